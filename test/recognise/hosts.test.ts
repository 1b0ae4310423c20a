import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { loadEngineHere } from "../book/engine";
import { openPort } from "../excel/port";
import { loadOfficeHere } from "../host/in-node";
import { fileOf } from "./as-file";
import { fixtures, gapsOf, judge } from "./fixture";

jest.setTimeout(120_000);

const all = fixtures();
const asFile = async (text: string): Promise<Workbook> => readXlsx(await fileOf(workbookOfText(text)));

test("every fixture says the same as a file that Excel opens", async () => {
  const faults: string[] = [];
  for (const fixture of all) {
    const [inText, inFile] = [judge(fixture), judge(fixture, await asFile(fixture.workbook))];
    if (gapsOf(inFile).join("\n") !== gapsOf(inText).join("\n") || inFile.right.join("\n") !== inText.right.join("\n"))
      faults.push([`${fixture.file}: ${fixture.title}`, ...gapsOf(inFile)].join("\n  "));
  }
  expect(faults).toEqual([]);
});

describe("through the Office.js client", () => {
  beforeAll(async () => {
    loadOfficeHere();
    await loadEngineHere();
  });

  /** Excel calculates what a file leaves open, so a fixture with such formulas states something else there. */
  const calculated = all.filter(({ workbook }) => !/\|\s*=[^|>]*\|/.test(workbook));
  const layouts = [...new Set(calculated.map(({ layout }) => layout))];
  test.each(layouts)("a fixture of the layout %s says the same", async (layout) => {
    const fixture = calculated.find((each) => each.layout === layout);
    if (!fixture) throw new Error(layout);
    const { excel } = await openPort(await asFile(fixture.workbook));
    const [inText, inExcel] = [judge(fixture), judge(fixture, await excel.read())];
    expect(gapsOf(inExcel)).toEqual(gapsOf(inText));
    expect(inExcel.right).toEqual(inText.right);
  });
});
