// What a front end shows to explain a result: the rules' own words, and what a trace is made of.
export { partsOf } from "../disburse/evaluate";
export { rules } from "../rules/catalogue";
