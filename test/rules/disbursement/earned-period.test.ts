import { said } from "../said";

const dlis = (price: string, ...rows: readonly string[]): string => `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | IRI 1: Schools built | 4,000 | "${price}" | 1,000,000 | 1,000,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | 2,000 | 2,000 | ^ |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const framework = (first: string, second: string): string => `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | End target |
| IRI 1: Schools built | Number | 0 | ${first} | ${second} | 4,000 |`;
const payments = (...rows: readonly string[]): string => `
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const lots = "US$500,000 per 1000 schools";
const of = (...parts: readonly string[]): readonly string[] => said("earned-period", parts.join("\n"));

const more = (places: string, found: string, date: string, expected: string, over: string): string =>
  `error ${places}: DLI 1: ${found} was paid by ${date}, but the results of periods that had ended earn ${expected} at most (${over} too much). ` +
  `[found ${found.replaceAll(",", "")}; expected ${expected.replaceAll(",", "")}; off by ${over.replaceAll(",", "")}]`;

test.each([
  ["no payments", dlis(lots) + framework("2,000", "2,000"), []],
  ["no DLIs", framework("2,000", "2,000") + payments("1 | 1 | 15-Sep-15 | 1,000,000 |"), []],
  ["a part of a lot", dlis(lots) + framework("1,500", "2,000") + payments("1 | 1 | 15-Sep-15 | 750,000 |"), ["holds DLIs!A2 Payments!D2"]],
  [
    "a dollar more than a part of a lot",
    dlis(lots) + framework("1,500", "2,000") + payments("1 | 1 | 15-Sep-15 | 750,001 |"),
    [more("Payments!D2 DLIs!D2 DLIs!A2", "750,001", "15-Sep-15", "750,000", "1")],
  ],
  [
    "on the last day of the period it counts",
    dlis(lots) + framework("2,000", "2,000") + payments("1 | 1 | 31-Dec-14 | 1,000,000 |"),
    ["holds DLIs!A2 Payments!D2"],
  ],
  [
    "the day before it does not",
    dlis(lots) + framework("2,000", "2,000") + payments("1 | 1 | 30-Dec-14 | 1,000,000 |"),
    [more("Payments!D2 DLIs!D2 DLIs!A2", "1,000,000", "30-Dec-14", "0", "1,000,000")],
  ],
  [
    "payments by day, whatever their order in the list",
    dlis(lots) +
      framework("2,000", "1,000") +
      payments("3 | 1 | 15-Oct-16 | 400,000 |", "1 | 1 | 15-Sep-15 | 1,000,000 |", "2 | 1 | 15-Sep-16 | 500,000 |"),
    [more("Payments!D2 DLIs!D2 DLIs!A2", "1,900,000", "15-Oct-16", "1,500,000", "400,000")],
  ],
  [
    "payments of one day in the order of the list",
    dlis(lots) +
      framework("2,000", "1,000") +
      payments("1 | 1 | 15-Sep-16 | 1,500,000 |", "2 | 1 | 15-Sep-16 | 10 |", "3 | 1 | 15-Sep-16 | 10 |"),
    [more("Payments!D3 DLIs!D2 DLIs!A2", "1,500,010", "15-Sep-16", "1,500,000", "10")],
  ],
  [
    "advances and waivers pay for no results",
    dlis(lots) +
      framework("2,000", "1,000") +
      payments("1 | 1 | 15-Sep-14 | 300,000 | Advance", "2 | 1 | 15-Sep-15 | 900,000 | Waived", "3 | 1 | 15-Sep-15 | 1,000,000 | Partial"),
    ["holds DLIs!A2 Payments!D4"],
  ],
  ["payments on days that are not said", dlis(lots) + framework("2,000", "1,000") + payments("1 | 1 | | 9,000,000 |"), []],
  [
    "a result of a past period that is not known yet",
    dlis(lots) + framework("2,000", "") + payments("1 | 1 | 15-Sep-16 | 9,000,000 |"),
    ["not judged Payments!D2: DLI 1: payments are listed, but no results by period could be read for them."],
  ],
])("%s", (_, text, expected) => {
  expect(of(text)).toEqual(expected);
});

test("of several DLIs those are named that were paid without results", () => {
  const text = of(
    dlis(
      lots,
      '2 | Studies published | 4 | "US$10 per study" | 20 | 20 | 40',
      "^ | ^ | ^ | ^ | 2 | 2 | ^",
      "3 | Policy adopted | | | 100 | 100 | 200",
      "4 | Law adopted | | | 100 | 100 | 200",
    ),
    framework("2,000", "2,000"),
    payments("1 | 2 | 15-Sep-15 | 20 |", "1 | 1 | 15-Sep-15 | 1,000,000 |", "1 | 4 | 15-Sep-15 | 100 |", "2 | 4 | 15-Sep-16 | 100 |"),
  );
  expect(text).toEqual([
    "holds DLIs!A2 Payments!D3",
    "not judged Payments!D2 Payments!D4: DLI 2, DLI 4: payments are listed, but no results by period could be read for them.",
  ]);
});

test("amounts in millions tie as far as they are printed", () => {
  const millions = (amount: string): string =>
    payments(`1 | 1 | 15-Sep-15 | ${amount} |`).replace("| Amount |", "| Amount (USD million) |");
  expect(of(dlis(lots), framework("1,990", "2,000"), millions("1.00"))).toEqual(["holds DLIs!A2 Payments!D2"]);
  expect(of(dlis(lots), framework("1,989", "2,000"), millions("1.00"))).toEqual([
    more("Payments!D2 DLIs!D2 DLIs!A2", "1,000,000", "15-Sep-15", "994,500", "5,500"),
  ]);
});
