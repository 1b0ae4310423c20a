import { dec } from "../../../src/base/decimal";
import { printCell } from "../../../src/grid/address";
import { emptyProject } from "../../../src/model/project";
import type { Project } from "../../../src/model/project";
import { coveredBy, shortGroups } from "../../../src/rules/support/coverage";
import { byCause, gravityOf, placeOf, rowsText, unconfirmedWith } from "../../../src/rules/support/evidence";
import type { RanStep } from "../../../src/rules/support/evidence";
import type { Measure, Protocol, Step } from "../../../src/verify/protocol";
import type { GroupRun, ProtocolRun, ReasonKey, RowCause } from "../../../src/verify/run";
import { at, table } from "../../disburse/made";
import { projectOf } from "./values";

const protocol: Protocol = { id: "DLI 1", lists: [{ sheet: "List" }], steps: [], confirmed: true, cell: at("Steps!A2") };
const runOf = (keys: readonly ReasonKey[], of: Protocol = protocol): ProtocolRun => ({
  protocol: of,
  outcome: "not-judged",
  reasons: keys.map((key) => ({ key, places: {}, cells: [] })),
  steps: [],
  rows: { judged: 0, counted: 0, failed: 0, unclear: 0, leftOut: 0 },
  possibleDuplicates: { first: [], total: 0 },
});

test.each([
  [["rows-failed", "claim-confirmed"], "info"],
  [["claim-depends-on-unclear", "rows-unclear"], "warning"],
  [["claim-confirmed", "claim-depends-on-unclear"], "info"],
  [["claim-not-equal"], undefined],
  [[], undefined],
] as const)("rows that do not count, where %j", (keys, severity) => {
  expect(gravityOf(runOf(keys)).severity).toBe(severity);
});

describe("failing rows by what is wrong with them", () => {
  const row = (cause: RowCause, cell: string, other?: string) => ({
    cause,
    cell: at(cell),
    text: "x",
    ...(other === undefined ? {} : { other: at(other) }),
  });
  const of = (total: number, ...first: ReadonlyArray<ReturnType<typeof row>>): readonly string[] =>
    byCause({ first, total }).map(
      (one) => `${one.cause} ${one.count}: ${one.cells.map(printCell).join(" ")}, first ${printCell(one.first.cell)}`,
    );
  const [blank, twice, again] = [row("blank", "L!A2"), row("duplicate", "L!A4", "L!A3"), row("duplicate", "L!A5", "L!A3")];

  test.each([
    ["each by itself", 3, [twice, blank, again], ["duplicate 2: L!A4 L!A3 L!A5 L!A3, first L!A4", "blank 1: L!A2, first L!A2"]],
    ["of one kind all are counted, though not all are kept", 50, [twice, again], ["duplicate 50: L!A4 L!A3 L!A5 L!A3, first L!A4"]],
    [
      "of several as many at least as are kept",
      50,
      [twice, blank],
      ["duplicate at least 1: L!A4 L!A3, first L!A4", "blank at least 1: L!A2, first L!A2"],
    ],
    ["none", 0, [], []],
  ] as const)("%s", (_, total, first, expected) => {
    expect(of(total, ...first)).toEqual(expected);
  });

  test("a run is looked at where its step was stated, else where its protocol was", () => {
    const stated: Step = { kind: "verifier", name: "Audit", stated: at("Steps!A3") };
    expect(
      [placeOf(runOf([]), stated), placeOf(runOf([]), { kind: "verifier", name: "Audit" }), placeOf(runOf([]))].map(
        (one) => one && printCell(one),
      ),
    ).toEqual(["Steps!A3", "Steps!A2", "Steps!A2"]);
    expect([rowsText("1"), rowsText("3"), rowsText("at least 50")]).toEqual(["1 row", "3 rows", "at least 50 rows"]);
  });
});

describe("what a coverage is of", () => {
  const list = (title: string | undefined, sheet: string, ...headers: readonly string[]): Project => ({
    ...emptyProject,
    evidence: [
      {
        table: table("evidence", sheet, {
          ...(title === undefined ? {} : { title }),
          columns: headers.map((header, n) => ({ cell: { sheet, row: 0, col: n }, header, role: "other" })),
        }),
        rows: { top: 1, bottom: 9, left: 0, right: 3 },
      },
    ],
  });
  const of = (project: Project, sheet: string, part: Measure, whole: Measure = part): string | undefined =>
    coveredBy({ kind: "coverage", atLeast: { part: 8, of: 10 }, part, whole }, { ...protocol, lists: [{ sheet }] }, project);
  const sum = (name: string): Measure => ({ sum: { name } });

  test.each([
    ["numbers are of students", list(undefined, "List", "School", "Assessed"), "List", sum("Assessed"), "students"],
    ["whatever else their words name", list(undefined, "List", "School"), "List", sum("Students of schools"), "students"],
    ["unless these name schools alone", list(undefined, "List", "District"), "List", sum("Schools"), "schools"],
    ["or directorates", list(undefined, "List", "District"), "List", sum("Directorates with schools"), "directorates"],
    ["rows are of schools", list(undefined, "List", "Name"), "List", {}, "schools"],
    ["unless the list's title names another", list("Directorates", "List", "Name"), "List", {}, "directorates"],
    ["or its sheet", list(undefined, "Students", "Name"), "Students", {}, "students"],
    ["or its first two columns", list(undefined, "List", "No", "Students", "School"), "List", {}, "students"],
    ["not its third", list(undefined, "List", "No", "Name", "Directorate"), "List", {}, "schools"],
    ["a list that is not there says nothing", emptyProject, "List", {}, "schools"],
  ] as const)("%s", (_, project, sheet, part, expected) => {
    expect(of(project, sheet, part)).toBe(expected);
  });

  test("one of two measures is enough to be of numbers; no other step is of anything", () => {
    expect(of(list(undefined, "List", "School"), "List", {}, sum("Enrolled"))).toBe("students");
    expect(coveredBy({ kind: "verifier", name: "Audit" }, protocol, emptyProject)).toBeUndefined();
  });
});

describe("groups that fall short", () => {
  const group = (reached: boolean, more: Partial<GroupRun> = {}): GroupRun => ({
    part: dec(7),
    whole: dec(10),
    needed: dec(8),
    reached,
    atLeast: { part: 80, of: 100 },
    firstRow: at("List!A2"),
    ...more,
  });
  const ran = (run: ProtocolRun, ...groups: readonly GroupRun[]): RanStep<"coverage"> => {
    const step = { kind: "coverage" as const, atLeast: { part: 80, of: 100 }, part: {}, whole: {} };
    return {
      run,
      step,
      result: {
        step,
        outcome: "failed",
        reasons: [],
        passed: 0,
        failed: { first: [], total: 0 },
        unclear: { first: [], total: 0 },
        groups,
      },
    };
  };

  test("say what is missing", () => {
    const [one, ...others] = shortGroups(ran(runOf([]), group(true), group(false, { group: "Lima" })));
    expect(others).toEqual([]);
    expect(one?.words).toEqual({ protocol: "DLI 1", group: "Lima: ", part: "7", whole: "10", needed: "8", share: "80 %" });
    expect([one?.figures.found, one?.figures.expected, one?.figures.difference].map(String)).toEqual(["7", "8", "-1"]);
    expect(one?.figures.severity).toBeUndefined();
    expect(one?.cells.map((cell) => cell && printCell(cell))).toEqual(["List!A2", "Steps!A2"]);
    expect(shortGroups(ran(runOf([]), group(false)))[0]?.words["group"]).toBe("");
  });

  test("are for information where groups are counted and the claim holds without them", () => {
    const counting: Protocol = { ...protocol, counts: { kind: "groups" } };
    const severity = (run: ProtocolRun) => shortGroups(ran(run, group(false)))[0]?.figures.severity;
    expect(severity(runOf(["rows-failed", "claim-confirmed"], counting))).toBe("info");
    expect(severity(runOf(["claim-not-equal"], counting))).toBeUndefined();
    expect(severity(runOf(["claim-confirmed"]))).toBeUndefined();
  });
});

describe("protocols that nobody has confirmed", () => {
  const list = `
== Principals
| Full name | National ID | Position | School code | Act signed |
| Ana Reyes | 12345678 | Principal | 456789 | Yes |
| Luis Soto | 23456789 | Principal | 456790 | Yes |`;
  const words = `
== DLIs
| DLI | Indicator | Unit value | Dec-25 | Subtotal |
| 1 | Principals appointed | 1000 | 1000 | 1000 |
== Protocols
| DLI | Definition | Verification entity | Verification protocol |
| 1 | | | List of principals with full name, national ID, position and school code. No national ID appears twice. |`;
  const steps = (confirmed: string): string => `
== Verification steps
| Protocol | Evidence list | Step | Field | Operator | Value | Notes | Confirmed by | Confirmed on |
| DLI 1 | Principals | What is verified | DLI 1 | | Principals | | ${confirmed} |
| DLI 1 | Principals | Unique key | National ID | | | | | |`;
  const of = (text: string, kind: Step["kind"] = "unique"): readonly string[] =>
    unconfirmedWith(projectOf(text), (step) => step.kind === kind).map(({ id }) => id);

  test("of the sheet of steps", () => {
    expect(of(list + steps("|"))).toEqual(["DLI 1"]);
    expect(of(list + steps("|"), "deadline")).toEqual([]);
    expect(of(list + steps("A. Reyes | 2026-03-01"))).toEqual([]);
  });

  test("of words, where their list is there and no sheet has their steps", () => {
    expect(of(list + words)).toHaveLength(1);
    expect(of(words)).toEqual([]);
    expect(of(list + words + steps("A. Reyes | 2026-03-01"))).toEqual([]);
    expect(of(list + words + steps("|"))).toEqual(["DLI 1"]);
  });
});
