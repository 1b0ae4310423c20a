import { findSheet } from "../../src/grid/workbook";
import type { Sheet, Workbook } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { axeFindings } from "./axe";
import { bytesOf, eventually, withBench } from "./bench";
import type { Bench } from "./bench";

const open = withBench();
jest.setTimeout(240_000);

const annexes = ["Annexes", "Annex summary", "Comparison", "Revised framework", "Revised DLIs", "Revised estimates", "Institutional"];

async function writeAnnexes(bench: Bench): Promise<void> {
  await bench.pane.getByTestId("tab-compare").click();
  await bench.pane.getByTestId("write-comparison").click();
  await bench.pane.locator('[data-testid="message"][data-kind="written"]').waitFor();
}

const dismiss = (bench: Bench): Promise<void> => bench.pane.locator('[data-testid="message"] button').last().click();

const columnOf = (sheet: Sheet, header: string): number =>
  Array.from({ length: sheet.colCount }, (_, col) => col).find((col) => sheet.cell(4, col).text === header) ?? -1;

/** The rows of the annexes of which a column passes: "Comparison 6". */
function rowsWhere(workbook: Workbook, header: string, passes: (text: string) => boolean): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const col = columnOf(sheet, header);
    const rows = Array.from({ length: sheet.rowCount }, (_, row) => row).filter((row) => row > 4 && passes(sheet.cell(row, col).text));
    return col < 0 ? [] : rows.map((row) => `${sheet.name} ${row + 1}`);
  });
}

async function staleInPane(bench: Bench): Promise<string[]> {
  if ((await bench.pane.getByTestId("stale").getAttribute("aria-expanded")) === "false") await bench.pane.getByTestId("stale").click();
  const rows = await bench.pane
    .getByTestId("stale-row")
    .evaluateAll((all) => all.map((row) => row.querySelector("button")?.textContent ?? ""));
  return rows.map((words) => words.replace(/, row (\d+)$/, " $1")).sort();
}

test("annexes are written; a source figure moves and exactly its rows turn stale; written again, the reason is kept", async () => {
  const bench = await open();
  const { page, pane } = bench;
  await pane.getByTestId("tab-compare").click();
  await pane.getByTestId("show-needed").click();
  const asked = Number(/\d+/.exec(await pane.getByTestId("reasons-needed").innerText())?.[0]);
  await page.keyboard.press("Enter");
  await pane.getByTestId("word-reason").fill("Fewer posts are open.");
  await pane.getByTestId("word-name").fill("A. Quispe");
  await pane.getByTestId("word-save").click();
  await pane.getByTestId("reason-given").getByText("Fewer posts are open.").waitFor();
  expect(Number(/\d+/.exec(await pane.getByTestId("reasons-needed").innerText())?.[0])).toBe(asked - 1);

  await writeAnnexes(bench);
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(expect.arrayContaining(annexes));
  await dismiss(bench);
  const first = await readXlsx(await bench.download());
  expect(rowsWhere(first, "Reason", (text) => text === "Fewer posts are open.")).toHaveLength(1);
  expect(rowsWhere(first, "Stale", (text) => text !== "")).toEqual([]);

  await page.getByRole("tab", { name: "DLIs", exact: true }).click();
  await bench.type("J8", "376000");
  await pane.getByTestId("stale").waitFor();
  const named = rowsWhere(first, "Source cells", (text) => text.split(", ").includes("DLIs!J8"));
  expect(named.length).toBeGreaterThan(0);
  // The finding that the new figure breaks is no row of the annexes yet: rows that name the cell are stale, and no others.
  expect(await staleInPane(bench)).toEqual([...named].sort());
  expect(await pane.getByTestId("tab-compare").getAttribute("aria-label")).toMatch(new RegExp(`${named.length} stale row`));
  expect(await axeFindings(page.frames().find((one) => one.url().includes("/pane/")) ?? page)).toEqual([]);
  expect(rowsWhere(await readXlsx(await bench.download()), "Stale", (text) => text === "Stale").sort()).toEqual([...named].sort());

  // Each end of the link leads there.
  const row = pane.locator('[data-testid="stale-row"]').last();
  await row.getByRole("button").last().click();
  await eventually(async () => expect(await bench.selected()).toMatch(/^DLIs!J8/));

  await pane.getByTestId("write-comparison").click();
  await pane.locator('[data-testid="message"][data-kind="written"]').waitFor();
  expect(await pane.getByTestId("stale").count()).toBe(0);
  const again = await readXlsx(await bench.download());
  expect(rowsWhere(again, "Stale", (text) => text !== "")).toEqual([]);
  expect(rowsWhere(again, "Reason", (text) => text === "Fewer posts are open.")).toHaveLength(1);
  expect(findSheet(again, "Revised DLIs")).toBeDefined();
  expect(bench.trouble).toEqual([]);
});

test("a sheet that was edited by hand is named and asked about; it is replaced only then", async () => {
  const bench = await open();
  const { page, pane } = bench;
  await writeAnnexes(bench);
  await dismiss(bench);
  await page.getByRole("tab", { name: "Institutional", exact: true }).click();
  await bench.type("A1", "Ours");
  await pane.getByTestId("write-comparison").click();
  const asks = pane.locator('[data-testid="message"][data-kind="edited-by-hand"]');
  await asks.waitFor();
  expect(await asks.innerText()).toContain("“Institutional”");
  expect(findSheet(await readXlsx(await bench.download()), "Institutional")?.cell(0, 0).text).toBe("Ours");
  await asks.getByTestId("replace").click();
  await pane.locator('[data-testid="message"][data-kind="written"]').waitFor();
  expect(findSheet(await readXlsx(await bench.download()), "Institutional")?.cell(0, 0).text).not.toBe("Ours");
});

test("a version is kept, compared with, exported and deleted; chosen annexes alone are written", async () => {
  const bench = await open();
  const { page, pane } = bench;
  await pane.getByTestId("tab-compare").click();
  await pane.getByTestId("versions").click();
  await pane.getByTestId("keep-version").click();
  await pane.getByText("Give the version a name.").waitFor();
  await pane.getByTestId("version-name").fill("As approved");
  await pane.getByTestId("keep-version").click();
  await pane.locator('[data-testid="kept-version"][data-name="As approved"]').waitFor();
  await page.getByRole("tab", { name: "DLIs", exact: true }).click();
  await bench.type("J8", "376000");
  await pane.getByTestId("version").selectOption("As approved");
  await eventually(async () => expect(await pane.locator('[data-testid="pair"][data-status="revised"]').count()).toBe(1));

  await pane.getByTestId("choose-annexes").click();
  for (const box of await pane.getByTestId("annex").all()) {
    if ((await box.getAttribute("data-maker")) !== "comparison") await box.uncheck();
  }
  const before = await page.getByRole("tab").count();
  await pane.getByTestId("write-comparison").click();
  await pane.locator('[data-testid="message"][data-kind="written"]').waitFor();
  expect(await page.getByRole("tab").count()).toBe(before + 1);
  const sheet = findSheet(await readXlsx(await bench.download()), "Comparison");
  expect(sheet?.cell(1, 0).text).toContain("against As approved");

  const [file] = await Promise.all([page.waitForEvent("download"), pane.getByTestId("export-version").click()]);
  expect(file.suggestedFilename()).toBe("As approved.json");
  await pane.getByTestId("delete-version").click();
  await pane.getByTestId("delete-version-sure").click();
  await eventually(async () => expect(await pane.getByTestId("kept-version").count()).toBe(0));
  const again = { name: file.suggestedFilename(), mimeType: "application/json", buffer: Buffer.from(await bytesOf(file)) };
  await pane.getByTestId("version-file").setInputFiles(again);
  await pane.locator('[data-testid="message"][data-kind="version-kept"]').waitFor();
  await pane.locator('[data-testid="kept-version"][data-name="As approved"]').waitFor();
  await pane.getByTestId("version-file").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await pane.locator('[data-testid="message"][data-kind="refused"]').waitFor();
  expect(bench.trouble).toEqual([]);
});

test("tables on the clipboard, a Word file, and the paper's text against the cells", async () => {
  const bench = await open();
  const { page, pane } = bench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByTestId("tab-compare").click();
  await pane.getByTestId("copy-annexes").click();
  await pane.locator('[data-testid="message"][data-kind="copied"]').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? "";
    return { html: await text("text/html"), plain: await text("text/plain") };
  });
  expect(copied.html.match(/<table/g)?.length).toBeGreaterThan(7);
  expect(copied.html).toContain("<i>Regular</i>");
  expect(copied.plain).toContain("Status\tIndicator\tDetail of change\tCurrent\tRestructured");

  const [file] = await Promise.all([page.waitForEvent("download"), pane.getByTestId("word-annexes").click()]);
  expect(file.suggestedFilename()).toBe("Restructuring annexes.docx");

  await pane.getByTestId("paper").click();
  await pane
    .getByTestId("paper-text")
    .fill("13. The target values of PDO Indicator 3 for 2016 and 2017 will be adjusted: 25,000 becomes 18,000; 12,345 schools.");
  await pane.getByTestId("check-paper").click();
  await pane.getByTestId("paper-counts").waitFor();
  const told = await pane.locator('[data-testid="mention"]').allInnerTexts();
  expect(told.some((words) => words.includes("2015 changes too"))).toBe(true);
  expect(told.some((words) => words.includes("no cell holds “12,345”"))).toBe(true);
  await pane.getByTestId("paper-tied").click();
  await pane.locator('[data-testid="mention"][data-outcome="tied"] button').first().click();
  await eventually(async () => expect(await bench.selected()).toMatch(/^(Changes|Results framework|DLIs|Indicator status)!/));
  expect(bench.trouble).toEqual([]);
});

describe.each([320, 600])("the Compare tab unfolded, at %i pixels", (width) => {
  test.each([
    ["light", false],
    ["dark", true],
  ])("axe finds nothing and nothing runs out of it, %s", async (_, dark) => {
    const bench = await open({ query: `?pane=${width}`, dark });
    const { pane } = bench;
    await pane.getByTestId("tab-compare").click();
    await pane.getByTestId("choose-annexes").click();
    await pane.getByTestId("paper").click();
    await pane.getByTestId("paper-text").fill("13. The end target of PDO 3 is reduced from 25,000 to 18,000; 12,345 schools.");
    await pane.getByTestId("check-paper").click();
    await pane.getByTestId("paper-tied").click();
    await pane.getByTestId("versions").click();
    await pane.getByTestId("version-name").fill("As approved");
    await pane.getByTestId("keep-version").click();
    await pane.getByTestId("delete-version").click();
    await pane.getByTestId("show-needed").click();
    await pane.getByTestId("give-reason").first().click();
    await pane.locator('[data-testid="message"] button').last().click();
    const frame = bench.page.frames().find((one) => one.url().includes("/pane/"));
    if (!frame) throw new Error("The pane has no frame.");
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(bench.trouble).toEqual([]);
  });
});
