import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Edit } from "../../src/grid/edits";
import { snapshotsOf } from "../../src/app/snapshots";
import { settingsOf } from "../../src/app/settings-sheet";
import { findSheet } from "../../src/grid/workbook";
import { workbookOfText } from "../../src/grid/text-form";
import { applyToXlsx } from "../../src/xlsx/apply";
import { closePanes, until } from "./support/pane";
import { showPane } from "./support/screen";
import type { ShownPane } from "./support/screen";

afterEach(closePanes);

const framework = `
== RF
| Results framework |
| Indicator | Unit of measure | Baseline | 2015 | 2016 | End target |
| IRI 1: School principals certified in school management | Number | 0 | 4,000 | 7,000 | 10,000 |
| IRI 2: Textbooks delivered | Number | 0 | 100 | 300 | 500 |`;

/** Types into the sheets as their user would. */
const edit = (host: ShownPane["host"], edits: readonly Edit[]): Promise<void> =>
  act(async () => {
    host.type(edits);
    await Promise.resolve();
  });

const typed = (row: number, ...cells: readonly string[]): Edit => ({
  kind: "set-cells",
  sheet: "RF",
  top: row,
  left: 0,
  rows: [cells.map((value) => ({ kind: "text", value }))],
});
const renamed = typed(2, "IRI 7: School leaders certified", "Number", "0", "3,000", "6,000", "9,000");

/** The framework with a version kept, and then another indicator in the place of the first. */
async function withVersion(): Promise<ShownPane> {
  const pane = await showPane(workbookOfText(framework));
  const { user, host } = pane;
  await user.click(screen.getByTestId("tab-compare"));
  expect(screen.getByTestId("no-comparison")).toHaveTextContent("no two versions");
  await user.click(screen.getByTestId("versions"));
  await user.click(screen.getByTestId("keep-version"));
  expect(screen.getByText("Give the version a name.")).toBeVisible();
  expect(screen.getByTestId("version-name")).toHaveFocus();
  await user.type(screen.getByTestId("version-name"), "As approved{Enter}");
  await screen.findByTestId("kept-version");
  await until(pane, (state) => state.running === undefined);
  await edit(host, [renamed]);
  await screen.findByTestId("questions", {}, { timeout: 20_000 });
  await until(pane, (state) => state.running === undefined && !state.stale);
  return pane;
}

test("a doubtful pair is asked with its reasons; no parts it at once, the answer is kept, and can be taken back", async () => {
  const { user, host, store } = await withVersion();
  const box = screen.getByTestId("questions");
  expect(box).toHaveTextContent("Is this the same item?");
  expect(box).toHaveTextContent("As approved IRI 1. “School principals certified in school management”");
  expect(box).toHaveTextContent("Now IRI 7. “School leaders certified”");
  expect(within(box).getByTestId("pair-reasons")).toHaveTextContent(/Similar names\..*Different numbers\./);
  // The earlier version is no longer in the cells: only the later one is a link.
  expect(within(box).getAllByRole("button", { name: /Go to cell/ })).toHaveLength(1);
  await user.click(within(box).getByTestId("not-same"));
  await waitFor(() =>
    expect(
      screen
        .getAllByTestId("pair")
        .map((pair) => pair.dataset.status)
        .sort(),
    ).toEqual(["dropped", "new", "no-change"]),
  );
  expect(within(screen.getByTestId("questions")).getByRole("heading")).toHaveFocus();
  await waitFor(() => expect(settingsOf(host.workbook()).pairings).toHaveLength(1));
  await user.click(screen.getByTestId("answers"));
  expect(screen.getByTestId("answer")).toHaveTextContent("not the same");
  await user.click(screen.getByTestId("take-back"));
  await waitFor(() => expect(screen.getByTestId("same")).toBeEnabled());
  await user.click(screen.getByTestId("same"));
  await waitFor(() => expect(store.state().settings.pairings).toMatchObject([{ same: true }]));
  await waitFor(() =>
    expect(
      screen
        .getAllByTestId("pair")
        .map((pair) => pair.dataset.status)
        .sort(),
    ).toEqual(["no-change", "revised"]),
  );
});

// The test's page has no `File.text`.
const noVersion = Object.assign(new File(["{}"], "x.json", { type: "application/json" }), { text: () => Promise.resolve("{}") });

test("a name that is taken, and a file that holds no version, are told; the version stays as it is", async () => {
  const { user, host } = await withVersion();
  const kept = snapshotsOf(host.workbook());
  await user.type(screen.getByTestId("version-name"), "as APPROVED{Enter}");
  expect(screen.getByText(/“as APPROVED” is kept already/)).toBeVisible();
  await user.upload(screen.getByTestId("version-file"), noVersion);
  await waitFor(() => expect(screen.getAllByTestId("message").at(-1)).toHaveTextContent(/That file holds no version/));
  expect(snapshotsOf(host.workbook())).toEqual(kept);
  await user.click(screen.getByTestId("delete-version"));
  expect(screen.getByRole("button", { name: "Keep it" })).toHaveFocus();
  await user.click(screen.getByTestId("delete-version-sure"));
  await waitFor(() => expect(snapshotsOf(host.workbook()).snapshots).toEqual([]));
  expect(await screen.findByTestId("no-comparison")).toBeVisible();
});

const changes = `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2015 target | 9,000 | 0 |
| PDO 3: Positions staffed | Revised | End target | 25,000 | 18,000 |
== DLIs
| Annex B: Disbursement-linked indicators (USD) |
| DLI | Indicator | Unit value | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | 1000 | 3000 | 2000 | 5000 |`;

test("a reason is asked where the change matters; what is said in the pane and what is typed on the sheet are one", async () => {
  const pane = await showPane(workbookOfText(changes));
  const { user, host, store, commands } = pane;
  await act(() => commands.change({ ...store.state().settings, asOf: "2017-03-31" as never }));
  await user.click(screen.getByTestId("tab-compare"));
  expect(screen.getByTestId("reasons-needed")).toHaveTextContent("1 change needs a reason.");
  await user.click(screen.getByTestId("write-comparison"));
  expect(await screen.findByTestId("message")).toHaveTextContent(/^Written to \d sheets/);
  const reasonCell = (): string => {
    const sheet = findSheet(host.workbook(), "Comparison");
    const row = Array.from({ length: sheet?.rowCount ?? 0 }, (_, at) => at).find((at) => sheet?.cell(at, 2).text === "Target, 2015") ?? -1;
    return sheet?.cell(row, 5).text ?? "";
  };
  await user.click(screen.getByTestId("show-needed"));
  await waitFor(() => expect(screen.getAllByTestId("give-reason")[0]).toHaveFocus());
  await user.keyboard("{Enter}");
  await user.type(screen.getByTestId("word-reason"), "The law came late.");
  await user.type(screen.getByTestId("word-name"), "A. Quispe{Enter}");
  expect(await screen.findByTestId("reason-given")).toHaveTextContent("Reason: The law came late.");
  await waitFor(() => expect(reasonCell()).toBe("The law came late."));
  expect(screen.getByTestId("reasons-needed")).toHaveTextContent("has one");
  expect(settingsOf(host.workbook()).changeReasons).toMatchObject([{ by: "A. Quispe", reason: "The law came late." }]);

  // Typed on the sheet it is shown in the pane after the next reading, and kept when the sheet is made anew.
  const sheet = findSheet(host.workbook(), "Comparison");
  const row =
    Array.from({ length: sheet?.rowCount ?? 0 }, (_, at) => at).find((at) => sheet?.cell(at, 5).text === "The law came late.") ?? -1;
  await edit(host, [
    { kind: "set-cells", sheet: "Comparison", top: row, left: 5, rows: [[{ kind: "text", value: "The budget law came late." }]] },
  ]);
  await user.click(screen.getByTestId("check-now"));
  await waitFor(() => expect(screen.getByTestId("reason-given")).toHaveTextContent("The budget law came late."));
  await until(pane, (state) => state.running === undefined);
  await user.click(screen.getByTestId("write-comparison"));
  await until(pane, (state) => state.running === undefined);
  expect(reasonCell()).toBe("The budget law came late.");
});

test("a source that moves turns its rows stale, tells so in the tab's name and to screen readers", async () => {
  const pane = await showPane(workbookOfText(changes));
  const { user, host } = pane;
  await user.click(screen.getByTestId("tab-compare"));
  await user.click(screen.getByTestId("write-comparison"));
  expect(await screen.findByTestId("message")).toHaveTextContent(/^Written to/);
  expect(screen.getByTestId("tab-compare")).toHaveAccessibleName("Compare");
  await edit(host, [{ kind: "set-cells", sheet: "Changes", top: 2, left: 3, rows: [[{ kind: "text", value: "24,000" }]] }]);
  await user.click(await screen.findByTestId("stale", {}, { timeout: 20_000 }));
  expect(screen.getByTestId("tab-compare")).toHaveAccessibleName(/^Compare, \d stale rows?$/);
  expect(screen.getByTestId("announcer")).toHaveTextContent(/rows? of the annexes (is|are) stale/);
  const rows = screen.getAllByTestId("stale-row");
  expect(rows.map((row) => row.dataset.key)).toContain("indicator PDO3 end-target");
  for (const row of rows) expect(row).toHaveTextContent("Changes!D3 was 25,000, now 24,000");
  const [first] = rows;
  if (first === undefined) throw new Error("no row");
  await user.click(within(first).getByRole("button", { name: "Go to cell Changes!D3" }));
  expect(host.selected.at(-1)).toEqual({ sheet: "Changes", row: 2, col: 3 });
});

test("where the page may not use the clipboard, that is said, with what else can be done", async () => {
  const { user } = await showPane(workbookOfText(changes), "findings-ready", {
    copyTables: async (tables) => {
      await tables;
      throw new DOMException("no", "NotAllowedError");
    },
  });
  await user.click(screen.getByTestId("tab-compare"));
  await user.click(screen.getByTestId("copy-annexes"));
  expect(await screen.findByTestId("message")).toHaveTextContent(/could not be copied.*Use Word, and copy them/);
});

/** A workbook's file. The test's page has no way to the bytes of a file, and unpacks nothing. */
async function xlsxFile(name: string, rows: readonly (readonly string[])[]): Promise<File> {
  Object.assign(globalThis, streams, { TextDecoder, TextEncoder });
  const cells = rows.map((row) => row.map((value) => ({ kind: "text", value }) as const));
  const bytes = await applyToXlsx(undefined, [
    { kind: "add-sheet", sheet: "Old" },
    { kind: "set-cells", sheet: "Old", top: 0, left: 0, rows: cells },
  ]);
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

const oldRows = [
  ["Results framework", "", "", "", "", ""],
  ["Indicator", "Unit of measure", "Baseline", "2015", "2016", "End target"],
  ["IRI 1: School principals certified in school management", "Number", "0", "4,000", "7,000", "12,000"],
  ["IRI 2: Textbooks delivered", "Number", "0", "100", "300", "500"],
  ["IRI 3: Classrooms built", "Number", "0", "10", "20", "30"],
];

test("another workbook is compared with as the earlier version, or as the later one; its cells are named, not linked", async () => {
  const { user, store } = await showPane(workbookOfText(framework));
  await user.click(screen.getByTestId("tab-compare"));
  expect(screen.getByTestId("no-comparison")).toBeVisible();
  expect(screen.queryByTestId("version")).toBeNull();
  await user.upload(screen.getByTestId("other-file"), await xlsxFile("old.xlsx", oldRows));
  await screen.findByTestId("comparison-ready");
  expect(screen.getByTestId("version")).toHaveDisplayValue("old.xlsx");
  const statuses = (): (string | undefined)[] => screen.getAllByTestId("pair").map((pair) => `${pair.dataset.id} ${pair.dataset.status}`);
  expect(statuses()).toEqual(["IRI1 revised", "IRI2 no-change", "IRI3 dropped"]);
  const dropped = screen.getAllByTestId("pair")[2] as HTMLElement;
  expect(within(dropped).getByTestId("cell-elsewhere")).toHaveTextContent("[old.xlsx]Old!A5");
  expect(within(dropped).queryByRole("button", { name: /Go to cell/ })).toBeNull();
  await user.click(screen.getAllByTestId("pair-changes")[0] as HTMLElement);
  const change = screen.getAllByTestId("change")[0] as HTMLElement;
  expect(change).toHaveTextContent("old.xlsx12,000 Old!F3Now10,000 RF!F3");
  expect(within(change).getAllByRole("button", { name: /Go to cell/ })).toHaveLength(1);

  await user.selectOptions(screen.getByTestId("other-side"), "later");
  await waitFor(() => expect(statuses()).toContain("IRI3 new"));
  expect(screen.getAllByTestId("change")[0]).toHaveTextContent("Now10,000 RF!F3old.xlsx12,000 Old!F3");
  expect(screen.queryByTestId("annexes")).toBeNull();
  expect(screen.getByText(/open “old.xlsx” and compare it with this one/)).toBeVisible();

  // A file that is no workbook leaves all as it was.
  await user.upload(screen.getByTestId("other-file"), await xlsxFile("bread.xlsx", [["Bread", "2"]]));
  expect(await screen.findByTestId("message")).toHaveTextContent(/“bread.xlsx”: No indicators and no DLIs were read in it\./);
  expect(store.state().compare.other?.name).toBe("old.xlsx");
  await user.selectOptions(screen.getByTestId("version"), "");
  expect(await screen.findByTestId("no-comparison")).toBeVisible();
});
