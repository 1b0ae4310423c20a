import { readXlsx } from "../../src/xlsx/read";
import { withBench } from "./bench";

const open = withBench();
jest.setTimeout(120_000);

test("the findings, the disbursements and the annexes are written as sheets and saved with the file", async () => {
  const bench = await open();
  const { page, pane } = bench;
  const before = await page.getByRole("tab").allInnerTexts();
  for (const [tab, write] of [
    ["tab-checks", "write-findings"],
    ["tab-disbursements", "write-disbursements"],
    ["tab-compare", "write-comparison"],
  ] as const) {
    const count = await page.getByRole("tab").count();
    await pane.getByTestId(tab).click();
    await pane.getByTestId(write).click();
    await pane.locator('[data-testid="message"][data-kind="written"]').first().waitFor();
    await page.getByRole("tab").nth(count).waitFor();
    await pane.locator('[data-testid="message"][data-kind="written"]').first().getByRole("button").last().click();
  }
  const after = await page.getByRole("tab").allInnerTexts();
  expect(after.slice(0, before.length)).toEqual(before);
  // Of DLIs there are four: the schedule, the ledger, the estimates, the request; of annexes nine.
  expect(after).toHaveLength(before.length + 1 + 4 + 9);

  const workbook = await readXlsx(await bench.download());
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "visible");
  expect(visible.map((sheet) => sheet.name)).toEqual(after);
  for (const name of after.slice(before.length)) {
    const sheet = visible.find((one) => one.name === name);
    expect(sheet && sheet.rowCount > 3 && sheet.colCount > 1).toBe(true);
  }
  const formulas = after.slice(before.length).map((name) => {
    const sheet = visible.find((one) => one.name === name);
    let count = 0;
    for (let row = 0; row < (sheet?.rowCount ?? 0); row++) {
      for (let col = 0; col < (sheet?.colCount ?? 0); col++) {
        const cell = sheet?.cell(row, col);
        if (cell?.formula === undefined) continue;
        count++;
        expect(cell.content.kind).not.toBe("error");
        expect(cell.uncalculated).toBeUndefined();
      }
    }
    return count;
  });
  // The totals of the four sheets of DLIs are live formulas.
  for (const count of formulas.slice(1, 5)) expect(count).toBeGreaterThan(0);
  expect(bench.trouble).toEqual([]);
});

test("what was written is opened again with the file, and is not checked as a table of the user's", async () => {
  const bench = await open();
  const broken = await bench.broken();
  await bench.pane.getByTestId("write-findings").click();
  await bench.pane.locator('[data-testid="message"][data-kind="written"]').first().waitFor();
  const bytes = await bench.download();
  await bench.open("again.xlsx", bytes);
  await bench.page.getByText("again.xlsx is open.").waitFor();
  expect(await bench.broken()).toBe(broken);
  // Written again: the same sheet is replaced, none is added.
  const tabs = await bench.page.getByRole("tab").allInnerTexts();
  await bench.pane.getByTestId("write-findings").click();
  await bench.pane.locator('[data-testid="message"][data-kind="written"]').first().waitFor();
  expect((await bench.page.getByRole("tab").allInnerTexts()).sort()).toEqual(tabs.sort());
});
