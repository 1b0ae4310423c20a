import type { HostEvent } from "../../src/app/host";
import type { Workbook } from "../../src/grid/workbook";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const text = `== Inputs
| 1 | 2 |
== Sums
| =Inputs!A1*10 -> 10 |
== Notes
| words |`;

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const kept = (before: Workbook, now: Workbook): string[] =>
  now.sheets.filter((sheet) => before.sheets.includes(sheet)).map(({ name }) => name);
const textsOf = (workbook: Workbook): string[] => workbook.sheets.map((sheet) => `${sheet.name} ${sheet.cell(0, 0).text}`);

test("after an entry the sheets that changed are read, those that were recalculated too, in two round trips", async () => {
  const { excel, host } = await openPort(text);
  const events: HostEvent[] = [];
  const stop = await excel.watch((event) => void events.push(event));
  const before = await excel.read();
  host.book.setCell(host.book.sheetByName("Inputs")?.id ?? "", 0, 0, { kind: "number", value: 7 });
  await soon();
  const requests = host.requestCount;
  const now = await excel.read({ since: { workbook: before, changed: new Set(events.map(({ sheet }) => sheet)) } });
  expect(host.requestCount - requests).toBe(2);
  expect(textsOf(now)).toEqual(["Inputs 7", "Sums 70", "Notes words"]);
  expect(kept(before, now)).toEqual(["Notes"]);
  await stop();
});

test("where nothing changed only the names are asked for", async () => {
  const { excel, host } = await openPort(text);
  const before = await excel.read();
  const requests = host.requestCount;
  const now = await excel.read({ since: { workbook: before, changed: new Set() } });
  expect(host.requestCount - requests).toBe(1);
  expect(kept(before, now)).toEqual(["Inputs", "Sums", "Notes"]);
});

test("a sheet that came, was hidden or protected is read; one that went is gone", async () => {
  const { excel, host } = await openPort(text);
  const before = await excel.read();
  const { book } = host;
  book.addSheet("More");
  book.deleteSheet(book.sheetByName("Sums")?.id ?? "");
  book.setVisibility(book.sheetByName("Notes")?.id ?? "", "hidden");
  const now = await excel.read({ since: { workbook: before, changed: new Set() } });
  expect(now.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Inputs", "visible"],
    ["Notes", "hidden"],
    ["More", "visible"],
  ]);
  expect(kept(before, now)).toEqual(["Inputs"]);
});

test("what the add-in wrote itself, which no event tells of, is read", async () => {
  const { excel } = await openPort(text);
  const before = await excel.read();
  await excel.apply([{ kind: "set-cells", sheet: "Notes", top: 0, left: 0, rows: [[{ kind: "text", value: "ours" }]] }]);
  const now = await excel.read({ since: { workbook: before, changed: new Set() } });
  expect(textsOf(now)).toContain("Notes ours");
});
