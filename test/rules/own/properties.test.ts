import fc from "fast-check";
import { dec, plain, roundTo, zero } from "../../../src/base/decimal";
import { bankCalendar } from "../../../src/base/fiscal";
import { compareFractions, decimalOf, fractionOf, minus, over, plus, rounded, times } from "../../../src/rules/own/language/fraction";
import { parseExpression } from "../../../src/rules/own/language/parse";
import { printExpression } from "../../../src/rules/own/language/print";
import type { Node } from "../../../src/rules/own/language/syntax";
import { allOf } from "../../../src/rules/own/names/subjects";
import { worldOf } from "../../../src/rules/own/names/world";
import { evaluate } from "../../../src/rules/own/values/evaluate";
import { functionIds, functionWords } from "../../../src/rules/own/words/functions";
import { groupWords, scopeOf } from "../../../src/rules/own/words/items";
import type { Group, Scope } from "../../../src/rules/own/words/items";
import { names, scopes } from "../../../src/rules/own/words/names";
import { comparisonWords } from "../../../src/rules/own/words/operators";
import { readAppliesTo } from "../../../src/rules/own/rows/applies-to";
import { readMessage } from "../../../src/rules/own/rows/message";
import { book, projectOf } from "./made";

const seed = 20_170_421;
const project = projectOf(book);
const world = worldOf(project, { fiscalCalendar: bankCalendar, tolerance: zero });
const scope: fc.Arbitrary<Scope> = fc.constantFrom(...scopes);
const groupsOf: Readonly<Record<Scope, Group>> = {
  indicator: "indicator",
  dli: "dli",
  year: "year",
  loan: "loan",
  budget: "line",
  project: "project",
};

/** Words of the language thrown together: most of it nearly reads. */
const pieces = fc.oneof(
  fc.constantFrom(...scopes.flatMap((each) => names[each].flatMap(({ id, words }) => [id, ...words.flatMap((list) => list.split("|"))]))),
  fc.constantFrom(
    ...Object.values(functionWords).flatMap(({ words }) => Object.values(words).flatMap((list) => list.split("|"))),
    ...functionIds,
  ),
  fc.constantFrom(...Object.values(comparisonWords).flatMap((list) => list.split("|"))),
  fc.constantFrom(
    ...Object.values(groupWords).flatMap(({ one, many }) =>
      [...Object.values(one), ...Object.values(many)].flatMap((list) => list.split("|")),
    ),
  ),
  fc.constantFrom(
    "(",
    ")",
    "+",
    "-",
    "*",
    "/",
    ";",
    ",",
    "%",
    "and",
    "or",
    "not",
    "no",
    "of",
    "every",
    "is blank",
    '"',
    "“",
    "2016",
    "Dec-15",
    "1,000",
    "1.5",
    "DLI 4",
    "PDO3",
    "95%",
    "2018-03-31",
  ),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "=1+1",
    "${1}",
    "<b>",
    "\u0000",
    "\u202e",
    "ﬁ",
    "İ",
    "𝟙",
    "{",
    "}",
    "\n",
    "1e400",
    "NaN",
    "Infinity",
  ),
);
const soup = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" "));
const hostile = fc.oneof(
  soup,
  fc.string({ maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 }),
);

test("no text makes the parser throw; what is read evaluates, and what is not says where", () => {
  let read = 0;
  fc.assert(
    fc.property(hostile, scope, fc.boolean(), (text, of, english) => {
      const result = parseExpression(text, { scope: of, english });
      if (!result.ok) {
        expect(result.fault.from).toBeGreaterThanOrEqual(0);
        expect(result.fault.to).toBeLessThanOrEqual(text.length);
        expect(result.fault.what).not.toMatch(/undefined|\[object/);
        return;
      }
      read += 1;
      for (const subject of allOf(groupsOf[of], project))
        expect(["figure", "date", "text", "truth", "missing"]).toContain(evaluate(result.value.node, subject, world).is);
    }),
    { numRuns: 6000, seed },
  );
  expect(read).toBeGreaterThan(25);
});

test("no text makes the reading of items or messages throw", () => {
  fc.assert(
    fc.property(hostile, scope, (text, of) => {
      const items = readAppliesTo(text, true, project);
      expect(typeof items === "string" || items.items.length > 0).toBe(true);
      expect(["string", "object"]).toContain(typeof readMessage(`a {${text}} b`, { scope: of, english: true }));
    }),
    { numRuns: 3000, seed },
  );
});

test("a long or deep text is refused at once", () => {
  const texts = [
    "(".repeat(2000),
    "(".repeat(400),
    "-".repeat(900) + "1",
    "not ".repeat(200),
    "1+".repeat(450) + "1",
    "abs(".repeat(200),
    "9".repeat(990),
    "a ".repeat(480),
    "sum(".repeat(100) + "targets" + ")".repeat(100),
  ];
  const started = performance.now();
  for (const text of texts) expect(parseExpression(text, { scope: "indicator", english: true }).ok).toBe(text.startsWith("9"));
  expect(performance.now() - started).toBeLessThan(1500);
});

test("a calculation that grows without end is given up", () => {
  const text = Array.from({ length: 30 }, () => "99999999999999999999999999").join(" * ");
  const read = parseExpression(`${text} > baseline`, { scope: "indicator", english: true });
  const [subject] = allOf("indicator", project);
  expect(read.ok && subject && evaluate(read.value.node, subject, world)).toMatchObject({ is: "missing" });
});

const figure = fc.record({
  is: fc.constant("figure" as const),
  digits: fc.oneof(fc.nat(99_999).map(String), fc.constantFrom("0.5", "12.25", "3125010")),
  unit: fc.constantFrom("bare" as const, "percent" as const),
});
const nameNode: fc.Arbitrary<Node> = fc.constantFrom<Node>(
  { is: "name", name: "baseline", scope: "indicator" },
  { is: "name", name: "end target", scope: "indicator" },
  { is: "name", name: "targets", scope: "indicator", period: "2016" },
  { is: "name", name: "actuals", scope: "indicator", period: "Dec-15" },
  { is: "name", name: "end target", scope: "indicator", item: { group: "pdo", which: { number: "3" } } },
  { is: "name", name: "subtotal", scope: "dli", item: { group: "dli", which: { number: "4.1" } } },
  { is: "name", name: "subtotal", scope: "dli", item: { group: "dli", which: { own: true } } },
  { is: "name", name: "amounts", scope: "dli", period: "Dec-15", item: { group: "dli", which: { named: 'the "first" one' } } },
  { is: "name", name: "commitment", scope: "loan" },
  { is: "name", name: "commitment", scope: "loan", item: { group: "loan", which: { named: "IBRD-1" } } },
  { is: "name", name: "estimates", scope: "project", period: "FY17" },
);
const listNode: fc.Arbitrary<Node> = fc.constantFrom<Node>(
  { is: "name", name: "targets", scope: "indicator" },
  { is: "name", name: "subtotal", scope: "dli", item: { group: "dli", which: { every: true } } },
  { is: "name", name: "end target", scope: "indicator", item: { group: "intermediate", which: { every: true } } },
);
const { value: figures } = fc.letrec<{ value: Node; condition: Node }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    figure,
    nameNode,
    fc.record({ is: fc.constant("money" as const) }).map((): Node => ({ is: "figure", digits: "125000", unit: "money", currency: "USD" })),
    fc
      .tuple(fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const), tie("value"), tie("value"))
      .map(([sign, left, right]): Node => ({ is: "arithmetic", sign, left, right })),
    tie("value").map((of): Node => ({ is: "minus", of })),
    fc
      .tuple(
        fc.constantFrom("sum" as const, "min" as const, "max" as const, "count" as const, "blanks" as const, "last" as const),
        listNode,
      )
      .map(([call, list]): Node => ({ is: "call", call, args: [list] })),
    fc
      .tuple(fc.constantFrom("min" as const, "max" as const), tie("value"), tie("value"))
      .map(([call, ...args]): Node => ({ is: "call", call, args })),
    tie("value").map((of): Node => ({ is: "call", call: "abs", args: [of] })),
    tie("value").map((of): Node => ({ is: "call", call: "round", args: [of, { is: "figure", digits: "2", unit: "bare" }] })),
  ),
  condition: fc.constant<Node>({ is: "truth", yes: true }),
}));
const conditions = fc.letrec<{ condition: Node }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    fc
      .tuple(fc.constantFrom(">=" as const, "<=" as const, ">" as const, "<" as const, "=" as const, "<>" as const), figures, figures)
      .map(([comparison, left, right]): Node => ({ is: "compare", comparison, left, right })),
    fc
      .tuple(nameNode, fc.constantFrom("blank" as const, "n/a" as const), fc.boolean())
      .map(([of, state, not]): Node => ({ is: "state", state, not, of })),
    fc.constantFrom('say "it"', "plain", "a ” b", "").map((text): Node => ({
      is: "compare",
      comparison: "=",
      left: { is: "name", name: "frequency", scope: "indicator" },
      right: { is: "text", text },
    })),
    tie("condition").map((of): Node => ({ is: "not", of })),
    fc
      .tuple(fc.constantFrom("and" as const, "or" as const), tie("condition"), tie("condition"))
      .map(([join, left, right]): Node => ({ is: "join", join, left, right })),
  ),
})).condition;

test("an expression printed and read again is the same", () => {
  fc.assert(
    fc.property(fc.oneof(figures, conditions), (node) => {
      const text = printExpression(node);
      const read = parseExpression(text, { scope: "indicator", english: true });
      if (!read.ok && /too long|too deeply/.test(read.fault.what)) return;
      expect(read.ok ? read.value.node : [text, read.fault]).toEqual(node);
    }),
    { numRuns: 3000, seed },
  );
});

test("an expression with a piece changed is read and evaluates, or says where it cannot be read", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(figures, conditions), pieces, fc.nat(), fc.nat(2), (node, piece, place, how) => {
      const parts = printExpression(node).split(" ");
      parts.splice(place % parts.length, how === 0 ? 0 : 1, ...(how === 2 ? [] : [piece]));
      const result = parseExpression(parts.join(" "), { scope: "indicator", english: true });
      if (!result.ok) return expect(result.fault.what).not.toBe("");
      read += 1;
      for (const subject of allOf("indicator", project))
        expect(["figure", "date", "text", "truth", "missing"]).toContain(evaluate(result.value.node, subject, world).is);
    }),
    { numRuns: 1500, seed },
  );
  expect(read).toBeGreaterThan(100);
});

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(4))
  .map(([digits, places]) => dec(digits).div(dec(10).pow(places)));

test("sums, differences and products equal those of exact decimals, and quotients where decimals are exact", () => {
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: -6, max: 6 }), (a, b, places) => {
      const [x, y] = [fractionOf(a), fractionOf(b)];
      expect(plain(decimalOf(plus(x, y)).value)).toBe(plain(a.plus(b)));
      expect(plain(decimalOf(minus(x, y)).value)).toBe(plain(a.minus(b)));
      expect(plain(decimalOf(times(x, y)).value)).toBe(plain(a.times(b)));
      expect(compareFractions(x, y)).toBe(a.cmp(b));
      expect(plain(decimalOf(rounded(x, places)).value)).toBe(plain(roundTo(a, places)));
      if (b.isZero()) return;
      expect(plain(decimalOf(times(over(x, y), y)).value)).toBe(plain(a));
      const quotient = decimalOf(over(x, y));
      if (quotient.exact) expect(plain(quotient.value)).toBe(plain(a.div(b)));
      else expect(plain(quotient.value)).toBe(plain(roundTo(a.div(b), 20)));
    }),
    { numRuns: 2000, seed },
  );
});

test("within a scope no phrase means two things", () => {
  for (const of of scopes) {
    const meanings = new Map<string, Set<string>>();
    for (const { id, words } of names[of])
      for (const phrase of new Set([id.toLowerCase(), ...words.flatMap((list) => list.split("|"))]))
        meanings.set(phrase, (meanings.get(phrase) ?? new Set()).add(id));
    expect([...meanings].filter(([, ids]) => ids.size > 1)).toEqual([]);
  }
  const operators = Object.entries(comparisonWords).flatMap(([sign, list]) => list.split("|").map((word) => [word, sign] as const));
  expect(
    operators.filter(([word], n) => operators.some(([other, sign], m) => m < n && other === word && sign !== operators[n]?.[1])),
  ).toEqual([]);
  expect(Object.values(scopeOf).length).toBe(9);
});
