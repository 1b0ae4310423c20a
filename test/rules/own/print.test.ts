import { printExpression } from "../../../src/rules/own/language/print";
import type { Node } from "../../../src/rules/own/language/syntax";
import { day, parsed } from "./made";

const a: Node = { is: "name", name: "baseline", scope: "indicator" };
const figure = (digits: string): Node => ({ is: "figure", digits, unit: "bare" });
const two = figure("2");
const arithmetic = (left: Node, sign: "+" | "-" | "*" | "/", right: Node): Node => ({ is: "arithmetic", sign, left, right });
const compare = (left: Node, right: Node): Node => ({ is: "compare", comparison: ">", left, right });
const join = (left: Node, by: "and" | "or", right: Node): Node => ({ is: "join", join: by, left, right });
const minus = (of: Node): Node => ({ is: "minus", of });
const not = (of: Node): Node => ({ is: "not", of });
const more = compare(a, two);

const pieces: readonly (readonly [string, Node])[] = [
  ["2", two],
  ["95%", { is: "figure", digits: "95", unit: "percent" }],
  ["EUR 1.5", { is: "figure", digits: "1.5", unit: "money", currency: "EUR" }],
  ["2018-03-31", { is: "date", date: day("2018-03-31") }],
  ['"Annual"', { is: "text", text: "Annual" }],
  ["yes", { is: "truth", yes: true }],
  ["no", { is: "truth", yes: false }],
  ["baseline", a],
  ['targets("2016")', { is: "name", name: "targets", scope: "indicator", period: "2016" }],
  ["end target of PDO 3", { is: "name", name: "end target", scope: "indicator", item: { group: "pdo", which: { number: "3" } } }],
  ["subtotal of every DLI", { is: "name", name: "subtotal", scope: "dli", item: { group: "dli", which: { every: true } } }],
  ["subtotal of its DLI", { is: "name", name: "subtotal", scope: "dli", item: { group: "dli", which: { own: true } } }],
  [
    "end target of its indicator",
    { is: "name", name: "end target", scope: "indicator", item: { group: "indicator", which: { own: true } } },
  ],
  ['commitment of loan "IBRD-1"', { is: "name", name: "commitment", scope: "loan", item: { group: "loan", which: { named: "IBRD-1" } } }],
  ["min(2; baseline)", { is: "call", call: "min", args: [two, a] }],
  ["-baseline", minus(a)],
  ["--baseline", minus(minus(a))],
  ["-(baseline + 2)", minus(arithmetic(a, "+", two))],
  ["-baseline * 2", arithmetic(minus(a), "*", two)],
  ["-(baseline * 2)", minus(arithmetic(a, "*", two))],
  ["2 - (baseline - 2)", arithmetic(two, "-", arithmetic(a, "-", two))],
  ["2 - baseline - 2", arithmetic(arithmetic(two, "-", a), "-", two)],
  ["2 / (baseline * 2)", arithmetic(two, "/", arithmetic(a, "*", two))],
  ["2 / baseline * 2", arithmetic(arithmetic(two, "/", a), "*", two)],
  ["2 + baseline * 2", arithmetic(two, "+", arithmetic(a, "*", two))],
  ["(2 + baseline) * 2", arithmetic(arithmetic(two, "+", a), "*", two)],
  ["(2 - baseline) / 2", arithmetic(arithmetic(two, "-", a), "/", two)],
  ["2 * -baseline", arithmetic(two, "*", minus(a))],
  ["baseline > 2", more],
  ["baseline + 2 > 2", compare(arithmetic(a, "+", two), two)],
  ["2 > baseline + 2", compare(two, arithmetic(a, "+", two))],
  ["baseline is blank", { is: "state", state: "blank", not: false, of: a }],
  ["baseline is not n/a", { is: "state", state: "n/a", not: true, of: a }],
  ["not baseline > 2", not(more)],
  ["not not baseline > 2", not(not(more))],
  ["not (baseline > 2 and baseline > 2)", not(join(more, "and", more))],
  ["baseline > 2 and baseline > 2 or baseline > 2", join(join(more, "and", more), "or", more)],
  ["(baseline > 2 or baseline > 2) and baseline > 2", join(join(more, "or", more), "and", more)],
  ["baseline > 2 and (baseline > 2 and baseline > 2)", join(more, "and", join(more, "and", more))],
  ["baseline > 2 or (baseline > 2 or baseline > 2)", join(more, "or", join(more, "or", more))],
  ["baseline > 2 or baseline > 2 and baseline > 2", join(more, "or", join(more, "and", more))],
  ["not baseline > 2 and baseline is blank", join(not(more), "and", { is: "state", state: "blank", not: false, of: a })],
];

test.each(pieces)("%s", (text, node) => {
  expect(printExpression(node)).toBe(text);
  expect(parsed(text)).toStrictEqual(node);
});

test.each([
  ["plain", '"plain"'],
  ['say "it"', '“say "it"”'],
  ['say "it” now', '«say "it” now»'],
])("a text is printed in quotes that it does not hold: %s", (text, expected) => {
  expect(printExpression({ is: "text", text })).toBe(expected);
  expect(parsed(`frequency = ${expected}`)).toMatchObject({ right: { is: "text", text } });
});

// A comparison of comparisons is not read, but a tree made by hand keeps its brackets.
test("a comparison within a comparison stands in brackets", () => {
  expect(printExpression(compare(more, two))).toBe("(baseline > 2) > 2");
  expect(printExpression(compare(two, { is: "state", state: "n/a", not: false, of: a }))).toBe("2 > (baseline is n/a)");
});
