import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit } from "../../src/grid/edits";
import { workbookOfText } from "../../src/grid/text-form";
import { baselineOf, editsSince } from "../../src/workbench/page/baseline";
import { applyToXlsx } from "../../src/xlsx/apply";
import { openParts } from "../../src/xlsx/package";
import { folder, writeWorkbook } from "../cli/cli";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { area, madeChart } from "../xlsx/made-chart";
import { openPort } from "./port";

jest.setTimeout(60_000);
beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const breaks: Edit = {
  kind: "print",
  sheet: "A",
  landscape: true,
  fitToWidth: false,
  breaks: { before: [4, 9], scale: 56 },
  area: area("A1:F20"),
};
const onePage: Edit = { kind: "print", sheet: "B", landscape: true, fitToWidth: true, onePage: true };
const stacked: Edit = { kind: "chart", sheet: "B", chart: { ...madeChart, type: "stacked", fromZero: true } };

test("pages that begin at given rows, one page, and stacked columns from zero reach Excel, and the workbench saves them", async () => {
  const { excel, host } = await openPort("== A\n| 1 |\n== B\n| 1 |");
  const baseline = baselineOf(host.book);
  await excel.apply([breaks, onePage, stacked]);
  expect(host.book.sheetByName("A")?.print).toEqual({
    landscape: true,
    fitToWidth: false,
    breaks: { before: [4, 9], scale: 56 },
    area: area("A1:F20"),
  });
  expect(host.book.sheetByName("B")?.print).toEqual({ landscape: true, fitToWidth: true, onePage: true });
  expect(host.book.sheetByName("B")?.charts[0]).toMatchObject({ type: "stacked", fromZero: true });
  expect(editsSince(baseline, host.book)).toEqual(expect.arrayContaining([breaks, onePage, stacked]));
});

test("the same in a file", async () => {
  const path = await writeWorkbook(workbookOfText("== A\n| 1 |\n== B\n| 1 |"), join(folder(), "pages.xlsx"));
  const made = await applyToXlsx(readFileSync(path), [breaks, onePage, stacked]);
  const part = async (name: string) => openParts(made).text(name);
  const [first, second, chart] = [
    await part("xl/worksheets/sheet1.xml"),
    await part("xl/worksheets/sheet2.xml"),
    await part("xl/charts/chart1.xml"),
  ];
  expect(first).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>',
  );
  expect(first).toContain('scale="56"');
  expect(first).not.toContain("fitToPage");
  expect(second).toContain('fitToWidth="1" fitToHeight="1"');
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(chart).toContain('<c:overlap val="100"/>');
  expect(chart).toContain('<c:orientation val="minMax"/><c:min val="0"/>');
  const again = await applyToXlsx(made, [{ kind: "print", sheet: "A", landscape: true, fitToWidth: true }]);
  expect(await openParts(again).text("xl/worksheets/sheet1.xml")).not.toMatch(/rowBreaks|scale=/);
});
