/** @jest-environment node */
import type { Dec } from "../../src/base/decimal";
import { makeExcelHost } from "../../src/excel/excel-host";
import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import type { TableCorrection } from "../../src/model/table";
import { createPane } from "../../src/taskpane/session/pane";
import type { Commands } from "../../src/taskpane/session/pane";
import { withCorrection } from "../../src/taskpane/state/corrections";
import type { PaneState } from "../../src/taskpane/state/state";
import { createStore } from "../../src/taskpane/state/store";
import type { Store } from "../../src/taskpane/state/store";
import { sampleWorkbook } from "../../src/tools/sample/workbook";
import type { EmulatedHost } from "../../src/workbench/host/host";
import { loadEngineHere } from "../book/engine";
import { openPort } from "../excel/port";
import { loadOfficeHere } from "../host/in-node";
import { checked, names, quiet, settle, until } from "./support/pane";
import { smallWorkbook } from "./support/project";

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

let open: Commands | undefined;
afterEach(async () => {
  await open?.close();
});

interface OverExcel {
  readonly store: Store;
  readonly commands: Commands;
  readonly host: EmulatedHost;
}

/** The pane's session over Microsoft's own client and the emulated Excel. */
async function paneOver(workbook: Workbook): Promise<OverExcel> {
  const { excel, host } = await openPort(workbook);
  const store = createStore();
  const commands = createPane(store, () => Promise.resolve(excel), { now: Date.now, ...names, settleTime: settle });
  open = commands;
  await commands.open();
  return { store, commands, host };
}

const codes = ({ messages }: PaneState): string[] => messages.map((message) => (message.kind === "failed" ? message.code : message.kind));
const sheetId = (host: EmulatedHost, name: string): string => host.book.sheetByName(name)?.id ?? "";

test("the sample: two round trips to check, three to write, and the figures of the paper", async () => {
  const { store, commands, host } = await paneOver(sampleWorkbook());
  await until({ store }, checked);
  const atFirst = host.requestCount;
  await commands.check();
  expect(host.requestCount - atFirst).toBeLessThanOrEqual(2);
  const { analysis } = store.state();
  const years = analysis?.disbursement?.byFiscalYear.filter((year) => !year.printed.value.isZero()) ?? [];
  const text = (figure: Dec | undefined): string | undefined => figure?.toFixed();
  expect(years.map((year) => [year.fiscalYear, text(year.printed.value), text(year.fromUnits.value), text(year.difference)])).toEqual([
    [2016, "11250010", "11250010", "-10"],
    [2017, "6510420", "6510430", "0"],
    [2018, "7239570", "7239570", "10"],
  ]);
  for (const maker of ["findings", "disbursements", "comparison"] as const) {
    const before = host.requestCount;
    await commands.write(maker);
    expect(codes(store.state()).at(-1)).toBe("written");
    expect(host.requestCount - before).toBeLessThanOrEqual(3);
    // The names of new sheets are asked for once, when Excel tells of them.
    await quiet();
  }
  const after = host.requestCount;
  await quiet();
  expect(host.requestCount).toBe(after);
  expect(host.book.sheetByName("Findings")).toBeDefined();
});

test("an edit in Excel is checked by itself, and waits while a cell is open", async () => {
  const { store, host } = await paneOver(smallWorkbook());
  await until({ store }, checked);
  const off = (): boolean =>
    store.state().analysis?.check.findings.some((one) => one.rule === "dli-cell-equals-units-times-value") === true;
  expect(off()).toBe(true);
  host.book.cellEditMode = true;
  host.book.setCell(sheetId(host, "DLIs"), 3, 4, { kind: "number", value: 2000 });
  await until({ store }, (state) => state.waiting === "cell-edit");
  expect(codes(store.state())).toEqual([]);
  host.book.cellEditMode = false;
  await until({ store }, checked);
  expect(off()).toBe(false);
});

test("a sheet deleted while the pane is open: a message, then the workbook as it stands", async () => {
  const { store, commands, host } = await paneOver(smallWorkbook());
  await until({ store }, checked);
  host.book.deleteSheet(sheetId(host, "DLIs"));
  await commands.goTo({ sheet: "DLIs", row: 3, col: 4 });
  expect(codes(store.state())).toEqual(["sheet-missing"]);
  await until({ store }, checked);
  expect(store.state().analysis?.project.tables.map((table) => table.sheet)).toEqual(["Estimates"]);
  expect(store.state().analysis?.disbursement).toBeUndefined();
});

test("settings kept in the workbook are there when the pane is opened again", async () => {
  const { store, commands, host } = await paneOver(smallWorkbook());
  await until({ store }, checked);
  await commands.change({ ...store.state().settings, fiscalYearStartMonth: 1 });
  await commands.saveSettings();
  expect(codes(store.state())).toEqual(["saved"]);
  expect(host.book.sheetByName("_results_workbook")).toBeDefined();
  await commands.check();
  expect(store.state()).toMatchObject({ unsaved: false, settings: { fiscalYearStartMonth: 1 } });
});

test("a table mapped from nothing over Excel is kept in the workbook, and a template that is inserted is read", async () => {
  const { store, commands, host } = await paneOver(
    workbookOfText("== Plan\n| Things | Now | First |\n| Teachers | 0 | 10 |\n| Schools | 2 | 4 |"),
  );
  await until({ store }, checked);
  const correction: TableCorrection = {
    sheet: "Plan",
    range: "A1:C3",
    kind: "results-framework",
    columns: [
      { col: 0, role: "indicator" },
      { col: 1, role: "baseline" },
      { col: 2, period: "2019" },
    ],
  };
  await commands.change(withCorrection(store.state().settings, correction));
  await commands.saveSettings();
  await commands.goTo({ sheet: "Plan", row: 0, col: 0 }, { top: 0, left: 0, bottom: 2, right: 2 });
  expect(host.book.selection().area).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  await commands.insert({ kind: "disbursement-estimates", language: "fr", example: true });
  expect(codes(store.state())).toEqual(["saved", "inserted"]);
  await until({ store }, (state) => checked(state) && state.analysis?.project.tables.length === 2);
  await commands.close();
  const again = createStore();
  const later = createPane(again, () => Promise.resolve(makeExcelHost()), {
    now: Date.now,
    ...names,
    settleTime: settle,
  });
  open = later;
  await later.open();
  await until({ store: again }, checked);
  expect(again.state().analysis?.project.tables).toMatchObject([
    { sheet: "Plan", kind: "results-framework", correction },
    { kind: "disbursement-estimates", language: "fr" },
  ]);
  expect(again.state().analysis?.project.indicators.map((one) => one.name)).toEqual(["Teachers", "Schools"]);
});
