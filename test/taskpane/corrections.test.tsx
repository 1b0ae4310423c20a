import { act, screen, waitFor, within } from "@testing-library/react";
import type { Workbook } from "../../src/grid/workbook";
import { workbookOfText } from "../../src/grid/text-form";
import type { Project } from "../../src/model/project";
import type { PaneState } from "../../src/taskpane/state/state";
import { closePanes, checked, openPane, until } from "./support/pane";
import { showPane } from "./support/screen";
import type { ShownPane } from "./support/screen";

// jsdom forgets that the page has the focus when the focused element goes; a browser does not.
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(async () => {
  jest.restoreAllMocks();
  await closePanes();
});

const unknown = `== Data
| Our plan |
| Things we want | How much now | First | Second | Finally |
| Teachers trained | 0 | 100 | 200 | 300 |
| Schools served | 10 | 20 | 30 | 60 |`;

const budget = `== B
| Plan of spending |
| Component | 2019 | 2020 | Total |
| Training | 1 | 2 | 3 |
| Works | 10 | 20 | 30 |`;

/** Waits inside of React's turns, so that what is shown is what is known. */
const settled = (pane: ShownPane, what: (state: PaneState) => boolean = checked): Promise<void> =>
  waitFor(() => expect(what(pane.store.state())).toBe(true), { timeout: 20_000 });

/** The pane's Tables tab over a workbook. */
async function tablesOf(workbook: Workbook): Promise<ShownPane> {
  const pane = await showPane(workbook, "tab-tables");
  await settled(pane);
  await pane.user.click(screen.getByTestId("tab-tables"));
  await screen.findByTestId("tables-ready");
  return pane;
}

const project = (pane: ShownPane): Project => {
  const { analysis } = pane.store.state();
  if (analysis === undefined) throw new Error("not analysed");
  return analysis.project;
};
const column = (name: string): HTMLElement => {
  const found = screen.getAllByTestId("column").find((one) => one.dataset["col"] === name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
};
const apply = async (pane: ShownPane): Promise<void> => {
  await pane.user.click(screen.getByTestId("apply"));
  await waitFor(() => expect(screen.queryByTestId("editor")).toBeNull());
  await settled(pane);
};

test("an unknown sheet is mapped from nothing, kept, and there when the workbook is opened again", async () => {
  const pane = await tablesOf(workbookOfText(unknown));
  const { user } = pane;
  const stretch = screen.getByTestId("unread-item");
  await user.click(within(stretch).getByTestId("correct"));
  // The title's row is not taken for the header.
  await user.selectOptions(screen.getByTestId("table-kind"), "results-framework");
  expect(screen.getByTestId("header-first")).toHaveValue("2");
  expect(column("A")).toHaveTextContent("Things we want");
  expect(column("A")).toHaveTextContent("Teachers trained · Schools served");
  expect(screen.getByTestId("lacking")).toHaveTextContent("Such a table also has: Indicator");
  await user.selectOptions(within(column("A")).getByTestId("role"), "indicator");
  await user.selectOptions(within(column("B")).getByTestId("role"), "baseline");
  await user.type(within(column("C")).getByTestId("period"), "2019");
  expect(within(column("C")).getByTestId("understood")).toHaveTextContent("Read as 1 Jan 2019 – 31 Dec 2019");
  expect(within(column("C")).getByTestId("role")).toHaveDisplayValue("Target");
  await user.type(within(column("D")).getByTestId("period"), "FY20");
  expect(within(column("D")).getByTestId("understood")).toHaveTextContent("Read as 1 Jul 2019 – 30 Jun 2020");
  await user.selectOptions(within(column("E")).getByTestId("role"), "end-target");
  expect(screen.queryByTestId("lacking")).toBeNull();
  expect(project(pane).tables).toEqual([]);
  await apply(pane);
  expect(project(pane).indicators.map((one) => one.name)).toEqual(["Teachers trained", "Schools served"]);
  expect(screen.getByTestId("table")).toHaveTextContent("Set by you");
  expect(document.activeElement).toBe(within(screen.getByTestId("table")).getByTestId("correct"));
  await user.click(screen.getByTestId("save-tables"));
  await waitFor(() => expect(pane.store.state().unsaved).toBe(false));
  const later = await openPane(pane.host.workbook());
  await until(later, checked);
  expect(later.store.state().analysis?.project.tables[0]).toMatchObject({
    kind: "results-framework",
    columns: [
      { role: "indicator" },
      { role: "baseline" },
      { role: "target", period: { label: "2019" } },
      { role: "target", period: { label: "FY20" } },
      { role: "end-target" },
    ],
  });
});

test("a wrong kind, a column's year, scale and currency are corrected and taken back", async () => {
  const pane = await tablesOf(workbookOfText(budget));
  const { user } = pane;
  await user.click(screen.getByTestId("correct"));
  expect(screen.getByTestId("table-kind")).toHaveDisplayValue("Budget");
  await user.selectOptions(screen.getAllByTestId("scale")[0] as HTMLElement, "1000");
  await user.type(screen.getAllByTestId("currency")[0] as HTMLElement, "eu");
  await user.click(screen.getByTestId("apply"));
  expect(screen.getByText("Write a code of three letters, such as USD.")).toBeVisible();
  expect(document.activeElement).toBe(screen.getAllByTestId("currency")[0]);
  await user.type(screen.getAllByTestId("currency")[0] as HTMLElement, "r");
  const year = within(column("B")).getByTestId("period");
  await user.clear(year);
  await user.type(year, "sometime");
  expect(within(column("B")).getByTestId("understood")).toHaveTextContent("Not understood");
  expect(year).toBeInvalid();
  await user.clear(year);
  await user.type(year, "2021");
  await apply(pane);
  const amounts = (): (string | undefined)[] =>
    project(pane).budgets[0]?.rows[0]?.amounts.map(({ period, value }) =>
      value.reading.kind === "money"
        ? `${period.label} ${value.reading.number.toFixed()} ${value.reading.currency ?? ""}`.trim()
        : value.reading.kind,
    ) ?? [];
  expect(amounts()).toEqual(["2021 1000 EUR", "2020 2000 EUR"]);
  expect(screen.getByTestId("table")).toHaveTextContent("Currency: EUR");

  await user.click(screen.getByTestId("correct"));
  await user.selectOptions(screen.getByTestId("table-kind"), "commitments");
  await user.selectOptions(within(column("A")).getByTestId("role"), "partner");
  await apply(pane);
  expect(screen.getByTestId("table")).toHaveAttribute("data-kind", "commitments");
  expect(project(pane).budgets).toEqual([]);

  await user.click(screen.getByTestId("correct"));
  await user.click(screen.getByTestId("as-recognised"));
  await waitFor(() => expect(screen.getByTestId("table")).toHaveAttribute("data-kind", "budget"));
  expect(pane.store.state().settings.tableKinds).toEqual([]);
  expect(amounts()).toEqual(["2019 1", "2020 2"]);
  expect(document.activeElement).toBe(screen.getByTestId("correct"));
});

test("other header rows are read at once; rows that are none are refused in place", async () => {
  const pane = await tablesOf(workbookOfText(unknown));
  const { user } = pane;
  await user.click(screen.getByTestId("correct"));
  await user.selectOptions(screen.getByTestId("table-kind"), "results-framework");
  const [first, last] = [screen.getByTestId("header-first"), screen.getByTestId("header-last")];
  await user.clear(first);
  await user.type(first, "x");
  expect(screen.getByRole("alert")).toHaveTextContent("Write row numbers");
  await user.click(screen.getByTestId("apply"));
  expect(document.activeElement).toBe(first);
  await user.clear(first);
  await user.type(first, "3");
  await user.clear(last);
  await user.type(last, "3");
  expect(column("A")).toHaveTextContent("A: Teachers trained");
  await user.clear(first);
  await user.type(first, "40");
  await user.clear(last);
  await user.type(last, "41");
  expect(screen.getByRole("alert")).toHaveTextContent("Nothing can be read");
  await user.click(screen.getByTestId("cancel-correction"));
  expect(screen.queryByTestId("editor")).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId("correct"));
  expect(pane.store.state().settings.tableKinds).toEqual([]);
});

test("what was typed is still there after a change in the sheet and a change of tab", async () => {
  const pane = await tablesOf(workbookOfText(budget));
  const { user } = pane;
  await user.click(screen.getByTestId("correct"));
  await user.type(screen.getAllByTestId("currency")[0] as HTMLElement, "KES");
  act(() => pane.host.type([{ kind: "set-cells", sheet: "B", top: 2, left: 1, rows: [[{ kind: "number", value: 7 }]] }]));
  await settled(pane, (state) => checked(state) && pane.host.reads() > 1);
  await user.click(screen.getByTestId("tab-checks"));
  await user.click(screen.getByTestId("tab-tables"));
  expect(screen.getAllByTestId("currency")[0]).toHaveValue("KES");
  expect(column("B")).toHaveTextContent("7 · 10");
});

test("notes of a table are shown; doubts are gone through one by one, each with its cell and its readings", async () => {
  const workbook = workbookOfText(`== RF
| Indicator | Unit | Baseline | 2019 | End target | End target date |
| Teachers trained | Number | 10 | 20 | 30 | 03/04/2020 |
| Schools served | Number | 10 | 20 | 30 | 05/06/2020 |`);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const pane = await tablesOf({ ...workbook, sheets: [{ ...sheet, hiddenRows: new Set([1]) }] });
  expect(screen.getByTestId("table-note")).toHaveTextContent("A hidden row was read: 2.");
  const { doubts } = project(pane);
  expect(doubts.length).toBeGreaterThan(1);
  await pane.user.click(screen.getByTestId("doubts"));
  expect(screen.getByTestId("doubt")).toHaveTextContent(doubts[0]?.what ?? "?");
  await pane.user.click(screen.getByTestId("doubt-next"));
  const second = doubts[1];
  expect(screen.getByTestId("doubt")).toHaveTextContent(second?.what ?? "?");
  for (const reading of second?.readings ?? []) expect(screen.getByTestId("doubt")).toHaveTextContent(reading);
  expect(pane.host.selected.at(-1)).toEqual(second?.cell);
  await pane.user.click(screen.getByTestId("doubt-previous"));
  await pane.user.click(screen.getByTestId("doubt-previous"));
  expect(screen.getByTestId("doubt")).toHaveTextContent(doubts.at(-1)?.what ?? "?");
});

test("a template is inserted in the chosen language, shown, and read as what it is", async () => {
  const pane = await tablesOf(workbookOfText(unknown));
  const { user } = pane;
  await user.click(screen.getByTestId("template"));
  await user.selectOptions(screen.getByTestId("template-kind"), "disbursement-estimates");
  await user.selectOptions(screen.getByTestId("template-language"), "es");
  await user.click(screen.getByTestId("insert-template"));
  await waitFor(() => expect(screen.getByTestId("message")).toHaveAttribute("data-kind", "inserted"));
  expect(document.activeElement).toBe(screen.getByTestId("template"));
  await settled(pane, (state) => checked(state) && (state.analysis?.project.tables.length ?? 0) > 0);
  expect(project(pane).tables[0]).toMatchObject({ kind: "disbursement-estimates", language: "es" });
  expect(pane.host.selected.at(-1)).toEqual({ sheet: project(pane).tables[0]?.sheet, row: 0, col: 0 });
  pane.host.fail("protected");
  await user.click(screen.getByTestId("template"));
  await user.click(screen.getByTestId("insert-template"));
  await waitFor(() => expect(screen.getByTestId("message")).toHaveAttribute("data-code", "protected"));
  pane.host.fail(undefined);
  await user.click(screen.getByTestId("retry"));
  await waitFor(() => expect(screen.getByTestId("message")).toHaveAttribute("data-kind", "inserted"));
});

test("two unknown tables of one sheet are mapped one after the other, and both hold", async () => {
  const pane = await tablesOf(
    workbookOfText(`== Data
| Things we want | How much now | First |
| Teachers trained | 0 | 100 |
| Schools served | 10 | 20 |
| | | |
| | | |
| | | |
| Things we buy | Here | There |
| Desks | 4 | 5 |
| Chairs | 6 | 7 |`),
  );
  const { user } = pane;
  const map = async (kind: string, role: string, years: Readonly<Record<string, string>>): Promise<void> => {
    const stretch = screen.getByTestId("unread-item");
    await user.click(within(stretch).getByTestId("correct"));
    await user.selectOptions(within(stretch).getByTestId("table-kind"), kind);
    await user.selectOptions(within(column("A")).getByTestId("role"), role);
    for (const [col, year] of Object.entries(years)) await user.type(within(column(col)).getByTestId("period"), year);
    await apply(pane);
  };
  await map("results-framework", "indicator", { C: "2019" });
  expect(pane.store.state().settings.tableKinds.map((one) => one.range)).toEqual(["A1:C3"]);
  await user.click(screen.getByTestId("unread"));
  await map("budget", "budget-activity", { B: "2019", C: "2020" });
  expect(project(pane).tables.map(({ kind, area }) => [kind, area.top, area.bottom])).toEqual([
    ["results-framework", 0, 2],
    ["budget", 6, 8],
  ]);
});
