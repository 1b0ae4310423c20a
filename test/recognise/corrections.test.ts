import { workbookOfText } from "../../src/grid/text-form";
import type { TableCorrection } from "../../src/model/table";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { rolesOfKind } from "../../src/recognise/shapes";
import { tableKinds } from "../../src/model/table";
import { factsOf } from "./facts";

const lines = (text: string, ...kinds: TableCorrection[]): string[] =>
  factsOf(recogniseWorkbook(workbookOfText(text), { kinds })).map((fact) => `${fact.path} = ${fact.value}`);

const unknown = `== Data
| Things we want | How much now | First | Second | Finally |
| Teachers trained | 0 | 100 | 200 | 300 |
| Schools served | 10 | 20 | 30 | 60 |`;

describe("what a person says of a table", () => {
  it("maps a sheet of unknown words from nothing", () => {
    expect(lines(unknown)).toEqual([]);
    const found = lines(unknown, {
      sheet: "Data",
      range: "A1:E3",
      kind: "results-framework",
      columns: [
        { col: 0, role: "indicator" },
        { col: 1, role: "baseline" },
        { col: 2, period: "2019" },
        { col: 3, period: "2020" },
        { col: 4, role: "end-target" },
      ],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        "indicator I1 results-framework target 2019 = 100",
        "indicator I1 results-framework target 2020 = 200",
        "indicator I1 results-framework end target = 300",
        "indicator I2 results-framework baseline = 10",
      ]),
    );
  });

  it("leaves a table out", () => {
    const text = `== B\n| Component | 2019 | 2020 | Total |\n| Training | 1 | 2 | 3 |`;
    expect(lines(text)).toContain("budget line Training 2019 = 1");
    expect(lines(text, { sheet: "B", range: "A1:D2", kind: null })).toEqual([]);
  });

  it("sets scale, currency and a column's year", () => {
    const text = `== B\n| Component | 2019 | 2020 | Total |\n| Training | 1 | 2 | 3 |`;
    const found = lines(text, {
      sheet: "B",
      range: "A1:D2",
      kind: "budget",
      scale: 1000,
      currency: "EUR",
      columns: [{ col: 1, period: "2021" }],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        "budget line Training 2021 = 1000 EUR",
        "budget line Training 2020 = 2000 EUR",
        "budget line Training total = 3000 EUR",
      ]),
    );
  });

  it("names the header rows", () => {
    const text = `== B\n| a | b | c | d |\n| Component | 2019 | 2020 | Total |\n| Works | 4 | 5 | 9 |\n| Component | 2021 | 2022 | Total |\n| Training | 1 | 2 | 3 |`;
    const found = lines(text, { sheet: "B", range: "A4:D5", kind: "budget", headerRows: { first: 3, last: 3 } });
    expect(found).toEqual(expect.arrayContaining(["budget line Training 2021 = 1"]));
  });

  it("keeps labels with values beside them what they are, leaves them out, or sets their currency", () => {
    const text = `== F\n| Loan number | IBRD-82260 |\n| Closing date | 31-Mar-2018 |\n| Original commitment | 25 |\n| Disbursed | 10 |`;
    const paths = (...said: TableCorrection[]): string[] => lines(text, ...said).filter((line) => line.startsWith("financing"));
    expect(paths().length).toBeGreaterThan(2);
    expect(paths({ sheet: "F", range: "A1:B4", kind: null })).toEqual([]);
    const found = paths({ sheet: "F", range: "A1:B4", kind: "financing", currency: "EUR", scale: 1_000_000 });
    expect(found).toHaveLength(paths().length);
    expect(found.join("\n")).toContain("25000000 EUR");
  });

  it("offers roles for every kind", () => {
    for (const kind of tableKinds.filter((each) => each !== "payments")) expect([kind, rolesOfKind(kind).length > 2]).toEqual([kind, true]);
  });
});

it("says which hidden rows, columns and sheets it read", () => {
  const workbook = workbookOfText(`== B\n| Component | 2019 | 2020 | Total |\n| Training | 1 | 2 | 3 |\n| Works | 1 | 2 | 3 |`);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const hidden = { ...workbook, sheets: [{ ...sheet, visibility: "hidden" as const, hiddenRows: new Set([1]), hiddenCols: new Set([2]) }] };
  expect(recogniseWorkbook(hidden).tables[0]?.notes).toEqual([
    "The sheet is hidden; it was read.",
    "A hidden row was read: 2.",
    "A hidden column was read: C.",
  ]);
});
