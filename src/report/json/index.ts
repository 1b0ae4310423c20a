export { checkDocument, explainDocument } from "./check";
export { compareDocument } from "./compare";
export { disburseDocument } from "./disburse";
export { modelDocument } from "./model";
export { tablesDocument } from "./tables";
