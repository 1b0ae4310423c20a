import { frameworkRows } from "../figures/framework";
import type { FrameworkRow } from "../figures/framework";
import { label, names } from "../figures/names";
import { descriptions } from "../words/descriptions";
import { area, headerLook, sectionLook, titleLook, wholeFormat } from "./plan";
import type { Entry, SheetPlan } from "./plan";

const beforeRow: Readonly<Record<string, readonly string[]>> = {
  PDO1: ["PDO LEVEL RESULTS INDICATORS"],
  IRI1: ["INTERMEDIATE RESULTS", "Intermediate Result (Component One): Evaluating student learning"],
  IRI6: ["Intermediate Result (Component Two): Evaluating instructional practice and school leadership"],
};

const header: Entry[][] = [
  [
    "Status",
    "Indicator",
    "Unit of Measure",
    "Baseline",
    "Target Values",
    null,
    null,
    null,
    null,
    null,
    "Frequency",
    "Data Source/ Methodology",
    "Responsibility for Data Collection",
    "Description (indicator definition, etc.)",
    "Indicator type",
  ],
  [null, null, null, null, "2013 Actual", "2014 Actual", 2015, 2016, 2017, "End Target", null, null, null, null, null],
];

const notes = [
  "¹ Preliminary figure",
  "² The published table does not show which year each of the three milestones belongs to; they stand in one cell over the years.",
];

function cells(row: FrameworkRow): Entry[] {
  const years: readonly Entry[] = typeof row.years === "string" ? [row.years, null, null, null, null] : row.years;
  const name = row.id === "BEN" ? names.BEN : `${label(row.id, "indicator")}: ${names[row.id]}`;
  const rest: readonly Entry[] = [row.end, row.frequency, row.source, row.responsibility, descriptions[row.id]];
  return [row.status, name, row.unit, row.baseline, ...years, ...rest, row.id === "BEN" ? "CORE INDICATOR" : null];
}

/** Annex 1: wide, a two-row header with the years under one heading, section rows between the indicators, footnotes. */
export function resultsFrameworkSheet(): SheetPlan {
  const rows: Entry[][] = [["Annex 1: Revised Results Framework"], ["PERU: BASIC EDUCATION PROJECT"], ...header];
  const sections: number[] = [];
  const joined: number[] = [];
  for (const row of frameworkRows) {
    for (const title of beforeRow[row.id] ?? []) sections.push(rows.push([title]) - 1);
    if (typeof row.years === "string") joined.push(rows.length);
    rows.push(cells(row));
  }
  const last = rows.length - 1;
  const tall = [0, 1, 2, 3, 10, 11, 12, 13, 14];
  return {
    name: "Results framework",
    rows: [...rows, ...notes.map((note) => [note])],
    widths: [11, 38, 12, 18, 14, 14, 14, 14, 14, 16, 12, 16, 16, 90, 14],
    merges: [
      ...tall.map((col) => area(2, col, 3, col)),
      area(2, 4, 2, 9),
      ...sections.map((row) => area(row, 0, row, 14)),
      ...joined.map((row) => area(row, 4, row, 8)),
      ...notes.map((_, n) => area(last + 1 + n, 0, last + 1 + n, 14)),
    ],
    looks: [
      [area(0, 0, 0, 14), titleLook],
      [area(1, 0, 1, 14), { bold: true, wrap: false }],
      [area(2, 0, 3, 14), headerLook],
      [area(4, 3, last, 9), { horizontal: "center", numberFormat: wholeFormat }],
      ...sections.map((row) => [area(row, 0, row, 14), sectionLook] as const),
      [area(last + 1, 0, last + notes.length, 14), { italic: true }],
    ],
    freeze: { rows: 4, cols: 2, titleFrom: 2 },
    landscape: true,
  };
}
