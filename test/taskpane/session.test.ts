import { defaultSettings, settingsSheetName } from "../../src/app/settings";
import type { Edit } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import { workbookOfText } from "../../src/grid/text-form";
import { createPane } from "../../src/taskpane/session/pane";
import { createStore } from "../../src/taskpane/state/store";
import { memoryHost } from "./support/memory-host";
import { checked, closePanes, names, openPane, quiet, until } from "./support/pane";
import { smallWorkbook } from "./support/project";

afterEach(closePanes);

const put = (sheet: string, top: number, left: number, value: number): Edit => ({
  kind: "set-cells",
  sheet,
  top,
  left,
  rows: [[{ kind: "number", value }]],
});
const rightAmount = put("DLIs", 3, 4, 2000);
const messages = (pane: Awaited<ReturnType<typeof openPane>>): string[] =>
  pane.store.state().messages.map((message) => (message.kind === "failed" ? message.code : message.kind));
const brokenCells = (pane: Awaited<ReturnType<typeof openPane>>): string[] =>
  (pane.store.state().analysis?.check.findings ?? [])
    .filter((one) => one.outcome === "broken")
    .map((one) => `${one.rule} ${one.difference ?? ""}`);

test("opening reads once and finds the amount that is ten short", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  expect(pane.host.reads()).toBe(1);
  expect(brokenCells(pane)).toContain("dli-cell-equals-units-times-value -10");
  expect(pane.store.state()).toMatchObject({ reach: { kind: "open" }, messages: [] });
});

test("an edit is checked by itself; what was unfolded stays", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  pane.store.dispatch({ type: "toggled", key: "help something" });
  pane.host.type([rightAmount]);
  expect(pane.store.state().stale).toBe(true);
  await until(pane, (state) => checked(state) && pane.host.reads() === 2);
  expect(brokenCells(pane)).not.toContain("dli-cell-equals-units-times-value -10");
  expect(pane.store.state().open.has("help something")).toBe(true);
});

test("ten edits in a row are read once", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  for (let n = 0; n < 10; n++) pane.host.type([put("Notes", 3, 0, n)]);
  await quiet();
  await until(pane, checked);
  expect(pane.host.reads()).toBe(2);
});

test("sheets that the add-in writes start no check", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  const reads = pane.host.reads();
  await pane.commands.write("findings");
  const readsToWrite = pane.host.reads() - reads;
  await quiet();
  expect(messages(pane)).toEqual(["written"]);
  expect(pane.host.reads()).toBe(reads + readsToWrite);
  expect(pane.store.state().stale).toBe(false);
  expect(findSheet(pane.host.workbook(), "Findings")?.rowCount).toBeGreaterThan(4);
});

test("a written sheet is replaced, one edited by hand is kept until the user says otherwise", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  await pane.commands.write("findings");
  await pane.commands.write("findings");
  expect(messages(pane)).toEqual(["written"]);
  const sheets = pane.host.workbook().sheets.length;
  pane.host.type([put("Findings", 0, 0, 7)]);
  await pane.commands.write("findings");
  expect(messages(pane)).toEqual(["edited-by-hand"]);
  expect(findSheet(pane.host.workbook(), "Findings")?.cell(0, 0).text).toBe("7");
  await pane.commands.write("findings", true);
  expect(messages(pane)).toEqual(["written"]);
  expect(findSheet(pane.host.workbook(), "Findings")?.cell(0, 0).text).toBe("Findings");
  expect(pane.host.workbook().sheets).toHaveLength(sheets);
});

test("a sheet is written from the cells as they stand, not as they stood", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  pane.host.type([rightAmount]);
  await pane.commands.write("findings");
  const sheet = findSheet(pane.host.workbook(), "Findings");
  const text = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.cell(row, 1).text).join("\n");
  expect(text).not.toContain("dli-cell-equals-units-times-value");
  expect(messages(pane)).toEqual(["written"]);
});

test("a cell being edited is waited for after a change, without a message", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  pane.host.fail("cell-edit");
  pane.host.type([rightAmount]);
  await until(pane, (state) => state.waiting === "cell-edit");
  expect(messages(pane)).toEqual([]);
  pane.host.fail(undefined);
  await until(pane, checked);
  expect(brokenCells(pane)).not.toContain("dli-cell-equals-units-times-value -10");
});

test("a cell being edited is a message when the user asked, and trying again works", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  pane.host.fail("cell-edit");
  await pane.commands.check();
  expect(messages(pane)).toEqual(["cell-edit"]);
  expect(pane.store.state().analysis).toBeDefined();
  pane.host.fail(undefined);
  await pane.commands.again({ kind: "check" });
  expect(messages(pane)).toEqual([]);
});

test.each(["protected", "name-taken", "too-large", "busy", "unknown"] as const)(
  "writing that fails (%s) is a message; the pane goes on",
  async (code) => {
    const pane = await openPane(smallWorkbook());
    await until(pane, checked);
    pane.host.fail(code, "Findings");
    await pane.commands.write("findings");
    expect(messages(pane)).toEqual([code]);
    expect(pane.store.state()).toMatchObject({
      running: undefined,
      messages: [{ where: "Findings", task: { kind: "write", maker: "findings" } }],
    });
    pane.host.fail(undefined);
    await pane.commands.again({ kind: "write", maker: "findings" });
    expect(messages(pane)).toEqual(["written"]);
  },
);

test("going to a cell of a deleted sheet is a message; checking again forgets the sheet", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  pane.host.type([{ kind: "delete-sheet", sheet: "DLIs" }]);
  await pane.commands.goTo({ sheet: "DLIs", row: 3, col: 4 });
  expect(messages(pane)).toEqual(["sheet-missing"]);
  await until(pane, checked);
  expect(pane.store.state().analysis?.project.tables.map((table) => table.sheet)).toEqual(["Estimates"]);
  await pane.commands.goTo({ sheet: "Estimates", row: 3, col: 1 });
  expect(messages(pane)).toEqual([]);
  expect(pane.host.selected).toEqual([{ sheet: "Estimates", row: 3, col: 1 }]);
});

test("a large workbook is checked when asked, and the check can be stopped", async () => {
  const pane = await openPane(smallWorkbook(), { manyCells: 10 });
  await until(pane, (state) => state.reach.kind === "large" && state.running === undefined);
  expect(pane.store.state().analysis).toBeUndefined();
  pane.host.hold();
  const asked = pane.commands.check();
  await until(pane, (state) => state.running?.task === "check");
  pane.commands.cancel();
  pane.host.go();
  await asked;
  expect(pane.store.state()).toMatchObject({ running: undefined, messages: [] });
  expect(pane.store.state().analysis).toBeUndefined();
  await pane.commands.check();
  expect(brokenCells(pane)).toContain("dli-cell-equals-units-times-value -10");
  pane.host.type([rightAmount]);
  await quiet();
  expect(pane.store.state().stale).toBe(true);
});

test("changed settings judge again without reading, and are kept in the workbook when saved", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  await pane.commands.change({ ...pane.store.state().settings, tolerance: "10" });
  expect(brokenCells(pane)).not.toContain("dli-cell-equals-units-times-value -10");
  expect(pane.host.reads()).toBe(1);
  expect(pane.store.state().unsaved).toBe(true);
  pane.host.type([put("Notes", 4, 0, 1)]);
  await until(pane, (state) => checked(state) && pane.host.reads() === 2);
  expect(pane.store.state().settings.tolerance).toBe("10");
  await pane.commands.saveSettings();
  expect(messages(pane)).toEqual(["saved"]);
  expect(findSheet(pane.host.workbook(), settingsSheetName)?.visibility).toBe("very-hidden");
  const later = await openPane(pane.host.workbook());
  await until(later, checked);
  expect(later.store.state()).toMatchObject({ unsaved: false, settings: { ...defaultSettings, tolerance: "10" } });
});

test("a table that a person leaves out is not checked", async () => {
  const pane = await openPane(smallWorkbook());
  await until(pane, checked);
  await pane.commands.change({ ...defaultSettings, tableKinds: [{ sheet: "DLIs", range: "A2:G8", kind: null }] });
  expect(pane.store.state().analysis?.project.tables.map((table) => table.sheet)).toEqual(["Estimates"]);
  expect(pane.store.state().analysis?.disbursement).toBeUndefined();
});

test("a workbook without tables gives an analysis without findings, and no failure", async () => {
  const pane = await openPane(workbookOfText("== Notes\n| Buy milk |\n"));
  await until(pane, checked);
  expect(pane.store.state().analysis).toMatchObject({ project: { tables: [] }, check: { counts: { broken: 0 } } });
  expect(messages(pane)).toEqual([]);
});

test("without Excel the pane says so, and opens when asked again", async () => {
  const store = createStore();
  let there = false;
  const host = memoryHost(smallWorkbook());
  const commands = createPane(store, () => (there ? Promise.resolve(host) : Promise.reject(new Error("Office.js did not answer"))), {
    now: Date.now,
    ...names,
  });
  await commands.open();
  expect(store.state()).toMatchObject({ reach: { kind: "none" }, messages: [{ kind: "failed", detail: "Office.js did not answer" }] });
  there = true;
  await commands.again({ kind: "open" });
  await until({ store }, checked);
  expect(store.state().messages).toEqual([]);
  await commands.close();
  expect(host.watchers()).toBe(0);
});
