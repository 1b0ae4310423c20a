import { applyEdits } from "../../src/grid/apply";
import { findSheet } from "../../src/grid/workbook";
import { compareWithin } from "../../src/compare/compare-within";
import { emptyProject } from "../../src/model/project";
import { comparisonAnnex } from "../../src/report/annex/comparison";
import { annexSheet } from "../../src/report/annex/sheet";
import { editsOfDraft } from "../../src/report/draft-edits";
import { indicators, stated } from "../compare/made";
import { period, val } from "../disburse/made";

function sheetOf(project: typeof emptyProject) {
  const workbook = { sheets: [], date1904: false };
  const draft = annexSheet(comparisonAnnex(compareWithin(project), project, { workbook }), workbook);
  const sheet = findSheet(applyEdits({ sheets: [], date1904: false }, editsOfDraft(draft, "Changes made")), "Changes made");
  if (!sheet) throw new Error("no sheet");
  return {
    draft,
    rows: Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: 7 }, (__, col) => sheet.cell(row, col).text)),
  };
}

const made = indicators([
  { id: "PDO3", name: "Positions staffed", end: "18,000" },
  { id: "PDO2", name: "Practices analyzed", status: "No Change" },
  { id: "IRI9", name: "Teacher evaluation" },
]);

test("a block an indicator: the changed fields, a target year by year, the status alone where nothing changes", () => {
  const { rows, draft } = sheetOf({
    ...emptyProject,
    indicators: made,
    changes: [
      stated("PDO3", "target", "1,000", "0", { status: "revised", period: period("2015") }),
      stated("PDO3", "target", "15,000", "15,000", { period: period("2014") }),
      stated("PDO3", "end-target", "25,000", "18,000"),
      stated("PDO3", "source", "Report", "=Database", { detail: val("Data Source", "Changes!C8") }),
      stated("IRI9", "target", "007", "N/A", { status: "no-change", period: period("2014") }),
    ],
  });
  expect(rows.slice(4)).toEqual([
    ["Status", "Indicator", "Detail of change", "Current", "Restructured", "Reason", "Source cells"],
    ["Revised", "PDO3. Positions staffed", "Target, 2015", "1,000", "0", "", "Changes!D5, Changes!E5, RF!B2, Changes!C5"],
    ["", "", "End target", "25,000", "18,000", "", "Changes!D5, Changes!E5"],
    ["", "", "Data Source", "Report", "=Database", "", "Changes!D5, Changes!E5"],
    ["No change", "PDO2. Practices analyzed", "", "", "", "", "RF!B3, RF!O3"],
    [
      "Revised (the workbook says: No change)",
      "IRI9. Teacher evaluation",
      "Target, 2014",
      "007",
      "N/A",
      "",
      "Changes!D5, Changes!E5, RF!B4, Changes!C5",
    ],
  ]);
  expect(rows[1]?.[0]).toContain("2 revised, 0 new, 0 dropped, 1 without change");
  expect(draft.rows[5]?.[3]).toEqual({ kind: "number", value: 1000 });
  expect(draft.rows[9]?.[3]).toEqual({ kind: "text", value: "007" });
  expect(draft.titleRows).toEqual({ first: 4, last: 4 });
});

test("nothing to compare is said", () => {
  expect(sheetOf(emptyProject).rows.at(-1)?.[1]).toMatch(/nothing to compare/);
});
