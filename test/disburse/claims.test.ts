import { dec, plain } from "../../src/base/decimal";
import { figure as ofTrace, givenTrace } from "../../src/disburse/build";
import { evaluate } from "../../src/disburse/evaluate";
import { explain } from "../../src/disburse/explain";
import { payables } from "../../src/disburse/payable";
import type { PayTerms } from "../../src/disburse/payable";
import { trancheResult } from "../../src/disburse/tranche";
import type { Assessment, Tranche } from "../../src/disburse/tranche";
import { day, figure } from "./plans";

/** What may be claimed, and a variable tranche, at their borders. */

const pay = (amounts: readonly string[], more: Partial<PayTerms>, ends: readonly string[] = []) =>
  payables(
    amounts.map((text, n) => ({
      label: `P${n + 1}`,
      ...(ends[n] ? { ends: day(ends[n] ?? "") } : {}),
      earned: ofTrace(givenTrace("earned", figure(text))),
    })),
    { limit: { kind: "none" }, ...more },
  );
const line = (of: ReturnType<typeof pay>): string[] =>
  of.map((one) =>
    [plain(one.claimable.value), plain(one.payable.value), plain(one.recovered), plain(one.transferred), one.heldBy.join(" ")].join(";"),
  );

test("what was paid before: taken off, and named where it is more than all that may be claimed", () => {
  expect(line(pay(["100", "50"], { paidBefore: dec(30) }))).toEqual(["100;70;0;70;", "150;50;0;50;"]);
  expect(line(pay(["100", "50"], { paidBefore: dec(100) }))).toEqual(["100;0;0;0;", "150;50;0;50;"]);
  expect(line(pay(["100", "50"], { paidBefore: dec(101) }))).toEqual(["100;0;0;0;paid-already", "150;49;0;49;"]);
  expect(line(pay(["0"], { paidBefore: dec(1) }))).toEqual(["0;0;0;0;paid-already"]);
});

test("a share of one recovers all at once; the commitment then holds claims alone", () => {
  expect(line(pay(["60", "60"], { commitment: dec(100), advance: { outstanding: dec(50), share: dec(1) } }))).toEqual([
    "60;60;50;10;",
    "120;40;0;40;commitment",
  ]);
  expect(line(pay(["60"], { commitment: dec(60), advance: { outstanding: dec(30), share: dec("0.5") } }))).toEqual(["60;60;30;30;"]);
  expect(line(pay(["60"], { commitment: dec(60), advance: { outstanding: dec(31), share: dec("0.5") } }))).toEqual([
    "60;58;29;29;commitment",
  ]);
});

test("a claim that waits is part of the next", () => {
  const found = pay(["5", "5", "1"], { minimumClaim: dec(10) });
  expect(line(found)).toEqual(["5;0;0;0;minimum-claim", "10;10;0;10;", "11;0;0;0;minimum-claim"]);
  expect(explain(found[0]?.payable.trace ?? givenTrace("", dec(0)))).toEqual(["P1: below the minimum claim, waits = 0"]);
});

test("the words of a claim: its bounds only where it has them", () => {
  const words = (more: Partial<PayTerms>) => explain(pay(["10"], more)[0]?.payable.trace ?? givenTrace("", dec(0)));
  expect(words({})).toEqual([
    "P1: payable = the largest of 10 and 0 = 10",
    "  P1: claimable less paid = 10 - 0 = 10",
    "    P1: claimable to date = 10",
    "      10: earned",
    "    0: paid before",
    "  0: nothing",
  ]);
  expect(words({ commitment: dec(4) }).slice(0, 2)).toEqual([
    "P1: payable = the largest of 4 and 0 = 4",
    "  within the commitment = the smallest of 10 and 4 = 4",
  ]);
  expect(words({ limit: { kind: "by-period", spent: [{ amount: dec("10"), rate: dec(3) }] } })).toContain(
    "        P1: paid expenditure in the loan's currency, down to the cent = 333 / 100 = 3.33",
  );
});

test("cumulative expenditure: what one period holds the next frees; an unknown one is named in all later ones", () => {
  const limit = (...spent: readonly (string | undefined)[]): PayTerms["limit"] => ({
    kind: "cumulative",
    spent: spent.map((one) => (one === undefined ? undefined : { amount: dec(one) })),
  });
  expect(line(pay(["10", "10"], { limit: limit("4", "16") }))).toEqual(["4;4;0;4;expenditure", "20;16;0;16;"]);
  expect(line(pay(["10", "10"], { limit: limit("10", "10") }))).toEqual(["10;10;0;10;", "20;10;0;10;"]);
  expect(line(pay(["10", "10"], { limit: limit("30", undefined) }))).toEqual(["10;10;0;10;", "20;10;0;10;expenditure-unknown"]);
});

test("prior results that were known to be capped leave nothing for later ones", () => {
  const priorResults = { boundary: day("2014-05-20"), ceiling: dec(100) };
  const found = pay(["150", "5", "7"], { priorResults }, ["2013-12-31", "2014-01-31"]);
  expect(line(found)).toEqual(["100;100;0;100;prior-results", "100;0;0;0;prior-results", "107;7;0;7;"]);
  for (const one of found) expect(evaluate(one.payable.trace).equals(one.payable.value)).toBe(true);
});

const tranche = (rows: ReadonlyArray<readonly [string, Assessment]>, more: Partial<Tranche> = {}) => {
  const found = trancheResult({
    amount: dec(100),
    indicators: rows.map(([weight, assessment], n) => ({ name: `I${n + 1}`, weight: dec(weight), assessment })),
    ...more,
  });
  return [
    ...found.parts.map((one) =>
      [one.name, one.share.result, one.paid.result, one.movedOn, one.notPaid]
        .map((each) => (typeof each === "string" ? each : plain(each)))
        .join(" "),
    ),
    [found.paid, found.lost, found.residual].map(plain).join(" "),
    [...found.movedOn].map(([name, amount]) => `${name} ${plain(amount)}`).join(" "),
    found.undecided.join(" "),
  ];
};
const met = (part: string): Assessment => ({ kind: "met", part: dec(part) });
const decided = { on: day("2020-01-01"), why: "flood" };

test("a variable tranche: met in part, waived to the others or to the next, put off", () => {
  expect(
    tranche([
      ["1", met("1")],
      ["1", met("0.5")],
      ["2", met("0")],
    ]),
  ).toEqual(["I1 25 25 0 0", "I2 25 12.5 0 12.5", "I3 50 0 0 50", "37.5 62.5 0", "", ""]);
  expect(
    tranche([
      ["1", met("1.5")],
      ["1", met("-0.5")],
    ]),
  ).toEqual(["I1 50 50 0 0", "I2 50 0 0 50", "50 50 0", "", ""]);
  expect(
    tranche([
      ["1", met("1")],
      ["1", { kind: "waived", moves: "to-the-others", decided }],
    ]),
  ).toEqual(["I1 100 100 0 0", "I2 0 0 0 0", "100 0 0", "", ""]);
  expect(
    tranche([
      ["1", met("1")],
      ["3", { kind: "waived", moves: "to-the-next-tranche", decided }],
    ]),
  ).toEqual(["I1 25 25 0 0", "I2 75 0 75 0", "25 0 0", "I2 75", ""]);
  expect(
    tranche([
      ["1", met("1")],
      ["1", { kind: "put-off", decided: { ...decided, why: " " } }],
    ]),
  ).toEqual(["I1 50 50 0 0", "I2 50 0 50 0", "50 0 0", "I2 50", "I2"]);
  expect(
    tranche([
      ["1", { kind: "put-off" }],
      ["1", { kind: "waived", moves: "to-the-others" }],
    ]),
  ).toEqual(["I1 100 0 100 0", "I2 0 0 0 0", "0 0 0", "I1 100", "I1 I2"]);
  expect(tranche([["1", { kind: "waived", moves: "to-the-others", decided }]])).toEqual(["I1 0 0 0 0", "0 100 0", "", ""]);
  expect(tranche([["0", met("1")]])).toEqual(["I1 0 0 0 0", "0 0 100", "", ""]);
  expect(
    tranche(
      [
        ["1", met("0.5")],
        ["1", met("1")],
      ],
      { movedIn: new Map([["I1", dec(20)]]) },
    ),
  ).toEqual(["I1 70 35 0 35", "I2 50 50 0 0", "85 35 0", "", ""]);
});
