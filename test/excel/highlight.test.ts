import { parseArea } from "../../src/grid/address";
import type { Area } from "../../src/grid/address";
import type { Edit } from "../../src/grid/edits";
import { highlightFormula } from "../../src/grid/highlight";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);
beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const area = (a1: string): Area => parseArea(a1) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const lit = (a1: string, fill: string): Edit => ({ kind: "highlight", sheet: "A", area: area(a1), fill });

test("highlights are conditional formats of the add-in's own, in one round trip, and leave the look of the cells alone", async () => {
  const { excel, host } = await openPort("== A\n| 1 | 2 |");
  const sheet = host.book.sheetByName("A");
  host.book.setLook(sheet?.id ?? "", area("A1"), { fill: "#FFFF00" });
  await excel.apply([lit("A1", "#FFC7CE"), lit("B1:B2", "#FFEB9C")]);
  expect(host.requestCount).toBe(1);
  expect(sheet?.overlays.map(({ formula, fill, area: at }) => ({ formula, fill, at }))).toEqual([
    { formula: highlightFormula, fill: "#FFC7CE", at: area("A1") },
    { formula: highlightFormula, fill: "#FFEB9C", at: area("B1:B2") },
  ]);
  expect(sheet?.cell(0, 0).look?.fill).toBe("#FFFF00");
});

test("clearing takes away the add-in's own and no other", async () => {
  const { excel, host } = await openPort("== A\n| 1 | 2 |\n== B\n| 1 |");
  const sheet = host.book.sheetByName("A");
  host.book.setOverlay(sheet?.id ?? "", { id: "70", area: area("A1:B1"), formula: "=A1>0", fill: "#00FF00" });
  await excel.apply([lit("A1", "#FFC7CE"), lit("B1", "#FFEB9C"), { kind: "highlight", sheet: "B", area: area("A1"), fill: "#FFC7CE" }]);
  await excel.apply([{ kind: "clear-highlights", sheet: "a" }, lit("B1", "#DDEBF7")]);
  expect(sheet?.overlays.map(({ formula, fill }) => [formula, fill])).toEqual([
    ["=A1>0", "#00FF00"],
    [highlightFormula, "#DDEBF7"],
  ]);
  expect(host.book.sheetByName("B")?.overlays).toHaveLength(1);
  await expect(excel.apply([{ kind: "clear-highlights", sheet: "Gone" }])).rejects.toMatchObject({ code: "sheet-missing" });
});
