import { readZipDirectory } from "../../src/xlsx/zip-directory";
import { axeFindings } from "./axe";
import { bytesOf, eventually, fileOf, withBench } from "./bench";
import type { Bench } from "./bench";

const open = withBench();
jest.setTimeout(180_000);

const frameOf = (bench: Bench) => {
  const frame = bench.page.frames().find((one) => one.url().includes("/pane/"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
};

/** Estimates of which one amount was typed as text. */
const estimates = {
  Estimates: [
    ["Fiscal year", "Current", "Proposed"],
    [2016, 10_000_000, 11_250_000],
    [2017, 11_000_000, "6510420"],
    [2018, 4_000_000, 7_239_580],
    [2019, 2_000_000, 3_000_000],
  ],
};

async function openEstimates(): Promise<Bench> {
  const bench = await open();
  await bench.open("estimates.xlsx", await fileOf(estimates));
  await bench.page.getByText("estimates.xlsx is open.").waitFor();
  await bench.pane.locator('[data-testid="finding"][data-rule="figure-not-text"]').waitFor();
  return bench;
}

test("a fix is shown, made in the sheet, and settles its finding", async () => {
  const bench = await openEstimates();
  const { page, pane } = bench;
  const finding = pane.locator('[data-testid="finding"][data-rule="figure-not-text"]');
  await finding.getByTestId("fix").click();
  expect(await pane.getByTestId("fix-lines").innerText()).toContain("Estimates!C3");
  expect(await axeFindings(frameOf(bench))).toEqual([]);
  await pane.getByTestId("fix-apply").click();
  await pane.locator('[data-kind="fixed"]').waitFor();
  await page.locator(".grid").focus();
  await page.mouse.move(5, 5);
  await eventually(async () => expect(await pane.locator('[data-testid="finding"][data-rule="figure-not-text"]').count()).toBe(0));
  expect(await page.getByRole("gridcell", { name: "6510420", exact: true }).count()).toBe(1);
  expect(bench.trouble).toEqual([]);
});

test("a finding is accepted by the keyboard alone, kept with the file, and still accepted when it is opened again", async () => {
  const bench = await openEstimates();
  const { page, pane } = bench;
  await pane.locator('[data-testid="finding"][data-rule="figure-not-text"]').getByTestId("accept").focus();
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await frameOf(bench).evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA"));
  await page.keyboard.type("As printed in the paper");
  await page.keyboard.press("Tab");
  await page.keyboard.type("A. Quispe");
  expect(await axeFindings(frameOf(bench))).toEqual([]);
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await pane.getByTestId("findings-ready").innerText()).toContain("1 accepted"));
  await eventually(async () => expect(await pane.locator('[data-testid="progress"]').count()).toBe(0));
  const bytes = await bench.download();
  await bench.open("again.xlsx", bytes);
  await page.getByText("again.xlsx is open.").waitFor();
  await eventually(async () => expect(await pane.getByTestId("findings-ready").innerText()).toContain("1 accepted"));
  await pane.getByTestId("filter-status").selectOption("accepted");
  expect(await pane.getByTestId("accepted").innerText()).toContain("A. Quispe");
  expect(bench.trouble).toEqual([]);
});

test("findings are highlighted over the user's own look, and the highlights removed", async () => {
  const bench = await openEstimates();
  const { page, pane } = bench;
  await pane.locator('[data-testid="finding"][data-rule="figure-not-text"]').locator('button[data-cell="Estimates!C3"]').first().click();
  const ground = (): Promise<string> => page.locator(".cell.active").evaluate((cell) => getComputedStyle(cell).backgroundColor);
  const before = await ground();
  await pane.getByTestId("highlight").click();
  await pane.locator('[data-kind="highlighted"]').waitFor();
  await eventually(async () => expect(await ground()).not.toBe(before));
  await pane.getByTestId("remove-highlights").click();
  await eventually(async () => expect(await ground()).toBe(before));
  expect(bench.trouble).toEqual([]);
});

test("the Word report is a download", async () => {
  const bench = await open();
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.pane.getByTestId("word-report").click()]);
  expect(download.suggestedFilename()).toBe("Verification report.docx");
  const parts = readZipDirectory(await bytesOf(download));
  expect(parts.map((part) => part.name)).toContain("word/document.xml");
  expect(bench.trouble).toEqual([]);
});
