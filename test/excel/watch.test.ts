import type { HostEvent } from "../../src/app/host";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("the user's changes are told with their sheets and cells, until it stops", async () => {
  const { excel, host } = await openPort("== Annex 2\n| 1 | =A1*2 -> 2 |");
  const { book } = host;
  const heard: HostEvent[] = [];
  const stop = await excel.watch((event) => void heard.push(event));
  expect(host.requestCount).toBe(1);
  const id = book.sheetByName("Annex 2")?.id ?? "";
  book.setCell(id, 0, 0, { kind: "number", value: 5 });
  await soon();
  const added = book.addSheet("Notes");
  await soon();
  book.renameSheet(added, "Remarks");
  book.setCell(added, 2, 1, { kind: "text", value: "x" });
  await soon();
  book.deleteSheet(added);
  await soon();
  expect(heard).toEqual([
    { kind: "changed", sheet: "Annex 2", area: "A1" },
    { kind: "calculated", sheet: "Annex 2" },
    { kind: "sheet-added", sheet: "Notes" },
    { kind: "sheet-renamed", sheet: "Remarks" },
    { kind: "changed", sheet: "Remarks", area: "B3" },
    { kind: "sheet-deleted", sheet: "Remarks" },
  ]);
  await stop();
  book.setCell(id, 0, 0, { kind: "number", value: 6 });
  await soon();
  expect(heard).toHaveLength(6);
});

test("what the add-in writes itself is not told as a change of the user's", async () => {
  const { excel } = await openPort("== Annex 2\n| 1 |");
  const heard: HostEvent[] = [];
  const stop = await excel.watch((event) => void heard.push(event));
  await excel.apply([{ kind: "set-cells", sheet: "Annex 2", top: 0, left: 0, rows: [[{ kind: "number", value: 3 }]] }]);
  await soon();
  expect(heard.filter((event) => event.kind === "changed")).toEqual([]);
  await stop();
});

test("an older Excel is watched without its renamings", async () => {
  const { excel, host } = await openPort("== Annex 2\n| 1 |", { excelApi: "1.14" });
  const heard: HostEvent[] = [];
  const stop = await excel.watch((event) => void heard.push(event));
  const id = host.book.sheetByName("Annex 2")?.id ?? "";
  host.book.renameSheet(id, "B");
  host.book.type(id, 0, 0, "2");
  await soon();
  expect(heard.map((event) => event.kind)).toEqual(["changed"]);
  await stop();
});

test("a cell is shown on its sheet; a hidden sheet and one that is gone fail plainly", async () => {
  const { excel, host } = await openPort("== A\n| 1 |\n== B\n| 2 |\n== C\n| 3 |");
  const { book } = host;
  await excel.select({ sheet: "B", row: 11, col: 5 });
  expect(book.selection()).toEqual({ sheetId: book.sheetByName("B")?.id, area: { top: 11, left: 5, bottom: 11, right: 5 } });
  book.setVisibility(book.sheetByName("C")?.id ?? "", "hidden");
  await excel.select({ sheet: "B", row: 1, col: 1 }, { top: 1, left: 1, bottom: 4, right: 3 });
  expect(host.book.selection().area).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  await expect(excel.select({ sheet: "C", row: 0, col: 0 })).rejects.toMatchObject({ code: "sheet-hidden", where: "C" });
  await expect(excel.select({ sheet: "Gone", row: 0, col: 0 })).rejects.toMatchObject({ code: "sheet-missing", where: "Gone" });
  expect(book.selection().sheetId).toBe(book.sheetByName("B")?.id);
});
