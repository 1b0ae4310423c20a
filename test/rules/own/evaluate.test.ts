import { zero } from "../../../src/base/decimal";
import { bankCalendar } from "../../../src/base/fiscal";
import type { Node } from "../../../src/rules/own/language/syntax";
import { worldOf } from "../../../src/rules/own/names/world";
import { evaluate } from "../../../src/rules/own/values/evaluate";
import { projectOf, worthIn } from "./made";
import { shown } from "./made-answers";

const project = projectOf(`
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | 2017 | End target | Frequency |
| PDO 1: Positions staffed | Number | 0 | 15,000 | N/A | | 18,000 | Annual |
| PDO 2: Curriculum approved | Yes/No | No | No | Yes | Yes | Yes | N/A |`);
const world = worldOf(project, { fiscalCalendar: bankCalendar, tolerance: zero });

test.each([
  ["target 2016 is n/a", "yes"],
  ["target 2016 is not n/a", "no"],
  ["target 2016 is blank", "no"],
  ["target 2016 is not blank", "yes"],
  ["target 2017 is n/a", "no"],
  ["target 2017 is blank", "yes"],
  ["target 2015 is blank", "no"],
  ["target 2015 is n/a", "no"],
  ["frequency is n/a", "no"],
  ["protocol is n/a", "missing: no table states the protocol"],
  ["protocol is not blank", "missing: no table states the protocol"],
  ["-target 2015", "-15,000"],
  ["-target 2017", "missing: the target of 2017 is blank"],
  ["-end target of PDO 2", "missing: only figures can be less than nought"],
  ["not target 2015 > 1", "no"],
  ["not target 2015 > 20,000", "yes"],
  ["not target 2017 > 1", "missing: the target of 2017 is blank"],
  ["target 2017 > 1 and target 2015 > 20,000", "no"],
  ["target 2015 > 20,000 and target 2017 > 1", "no"],
  ["target 2015 > 1 and target 2017 > 1", "missing: the target of 2017 is blank"],
  ["target 2015 > 1 and end target > 1", "yes"],
  ["target 2017 > 1 or target 2015 > 1", "yes"],
  ["target 2015 > 20,000 or target 2017 > 1", "missing: the target of 2017 is blank"],
  ["target 2015 > 20,000 or end target > 20,000", "no"],
  ["yes and no", "no"],
  ["yes or no", "yes"],
])("%s: %s", (text, expected) => {
  expect(worthIn(project, text, "PDO 1")).toBe(expected);
});

test.each<readonly [string, Node]>([
  ["5 money EUR !", { is: "figure", digits: "5", unit: "money", currency: "EUR" }],
  ["5 bare !", { is: "figure", digits: "5", unit: "bare" }],
  // What the parser would refuse has an answer too.
  ["5 bare !", { is: "call", call: "sum", args: [{ is: "figure", digits: "5", unit: "bare" }] }],
  ["yes or no is due there", { is: "not", of: { is: "text", text: "soon" } }],
  ["yes or no is due there", { is: "join", join: "and", left: { is: "truth", yes: true }, right: { is: "text", text: "soon" } }],
])("%s", (expected, node) => {
  const answer = evaluate(node, { scope: "project" }, world);
  expect(shown(answer)).toBe(expected);
  if (answer.is === "figure") expect(Object.keys(answer).includes("currency")).toBe(expected.includes("EUR"));
});
