import { readXlsx } from "../../src/xlsx/read";
import { readZipDirectory } from "../../src/xlsx/zip-directory";
import { axeFindings } from "./axe";
import { bytesOf, eventually, withBench } from "./bench";

const open = withBench();
jest.setTimeout(180_000);

const sector = "sample=sector-review-province";

test.each([
  ["light", 320, false],
  ["dark", 400, true],
])("the review of a sector, all unfolded: axe finds nothing and nothing runs out of the pane, %s, %i pixels", async (_, width, dark) => {
  const bench = await open({ query: `?${sector}&pane=${width}`, dark });
  const { page, pane } = bench;
  await pane.getByTestId("tab-review").click();
  await pane.getByTestId("review-ready").waitFor();
  const folded = pane.locator('[data-testid="review-ready"] button[aria-expanded="false"]:not([data-testid="why"])');
  await eventually(async () => {
    if ((await folded.count()) > 0) await folded.first().click();
    expect(await folded.count()).toBe(0);
  });
  await pane.getByTestId("why").first().click();
  await pane.getByTestId("trace").first().waitFor();
  const frame = page.frames().find((one) => one.url().includes("/pane/"));
  if (!frame) throw new Error("The pane has no frame.");
  expect(await axeFindings(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(bench.trouble).toEqual([]);
});

test("the sector progress report is written as sheets by one click, with live formulas and charts, and reads as ours", async () => {
  const bench = await open({ query: `?${sector}` });
  const { page, pane } = bench;
  const before = await page.getByRole("tab").allInnerTexts();
  const broken = await bench.broken();
  await pane.getByTestId("tab-review").click();
  await pane.getByTestId("write-review").click();
  await pane.locator('[data-testid="message"][data-kind="written"]').first().waitFor();
  await eventually(async () => expect(await page.getByRole("tab").count()).toBeGreaterThan(before.length + 3));
  const after = await page.getByRole("tab").allInnerTexts();
  const bytes = await bench.download();
  const workbook = await readXlsx(bytes);
  const made = workbook.sheets.filter(({ name, visibility }) => visibility === "visible" && !before.includes(name));
  expect(made.map(({ name }) => name).sort()).toEqual(after.filter((name) => !before.includes(name)).sort());
  let formulas = 0;
  for (const sheet of made)
    for (let row = 0; row < sheet.rowCount; row++)
      for (let col = 0; col < sheet.colCount; col++) {
        const cell = sheet.cell(row, col);
        if (cell.formula === undefined) continue;
        formulas++;
        expect({ sheet: sheet.name, row, col, content: cell.content.kind }).not.toMatchObject({ content: "error" });
      }
  expect(formulas).toBeGreaterThan(100);
  expect(readZipDirectory(bytes).filter(({ name }) => /charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(1);
  // Opened again, what was written is not read as tables of the user's.
  await bench.open("again.xlsx", bytes);
  await page.getByText("again.xlsx is open.").waitFor();
  expect(await bench.broken()).toBe(broken);
  expect(bench.trouble).toEqual([]);
});

test("the draft of the sector progress report is a Word file", async () => {
  const bench = await open({ query: `?${sector}` });
  await bench.pane.getByTestId("tab-review").click();
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.pane.getByTestId("word-review").click()]);
  expect(download.suggestedFilename()).toBe("Sector progress report.docx");
  const parts = readZipDirectory(await bytesOf(download));
  expect(parts.map((part) => part.name)).toContain("word/document.xml");
  expect(bench.trouble).toEqual([]);
});
