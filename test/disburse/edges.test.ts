import { dec, plain } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { figure as ofTrace, givenTrace } from "../../src/disburse/build";
import { evaluate } from "../../src/disburse/evaluate";
import { explain } from "../../src/disburse/explain";
import { byFinancier, byRequest, ledgerRows, prove, whyBalance } from "../../src/disburse/ledger";
import type { Entry } from "../../src/disburse/ledger";
import { movement } from "../../src/disburse/movement";
import { payables } from "../../src/disburse/payable";
import type { PayTerms } from "../../src/disburse/payable";
import { paymentsOf } from "../../src/disburse/payments";
import { recalculate } from "../../src/disburse/recalculate";
import { trancheResult } from "../../src/disburse/tranche";
import type { Assessment, Tranche } from "../../src/disburse/tranche";
import { emptyProject } from "../../src/model/project";
import type { ListRow, Project } from "../../src/model/project";
import type { Value } from "../../src/model/value";
import { at, period, table, val } from "./made";
import { day, figure, perUnit, planOf, terms, years } from "./plans";

/** Claims, tranches, payments, ledgers and integers at their edges. */

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

const listOf = (...rows: ReadonlyArray<Readonly<Record<string, Value>>>): Project => {
  const made = table("payments", "P");
  return {
    ...emptyProject,
    lists: [{ table: made, rows: rows.map((fields, n) => ({ cell: at(`P!A${n + 2}`), fields, isTotal: false }) as unknown as ListRow) }],
  };
};
const text = (of: string): Value => ({ cell: at("P!Z9"), text: of, reading: of === "" ? { kind: "blank" } : { kind: "text" } });

test.each<[string, string]>([
  ["Paid", "payment"],
  ["", "payment"],
  ["Recovered from claim 3", "recovery"],
  ["Recuperación del anticipo", "recovery"],
  ["Set-off", "recovery"],
  ["Advance", "advance"],
  ["Anticipo", "advance"],
  ["Waived", "waived"],
  ["Neutralised", "waived"],
  ["Transferred", "payment"],
  ["Transferred to DLI 4", "transferred"],
  ["Reallocated to the next tranche", "transferred"],
  ["Partial payment", "partial"],
  ["Pago parcial", "partial"],
])("%j is a %s", (words, kind) => {
  expect(paymentsOf(listOf({ status: text(words) }), bankCalendar)[0]?.kind).toBe(kind);
  expect(paymentsOf(listOf({ definition: text(words) }), bankCalendar)[0]?.kind).toBe(kind);
});

test("the lines of a list: DLI, request, financier, amount, day, year and period; totals and other lists are left out", () => {
  const fields = {
    dli: text("DLI 4.2 Studies"),
    "disbursement-number": text(" 3 "),
    "loan-number": text(" IDA-1 "),
    disbursed: val("500", "P!E2"),
    "disbursement-date": val("Jun-16", "P!D2"),
    "end-of-period": val("Dec-15", "P!F2"),
    reason: text("why"),
    status: text("ok"),
  };
  const [one] = paymentsOf(listOf(fields), bankCalendar);
  expect(
    one && [
      one.dli,
      one.request,
      one.financier,
      one.amount && plain(one.amount),
      one.day,
      one.fiscalYear,
      one.period,
      one.reason?.text,
      one.status?.text,
      one.periodValue?.text,
    ],
  ).toEqual([
    "4.2",
    "3",
    "IDA-1",
    "500",
    "2016-06-30",
    2016,
    { label: "Dec-15", kind: "month", span: { from: "2015-12-01", to: "2015-12-31" } },
    "why",
    "ok",
    "Dec-15",
  ]);
  const [bare] = paymentsOf(
    listOf({
      dli: text("all"),
      "disbursement-number": text(" "),
      amount: val("0", "P!E2"),
      disbursed: val("7", "P!E3"),
      "due-date": val("Jun-16 to Jul-16", "P!D2"),
    }),
    bankCalendar,
  );
  expect(bare && Object.keys(bare).sort()).toEqual(["amount", "amountValue", "cell", "date", "day", "kind", "table"]);
  expect([bare?.amount && plain(bare.amount), bare?.day]).toEqual(["0", "2016-07-31"]);
  const dated = { "end-of-period": val("2015-12-31", "P!F2") };
  expect(paymentsOf(listOf(dated), bankCalendar)[0]?.period).toEqual({
    label: "2015-12-31",
    kind: "day",
    span: { from: "2015-12-31", to: "2015-12-31" },
  });
  const named = { "end-of-period": { ...text("FY16"), reading: { kind: "period", period: period("2016") } } as Value };
  expect(paymentsOf(listOf(named), bankCalendar)[0]?.period).toEqual(period("2016"));
  const list = listOf(fields).lists[0];
  const other = {
    ...emptyProject,
    lists: [
      { ...list, table: table("dli-matrix", "P") },
      { ...list, rows: [{ ...list?.rows[0], isTotal: true }] },
    ] as unknown as Project["lists"],
  };
  expect(paymentsOf(other, bankCalendar)).toEqual([]);
});

const entry = (dli: string, fiscalYear: number, kind: Entry["kind"], amount: string, more: Partial<Entry> = {}): Entry => ({
  dli,
  fiscalYear,
  kind,
  amount: figure(amount),
  ...more,
});

test("a ledger's signs: into a DLI more, out of it less, paid and cancelled less", () => {
  const rows = ledgerRows(
    [
      entry("1", 0, "allocated", "100"),
      entry("1", 2016, "reallocated", "-10"),
      entry("1", 2016, "disbursed", "30"),
      entry("1", 2016, "cancelled", "5"),
      entry("1", 2018, "reallocated", "20"),
    ],
    [2017],
    (_dli, year) => dec(year === 2016 ? 40 : 500),
  );
  expect(
    rows.map((row) =>
      [
        row.fiscalYear,
        ...[row.opening, row.reallocated, row.disbursed, row.cancelled, row.closing, row.due, row.notYetAchieved].map(plain),
      ].join(" "),
    ),
  ).toEqual(["2016 100 -10 30 5 55 10 45", "2017 55 0 0 0 55 55 0", "2018 55 20 0 0 75 75 0"]);
  expect(plain(prove(rows).residual)).toBe("0");
  const below = ledgerRows([entry("1", 0, "allocated", "10"), entry("1", 2016, "disbursed", "15")], [], () => dec(20));
  expect(below.map((row) => [plain(row.closing), plain(row.due), plain(row.notYetAchieved)])).toEqual([["-5", "0", "-5"]]);
  expect(prove(below)).toEqual({ residual: dec(5), unproved: [{ dli: "1", fiscalYear: 2016, relation: "below-zero", residual: dec(-5) }] });
  const turned = [...rows].reverse();
  expect(prove(turned).unproved).toEqual([]);
});

test("a balance's words, requests in their order, financiers apart", () => {
  const entries = [
    entry("1", 2030, "allocated", "100"),
    entry("1", 2017, "disbursed", "30", { request: "7" }),
    entry("1", 2016, "disbursed", "20"),
    entry("1", 2016, "cancelled", "1", { request: "x" }),
    entry("2", 2016, "disbursed", "9", { request: "7", financier: "A" }),
  ];
  expect(explain(whyBalance(entries, "1", 2016))).toEqual([
    "DLI 1: balance at the end of FY2016 = 100 - 21 = 79",
    "  DLI 1: allocated and reallocated = 100",
    "    100: allocated",
    "  DLI 1: disbursed and cancelled = 20 + 1 = 21",
    "    20: disbursed in FY2016",
    "    1: cancelled in FY2016, request x",
  ]);
  expect(
    byRequest(entries).map((one) => [
      one.request,
      plain(one.total),
      one.parts.map((part) => `${part.dli} ${part.fiscalYear} ${plain(part.amount)}`),
    ]),
  ).toEqual([
    ["7", "39", ["1 2017 30", "2 2016 9"]],
    ["", "20", ["1 2016 20"]],
  ]);
  expect([...byFinancier(entries, [2016])].map(([name, rows]) => [name, rows.map((row) => `${row.dli} ${row.fiscalYear}`)])).toEqual([
    ["", ["1 2016", "1 2017"]],
    ["A", ["2 2016"]],
  ]);
});

const uncapped = { overAchievement: "without-cap" } as const;
const safe = Number.MAX_SAFE_INTEGER;

test("integers to the last that is exact, and decimals beyond", () => {
  const held = (results: string, price = "1") => {
    const all = recalculate(planOf(years(2014, 2015), { terms: [perUnit(price, "1", uncapped)], results }), "verified");
    return [all.compiled.lanes[0] !== undefined, plain(all.total), plain(all.ofDli(0)), plain(all.ofPeriod(0)), plain(all.ofPeriod(1))];
  };
  expect(held(`${safe}|0`)).toEqual([true, String(safe), String(safe), String(safe), "0"]);
  expect(held(`${safe - 1}|1`)).toEqual([true, String(safe), String(safe), String(safe - 1), "1"]);
  expect(held(`${safe}|1`)).toEqual([true, "9007199254740992", "9007199254740992", String(safe), "1"]);
  expect(held(`${safe}|3`)).toEqual([true, "9007199254740994", "9007199254740994", String(safe), "3"]);
  expect(held("9007199254740993|1")).toEqual([false, "9007199254740994", "9007199254740994", "9007199254740993", "1"]);
  expect(held(`${safe}|1`, "3")).toEqual([true, "27021597764222976", "27021597764222976", "27021597764222973", "3"]);
  expect(held("1|1", "0.000001")).toEqual([true, "0.000002", "0.000002", "0.000001", "0.000001"]);
  expect(held("1|1", "0.0000001")).toEqual([false, "0.0000002", "0.0000002", "0.0000001", "0.0000001"]);
});

test("several DLIs, each safe and their sum not: every figure is exact all the same", () => {
  const dli = { terms: [perUnit("1", "1", uncapped)], results: `${safe}|2` };
  const two = recalculate(planOf(years(2014, 2015), { ...dli, results: `${safe}|0` }, { ...dli, results: "2|2" }), "verified");
  expect([plain(two.total), plain(two.ofPeriod(0)), plain(two.ofPeriod(1)), plain(two.ofDli(0)), plain(two.ofDli(1))]).toEqual([
    "9007199254740995",
    "9007199254740993",
    "2",
    String(safe),
    "4",
  ]);
  expect(two.change(1, 0, 1)).toBe(false);
  const one = recalculate(planOf(years(2014, 2015), { ...dli, results: `${safe - 10}|0` }, { ...dli, results: "2|2" }), "verified");
  expect([one.change(1, 0, 8), plain(one.total)]).toEqual([true, String(safe)]);
  expect([one.change(1, 0, 9), plain(one.total), plain(one.ofPeriod(0))]).toEqual([true, "9007199254740992", String(safe - 1)]);
  expect([one.change(1, 0, 12), plain(one.total)]).toEqual([false, "9007199254740992"]);
});

test("what cannot be changed is left as it was", () => {
  const all = recalculate(
    planOf(years(2014, 2015), { terms: [perUnit("3", "1", uncapped)], results: "1|2" }, { terms: [perUnit("0.0000001")], results: "1|1" }),
    "verified",
  );
  const now = (): string => [all.at(0, 0), all.at(0, 1), all.ofDli(0), all.total].map(plain).join(" ");
  expect(now()).toBe("3 6 9 9.0000002");
  expect([
    all.change(0, -1, 5),
    all.change(0, 2, 5),
    all.change(1, 0, 5),
    all.change(2, 0, 5),
    all.change(0, 0, safe),
    all.change(0, 0, 0.5),
  ]).toEqual([false, false, false, false, false, false]);
  expect(now()).toBe("3 6 9 9.0000002");
  expect([all.change(0, 0, 0), now()]).toEqual([true, "0 6 6 6.0000002"]);
  expect([all.change(0, 1, 7), now()]).toEqual([true, "0 21 21 21.0000002"]);
});

test("halves of units and of cents are held in integers; parts accepted and shares of steps are not", () => {
  const plan = planOf(
    years(2014),
    { terms: [perUnit("0.5", "1", uncapped)], results: "2.5" },
    { terms: [perUnit("1", "3", uncapped)], results: "9" },
  );
  const all = recalculate(plan, "verified");
  expect([all.compiled.lanes.map(Boolean), plain(all.compiled.unit), plain(all.at(0, 0)), plain(all.at(1, 0))]).toEqual([
    [true, false],
    "0.01",
    "1.25",
    "3",
  ]);
  expect([all.change(0, 0, 3), plain(all.at(0, 0))]).toEqual([true, "1.5"]);
  const accepted = { ...plan, dlis: plan.dlis.map((dli) => ({ ...dli, results: [{ units: dec(2), accepted: dec(1) }] })) };
  expect(recalculate(accepted, "verified").compiled.lanes).toEqual([undefined, undefined]);
  const negative = planOf(
    years(2014),
    { terms: [perUnit("-1")], results: "2" },
    { terms: [perUnit("1")], results: "-2" },
    { terms: [terms({ kind: "all-or-nothing" })], planned: "1", amounts: "-5" },
  );
  expect(recalculate(negative, "verified").compiled.lanes).toEqual([undefined, undefined, undefined]);
});

test("a movement: years in order, what stands left out, a DLI on one side alone", () => {
  const before = planOf(
    years(2016, 2014),
    { terms: [perUnit("1", "1", uncapped)], planned: "5|7" },
    { terms: [perUnit("2", "1", uncapped)], planned: "1|1" },
  );
  const after = planOf(
    years(2015, 2014),
    { terms: [perUnit("1", "1", uncapped)], planned: "6|7" },
    { number: "3", terms: [perUnit("1", "1", uncapped)], planned: "-|4" },
  );
  const found = movement(before, after, "planned");
  const print = (one: { before: Dec; after: Dec; change: Dec }): string => [one.before, one.after, one.change].map(plain).join(" ");
  expect(found.byDli.map((one) => `${one.dli}: ${print(one)}`)).toEqual(["1: 12 13 1", "2: 4 0 -4", "3: 0 4 4"]);
  expect(found.byYear.map((one) => `${one.fiscalYear}: ${print(one)}`)).toEqual(["2016: 9 11 2", "2017: 0 6 6", "2018: 7 0 -7"]);
  expect(print(found.total)).toBe("16 17 1");
});
