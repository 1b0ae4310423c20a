import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { printCell } from "../../src/grid/address";
import { makeSheet } from "../../src/grid/workbook";
import type { Cell, Workbook } from "../../src/grid/workbook";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { rules } from "../../src/rules/catalogue";
import { checkProject } from "../../src/rules/check";

const folder = join(__dirname, "../../../shared/peru");
const files = [
  "financing",
  "results_framework_targets",
  "detailed_changes",
  "dli_schedule_amounts",
  "dli_schedule_units",
  "disbursement_estimates",
  "budget_annex3",
  "changes_annex4",
  "narrative_figures",
  "dli_verification_protocols",
];

/** The rows of a CSV text; quotes may hold commas and line breaks. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? bare ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function cellOf(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === "") return { content: { kind: "blank" }, text: "" };
  if (!/^-?\d+(\.\d+)?$/.test(trimmed)) return { content: { kind: "text", value: text }, text };
  const places = trimmed.split(".")[1]?.length ?? 0;
  return {
    content: { kind: "number", value: Number(trimmed) },
    text: trimmed,
    ...(places > 0 ? { format: `0.${"0".repeat(places)}` } : {}),
  };
}

const here = existsSync(folder);
if (!here) console.warn("skipped: ../shared/peru is not here");
const whereHere = here ? it : it.skip;

/** Tables with headers as a data export writes them ("unit_value_usd", "y2013_actual"), one a sheet, no titles, no units. */
whereHere("the paper's tables as data exports give its faults, and no other error", () => {
  const sheets = files.map((name) =>
    makeSheet({ name, rows: rowsOf(readFileSync(join(folder, `${name}.csv`), "utf8")).map((row) => row.map(cellOf)) }),
  );
  const workbook: Workbook = { date1904: false, sheets };
  const project = recogniseWorkbook(workbook);
  expect(project.unread).toEqual([]);
  const { findings } = checkProject(project, { fiscalCalendar: bankCalendar, tolerance: zero }, rules);
  const errors = findings.filter((finding) => finding.outcome === "broken" && finding.severity === "error");
  const said = errors.map(({ rule, cells, difference }) => `${rule} ${cells[0] ? printCell(cells[0]) : ""} ${difference ?? ""}`.trim());
  expect(said.sort()).toEqual(
    [
      "baseline-same-everywhere results_framework_targets!E11 -1",
      "dli-cell-equals-units-times-value dli_schedule_amounts!K7 -10",
      "dli-target-times-value dli_schedule_amounts!H7 -10",
      "reference-resolves changes_annex4!E26",
      "reference-resolves dli_verification_protocols!B10",
      "unit-scale-agrees detailed_changes!H16 -5699994.3",
    ].sort(),
  );
});
