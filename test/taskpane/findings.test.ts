import type { Table } from "../../src/model/table";
import type { Finding } from "../../src/rules/finding";
import { confidenceOf } from "../../src/taskpane/state/confidence";
import { dateOf, toleranceOf } from "../../src/taskpane/state/entries";
import { keyed, passes, placesOf, severityCounts, tableAt } from "../../src/taskpane/state/findings";
import { grouped } from "../../src/taskpane/state/grouping";
import { noFilter } from "../../src/taskpane/state/state";
import { withCorrection, withoutCorrection } from "../../src/taskpane/state/corrections";
import { defaultSettings } from "../../src/app/settings";
import { differenceText, figureText } from "../../src/taskpane/view/figures";
import { rules } from "../../src/app/help";
import { ruleTitle, withTitles } from "../../src/taskpane/view/rule-title";

const table = (id: string, sheet: string, top: number, bottom: number): Table => ({
  id,
  kind: "dli-matrix",
  sheet,
  area: { top, left: 0, bottom, right: 5 },
  confidence: 1,
  why: "",
  language: "en",
  columns: [],
});
const tables = [table("a", "Annex 2", 0, 20), table("b", "Annex 2", 5, 8), table("c", "Estimates", 0, 9)];

const finding = (row: number, sheet: string, more: Partial<Finding> = {}): Finding => ({
  rule: "dli-row-subtotal",
  outcome: "broken",
  severity: "error",
  message: "Cells add to 2,083,340, not to 2,083,330",
  cells: [{ sheet, row, col: 1 }],
  ...more,
});

test("a cell belongs to the smallest table around it", () => {
  expect(tableAt(tables, { sheet: "Annex 2", row: 6, col: 1 })?.id).toBe("b");
  expect(tableAt(tables, { sheet: "Annex 2", row: 12, col: 1 })?.id).toBe("a");
  expect(tableAt(tables, { sheet: "Annex 9", row: 12, col: 1 })).toBeUndefined();
});

test("findings are grouped gravest first, then in the workbook's order, and none is lost", () => {
  const findings = [
    finding(1, "Estimates", { severity: "warning" }),
    finding(1, "Notes"),
    finding(3, "Estimates"),
    finding(2, "Annex 2"),
    finding(4, "Estimates"),
  ];
  const groups = grouped(tables, keyed(findings));
  expect(groups.map((group) => `${group.severity} ${group.place?.id} ${group.findings.length}`)).toEqual([
    "error a 1",
    "error c 2",
    "error sheet Notes 1",
    "warning c 1",
  ]);
});

test("two findings of one rule at one cell have two keys, and the same ones in the next check", () => {
  const twice = [finding(1, "Annex 2"), finding(1, "Annex 2"), finding(2, "Annex 2")];
  const keys = keyed(twice).map((item) => item.key);
  expect(new Set(keys).size).toBe(3);
  expect(keyed([...twice]).map((item) => item.key)).toEqual(keys);
});

test("the filter looks at severity, table, rule, and at words in any order, figures with or without commas", () => {
  const one = finding(1, "Annex 2");
  expect(passes(noFilter, tables, one)).toBe(true);
  expect(passes({ ...noFilter, severity: "warning" }, tables, one)).toBe(false);
  expect(passes({ ...noFilter, rule: "fy-mapping" }, tables, one)).toBe(false);
  expect(passes({ ...noFilter, table: "c" }, tables, one)).toBe(false);
  expect(passes({ ...noFilter, table: "a" }, tables, one)).toBe(true);
  expect(passes({ ...noFilter, text: "add CELLS" }, tables, one)).toBe(true);
  expect(passes({ ...noFilter, text: "2083340" }, tables, one)).toBe(true);
  expect(passes({ ...noFilter, text: "B2" }, tables, one)).toBe(true);
  expect(passes({ ...noFilter, text: "baseline" }, tables, one)).toBe(false);
});

test("only broken findings are counted by severity", () => {
  const counts = severityCounts([finding(1, "A"), finding(1, "A", { outcome: "not-judged" }), finding(1, "A", { severity: "info" })]);
  expect(counts).toEqual({ error: 1, warning: 0, info: 1 });
  expect(placesOf(tables, [finding(1, "Annex 2"), finding(2, "Annex 2"), finding(1, "X")]).map((place) => place.id)).toEqual([
    "a",
    "sheet X",
  ]);
});

test("confidence in words", () => {
  expect([0.95, 0.85, 0.7, 0.6, 0.3].map(confidenceOf)).toEqual(["sure", "sure", "likely", "likely", "unsure"]);
});

test("what a person says of a stretch is kept once, and can be taken back", () => {
  const beside = { sheet: "Annex 2", range: "F3:H7", kind: "budget" } as const;
  const once = withCorrection({ ...defaultSettings, tableKinds: [beside] }, { sheet: "Annex 2", range: "A3:D7", kind: "dli-matrix" });
  const twice = withCorrection(once, { sheet: "Annex 2", range: "A2:D7", kind: null });
  expect(once.tableKinds.map((one) => one.kind)).toEqual(["budget", "dli-matrix"]);
  expect(twice.tableKinds).toEqual([beside, { sheet: "Annex 2", range: "A2:D7", kind: null }]);
  expect(withoutCorrection(twice, "Annex 2", "A2:D7").tableKinds).toEqual([beside]);
  expect(withoutCorrection(twice, "Annex 3", "A2:D7").tableKinds).toHaveLength(2);
});

test.each([
  ["0", "0"],
  ["10", "10"],
  [" 1,000 ", "1000"],
  ["0.50", "0.5"],
  ["-1", undefined],
  ["ten", undefined],
  ["1e9", undefined],
  ["", undefined],
])("tolerance %p is %p", (typed, read) => {
  expect(toleranceOf(typed)).toBe(read);
});

test("a date field gives a day or none", () => {
  expect(dateOf("2017-06-30")).toBe("2017-06-30");
  expect(dateOf("2017-02-30")).toBeUndefined();
  expect(dateOf("")).toBeUndefined();
});

test("figures are grouped digit by digit, words are left alone", () => {
  expect(figureText("12345678901234567890.10")).toBe("12,345,678,901,234,567,890.1");
  expect(figureText("2083330")).toBe("2,083,330");
  expect(figureText("31-Mar-2018")).toBe("31-Mar-2018");
  expect(differenceText("10")).toBe("+10");
  expect(differenceText("-10")).toBe("-10");
});

test("a rule's name in words", () => {
  expect(ruleTitle("dli-units-equal-rf-targets")).toBe("DLI units equal results framework targets");
});

test("no message of a rule and nothing it leaves out calls a rule by its id", () => {
  expect(withTitles("Half-yearly sums: dli-row-subtotal reports those.")).toBe("Half-yearly sums: “DLI row subtotal” reports those.");
  for (const { messages, leavesOut } of rules) {
    for (const { id } of rules) {
      for (const text of Object.values(messages)) expect(text).not.toContain(id);
      for (const text of leavesOut) expect(withTitles(text)).not.toContain(id);
    }
  }
});
