import { dec } from "../../src/base/decimal";
import type { IsoDate } from "../../src/base/dates";
import type { Dli, Indicator, IndicatorRecord, Project } from "../../src/model/project";
import { emptyProject } from "../../src/model/project";
import type { Table, TableKind } from "../../src/model/table";
import type { Period, Value } from "../../src/model/value";
import { checkDocument, compareDocument, disburseDocument, modelDocument, tablesDocument } from "../../src/report/json";
import { faults } from "./schemas";

const at = (row: number, col: number, sheet = "Sheet 1") => ({ sheet, row, col });
const table = (kind: TableKind, id: string): Table => ({
  id,
  kind,
  sheet: "Sheet 1",
  area: { top: 2, left: 0, bottom: 9, right: 4 },
  confidence: 0.9,
  why: "its headers",
  language: "en",
  columns: [{ cell: at(2, 0), header: "Indicator", role: "indicator" }],
});
const words = (text: string, row: number, col: number): Value => ({
  cell: at(row, col),
  text,
  reading: { kind: text === "" ? "blank" : "text" },
});
const figure = (number: number, row: number, col: number): Value => ({
  cell: at(row, col),
  text: String(number),
  reading: { kind: "number", number: dec(number), places: 0 },
});
const year = (label: string): Period => ({ label, kind: "year" });

const framework: IndicatorRecord = {
  table: table("results-framework", "rf"),
  version: "current",
  cell: at(4, 0),
  name: words("Teachers certified", 4, 0),
  unit: words("Number", 4, 1),
  baseline: figure(0, 4, 2),
  targets: [{ period: year("2015"), value: figure(10, 4, 3) }],
  actuals: [],
  endTarget: words("", 4, 4),
};
const block: IndicatorRecord = {
  ...framework,
  table: table("indicator-status", "st"),
  cell: at(20, 0),
  unit: words("Percentage", 20, 1),
  baseline: figure(1, 20, 2),
  targets: [],
  actual: figure(7, 21, 2),
  actualDate: {
    cell: at(22, 2),
    text: "27-Jan-2017",
    reading: { kind: "date", span: { from: "2017-01-27" as IsoDate, to: "2017-01-27" as IsoDate } },
  },
  endTarget: figure(30, 21, 3),
  status: words("Revised", 21, 4),
};
const indicator: Indicator = { id: "PDO1", level: "pdo", name: "Teachers certified", records: [block, framework] };

describe("an indicator is merged over its tables", () => {
  const document = modelDocument({ ...emptyProject, indicators: [indicator] });
  const [merged] = document.indicators;

  test("the results framework comes first; others fill in what it leaves empty", () => {
    expect(merged).toMatchObject({ id: "PDO1", level: "pdo", name: "Teachers certified", unit: "Number", status: "Revised" });
    expect(merged?.baseline).toMatchObject({ value: "0", cell: "'Sheet 1'!C5" });
    expect(merged?.endTarget).toMatchObject({ value: "30", cell: "'Sheet 1'!D22" });
    expect(merged?.targets).toMatchObject([{ period: "2015", value: "10" }]);
    expect(merged?.cells).toEqual(["'Sheet 1'!A5", "'Sheet 1'!A21"]);
  });

  test("the latest actual of a status block counts as an actual of its day", () => {
    expect(merged?.actuals).toMatchObject([{ period: "27-Jan-2017", periodEnd: "2017-01-27", value: "7" }]);
  });

  test("each table's own word stays to be seen", () => {
    expect(merged?.records.map((record) => [record.table, (record as { baseline?: { value: string } }).baseline?.value])).toEqual([
      ["rf", "0"],
      ["st", "1"],
    ]);
  });

  test("it keeps to the schema", () => expect(faults(document)).toEqual([]));
});

test("the schedule in force gives the DLIs; the other version stands apart", () => {
  const dli = (version: "current" | "proposed"): Dli => ({
    table: table("dli-matrix", version),
    version,
    number: "4.2",
    cell: at(5, 0),
    name: words("Studies", 5, 1),
    unitValue: { cell: at(5, 2), text: "$125,000 per 1000", reading: { kind: "money", number: dec(125000), places: 0, currency: "USD" } },
    lot: { size: dec(1000), text: "1000" },
    periods: [
      {
        period: year("2015"),
        amount: figure(2083330, 5, 3),
        units: words("PISA/ICCS", 6, 3),
        unitCount: { count: dec(2), inferred: "two names" },
      },
    ],
  });
  const schedules = (["current", "proposed"] as const).map((version) => ({
    table: table("dli-matrix", version),
    version,
    dlis: [dli(version)],
    periods: [],
  }));
  const document = modelDocument({ ...emptyProject, schedules });
  expect(document.dlis).toMatchObject([
    { number: "4.2", version: "proposed", lot: "1000", unitValue: { value: "125000", currency: "USD" }, baseline: null, subtotal: null },
  ]);
  expect(document.dlis[0]?.periods).toMatchObject([
    { period: "2015", amount: { value: "2083330" }, units: { value: null }, unitCount: "2", disbursementDate: null },
  ]);
  expect(document.otherDlis).toMatchObject([{ version: "current" }]);
  expect(faults(document)).toEqual([]);
});

test("a workbook with nothing in it makes documents that keep to their schemas", () => {
  const counts = { holds: 0, broken: 0, notJudged: 0, byRule: {} };
  const documents = [
    tablesDocument(emptyProject, "empty.xlsx"),
    modelDocument(emptyProject),
    checkDocument({ findings: [], counts }),
    disburseDocument(undefined),
    compareDocument(undefined),
  ];
  expect(documents.map((document) => [document.schema, faults(document)])).toEqual(documents.map(({ schema }) => [schema, []]));
  expect(modelDocument(emptyProject)).toMatchObject({ project: { id: null }, financing: { loans: [] }, indicators: [], claims: [] });
});

test("the other tables: what a partial workbook has", () => {
  const partial: Project = {
    ...emptyProject,
    id: words("P1", 0, 1),
    tables: [{ ...table("budget", "b"), scale: 1000, currency: "PEN" }],
    estimates: [
      {
        table: table("disbursement-estimates", "e"),
        rows: [{ cell: at(1, 0), year: words("FY16", 1, 0), fiscalYear: 2016, proposed: figure(5, 1, 1), others: [] }],
      },
    ],
    budgets: [
      { table: table("budget", "b"), rows: [{ cell: at(2, 0), code: "1", name: words("One", 2, 0), kind: "component", amounts: [] }] },
    ],
    financing: [{ table: table("financing", "f"), cell: at(3, 0), commitment: figure(25, 3, 1) }],
    changes: [
      { cell: at(4, 0), name: words("PDO 3", 4, 0), status: "revised", field: "target", period: year("2016"), after: figure(3, 4, 4) },
    ],
    summary: [{ cell: at(5, 0), item: words("Change in X", 5, 0) }],
    claims: [{ cell: at(6, 0), claim: words("Total", 6, 0), value: figure(9, 6, 1) }],
    evidence: [{ table: table("evidence", "v"), rows: { top: 3, left: 0, bottom: 102, right: 5 } }],
    unread: [{ sheet: "Sheet 1", area: { top: 0, left: 0, bottom: 0, right: 0 }, why: "one word alone" }],
    doubts: [{ cell: at(0, 0), what: "two readings", readings: ["1,5", "1.5"] }],
  };
  const model = modelDocument(partial, "a b.xlsx");
  expect([faults(model), faults(tablesDocument(partial))]).toEqual([[], []]);
  expect(model).toMatchObject({
    schema: "model/1",
    file: "a b.xlsx",
    estimates: [{ year: { text: "FY16" }, fiscalYear: 2016, current: null, proposed: { value: "5" } }],
    budget: [{ code: "1", kind: "component", total: null }],
    financing: { commitment: { value: "25" }, loans: [{ commitment: { value: "25" } }] },
    changes: [{ before: null, after: { value: "3" }, period: "2016" }],
    claims: [{ paragraph: null, claim: "Total", value: "9", cell: "'Sheet 1'!B7" }],
    evidence: [{ range: "A4:F103", rows: 100 }],
  });
});

test("the schemas do refuse what is wrong", () => {
  const good = modelDocument({ ...emptyProject, indicators: [indicator] });
  const broken = JSON.parse(JSON.stringify(good).replace('"value":"0"', '"value":0')) as { schema: string };
  expect(faults(broken).join()).toContain("must be string");
  expect(faults({ schema: "check/1" })).toHaveLength(2);
  const finding = { rule: "x", outcome: "broken" as const, severity: "error" as const, message: "m", cells: [] };
  expect(faults(checkDocument({ findings: [finding], counts: { holds: 0, broken: 1, notJudged: 0, byRule: {} } })).join()).toContain(
    "/findings/0/cells",
  );
});
