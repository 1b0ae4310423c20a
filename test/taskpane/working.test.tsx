import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { settingsOf } from "../../src/app/settings-sheet";
import type { Edit } from "../../src/grid/edits";
import { workbookOfText } from "../../src/grid/text-form";
import { findSheet } from "../../src/grid/workbook";
import { closePanes } from "./support/pane";
import { smallProject, smallWorkbook } from "./support/project";
import { showPane } from "./support/screen";

afterEach(closePanes);

const put = (row: number, col: number, value: number): Edit => ({
  kind: "set-cells",
  sheet: "DLIs",
  top: row,
  left: col,
  rows: [[{ kind: "number", value }]],
});
const units = "dli-cell-equals-units-times-value";
const findingOf = (rule: string, testId = "finding"): HTMLElement => {
  const found = screen.getAllByTestId(testId).find((item) => item.dataset.rule === rule);
  if (found === undefined) throw new Error(`No ${testId} of ${rule}`);
  return found;
};
const checkedAgain = (): Promise<void> => waitFor(() => expect(screen.getByTestId("status")).toHaveTextContent("Checked at"));

test("a finding shows its relation in figures, and only where it is one of sums or products", async () => {
  await showPane(smallWorkbook());
  expect(within(findingOf(units)).getByTestId("relation")).toHaveTextContent("2 × 1,000 = 2,000; the cell says 1,990");
  const subtotal = screen
    .getAllByTestId("finding")
    .find((one) => one.dataset.rule === "dli-row-subtotal" && one.dataset.cell === "DLIs!G6");
  expect(subtotal && within(subtotal).getByTestId("relation")).toHaveTextContent("1,000 + 1,500 + 2,000 = 4,500; the cell says 4,510");
});

test("findings are grouped as asked, and the same ones", async () => {
  const { user } = await showPane(smallWorkbook());
  const keys = (): (string | undefined)[] => screen.getAllByTestId("finding").map((one) => one.dataset.key);
  const before = keys();
  await user.selectOptions(screen.getByTestId("group-by"), "rule");
  expect(screen.getByRole("region", { name: "DLI cell equals units times value" })).toBeVisible();
  expect(keys().sort()).toEqual([...before].sort());
  await user.selectOptions(screen.getByTestId("group-by"), "table");
  expect(keys().sort()).toEqual([...before].sort());
});

test("next and previous go from finding to finding, in the list and in the sheet, by button and by key", async () => {
  const { user, host } = await showPane(smallWorkbook());
  const lines = screen.getAllByTestId("finding");
  await user.click(screen.getByTestId("finding-next"));
  expect(lines[0]).toHaveFocus();
  await user.keyboard("{F8}");
  expect(lines[1]).toHaveFocus();
  expect(screen.getByText(`2 of ${lines.length}`)).toBeVisible();
  await user.keyboard("{Shift>}{F8}{/Shift}{Shift>}{F8}{/Shift}");
  expect(lines.at(-1)).toHaveFocus();
  expect(host.selected).toHaveLength(4);
});

test("a finding is accepted with reason and name, kept in the workbook, shown apart, and opened again when its cell changes", async () => {
  const { user, host, store } = await showPane(smallWorkbook());
  const open = screen.getAllByTestId("finding").length;
  await user.click(within(findingOf(units)).getByTestId("accept"));
  expect(screen.getByTestId("word-reason")).toHaveFocus();
  await user.click(screen.getByTestId("word-save"));
  expect(screen.getByText(/Say why/)).toBeVisible();
  await user.type(screen.getByTestId("word-reason"), "Agreed at the mission");
  await user.type(screen.getByTestId("word-name"), "A. Quispe");
  await user.click(screen.getByTestId("word-save"));
  await waitFor(() => expect(settingsOf(host.workbook()).accepted).toHaveLength(1));
  const [kept] = settingsOf(host.workbook()).accepted ?? [];
  expect(kept).toMatchObject({ rule: units, reason: "Agreed at the mission", by: "A. Quispe" });
  // The line stays where the hand is, and says what became of it; then it goes.
  await waitFor(() => expect(findingOf(units, "finding-gone")).toHaveTextContent("Accepted"));
  await user.click(screen.getByTestId("tab-tables"));
  await user.click(screen.getByTestId("tab-checks"));
  expect(screen.getAllByTestId("finding")).toHaveLength(open - 1);
  expect(screen.getByTestId("findings-ready")).toHaveTextContent("1 accepted");
  await user.selectOptions(screen.getByTestId("filter-status"), "accepted");
  expect(screen.getAllByTestId("finding")).toHaveLength(1);
  expect(screen.getByTestId("accepted")).toHaveTextContent(/Accepted by A. Quispe, .*: Agreed at the mission/);
  act(() => host.type([put(3, 4, 1980)]));
  await waitFor(() => expect(store.state().analysis?.check.counts.accepted).toBe(0));
  await user.selectOptions(screen.getByTestId("filter-status"), "all");
  expect(within(findingOf(units)).getByTestId("reopened")).toHaveTextContent("changed since A. Quispe accepted it");
});

test("an acceptance is withdrawn", async () => {
  const { user, host, commands, store } = await showPane(smallWorkbook());
  const finding = store.state().analysis?.check.findings.find((one) => one.rule === units);
  if (finding === undefined) throw new Error("no finding");
  await act(() => commands.accept(finding, { reason: "Agreed", by: "A. Quispe" }));
  await user.selectOptions(screen.getByTestId("filter-status"), "accepted");
  await user.click(screen.getByTestId("withdraw"));
  await waitFor(() => expect(settingsOf(host.workbook()).accepted).toEqual([]));
  expect(store.state().analysis?.check.counts.accepted).toBe(0);
});

const asText = smallProject
  .replace("| 1000 | 1500 | 2000 | 4510 |", '| 1000 | "1500" | 2000 | 4500 |')
  .replace("| 2018 | 6000 |", '| 2018 | "6000" |');

test("a fix is shown before it is made, one or all of a kind, and says what it did", async () => {
  const { user, host } = await showPane(workbookOfText(asText));
  const text = (sheet: string, row: number, col: number): unknown => findSheet(host.workbook(), sheet)?.cell(row, col).content;
  await user.click(within(findingOf("figure-not-text")).getByTestId("fix"));
  await user.click(screen.getByTestId("fix-all"));
  const boxes = screen.getAllByTestId("fix-include");
  expect(boxes).toHaveLength(2);
  expect(screen.getByTestId("fix-lines")).toHaveTextContent("DLIs!E6");
  await user.click(within(screen.getByTestId("fix-lines")).getByRole("checkbox", { name: "Change Estimates!B5" }));
  expect(text("DLIs", 5, 4)).toEqual({ kind: "text", value: "1500" });
  await user.click(screen.getByTestId("fix-apply"));
  expect(await screen.findByTestId("message")).toHaveTextContent(/1 cell was changed\.\s*To take it back: Undo \(Ctrl\+Z\) in the sheet/);
  expect(text("DLIs", 5, 4)).toEqual({ kind: "number", value: 1500 });
  expect(text("Estimates", 4, 1)).toEqual({ kind: "text", value: "6000" });
  await waitFor(() => expect(screen.getByTestId("status")).toHaveTextContent("1 settled"));
});

test("a cell that changed since the fix was shown is not fixed, and that is said", async () => {
  const { user, host, commands, store } = await showPane(workbookOfText(asText));
  const { previewFixes } = await import("../../src/app/fix");
  const { analysis, workbook } = store.state();
  if (analysis === undefined || workbook === undefined) throw new Error("not checked");
  const preview = previewFixes(analysis.check.findings, workbook);
  expect(preview.lines.length).toBeGreaterThan(0);
  act(() => host.type([put(5, 4, 1600)]));
  await act(() => commands.fix(preview, false));
  expect(screen.getByTestId("message")).toHaveTextContent("Nothing was changed.DLIs!E6 was changed since the fix was shown.");
  await user.click(within(screen.getByTestId("message")).getByRole("button", { name: "Dismiss" }));
  expect(findSheet(host.workbook(), "DLIs")?.cell(5, 4).content).toEqual({ kind: "number", value: 1600 });
});

test("nothing moves under the hand: what is settled stays in its place until the hand leaves, what is new waits", async () => {
  const { user, host } = await showPane(smallWorkbook());
  const lines = screen.getAllByTestId("finding");
  const keys = lines.map((line) => line.dataset.key);
  const list = lines[0]?.closest("section")?.parentElement;
  if (list === null || list === undefined) throw new Error("no list");
  fireEvent.pointerEnter(list);
  act(() => host.type([put(3, 4, 2000), put(5, 5, 2010)]));
  await waitFor(() => expect(screen.getByTestId("status")).toHaveTextContent(/settled, \d+ new/));
  const shown = [...list.querySelectorAll<HTMLElement>("[data-key]")].map((line) => line.dataset.key);
  expect(shown).toEqual(keys);
  expect(findingOf(units, "finding-gone")).toHaveTextContent("Settled");
  await user.click(screen.getByTestId("show-new"));
  expect([...list.querySelectorAll<HTMLElement>("[data-key]")].map((line) => line.dataset.key)).not.toEqual(keys);
  fireEvent.pointerLeave(list);
  expect(screen.queryAllByTestId("finding-gone")).toHaveLength(0);
});

test("the findings that are shown are highlighted, and the highlights removed, without a new check", async () => {
  const { user, host } = await showPane(smallWorkbook());
  const reads = host.reads();
  await user.click(screen.getByTestId("highlight"));
  expect(await screen.findByTestId("message")).toHaveTextContent(/cells? (is|are) highlighted: errors red, warnings yellow/);
  await user.click(screen.getByTestId("remove-highlights"));
  await waitFor(() => expect(screen.getByTestId("message")).toHaveTextContent("The highlights were removed."));
  expect(host.writes()).toBe(2);
  await checkedAgain();
  expect(host.reads()).toBe(reads);
});

test("the help holds all rules, is searched by words, and opens at the rule of a finding", async () => {
  const { user } = await showPane(smallWorkbook());
  const finding = findingOf(units);
  await user.click(within(finding).getByTestId("finding-details"));
  await user.click(within(finding).getByTestId("to-help"));
  const rule = (): HTMLElement | undefined => screen.getAllByTestId("help-rule").find((one) => one.dataset.rule === units);
  await waitFor(() => expect(within(rule() as HTMLElement).getAllByRole("button")[0]).toHaveFocus());
  expect(rule()).toHaveTextContent("What it leaves out");
  const all = screen.getAllByTestId("help-rule").length;
  await user.type(screen.getByTestId("help-search"), "unit value");
  const some = screen.getAllByTestId("help-rule").length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(screen.getByText(`${some} of ${all} rules`)).toBeVisible();
});

test("a set of rules is chosen with a reason, says what it leaves out, and is in force at once", async () => {
  const { user, store } = await showPane(smallWorkbook());
  await user.click(screen.getByTestId("tab-settings"));
  await user.selectOptions(screen.getByTestId("rule-set"), "logframe");
  await user.click(screen.getByTestId("set-leaves-out"));
  expect(screen.getByTestId("settings-ready")).toHaveTextContent("There are no DLIs: nothing is paid by these indicators.");
  expect(store.state().settings.ruleSet).toBeUndefined();
  await user.type(screen.getByTestId("word-reason"), "No money in this one");
  await user.type(screen.getByTestId("word-name"), "A. Quispe");
  await user.click(screen.getByTestId("word-save"));
  await waitFor(() => expect(store.state().analysis?.check.set?.id).toBe("logframe"));
  expect(store.state().settings).toMatchObject({ ruleSet: "logframe", ruleSetChosen: { by: "A. Quispe" } });
  expect(store.state().analysis?.check.findings.some((one) => one.rule === units)).toBe(false);
});
