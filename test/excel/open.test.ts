import { openExcel } from "../../src/excel/open";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const realm = globalThis as Record<string, unknown>;

describe("where no Excel is found", () => {
  const found = (): unknown => realm["Office"];
  let office: unknown;
  beforeEach(() => (office = found()));
  afterEach(() => (realm["Office"] = office));

  test("without Office.js", async () => {
    delete realm["Office"];
    await expect(openExcel(1000)).rejects.toMatchObject({ code: "offline-office", detail: "Office.js was not loaded" });
  });

  test("Office.js that never answers, as when its server cannot be reached", async () => {
    realm["Office"] = { onReady: () => new Promise(() => undefined) };
    await expect(openExcel(50)).rejects.toMatchObject({ code: "offline-office" });
  });

  test("a page in a plain browser", async () => {
    realm["Office"] = { onReady: () => Promise.resolve({ host: null, platform: null }) };
    await expect(openExcel(1000)).rejects.toMatchObject({ code: "offline-office", detail: "This page is not open in Excel" });
  });

  test("Word", async () => {
    realm["Office"] = { onReady: () => Promise.resolve({ host: "Word", platform: "PC" }) };
    await expect(openExcel(1000)).rejects.toMatchObject({ code: "offline-office" });
  });
});

test("an Excel older than the minimum is named unsupported", async () => {
  await expect(openPort("== A\n| 1 |", { excelApi: "1.13" })).rejects.toMatchObject({ code: "unsupported" });
});

test("requests and answers are recorded when that is switched on, and only then", async () => {
  const { excel } = await openPort("== A\n| 1 |");
  expect(excel.trace.isOn).toBe(false);
  await excel.read();
  expect(excel.trace.entries()).toEqual([]);
  expect(excel.trace.start()).toBe(true);
  await excel.read();
  excel.trace.stop();
  await excel.read();
  const entries = excel.trace.entries();
  expect(entries).toHaveLength(2);
  expect(Object.keys(entries[0]?.request as object)).toEqual(expect.arrayContaining(["Actions", "ObjectPaths"]));
  expect(JSON.stringify(entries[1]?.response)).toContain('"Values":[[1]]');
});
