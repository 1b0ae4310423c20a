import { act, screen, waitFor, within } from "@testing-library/react";
import { findSheet } from "../../src/grid/workbook";
import { closePanes } from "./support/pane";
import { smallWorkbook } from "./support/project";
import { showPane } from "./support/screen";

afterEach(closePanes);

test("disbursements: both bases beside the estimate, to the dollar, each figure with its trace", async () => {
  const { user, host } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-disbursements"));
  const rows = within(screen.getByTestId("by-fiscal-year")).getAllByRole("row").slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ["4,000", "4,000", "4,000", "0"],
    ["3,490", "3,500", "3,500", "+10"],
    ["6,000", "6,000", "6,000", "0"],
    ["13,490", "13,500", "13,500", "+10"],
  ]);
  await user.click(within(screen.getByTestId("by-fiscal-year")).getByRole("button", { name: /^3,500: FY2017, Units × price/ }));
  const trace = screen.getByTestId("trace");
  expect(trace).toHaveTextContent("Why 3,500?");
  await user.click(within(trace).getByRole("button", { name: "Go to cell DLIs!E5" }));
  expect(host.selected).toEqual([{ sheet: "DLIs", row: 4, col: 4 }]);
});

test("disbursements: written as a sheet", async () => {
  const { user, host } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-disbursements"));
  await user.click(screen.getByTestId("write-disbursements"));
  const message = await screen.findByTestId("message");
  const sheet = /“(.+?)”/.exec(message.textContent)?.[1] ?? "";
  const made = findSheet(host.workbook(), sheet);
  expect(made?.rowCount).toBeGreaterThan(5);
  const formulas = Array.from({ length: made?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: made?.colCount ?? 0 }, (__, col) => made?.cell(row, col).formula),
  ).flat();
  expect(formulas.filter((formula) => formula?.includes("DLIs!")).length).toBeGreaterThan(0);
});

test("compare: without two versions it says what is needed", async () => {
  const { user } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-compare"));
  expect(screen.getByTestId("no-comparison")).toHaveTextContent("side by side");
});

test("compare: what could not be compared is said", async () => {
  const { user, store } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-compare"));
  const state = store.state();
  const { analysis, workbook } = state;
  if (analysis === undefined || workbook === undefined) throw new Error("not analysed");
  const comparison = { pairs: [], notCompared: ["DLIs: the earlier workbook states none"] };
  act(() =>
    store.dispatch({ type: "analysed", analysis: { ...analysis, comparison }, workbook, settings: state.settings, at: 0, stale: false }),
  );
  expect(await screen.findByTestId("not-compared")).toHaveTextContent("Not compared: DLIs: the earlier workbook states none.");
});

test("tables: kind, range, confidence and columns; a person's word wins and can be taken back", async () => {
  const { user, host, store } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-tables"));
  const [dlis] = screen.getAllByTestId("table");
  if (dlis === undefined) throw new Error("no table");
  expect(dlis).toHaveTextContent("DLIs: amounts and units");
  expect(dlis).toHaveAttribute("data-confidence", "sure");
  await user.click(within(dlis).getByRole("button", { name: "Go to cell DLIs!A2:G8" }));
  expect(host.selected.at(-1)).toEqual({ sheet: "DLIs", row: 1, col: 0 });
  await user.click(within(dlis).getByTestId("table-columns"));
  expect(within(dlis).getAllByRole("row")).toHaveLength(8);

  expect(host.ranges).toEqual(["DLIs!A2:G8"]);
  await user.click(within(dlis).getByTestId("correct"));
  await user.selectOptions(within(dlis).getByTestId("table-kind"), "leave-out");
  await user.click(within(dlis).getByTestId("apply"));
  const leftOut = await screen.findByTestId("left-out");
  expect(screen.getAllByTestId("table")).toHaveLength(1);
  await user.click(screen.getByTestId("save-tables"));
  await waitFor(() => expect(store.state().unsaved).toBe(false));
  await user.click(within(leftOut).getByTestId("correct"));
  await user.click(within(leftOut).getByTestId("as-recognised"));
  await waitFor(() => expect(screen.getAllByTestId("table")).toHaveLength(2));
  expect(store.state().settings.tableKinds).toEqual([]);
});

test("settings: a wrong tolerance is refused in place, a right one is used and saved", async () => {
  const { user, store } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-settings"));
  const tolerance = screen.getByTestId("tolerance");
  expect(screen.getByTestId("save-settings")).toBeDisabled();
  await user.clear(tolerance);
  await user.type(tolerance, "ten{Enter}");
  expect(screen.getByText(/Write a number of 0 or more/)).toBeVisible();
  expect(store.state().settings.tolerance).toBe("0");
  await user.clear(tolerance);
  await user.type(tolerance, "1,000{Enter}");
  expect(store.state().settings.tolerance).toBe("1000");
  await user.click(screen.getByTestId("save-settings"));
  await waitFor(() => expect(screen.getByTestId("message")).toHaveTextContent("Settings are saved in the workbook."));
});

test("settings: another fiscal calendar moves the years, a rule switched off finds nothing", async () => {
  const { user, store } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-settings"));
  await user.selectOptions(screen.getByTestId("fiscal-month"), "January");
  await user.click(screen.getByTestId("rules"));
  const off = screen.getAllByTestId("rule-switch").find((one) => one.dataset.rule === "dli-cell-equals-units-times-value");
  if (off === undefined) throw new Error("no switch");
  await user.selectOptions(within(off).getByTestId("rule-severity"), "off");
  await user.click(within(off).getByTestId("word-save"));
  expect(within(off).getByText(/Say why/)).toBeVisible();
  await user.type(within(off).getByTestId("word-reason"), "Prices are agreed later");
  await user.type(within(off).getByTestId("word-name"), "A. Quispe");
  await user.click(within(off).getByTestId("word-save"));
  await waitFor(() =>
    expect(store.state().analysis?.check.findings.some((one) => one.rule === "dli-cell-equals-units-times-value")).toBe(false),
  );
  expect(within(off).getByTestId("rule-chosen")).toHaveTextContent("A. Quispe");
  expect(within(off).getByTestId("rule-severity")).toHaveFocus();
  await user.click(within(off).getByTestId("rule-take-back"));
  await waitFor(() =>
    expect(store.state().analysis?.check.findings.some((one) => one.rule === "dli-cell-equals-units-times-value")).toBe(true),
  );
  await user.click(screen.getByTestId("tab-disbursements"));
  expect(screen.getByTestId("disbursements-ready")).toHaveTextContent("1 January – 31 December");
});

test("tabs and their panel name each other, and open from the keyboard", async () => {
  const { user } = await showPane(smallWorkbook());
  expect(screen.getByRole("tabpanel")).toHaveAccessibleName("Checks");
  screen.getByTestId("tab-tables").focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByTestId("tables-ready")).toBeVisible();
  expect(screen.getByRole("tabpanel")).toHaveAccessibleName("Tables");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Tables");
});
