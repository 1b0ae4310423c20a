import { act, screen, waitFor, within } from "@testing-library/react";
import type { Edit } from "../../src/grid/edits";
import { workbookOfText } from "../../src/grid/text-form";
import { findSheet } from "../../src/grid/workbook";
import type { Sheet } from "../../src/grid/workbook";
import { closePanes } from "./support/pane";
import { showPane } from "./support/screen";
import type { ShownPane } from "./support/screen";

afterEach(closePanes);

/** Seven principals of whom one is unsigned, one stands twice, and one has an id that differs from another's in spelling alone. */
const project = `
== DLIs
| DLI | Indicator | Unit value | Dec-25 | Subtotal |
| 1 | School principals appointed | 1000 | 7000 | 7000 |
| | Units | | 7 | |
== Protocols
| DLI | Definition | Verification entity | Verification protocol |
| 1 | | | The database must include full name and ID of the persons, the position, and a field confirming that the assignment act is signed. |
== Evidence
| Full name | National ID | Position | School ID | School name | Assignment act signed |
| Ana Ruiz | 10000001 | Principal | 301 | Lomas | Yes |
| Beto Diaz | 10000002 | Principal | 302 | Cerro | Yes |
| Carla Paz | 10000003 | Principal | 303 | Playa | No |
| Dora Gil | 10000004 | Principal | 304 | Rio | Yes |
| Ana Ruiz | 10000001 | Principal | 301 | Lomas | Yes |
| Elio Rey | 10000005 | Principal | 305 | Mar | Yes |
| Elio R. | "10-000-005" | Principal | 305 | Mar | Yes |
`;

const put = (sheet: string, row: number, col: number, value: string): Edit => ({
  kind: "set-cells",
  sheet,
  top: row,
  left: col,
  rows: [[{ kind: "text", value }]],
});
const cellOf = (sheet: Sheet, wanted: (text: string) => boolean): { row: number; col: number } => {
  for (let row = 0; row < sheet.rowCount; row++)
    for (let col = 0; col < sheet.colCount; col++) if (wanted(sheet.cell(row, col).text)) return { row, col };
  throw new Error(`Nothing like it on ${sheet.name}`);
};

/** Writes the proposals to their sheet, confirms them there as a person does, and waits until the pane knows. */
async function confirmed(): Promise<ShownPane> {
  const pane = await showPane(workbookOfText(project));
  const { user, host } = pane;
  await user.click(screen.getByTestId("tab-evidence"));
  expect(screen.getByTestId("evidence-ready")).toHaveTextContent("No protocol is confirmed yet");
  const sheets = host.workbook().sheets.length;
  await user.click(screen.getByTestId("write-protocols"));
  await waitFor(() => expect(host.workbook().sheets).toHaveLength(sheets + 1));
  const sheet = host.workbook().sheets.at(-1) as Sheet;
  await waitFor(() => expect(host.selected.at(-1)?.sheet).toBe(sheet.name));
  const head = cellOf(sheet, (text) => text === "Confirmed by");
  const list = cellOf(sheet, (text) => text === "Evidence list");
  const rows = Array.from({ length: sheet.rowCount - head.row - 1 }, (_, n) => head.row + 1 + n).filter(
    (row) => sheet.cell(row, 0).text !== "",
  );
  act(() =>
    host.type([put(sheet.name, head.row + 1, head.col, "A. Quispe"), ...rows.map((row) => put(sheet.name, row, list.col, "Evidence"))]),
  );
  await waitFor(() => expect(screen.getByTestId("run-protocols")).toBeEnabled());
  return pane;
}

test("a proposal shows its steps with the words that they were read from", async () => {
  const { user, host } = await showPane(workbookOfText(project));
  await user.click(screen.getByTestId("tab-evidence"));
  const proposal = screen.getByTestId("proposal");
  await user.click(within(proposal).getByRole("button"));
  expect(proposal).toHaveTextContent(/Required columns: .*/);
  expect(proposal).toHaveTextContent("a field confirming that the assignment act is signed");
  await user.click(within(proposal).getAllByRole("button", { name: /Go to cell Protocols!D2/ })[0] as HTMLElement);
  expect(host.selected).toEqual([{ sheet: "Protocols", row: 1, col: 3 }]);
});

test("a confirmed protocol is run over its list: outcome, counts, failing rows with their cells, possible duplicates apart", async () => {
  const { user, host, store } = await confirmed();
  await user.click(screen.getByTestId("run-protocols"));
  const run = await screen.findByTestId("run");
  const [result] = store.state().verified?.runs ?? [];
  expect(result?.rows).toMatchObject({ judged: 7, counted: 5, failed: 2 });
  expect(run.dataset.outcome).toBe(result?.outcome);
  expect(run).toHaveTextContent("7 judged, 5 counted, 2 failed");
  for (const list of within(run).getAllByTestId("row-list")) await user.click(list);
  const failed = within(run).getAllByTestId("failed-row");
  expect(failed.map((row) => row.dataset.cell).sort()).toEqual(["Evidence!B6", "Evidence!F4"]);
  expect(failed.find((row) => row.dataset.cell === "Evidence!B6")).toHaveTextContent("the same key as an earlier row, see Evidence!B2");
  const unsigned = failed.find((row) => row.dataset.cell === "Evidence!F4") as HTMLElement;
  await user.click(within(unsigned).getByRole("button", { name: "Go to cell Evidence!F4" }));
  expect(host.selected.at(-1)).toEqual({ sheet: "Evidence", row: 3, col: 5 });
  await user.click(within(run).getByTestId("duplicates"));
  expect(within(run).getByTestId("duplicate")).toHaveTextContent("differ in number and text, punctuation");
});

test("what a protocol earns is shown with its steps", async () => {
  const { user, store } = await confirmed();
  await user.click(screen.getByTestId("run-protocols"));
  const run = await screen.findByTestId("run");
  const earned = store.state().verified?.runs[0]?.earns;
  expect(earned?.amount.toFixed()).toBe("5000");
  expect(run).toHaveTextContent("It earns5,000");
  await user.click(within(run).getByTestId("earning"));
  expect(run).toHaveTextContent("5 × 1,000 = 5,000");
});

test("a run says that the workbook changed since", async () => {
  const { user, host } = await confirmed();
  await user.click(screen.getByTestId("run-protocols"));
  await screen.findByTestId("run");
  expect(screen.getByTestId("run-at")).not.toHaveTextContent("Run again");
  act(() => host.type([put("Evidence", 3, 5, "Yes")]));
  await waitFor(() => expect(screen.getByTestId("run-at")).toHaveTextContent("The workbook changed since. Run again."));
  await user.click(screen.getByTestId("run-protocols"));
  await waitFor(() => expect(screen.getByTestId("run")).toHaveTextContent("7 judged, 6 counted, 1 failed"));
});

test("a row of the protocols that cannot be read is told with its cell", async () => {
  const { host } = await confirmed();
  const sheet = findSheet(host.workbook(), "Verification steps") as Sheet;
  const step = cellOf(sheet, (text) => text === "Confirmed");
  act(() => host.type([put(sheet.name, step.row, step.col, "Dance")]));
  await waitFor(() => expect(screen.getByTestId("protocol-faults")).toHaveTextContent("This is no step. “Dance”"));
});

test("a workbook without lists and protocols says what is needed", async () => {
  const { user } = await showPane(workbookOfText("== Estimates\n| Year | Current |\n| 2016 | 4000 |\n| 2017 | 3500 |\n| Total | 7500 |\n"));
  await user.click(screen.getByTestId("tab-evidence"));
  expect(screen.getByTestId("no-evidence")).toHaveTextContent("It needs a list with one row for each person");
});
