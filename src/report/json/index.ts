export { checkDocument, explainDocument, explainSetDocument } from "./check";
export type { FixReport } from "./check";
export { compareDocument } from "./compare";
export { disburseDocument } from "./disburse";
export { modelDocument } from "./model";
export { sarifLog } from "./sarif";
export type { CheckedFile } from "./sarif";
export { tablesDocument } from "./tables";
export { verifyDocument } from "./verify";
