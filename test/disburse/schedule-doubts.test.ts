import { dec, plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { printCell } from "../../src/grid/address";
import type { Project } from "../../src/model/project";
import type { Value } from "../../src/model/value";
import { project, schedule } from "./made";
import type { ScheduleParts } from "./made";

/** What a schedule leaves in doubt. */

const found = (
  parts: ScheduleParts,
  rows: ReadonlyArray<readonly [string, string, string]> = [],
  change: (of: Project) => Project = (of) => of,
) => {
  const result = disburse(change(project([schedule(parts)], rows)), { calendar: bankCalendar });
  if (!result) throw new Error("no schedule");
  return { ...result, said: result.doubts.map((one) => `${printCell(one.cell)} ${one.what}`) };
};
const dates = { periods: ["2015", "2016"], dates: ["Sep-15", "Sep-16"] };

test.each(["", "-", "\u2013", "\u2014 ", "...", "*", "N/A"])("an amount of %j is nothing, and no doubt", (text) => {
  const { said, total } = found({ ...dates, dlis: [{ number: "1", price: "$1", amounts: [text, "5"], units: ["-", "5"] }] });
  expect([said, plain(total.printed.value)]).toEqual([[], "5"]);
});

test("what the table cannot give is said once, at its corner or its row", () => {
  const one = { number: "1", amounts: ["1", "2"] };
  const corner = "DLIs!A1 The DLI table";
  expect(found({ ...dates, dlis: [one] }).said).toEqual([
    `${corner} gives no units and unit values together: both bases are the printed amounts.`,
  ]);
  expect(found({ ...dates, dlis: [{ ...one, price: "$1" }] }).said).toEqual([
    `${corner} gives no units and unit values together: both bases are the printed amounts.`,
  ]);
  expect(found({ ...dates, dlis: [{ ...one, amounts: ["", ""], price: "$1", units: ["1", ""] }] }).said).toEqual([
    `${corner} prints no amounts by period: both bases are units x unit value.`,
  ]);
  expect(
    found({
      ...dates,
      dlis: [
        { ...one, price: "$1", units: ["1", "2"] },
        { number: "2", amounts: ["3", ""] },
        { number: "3", amounts: ["", ""] },
      ],
    }).said,
  ).toEqual(["DLIs!A6 DLI 2 has no unit value that could be read: its printed amounts are used on both bases."]);
  expect(found({ ...dates, dlis: [{ number: "1", amounts: ["", ""] }] }).said).toEqual([
    "DLIs!A1 No amounts, and no units with unit values, could be read by period from the DLI table: nothing is computed from it. Give each amount a period.",
  ]);
});

test("units and amounts that cannot be used are named at their cells, with what is used instead", () => {
  const row = { number: "1", price: "$10" };
  const said = (amounts: string, units: string) =>
    found({
      ...dates,
      dlis: [
        { ...row, amounts: amounts.split("|"), units: units.split("|") },
        { ...row, number: "2", amounts: ["10", ""], units: ["1", ""] },
      ],
    });
  expect(said("20|10", "some|1").said).toEqual([
    'DLIs!F5 DLI 1, 2015: how many units "some" stands for could not be told; the printed amount is used instead.',
  ]);
  expect(said("|10", "some|1").said).toEqual([
    'DLIs!F5 DLI 1, 2015: how many units "some" stands for could not be told; it counts as nothing.',
  ]);
  expect(said("20|10", "|1").said).toEqual([
    "DLIs!F4 DLI 1, 2015: an amount is printed but no units; the printed amount is used on both bases.",
  ]);
  expect(said("soon|10", "2|1").said).toEqual([
    'DLIs!F4 DLI 1, 2015: the amount "soon" is no figure and counts as nothing. Enter a figure.',
  ]);
  const both = said("soon|10", "2|1");
  expect([both.total.printed.value, both.total.fromUnits.value].map(plain)).toEqual(["20", "40"]);
});

test("estimates against the table: more, less, the same, and where the doubt points", () => {
  const dlis = [{ number: "1", price: "$1", amounts: ["1", "2"], units: ["1", "2"] }];
  const said = (rows: ReadonlyArray<readonly [string, string, string]>) => found({ ...dates, dlis }, rows).said;
  expect(said([["2016", "3", ""]])).toEqual([]);
  expect(said([["2016", "1", "4"]])).toEqual([
    "Estimates!C2 The estimates add to 4, the DLI table to 3 (+1): a fault in one of them, or the estimates hold more than the DLIs.",
  ]);
  expect(said([["2016", "1", ""]])).toEqual([
    "Estimates!B2 The estimates add to 1, the DLI table to 3 (-2): a fault in one of them, or the estimates leave out a part of the DLIs.",
  ]);
  const years = found({ ...dates, dlis }, [
    ["2016", "1", "N/A"],
    ["2018", "2", "1"],
  ]).byFiscalYear;
  expect(
    years.map((one) => [one.fiscalYear, one.estimate?.text, one.currentEstimate?.text, one.difference && plain(one.difference)]),
  ).toEqual([
    [2016, "1", "1", "0"],
    [2017, undefined, undefined, undefined],
    [2018, "1", "2", "1"],
  ]);
});

test("the currency: of the table, else the one that all figures name; two of them are none", () => {
  const dlis = [{ number: "1", amounts: ["$1", "$2"] }];
  const currency = (change: (text: string, cell: number) => Value["reading"], named?: string) =>
    found({ ...dates, dlis }, [], (of) => ({
      ...of,
      schedules: of.schedules.map((one) => {
        const { currency: _named, ...bare } = one.table;
        return {
          ...one,
          table: named === undefined ? bare : { ...bare, currency: named },
          dlis: one.dlis.map((dli) => ({
            ...dli,
            periods: dli.periods.map((own, p) => ({
              ...own,
              amount: own.amount && { ...own.amount, reading: change(own.amount.text, p) },
            })),
          })),
        };
      }),
    })).currency;
  const money = (code: string | undefined): Value["reading"] => ({
    kind: "money",
    number: dec(1),
    places: 0,
    ...(code ? { currency: code } : {}),
  });
  expect(currency(() => money("EUR"))).toBe("EUR");
  expect(currency((_text, p) => money(p === 0 ? "EUR" : undefined))).toBe("EUR");
  expect(currency((_text, p) => money(p === 0 ? "EUR" : "USD"))).toBeUndefined();
  expect(currency(() => money(undefined))).toBeUndefined();
  expect(currency(() => money("EUR"), "PEN")).toBe("PEN");
  const estimated = found({ ...dates, dlis: [{ number: "1", amounts: ["1", "2"] }] }, [["2016", "3", ""]], (of) => ({
    ...of,
    schedules: of.schedules.map((one) => ({ ...one, table: { ...one.table, currency: undefined } })),
    estimates: of.estimates.map((one) => ({ ...one, table: { ...one.table, currency: "XOF" } })),
  }));
  expect(estimated.currency).toBe("XOF");
});
