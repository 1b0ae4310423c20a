// What a front end needs of the core to show and explain a result, without reaching into its folders.
export { partsOf } from "../disburse/evaluate";
export { tableKinds } from "../model/table";
export { figureOf } from "../model/value";
export { rolesOfKind } from "../recognise/shapes";
export { rules } from "../rules/catalogue";
export { templateKinds } from "./template-kinds";
