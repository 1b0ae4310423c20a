/** @jest-environment node */
import { analyseSteps } from "../../src/app/analyse";
import type { Analysis } from "../../src/app/analyse";
import { defaultSettings } from "../../src/app/settings";
import type { Workbook } from "../../src/grid/workbook";
import { createPane } from "../../src/taskpane/session/pane";
import { createStore } from "../../src/taskpane/state/store";
import { sampleWorkbook } from "../../src/tools/sample/workbook";
import { loadEngineHere } from "../book/engine";
import { openPort } from "../excel/port";
import { loadOfficeHere } from "../host/in-node";
import { checked, names, settle, until } from "./support/pane";

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const seen = ({ project, check, disbursement, comparison }: Analysis): string =>
  JSON.stringify({ project, check, disbursement, comparison });

function inFull(workbook: Workbook): Analysis {
  const steps = analyseSteps(workbook, defaultSettings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test("after an entry the sheets that changed are read again, and the findings are those of a full check", async () => {
  const { excel, host } = await openPort(sampleWorkbook());
  const store = createStore();
  const commands = createPane(store, () => Promise.resolve(excel), { now: Date.now, ...names, settleTime: settle });
  await commands.open();
  await until({ store }, checked);
  const before = store.state().workbook;
  const wrong = (): number =>
    store.state().analysis?.check.findings.filter(({ rule }) => rule === "dli-cell-equals-units-times-value").length ?? -1;
  expect(wrong()).toBe(1);
  host.book.setCell(host.book.sheetByName("DLIs")?.id ?? "", 17, 7, { kind: "number", value: 2_083_340 });
  await until({ store }, (state) => checked(state) && state.workbook !== before);
  const { workbook, analysis } = store.state();
  const kept = workbook?.sheets.filter((sheet) => before?.sheets.includes(sheet)).map(({ name }) => name) ?? [];
  expect(kept).not.toContain("DLIs");
  expect(kept.length).toBeGreaterThan(3);
  expect(wrong()).toBe(0);
  const full = inFull(await excel.read());
  expect(analysis && seen(analysis)).toBe(seen(full));
  await commands.close();
});
