import { rolesOfKind, tableKinds } from "../../src/app/help";
import { workbookOfText } from "../../src/grid/text-form";
import type { Project } from "../../src/model/project";
import { emptyProject } from "../../src/model/project";
import { defaultSettings } from "../../src/app/settings";
import { notUnderstood, placeAfter, placeKey } from "../../src/taskpane/state/corrections";
import { correctionOf, draftOfStretch, faultsOf, hasFaults, withKind } from "../../src/taskpane/state/draft";
import type { TableDraft } from "../../src/taskpane/state/draft";
import { firstState, reduce } from "../../src/taskpane/state/reducer";
import type { Action } from "../../src/taskpane/state/reducer";
import type { PaneState } from "../../src/taskpane/state/state";
import { roles } from "../../src/taskpane/words/en-roles";

const draft: TableDraft = { sheet: "Data", range: "A1:E4", kind: "budget", columns: new Map() };
const key = placeKey("Data", "A1:E4");
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, firstState);

test("every role that a column can be given has words, and no two of a kind have the same", () => {
  for (const kind of tableKinds) {
    const said = rolesOfKind(kind).map((role) => roles[role] ?? `no words for ${role}`);
    expect(said.filter((words) => words.startsWith("no words"))).toEqual([]);
    expect([kind, new Set(said).size]).toEqual([kind, said.length]);
  }
});

test("a correction holds what was said and nothing else", () => {
  const columns = new Map([
    [3, { period: " FY18 ", currency: "eur" }],
    [1, { role: "total", period: "" }],
    [2, {}],
  ]);
  expect(correctionOf({ ...draft, headerRows: { first: "2", last: "" }, scale: 1000, currency: " usd", columns }, 7)).toEqual({
    sheet: "Data",
    range: "A1:E4",
    kind: "budget",
    headerRows: { first: 1, last: 1 },
    columns: [
      { col: 1, role: "total" },
      { col: 3, period: "FY18", currency: "EUR" },
    ],
    scale: 1000,
    currency: "USD",
  });
  expect(correctionOf({ ...draft, kind: null, scale: 1000 }, 7)).toEqual({ sheet: "Data", range: "A1:E4", kind: null });
  expect(correctionOf({ ...draft, kind: undefined }, 7)).toBeUndefined();
});

test.each<[string, Partial<TableDraft>]>([
  ["a row that is no number", { headerRows: { first: "x", last: "2" } }],
  ["rows the wrong way round", { headerRows: { first: "4", last: "2" } }],
  ["row 0", { headerRows: { first: "0", last: "2" } }],
  ["a hundred header rows", { headerRows: { first: "1", last: "100" } }],
  ["a currency that is no code", { currency: "dollars" }],
  ["a period that nobody understands", { columns: new Map([[1, { period: "soon" }]]) }],
  ["a column's currency that is no code", { columns: new Map([[1, { currency: "$" }]]) }],
])("%s is a fault, and is left out of what is read meanwhile", (_, part) => {
  expect(hasFaults(faultsOf({ ...draft, ...part }, 7))).toBe(true);
  expect(correctionOf({ ...draft, ...part }, 7)).toEqual({ sheet: "Data", range: "A1:E4", kind: "budget" });
  expect(hasFaults(faultsOf(draft, 7))).toBe(false);
});

test("another kind keeps what still means something", () => {
  const columns = new Map([[0, { role: "component", period: "2019" }]]);
  expect(withKind({ ...draft, columns }, "commitments").columns.get(0)?.role).toBe("component");
  expect(withKind({ ...draft, columns }, "evidence").columns.get(0)).toEqual({ role: undefined, period: "2019" });
});

test("the header of an unknown stretch is its first full row, not its title", () => {
  const workbook = workbookOfText(`== Data\n| Plan |\n| | |\n| a | b | c |\n| 1 | 2 | 3 |`);
  const stretch = { sheet: "Data", area: { top: 0, left: 0, bottom: 3, right: 2 }, why: "" };
  expect(draftOfStretch(stretch, "A1:C4", workbook).headerRows).toEqual({ first: "3", last: "3" });
});

test("a draft closes with the analysis that puts it into force, and its place is gone back to", () => {
  const project: Project = emptyProject;
  const analysis = { project, check: { findings: [], counts: { holds: 0, broken: 0, notJudged: 0, byRule: {} } } };
  const analysed: Action = {
    type: "analysed",
    analysis,
    workbook: { sheets: [], date1904: false },
    settings: defaultSettings,
    at: 0,
    stale: false,
  };
  const open = after({ type: "correcting", draft }, { type: "column-said", key, col: 2, said: { role: "total" } });
  expect(open.drafts.get(key)?.columns.get(2)).toEqual({ role: "total" });
  expect(reduce(open, analysed).drafts.has(key)).toBe(true);
  const applying = reduce(open, { type: "applying", key });
  expect(reduce(applying, analysed)).toMatchObject({ returnTo: key, applying: undefined, drafts: new Map() });
  // A check that failed or was stopped leaves the draft open, to be applied again.
  expect(reduce(reduce(applying, { type: "finished" }), analysed).drafts.has(key)).toBe(true);
  expect(reduce(open, { type: "draft-closed", key })).toMatchObject({ returnTo: key, drafts: new Map() });
  expect(after({ type: "table-said", key, said: { scale: 10 } }).drafts.size).toBe(0);
});

test("what a person left out is not called not understood; the focus goes to what stands there now", () => {
  const area = { top: 0, left: 0, bottom: 3, right: 4 };
  const project: Project = { ...emptyProject, unread: [{ sheet: "Data", area, why: "" }] };
  const settings = { ...defaultSettings, tableKinds: [{ sheet: "Data", range: "A2:E4", kind: null }] };
  expect(notUnderstood(project, settings)).toEqual([]);
  expect(notUnderstood(project, defaultSettings)).toHaveLength(1);
  expect(placeAfter(project, settings, "Data!A2:E4")).toBe("Data!A2:E4");
  expect(placeAfter(project, defaultSettings, "Data!A2:E4")).toBe("Data!A1:E4");
  expect(placeAfter(project, defaultSettings, "Other!A2:E4")).toBeUndefined();
});
