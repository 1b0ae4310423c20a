import { defaultSettings } from "../../src/app/settings";
import type { Readings } from "../../src/app/kept-scenarios";
import type { IsoDate } from "../../src/base/dates";
import { bytesOf, differing, writtenInto } from "./dli-sheets";
import { paidProject } from "./dli-workbooks";
import { withLibreOffice } from "./recalculate";

/** The request held by paid expenditure and by a ceiling for prior results: the limit's formulas over the user's cells, calculated by LibreOffice, and what may be claimed. */

const execution = (...rows: readonly (readonly [string, string])[]): string => `
== Execution
| Budget activity | Fiscal year | Executed (PEN) |
${rows.map(([year, executed]) => `| Studies and grades | ${year} | ${executed} |`).join("\n")}
`;

/** 2,000,000 was paid; results of 2014 earned 1,000,000 and those of 2015 1,250,000. */
async function requested(table: string, readings: Readings) {
  const written = await writtenInto(await bytesOf(paidProject + table), { ...defaultSettings, readings });
  const sheet = written.book.sheets.find((one) => one.name === "DLI request");
  if (!sheet) throw new Error("no request");
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  const rowOf = (words: string): number => rows.findIndex((row) => sheet.cell(row, 1).text === words || sheet.cell(row, 0).text === words);
  const figure = (row: number, col: number): unknown => {
    const { content } = sheet.cell(row, col);
    return content.kind === "number" ? content.value : sheet.cell(row, col).text || undefined;
  };
  const limit = rows.find((row) => sheet.cell(row, 0).text.startsWith("Limit by paid expenditure")) ?? -1;
  const period = (n: number): readonly unknown[] => Array.from({ length: 7 }, (_, col) => figure(limit + 2 + n, 4 + col));
  return {
    ...(await differing(written)),
    claim: ["Commitment less cancelled and disbursed", "Claimable within paid expenditure, less disbursed", "May be claimed"].map(
      (words) => (rowOf(words) < 0 ? undefined : figure(rowOf(words), 16)),
    ),
    formulaOf: (words: string) => sheet.cell(rowOf(words), 16).formula,
    period,
    priorClaim:
      rowOf("Claimable within the ceiling for prior results, less disbursed") < 0
        ? undefined
        : figure(rowOf("Claimable within the ceiling for prior results, less disbursed"), 16),
    limit,
    words: rows.map((row) => sheet.cell(row, 1).text).join("\n"),
    source: (words: string) => sheet.cell(rowOf(words), 18).text,
    expenditureCell: sheet.cell(limit + 2, 5).formula,
  };
}

withLibreOffice("each period by its own expenditure: what was earned beyond it is not claimed", async () => {
  const found = await requested(execution(["2014", "3,260,000"], ["2015", "3,912,000"], ["2016", "9,000,000"]), {
    limit: "by-period",
    rate: "3.26",
  });
  expect(found.off).toEqual([]);
  expect(found.period(0)).toEqual([1000000, 3260000, 3.26, 1000000, 1000000, 1000000, undefined]);
  expect(found.period(1)).toEqual([1250000, 3912000, 3.26, 1200000, 1200000, 2200000, undefined]);
  expect(found.claim).toEqual([1000000, 200000, 200000]);
  expect(found.expenditureCell).toBe("=Execution!C2");
  expect(found.formulaOf("May be claimed")).toMatch(/^=MAX\(0,MIN\(Q\d+,Q\d+,Q\d+\)\)$/);
  expect(found.source("May be claimed")).toBe("The smallest of the three");
});

withLibreOffice("all so far by all expenditure so far: converted down to the cent, and periods without results add nothing", async () => {
  const found = await requested(execution(["2014", "4,000,000"], ["2015", "3,000,000"], ["2016", "9,000,000"]), {
    limit: "cumulative",
    rate: "3.26",
  });
  expect(found.off).toEqual([]);
  expect(found.period(0)).toEqual([1000000, 4000000, 3.26, 1226993.86, 1000000, 1226993.86, 1000000]);
  expect(found.period(1)).toEqual([1250000, 3000000, 3.26, 920245.39, 2250000, 2147239.25, 2147239.25]);
  expect(found.claim).toEqual([1000000, 147239.25, 147239.25]);
});

withLibreOffice("a period whose expenditure is not stated counts as nothing, and a figure entered in the settings says so", async () => {
  const [unknown, entered] = await Promise.all([
    requested(execution(["2014", "3,260,000"]), { limit: "by-period", rate: "3.26" }),
    requested(execution(["2014", "3,260,000"]), {
      limit: "by-period",
      rate: "3.26",
      spent: [{ period: "Dec-15", amount: "4,075,000".replace(/,/g, "") }],
    }),
  ]);
  expect(unknown.off).toEqual([]);
  expect(unknown.period(1)).toEqual([1250000, undefined, undefined, undefined, 0, 1000000, undefined]);
  expect(unknown.claim).toEqual([1000000, -1000000, 0]);
  expect(entered.off).toEqual([]);
  expect(entered.claim).toEqual([1000000, 250000, 250000]);
  expect(entered.source("Claimable within paid expenditure, less disbursed")).toContain("entered in the settings for Dec-15");
});

withLibreOffice("expenditure in another currency without a rate: what may be claimed is not judged", async () => {
  const found = await requested(execution(["2014", "3,260,000"], ["2015", "3,912,000"]), { limit: "by-period" });
  expect(found.off).toEqual([]);
  expect(found.claim).toEqual([1000000, undefined, "not judged"]);
  expect(found.words).toContain("no exchange rate is stated. Enter the rate.");
});

withLibreOffice("payments that expenditure does not hold: no such block", async () => {
  const found = await requested(execution(["2014", "1"]), {});
  expect([found.limit, found.off, found.claim]).toEqual([-1, [], [1000000, undefined, 250000]]);
});

const rated = (...rows: readonly (readonly [string, string, string])[]): string => `
== Execution
| Budget activity | Fiscal year | Executed (PEN) | Exchange rate |
${rows.map(([year, executed, rate]) => `| Studies and grades | ${year} | ${executed} | ${rate} |`).join("\n")}
`;

withLibreOffice("a rate beside each figure: no rate need be entered, and two rates in one year are taken part by part", async () => {
  const [found, entered, half] = await Promise.all([
    requested(rated(["2014", "3,500,000", "3.5"], ["2015", "1,900,000", "3.8"], ["2015", "1,600,000", "4.0"]), { limit: "by-period" }),
    requested(rated(["2014", "3,500,000", "3.5"], ["2015", "4,375,000", "4.2"]), { limit: "by-period", rate: "3.5" }),
    requested(rated(["2014", "3,500,000", "3.5"], ["2015", "4,375,000", ""]), { limit: "by-period" }),
  ]);
  expect(found.off).toEqual([]);
  // 3,500,000 / 3.5 = 1,000,000; 1,900,000 / 3.8 + 1,600,000 / 4 = 500,000 + 400,000.
  expect(found.period(0)).toEqual([1000000, 3500000, 3.5, 1000000, 1000000, 1000000, undefined]);
  expect(found.period(1)).toEqual([1250000, 900000, undefined, 900000, 900000, 1900000, undefined]);
  expect(found.claim).toEqual([1000000, -100000, 0]);
  expect(entered.claim).toEqual([1000000, 250000, 250000]);
  expect(half.claim).toEqual([1000000, undefined, "not judged"]);
});

withLibreOffice("results of periods before the agreement are paid up to the ceiling that a person states", async () => {
  const prior: Readings = { priorBoundary: "2015-01-01" as IsoDate, priorCeiling: "900000" };
  const both = { ...prior, rate: "3.26" };
  const paid = execution(["2014", "2,445,000"], ["2015", "9,000,000"]);
  const [found, byPeriod, cumulative] = await Promise.all([
    requested("", prior),
    requested(paid, { ...both, limit: "by-period" }),
    requested(paid, { ...both, limit: "cumulative" }),
  ]);
  expect(found.off).toEqual([]);
  // 1,000,000 for 2014 counts as 900,000; with 1,250,000 for 2015 that is 2,150,000, of which 2,000,000 was paid.
  expect(found.words).toContain("Ceiling for results of periods that end before 2015-01-01");
  expect(found.priorClaim).toBe(150000);
  expect(found.claim[2]).toBe(150000);
  expect(byPeriod.off).toEqual([]);
  // 2,445,000 / 3.26 = 750,000 for 2014, below the ceiling; 1,250,000 for 2015.
  expect(byPeriod.claim[2]).toBe(0);
  expect(cumulative.off).toEqual([]);
  expect(cumulative.claim[2]).toBe(150000);
});
