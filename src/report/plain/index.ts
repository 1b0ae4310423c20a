export { printCheck } from "./check";
export { printComparison } from "./compare";
export { printDisbursement } from "./disburse";
export { printRule, printRules, printSet, printSets } from "./explain";
export { printFixes } from "./fixes";
export { junitXml } from "./junit";
export { counted } from "./lines";
export { printModel } from "./model";
export { printTables } from "./tables";
