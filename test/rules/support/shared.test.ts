import type { IsoDate } from "../../../src/base/dates";
import { dec, zero } from "../../../src/base/decimal";
import { printCell } from "../../../src/grid/address";
import type { Project } from "../../../src/model/project";
import { emptyProject } from "../../../src/model/project";
import type { SheetFigure } from "../../../src/model/table";
import { amountColumns } from "../../../src/rules/support/amounts";
import { changesByItem, itemName, isDifferent, saysOther } from "../../../src/rules/support/changes";
import { figureIn, figureProblem } from "../../../src/rules/support/figure-of-rule";
import { frameworkRecords, frameworksOf, stateOf } from "../../../src/rules/support/framework";
import { broken, cellsOf, holds, notJudged } from "../../../src/rules/support/judge";
import { numberFix } from "../../../src/rules/support/number-fix";
import { keptIn, sheetSum, totalsOf } from "../../../src/rules/support/totals";
import { tiesOtherwise } from "../../../src/rules/support/twofold";
import { isReview, reviewIn } from "../../../src/rules/support/review";
import { at, table } from "../../disburse/made";
import { projectOf, value } from "./values";

const cell = (place: string) => at(place);

test("places are cells, each once, in order", () => {
  expect(cellsOf([value("1", "S!B2"), undefined, cell("S!A1"), cell("S!B2"), value("1", "T!B2")]).map(printCell)).toEqual([
    "S!B2",
    "S!A1",
    "T!B2",
  ]);
  expect(holds(value("1", "S!B2"))).toEqual({ outcome: "holds", cells: [cell("S!B2")] });
  expect(broken("off", [value("1", "S!B2")], { a: "b" }, { found: dec(1) })).toEqual({
    outcome: "broken",
    cells: [cell("S!B2")],
    say: "off",
    with: { a: "b" },
    found: dec(1),
  });
  expect(notJudged("open", [])).toEqual({ outcome: "not-judged", cells: [], say: "open", with: {} });
});

describe("changes", () => {
  test.each([
    ["10", "10", false],
    ["10", "10.0", false],
    ["10", "11", true],
    ["10 (schools)", "10 (Schools)", false],
    ["10 (schools)", "10 (teachers)", true],
    ["Yearly", "yearly", false],
    ["Yearly", "Monthly", true],
    ["", "N/A", false],
    ["", "10", true],
    ["10", "", true],
  ])("%s and %s say something else: %s", (before, after, other) => {
    expect(saysOther(value(before), value(after))).toBe(other);
  });

  test("by item, those of no item left out", () => {
    const project = projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Positions staffed | Number | 0 | 1 | 2 | 3 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | Revised | End target | 4 | 3 |
| DLI 2 | Revised | Allocation | 40 | 30 |
| PDO 1: Positions staffed | Revised | Baseline | 0 | 0 |`);
    expect(project.changes.map(isDifferent)).toEqual([true, true, false]);
    const [change] = project.changes;
    if (!change) throw new Error("no change");
    const { indicatorId: _, ...bare } = change;
    expect(changesByItem({ ...project, changes: [bare, ...project.changes] }).map(({ id, rows }) => `${id} ${rows.length}`)).toEqual([
      "PDO1 2",
      "DLI2 1",
    ]);
    expect([itemName(project, "PDO1"), itemName(project, "DLI2"), itemName(project, "PDO7")]).toEqual(["PDO 1", "DLI 2", "PDO 7"]);
  });
});

describe("a figure that a person may set", () => {
  const figure = { name: "months", what: "months", usual: "12", min: 1, max: 24 };
  const set = (text: string | undefined, of: { readonly usual?: string } = figure): string | undefined =>
    figureIn(
      { id: "rule" },
      { name: "months", what: "months", min: 1, max: 24, ...of },
      text === undefined ? {} : { figures: { "rule.months": text } },
    )?.toFixed();

  test.each([
    ["1", undefined],
    ["24", undefined],
    ["2.5", undefined],
    ["0.99", "months is from 1 to 24"],
    ["24.01", "months is from 1 to 24"],
    ["-2", "months is from 1 to 24"],
    ["2,5", "months is from 1 to 24"],
    ["", "months is from 1 to 24"],
  ])("%s: %s", (text, problem) => {
    const said = figureProblem(figure, text);
    if (problem === undefined) expect(said).toBeUndefined();
    else expect(said).toBe(`"${text}" is no such figure; ${problem}.`);
  });

  test("is as set where that can be used, else the usual one", () => {
    expect([set("3"), set("25"), set("three"), set(undefined)]).toEqual(["3", "12", "12", "12"]);
    expect(figureIn({ id: "rule" }, { name: "months", what: "months", min: 1, max: 24 }, {})).toBeUndefined();
  });
});

describe("the results framework", () => {
  const project = (): Project =>
    projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target | Frequency |
| PDO 1: Positions staffed | Number | 0 | 1 | 2 | 3 | |
| PDO 2: Grades assessed | Number | 0 | 1 | 2 | 3 | N/A |
== Plan
| Indicator Name | Definition/Description | Frequency | Datasource | Methodology for Data Collection | Responsibility for Data Collection |
| PDO 1: Positions staffed | Principals appointed | Yearly | Payroll | Count | UMC |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Positions staffed | Schools | 0 | 10 | 30 |`);

  test("is frameworks and monitoring plans", () => {
    const [pdo] = project().indicators;
    expect(pdo && frameworkRecords(pdo).map((record) => record.table.sheet)).toEqual(["RF", "Plan"]);
    expect(frameworksOf(project()).map(({ table: one, indicators }) => `${one.sheet} ${indicators.map(({ id }) => id).join(" ")}`)).toEqual(
      ["RF PDO1 PDO2"],
    );
  });

  test("holds an indicator once, however often it is listed", () => {
    const read = project();
    const [pdo] = read.indicators;
    if (!pdo) throw new Error("no indicator");
    const twice = { ...read, indicators: [{ ...pdo, records: [...pdo.records, ...pdo.records] }] };
    expect(frameworksOf(twice)[0]?.indicators).toHaveLength(1);
  });

  test("states a field where any of its tables does", () => {
    const [pdo, other] = project().indicators;
    if (!pdo || !other) throw new Error("no indicators");
    expect(
      [
        stateOf(pdo, "frequency"),
        stateOf(pdo, "source"),
        stateOf(pdo, "unit"),
        stateOf(pdo, "endTarget"),
        stateOf(other, "frequency"),
        stateOf(other, "description"),
      ].map((one) => one?.text),
    ).toEqual(["Yearly", "Payroll", "Number", "3", "N/A", undefined]);
    const [record] = other.records;
    if (!record) throw new Error("no record");
    const { endTarget: _, ...rest } = record;
    expect(stateOf({ ...other, records: [rest] }, "endTarget")?.text).toBe("1");
  });
});

describe("figures as the sheet keeps them", () => {
  const project = projectOf(`
== DLIs
| DLI | Indicator | Unit value (USD million) | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 2.5 | 1,000,000 | =D2*2 -> 2000000 | "3,000,000" |
| 2 | Grades assessed | 0 | 4,000,000 | 5,000,000 | 9,000,000 |`);
  const [schedule] = project.schedules;
  const [first, second] = schedule?.dlis ?? [];
  if (!schedule || !first || !second) throw new Error("no DLIs");
  const fixed = (of: Parameters<typeof numberFix>[1], wanted: string): unknown => numberFix(schedule.table, of, dec(wanted)).fix?.cells;

  test("a typed number is put right in the scale of its cell", () => {
    expect(fixed(first.periods[0]?.amount, "1500000")).toEqual([{ cell: cell("DLIs!D2"), content: { kind: "number", value: 1500000 } }]);
    expect(fixed(first.unitValue, "3000000")).toEqual([{ cell: cell("DLIs!C2"), content: { kind: "number", value: 3 } }]);
  });

  test("neither a formula, a text, nothing, nor what is not there", () => {
    expect(fixed(first.periods[1]?.amount, "5")).toBeUndefined();
    expect(fixed(first.subtotal, "5")).toBeUndefined();
    expect(fixed(second.unitValue, "5")).toBeUndefined();
    expect(fixed(undefined, "5")).toBeUndefined();
    expect(fixed(value("7", "Other!A1"), "5")).toBeUndefined();
    expect(fixed(first.name, "5")).toBeUndefined();
  });

  test("are found by their cell and in areas, and add as a spreadsheet adds them", () => {
    const kept = keptIn(schedule.table);
    const area = { top: 1, bottom: 1, left: 3, right: 5 };
    expect([kept.at(cell("DLIs!D2"))?.figure, kept.at(cell("DLIs!F2"))?.holds, kept.at(cell("DLIs!B2"))].map(String)).toEqual([
      "1000000",
      "text",
      "undefined",
    ]);
    expect(kept.within([area, area]).map((one) => printCell(one.cell))).toEqual(["DLIs!D2", "DLIs!E2", "DLIs!F2"]);
    expect(sheetSum(kept.within([area])).toFixed()).toBe("3000000");
    const bare: SheetFigure = { cell: cell("S!A1"), role: "amount", holds: "number" };
    expect(sheetSum([undefined, bare, { ...bare, figure: dec(4) }, { ...bare, holds: "text", figure: dec(5) }]).toFixed()).toBe("4");
    expect(keptIn(table("dli-matrix", "S")).within([area])).toEqual([]);
  });
});

describe("totals", () => {
  const totals = (text: string): readonly string[] =>
    totalsOf(projectOf(text)).map(({ total, parts, family }) => {
      const short = (place: Parameters<typeof printCell>[0]): string => printCell(place).replace(/^.*!/, "");
      return `${family.replace(/^.* (down|along)/, "$1")}: ${short(total.cell)} = ${parts.map((part) => short(part.cell)).join("+")}`;
    });

  test("of a schedule, along its rows and down its columns", () => {
    expect(
      totals(`
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000,000 | 2,000,000 | 3,000,000 |
| 2 | Grades assessed | 4,000,000 | | 4,000,000 |
| Total | | 5,000,000 | 2,000,000 | 7,000,000 |`),
    ).toEqual(["along: E2 = C2+D2", "along: E3 = C3", "down: C4 = C2+C3", "down: D4 = D2", "down: E4 = E2+E3", "along: E4 = C4+D4"]);
  });

  test("of estimates, each version; a column without figures has none", () => {
    expect(
      totals(
        "== Estimates\n| Fiscal year | Current | Proposed |\n| 2015 | 100,000 | open |\n| 2016 | 200,000 | |\n| Total | 300,000 | 300,000 |",
      ),
    ).toEqual(["down: B4 = B2+B3"]);
  });

  const list = (...rows: readonly string[]): string => `
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
${rows.map((row) => `| ${row} |`).join("\n")}`;

  test("of a list whose last row is its one total", () => {
    const lines = ["1 | 1 | 15-Sep-15 | 400,000", "2 | 1 | 15-Sep-16 | 600,000"];
    expect(totals(list(...lines, "Total | | | 1,000,000"))).toEqual(["down: D4 = D2+D3"]);
    expect(totals(list(...lines))).toEqual([]);
    expect(totals(list("Total | | | 1,000,000", ...lines))).toEqual([]);
    expect(totals(list(...lines, "Total | | | 1,000,000", "Total | | | 1,000,000"))).toEqual([]);
  });
});

describe("a mark that can be read two ways", () => {
  const project = (...doubts: ReadonlyArray<readonly [place: string, ...readings: string[]]>): Project => ({
    ...emptyProject,
    doubts: doubts.map(([place, ...readings]) => ({ cell: cell(place), what: "a mark", readings })),
  });
  const [total, one, two] = [value("9000", "S!C1"), value("4.000", "S!A1"), value("5.000", "S!B1")];
  const doubtful = project(["S!A1", "4", "4000"], ["S!B1", "5.000", "5000"]);

  test("ties once all such marks are read the other way", () => {
    expect(tiesOtherwise(doubtful, total, [one, two])).toBe(true);
    expect(tiesOtherwise(doubtful, value("9001", "S!C1"), [one, two])).toBe(false);
    expect(tiesOtherwise(doubtful, undefined, [one, two])).toBe(false);
    expect(tiesOtherwise(project(["S!A1", "4000", "4"], ["S!B1", "-5", "-5000"]), total, [one, two])).toBe(true);
  });

  test("parts read as thousands may be decimals", () => {
    const parts = [value("4,000", "S!A1"), value("5,000", "S!B1")];
    expect(tiesOtherwise(project(["S!A1", "4000", "4"], ["S!B1", "5000", "5"]), value("9", "S!C1"), parts)).toBe(true);
    expect(tiesOtherwise(project(["S!A1", "4000", "4"], ["S!C1", "9", "9000"]), value("9,000", "S!C1"), parts)).toBe(false);
  });

  test("ties as it is only where nothing can be read otherwise", () => {
    expect(tiesOtherwise(emptyProject, total, [value("4000", "S!A1"), value("5000", "S!B1")])).toBe(false);
    expect(tiesOtherwise(project(["S!A1", "words", "4000"]), total, [value("4000", "S!A1"), value("5000", "S!B1")])).toBe(false);
    expect(tiesOtherwise(project(["S!A1", "0", "4000"]), total, [value("4000", "S!A1"), value("5000", "S!B1")])).toBe(false);
    expect(tiesOtherwise(project(["S!A1", "4000", "4000"]), total, [value("4000", "S!A1"), value("5000", "S!B1")])).toBe(false);
  });

  test("words among the parts add nothing", () => {
    expect(tiesOtherwise(doubtful, total, [one, value("open", "S!D1"), two])).toBe(true);
    expect(tiesOtherwise(doubtful, value("open", "S!C1"), [one, two])).toBe(false);
    expect(tiesOtherwise(emptyProject, value("open", "S!C1"), [value("open", "S!D1")])).toBe(false);
  });
});

test("columns of amounts, by their headers", () => {
  const columns = (text: string): readonly string[] =>
    amountColumns(projectOf(text)).map(
      ({ name, values }) => `${name}: ${values.map((one) => printCell(one.cell).replace(/^.*!/, "")).join(" ")}`,
    );
  expect(
    columns(`
== Loan
| Loan | Closing | Net commitment | Disbursed |
| IBRD-1 | 31-Mar-2018 | 9,000,000 | 4,000,000 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000,000 | open | 3,000,000 |
| Total | | 1,000,000 | | 3,000,000 |
== Estimates
| Fiscal year | Current | Proposed |
| 2015 | 100,000 | |
| Total | 100,000 | |`),
  ).toEqual(["Dec-14: C2 C3", "Subtotal: E2 E3", "Current: B2 B3", "Net commitment: C2", "Disbursed: D2"]);
  expect(
    columns(`
== Loan
| Loan | IBRD-1 |
| Closing | 31-Mar-2018 |
| Net commitment | 9,000,000 |
| Disbursed | 4,000,000 |`),
  ).toEqual(["Net commitment: B3", "Disbursed: B4"]);
});

describe("a sector review", () => {
  const actions = "== Actions\n| Action | Responsible | Due date | Status |\n| Hire teachers | Ministry | 31-Dec-2015 | Done |";
  const execution = "== Execution\n| Budget activity | Fiscal year | Executed (USD) |\n| Studies | 2014 | 900,000 |";
  const dlis = "== DLIs\n| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |\n| 1 | Positions staffed | 1,000,000 | 2,000,000 | 3,000,000 |";

  test("is two kinds of its tables, and no DLIs", () => {
    expect([[actions, execution], [actions], [actions, execution, dlis]].map((parts) => isReview(projectOf(parts.join("\n"))))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("is judged at the day that is given", () => {
    const project = projectOf(`${actions.replace("Done", "Open")}\n${execution}`);
    const context = { fiscalCalendar: { startMonth: 7 }, tolerance: zero };
    const at = (day: string): string => JSON.stringify(reviewIn(project, { ...context, asOf: day as IsoDate }));
    expect(at("2014-12-31")).not.toBe(at("2016-12-31"));
    expect(reviewIn(project, context)).toBeDefined();
  });
});
