import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyToXlsx } from "../../src/xlsx/apply";
import { openParts } from "../../src/xlsx/package";
import { readXlsx } from "../../src/xlsx/read";
import { withLibreOffice } from "../report/recalculate";
import { area, madeChart, madeTable } from "./made-chart";

const book = (): Promise<Uint8Array> => applyToXlsx(undefined, [{ kind: "add-sheet", sheet: "It's A" }, ...madeTable]);

test("a chart lies in parts of its own that lead from the sheet to its cells", async () => {
  const parts = openParts(await book());
  expect(await parts.text("xl/worksheets/sheet1.xml")).toMatch(/<drawing r:id="rId1"\/>/);
  expect(await parts.text("xl/worksheets/_rels/sheet1.xml.rels")).toContain("/xl/drawings/drawing1.xml");
  expect(await parts.text("xl/drawings/_rels/drawing1.xml.rels")).toContain("/xl/charts/chart1.xml");
  const chart = await parts.text("xl/charts/chart1.xml");
  expect(chart).toContain("<c:f>'It''s A'!$A$2:$A$4</c:f>");
  expect([...chart.matchAll(/<c:tx><c:v>([^<]*)<\/c:v>/g)].map(([, name]) => name)).toEqual(["Current", "Proposed"]);
  expect(chart).toContain('Estimates &amp; "disbursements" &lt;by year&gt;');
  const types = await parts.text("[Content_Types].xml");
  expect(types).toContain("drawingml.chart+xml");
  const workbook = await parts.text("xl/workbook.xml");
  expect(workbook).toContain(`<definedName name="Estimates_by_year">'It''s A'!$A$1:$C$4</definedName>`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s A'!$A$1:$K$16</definedName>`);
});

test("a second chart joins the first; a sheet that goes takes its charts along", async () => {
  const two = await applyToXlsx(await book(), [
    { kind: "chart", sheet: "It's A", chart: { ...madeChart, type: "lines", place: area("E18:K32") } },
    { kind: "add-sheet", sheet: "B" },
  ]);
  const parts = openParts(two);
  expect((await parts.text("xl/drawings/drawing1.xml")).match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
  expect([...(await parts.text("xl/drawings/drawing1.xml")).matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(["2", "3"]);
  expect(await parts.text("xl/charts/chart2.xml")).toContain("<c:lineChart>");
  const less = openParts(await applyToXlsx(two, [{ kind: "delete-sheet", sheet: "It's A" }]));
  expect(less.has("xl/charts/chart1.xml")).toBe(false);
  expect(less.has("xl/drawings/drawing1.xml")).toBe(false);
  expect((await readXlsx(await applyToXlsx(two, []))).sheets).toHaveLength(2);
});

withLibreOffice("LibreOffice draws the chart on the printed page", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chart-"));
  try {
    writeFileSync(join(folder, "chart.xlsx"), await book());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "chart.xlsx")],
      {
        stdio: "pipe",
        timeout: 90_000,
      },
    );
    const parts = openParts(new Uint8Array(readFileSync(join(folder, "out/chart.xlsx"))));
    const chart = await parts.text("xl/charts/chart1.xml");
    // It read the cells that the series refer to, and kept what it read.
    expect([...chart.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => value)).toEqual(
      expect.arrayContaining(["11250000", "6510420", "7239580"]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
