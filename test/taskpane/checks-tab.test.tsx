import { act, screen, waitFor, within } from "@testing-library/react";
import type { Edit } from "../../src/grid/edits";
import { workbookOfText } from "../../src/grid/text-form";
import { sampleWorkbook } from "../../src/tools/sample/workbook";
import { closePanes } from "./support/pane";
import { smallWorkbook } from "./support/project";
import { showPane } from "./support/screen";

afterEach(closePanes);

const findingAt = (cell: string, rule: string): HTMLElement => {
  const found = screen.getAllByTestId("finding").find((item) => item.dataset.cell === cell && item.dataset.rule === rule);
  if (found === undefined) throw new Error(`No finding of ${rule} at ${cell}`);
  return found;
};

test("a finding says what is wrong, both figures, the difference with its sign and unit, and leads to its cells", async () => {
  const { user, host } = await showPane(smallWorkbook());
  const finding = findingAt("DLIs!E4", "dli-cell-equals-units-times-value");
  const figures = within(finding)
    .getAllByRole("definition")
    .map((one) => one.textContent);
  expect(figures).toEqual(["1,990 USD", "2,000 USD", "-10 USD"]);
  await user.click(within(finding).getByRole("button", { name: "Go to cell DLIs!E4" }));
  expect(host.selected).toEqual([{ sheet: "DLIs", row: 3, col: 4 }]);
  const others = within(finding)
    .getAllByRole("button", { name: /^Go to cell/ })
    .slice(1);
  expect(others.length).toBeGreaterThan(0);
});

test("the help of a finding holds remedy, reason, rule, source and examples", async () => {
  const { user } = await showPane(smallWorkbook());
  const finding = findingAt("DLIs!E4", "dli-cell-equals-units-times-value");
  await user.click(within(finding).getByTestId("finding-details"));
  const terms = within(finding)
    .getAllByRole("term")
    .map((one) => one.textContent);
  expect(terms).toEqual(expect.arrayContaining(["What to do", "Why it matters", "The rule", "Source"]));
  await user.click(within(finding).getByRole("button", { name: "Examples" }));
  expect(within(finding).getAllByRole("region").length).toBeGreaterThan(1);
});

test("broken, holds and not judged are counted apart, and nothing is lost between them and the list", async () => {
  const { store, user } = await showPane(sampleWorkbook());
  const counts = store.state().analysis?.check.counts;
  expect(screen.getByTestId("count-broken")).toHaveTextContent(String(counts?.broken));
  expect(screen.getByTestId("count-holds")).toHaveTextContent(counts?.holds.toLocaleString("en") ?? "");
  expect(screen.getByTestId("count-not-judged")).toHaveTextContent(String(counts?.notJudged));
  expect(screen.getByTestId("findings-ready")).toHaveAttribute("data-broken", String(counts?.broken));
  expect(screen.getAllByTestId("finding")).toHaveLength(counts?.broken ?? -1);
  expect(screen.queryAllByTestId("not-judged-reason")).toHaveLength(0);
  await user.click(within(screen.getByTestId("not-judged")).getByRole("button", { name: /^Not judged/ }));
  expect(counts?.notJudged).toBeGreaterThan(0);
  expect(screen.getAllByTestId("not-judged-reason")).toHaveLength(counts?.notJudged ?? -1);
});

test("the filter narrows the list and can be cleared", async () => {
  const { user } = await showPane(smallWorkbook());
  const all = screen.getAllByTestId("finding").length;
  await user.selectOptions(screen.getByTestId("filter-rule"), "dli-cell-equals-units-times-value");
  expect(screen.getAllByTestId("finding").map((one) => one.dataset.rule)).toEqual(["dli-cell-equals-units-times-value"]);
  await user.type(screen.getByTestId("filter-text"), "nothing like this");
  expect(screen.queryAllByTestId("finding")).toHaveLength(0);
  expect(screen.getByText("No finding passes the filter.")).toBeVisible();
  await user.click(screen.getByTestId("clear-filter"));
  expect(screen.getAllByTestId("finding")).toHaveLength(all);
});

test("after an edit the same lines stay the same elements, unfolded and focused", async () => {
  const { user, host } = await showPane(smallWorkbook());
  const mended: Edit = { kind: "set-cells", sheet: "DLIs", top: 3, left: 4, rows: [[{ kind: "number", value: 2000 }]] };
  const kept = findingAt("DLIs!G6", "dli-row-subtotal");
  await user.click(within(kept).getByTestId("finding-details"));
  const before = screen.getAllByTestId("finding").length;
  const noise: Edit = { kind: "set-cells", sheet: "Notes", top: 5, left: 0, rows: [[{ kind: "number", value: 1 }]] };
  act(() => host.type([noise]));
  await waitFor(() => expect(host.reads()).toBe(2));
  await waitFor(() => expect(screen.getByTestId("status")).toHaveTextContent("Checked at"));
  expect(findingAt("DLIs!G6", "dli-row-subtotal")).toBe(kept);
  expect(within(kept).getByTestId("finding-details")).toHaveFocus();
  expect(within(kept).getByTestId("finding-details")).toHaveAttribute("aria-expanded", "true");
  act(() => host.type([mended]));
  await waitFor(() => expect(screen.getAllByTestId("finding").length).toBeLessThan(before));
});

test("a failure is a message with what to do, and trying again takes it away", async () => {
  const { user, host } = await showPane(smallWorkbook());
  host.fail("protected", "Findings");
  await user.click(screen.getByTestId("write-findings"));
  const message = await screen.findByTestId("message");
  expect(message).toHaveTextContent("“Findings” is protected and cannot be changed.");
  expect(screen.getByTestId("announcer")).toHaveTextContent("protected");
  host.fail(undefined);
  await user.click(within(message).getByTestId("retry"));
  await waitFor(() => expect(screen.getByTestId("message")).toHaveTextContent("Written to the sheet “Findings”."));
  expect(screen.getAllByTestId("finding").length).toBeGreaterThan(0);
});

test("a workbook without tables says what the add-in looks for", async () => {
  const { user } = await showPane(workbookOfText("== Notes\n| Call the ministry |\n"), "no-tables");
  expect(screen.getByTestId("no-tables")).toHaveTextContent("disbursement-linked indicators");
  await user.click(screen.getByTestId("tab-disbursements"));
  expect(screen.getByTestId("no-tables")).toBeVisible();
  await user.click(screen.getByTestId("tab-settings"));
  expect(screen.getByTestId("settings-ready")).toBeVisible();
});

test("text of a cell is never markup", async () => {
  const text =
    "== DLIs\n| DLI | Indicator | Unit value | Dec-15 | Subtotal |\n| 1 | <img src=x onerror=alert(1)> | 1000 | 2990 | 2990 |\n| | Units | | 3 | |\n";
  await showPane(workbookOfText(text));
  expect(document.querySelector("main img")).toBeNull();
});
