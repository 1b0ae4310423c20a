import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/base/fold";
import { findSheet } from "../../src/grid/workbook";
import type { Sheet } from "../../src/grid/workbook";
import { sampleWorkbook } from "../../src/tools/sample/workbook";

/** The transcribed tables of the paper lie beside the repository where its makers work; elsewhere these tests are skipped, aloud. */
const folder = join(__dirname, "../../../shared/peru");
const here = existsSync(join(folder, "financing.csv"));
if (!here)
  console.warn(
    "SKIPPED: the transcribed tables of the paper (../shared/peru) are not here; the sample's figures were not compared with them.",
  );
const whenHere = here ? describe : describe.skip;

function csv(name: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const match of readFileSync(join(folder, name), "utf8")
    .replace(/\r/g, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    if (match[0] === "") break;
    rows.at(-1)?.push((match[1]?.replace(/""/g, '"') ?? match[2] ?? "").trim());
    if (match[3] === "\n") rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((key, n) => [key, row[n] ?? ""])));
}

const workbook = sampleWorkbook();

function sheet(name: string): Sheet {
  const found = findSheet(workbook, name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The row, counted from 0, whose cell in a column has a text. */
function rowWith(on: Sheet, col: number, text: string | RegExp, from = 0): number {
  for (let row = from; row < on.rowCount; row++) {
    const shown = on.cell(row, col).text;
    if (typeof text === "string" ? fold(shown) === fold(text) : text.test(shown)) return row;
  }
  throw new Error(`${on.name}: no row with ${text}`);
}

const same = (text: string): string =>
  fold(text)
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/\$/g, "");
const figure = (text: string): string => (text.trim() === "" ? "" : String(Number(text.replace(/[$,]/g, ""))));
const shown = (on: Sheet, row: number, col: number): string => {
  const { content, text } = on.cell(row, col);
  return content.kind === "number" ? String(content.value) : text;
};

whenHere("the sample's figures are the paper's", () => {
  test("basic data and financing", () => {
    const basic = sheet("Basic data");
    for (const { field = "", value = "" } of csv("basic_data.csv")) {
      if (field !== "PDO") expect(basic.cell(rowWith(basic, 0, field), 1).text).toBe(value);
    }
    const [loan] = csv("financing.csv");
    const row = rowWith(basic, 0, loan?.["loan"] ?? "");
    expect([1, 2, 3, 4, 5, 6, 7].map((col) => basic.cell(row, col).text)).toEqual(Object.values(loan ?? {}).slice(1));
  });

  test("results framework", () => {
    const framework = sheet("Results framework");
    const rows = csv("results_framework_targets.csv");
    expect(rows).toHaveLength(15);
    let at = 4;
    for (const row of rows) {
      at = rowWith(framework, 1, new RegExp(`${(row["indicator"] ?? "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`), at);
      const wanted = ["status", "unit_of_measure", "baseline", "y2013_actual", "y2014_actual", "y2015", "y2016", "y2017", "end_target"]
        .concat(["frequency", "data_source_methodology", "responsibility_for_data_collection"])
        .map((key) => same((row[key] ?? "").replace(" [1]", "¹")));
      const found = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((col) => same(framework.cell(at, col).text));
      if (row["placement_confidence"] === "unresolved") found.splice(3, 5, "?", "?", "?", "?", "?");
      expect(found).toEqual(wanted);
    }
  });

  test("indicator status", () => {
    const status = sheet("Indicator status");
    let at = 0;
    for (const row of csv("detailed_changes.csv")) {
      const title = row["id"]?.startsWith("BEN") ? row["indicator"] : `${row["id"]}. ${row["indicator"]}`;
      at = rowWith(status, 0, title ?? "", at);
      expect(status.cell(at + 1, 0).text).toBe(`Unit of Measure: ${row["unit_of_measure"]}`);
      expect(status.cell(at + 2, 0).text).toBe(`Indicator Type: ${row["indicator_type"]}`);
      expect([1, 2, 3].map((col) => status.cell(at + 4, col).text)).toEqual([
        row["baseline_value"],
        row["actual_value"],
        row["end_target_value"],
      ]);
      expect([1, 2, 3].map((col) => status.cell(at + 5, col).text)).toEqual([
        row["baseline_date"],
        row["actual_date"],
        row["end_target_date"],
      ]);
      expect(status.cell(at + 4, 4).text).toBe(row["action"]);
    }
  });

  test("DLIs: amounts, units, dates and totals", () => {
    const dlis = sheet("DLIs");
    const periods = ["Dec-13", "Dec-14", "Dec-15", "Dec-16", "Dec-17"];
    const units = csv("dli_schedule_units.csv");
    const columns = [5, 6, 7, 8, 9];
    for (const row of csv("dli_schedule_amounts.csv").filter(({ dli = "" }) => /^\d$/.test(dli))) {
      const at = rowWith(dlis, 0, row["dli"] ?? "");
      expect(dlis.cell(at, 1).text.replace(/^.*?\d: /, "")).toBe(row["indicator"]);
      expect([2, 3].map((col) => same(dlis.cell(at, col).text))).toEqual(
        [row["baseline"], row["final_target"]].map((text) => same(text ?? "")),
      );
      expect(dlis.cell(at, 4).text).toBe(`${row["unit_value_usd"]} per ${row["per"]}`);
      expect(columns.map((col) => dlis.cell(at, col).text)).toEqual(periods.map((period) => row[period]));
      expect(dlis.cell(at, 10).text).toBe(row["subtotal_printed_usd"]);
      const unitRow = units.find(({ dli }) => dli === row["dli"]);
      expect(columns.map((col) => dlis.cell(at + 1, col).text)).toEqual(periods.map((period) => unitRow?.[period]));
    }
    const totals = csv("dli_schedule_amounts.csv").find(({ dli }) => dli?.startsWith("Total"));
    const last = rowWith(dlis, 0, /^Total estimated/);
    expect([...columns, 10].map((col) => dlis.cell(last, col).text)).toEqual(
      [...periods, "subtotal_printed_usd"].map((key) => totals?.[key]),
    );
    const dates = csv("dli_periods.csv");
    expect(columns.map((col) => dlis.cell(4, col).text)).toEqual(dates.map((row) => row["disbursement_date"]));
    expect(columns.map((col) => dlis.cell(5, col).text)).toEqual(periods);
  });

  test("estimates and budget", () => {
    const estimates = sheet("Disbursement estimates");
    for (const row of csv("disbursement_estimates.csv")) {
      const at = rowWith(estimates, 0, row["year_as_printed"] ?? "");
      expect([1, 2].map((col) => estimates.cell(at, col).text)).toEqual([row["current_usd"], row["proposed_usd"]]);
    }
    const budget = sheet("Budget");
    for (const row of csv("budget_annex3.csv")) {
      const at = row["row"] === "TOTAL" ? rowWith(budget, 1, "TOTAL") : rowWith(budget, 0, row["row"] ?? "");
      expect([1, 2, 3].map((col) => budget.cell(at, col).text)).toEqual([
        row["project_component"],
        row["budget_activity_code"],
        row["responsible_units"],
      ]);
      const wanted = ["y2014", "y2015", "y2016", "y2017", "total"].map((key) => figure(row[key] ?? ""));
      expect([4, 5, 6, 7, 8].map((col) => shown(budget, at, col))).toEqual(wanted);
    }
  });

  test("changes: status, fields, and the texts of all but descriptions", () => {
    const changes = sheet("Changes");
    const rows = csv("changes_annex4.csv");
    rows.forEach((row, n) => {
      const at = 3 + n;
      if (n === 0 || rows[n - 1]?.["id"] !== row["id"]) {
        expect(changes.cell(at, 0).text).toBe(row["status"]);
        const number = /\d+$/.exec(row["id"] ?? "")?.[0];
        expect(changes.cell(at, 1).text).toMatch(new RegExp(`^(PDO|Intermediate Result) Indicator ${number}: `));
      }
      expect(changes.cell(at, 2).text).toBe(row["change_in"]);
      if (row["change_in"] === "Description") return;
      const flat = (col: number): string => changes.cell(at, col).text.replace(/\n/g, " | ");
      expect([flat(3), flat(4)]).toEqual([row["current"], row["restructured"]]);
    });
    const summary = sheet("Summary of changes");
    for (const row of csv("summary_of_changes.csv")) {
      const at = rowWith(summary, 0, row["item"] ?? "");
      const ticked = row["column_reconstructed"] === "Changed";
      expect([1, 2].map((col) => summary.cell(at, col).text)).toEqual(ticked ? ["✔", ""] : ["", "✔"]);
    }
  });

  test("narrative figures, in the paper's order", () => {
    const narrative = sheet("Narrative figures");
    csv("narrative_figures.csv").forEach((row, n) => {
      expect(narrative.cell(2 + n, 0).text.replace(/[()]/g, "")).toBe(row["paragraph"]);
      expect(same(narrative.cell(2 + n, 2).text.replace(/^(over|around) /, ""))).toBe(same(row["value"] ?? ""));
    });
  });
});
