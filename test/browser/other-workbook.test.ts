import { readFileSync } from "node:fs";
import path from "node:path";
import type { Edit } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { axeFindings } from "./axe";
import { eventually, fileOf, withBench } from "./bench";
import type { Bench } from "./bench";

const open = withBench();
jest.setTimeout(240_000);

const sample = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples/peru-basic-education.xlsx")));
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const priceOf1: Edit = { kind: "set-cells", sheet: "DLIs", top: 7, left: 9, rows: [[{ kind: "number", value: 376_000 }]] };

async function choose({ pane }: Bench, name: string, bytes: Uint8Array): Promise<void> {
  await pane.getByTestId("other-file").setInputFiles({ name, mimeType: xlsx, buffer: Buffer.from(bytes) });
}

const statuses = ({ pane }: Bench): Promise<string[]> =>
  pane
    .getByTestId("pair")
    .evaluateAll((all) => all.map((pair) => `${pair.getAttribute("data-id")} ${pair.getAttribute("data-status")}`))
    .then((all) => all.filter((one) => !one.endsWith("no-change")));

test("another workbook's file is compared with: nothing differs from itself, one cell from a changed copy, and the annexes name its cells", async () => {
  const bench = await open();
  const { page, pane } = bench;
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await pane.getByTestId("tab-compare").click();
  await pane.getByTestId("comparison-ready").waitFor();
  expect(fetched.filter((url) => /workbook\.[^/]*js$/.test(url))).toEqual([]);

  await choose(bench, "as approved.xlsx", sample);
  await eventually(async () => expect(await pane.getByTestId("version").inputValue()).toBe(" file"));
  await pane.getByTestId("comparison-ready").waitFor();
  expect(fetched.some((url) => /workbook\.[^/]*js$/.test(url))).toBe(true);
  expect(await statuses(bench)).toEqual([]);
  expect(await pane.getByTestId("pair").count()).toBeGreaterThan(15);

  await choose(bench, "as approved.xlsx", await applyToXlsx(sample, [priceOf1]));
  await eventually(async () => expect(await statuses(bench)).toEqual(["1 revised"]));
  await pane.getByTestId("pair-changes").click();
  const change = pane.getByTestId("change").first();
  expect(await change.innerText()).toMatch(/as approved\.xlsx\s+(\$?)376,?000 DLIs!J8/);
  expect(await change.getByTestId("cell-elsewhere").getAttribute("title")).toBe("[as approved.xlsx]DLIs!J8");
  expect(await change.innerText()).toMatch(/Now\s+(\$?)375,?000 DLIs!J8/);
  await change.locator("button").first().click();
  await eventually(async () => expect(await bench.selected()).toMatch(/^DLIs!J8/));

  await pane.getByTestId("write-comparison").click();
  await pane.locator('[data-testid="message"][data-kind="written"]').waitFor();
  const sheet = findSheet(await readXlsx(await bench.download()), "Comparison");
  expect(sheet?.cell(1, 0).text).toContain("against as approved.xlsx");
  const cells = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.colCount ?? 0 }, (__, col) => sheet?.cell(row, col).text ?? ""),
  ).flat();
  expect(cells.some((text) => text.includes("[as approved.xlsx]DLIs!J8"))).toBe(true);

  // The other way round: the file is the later one, and the annexes are its own.
  await pane.getByTestId("other-side").selectOption("later");
  await eventually(async () => expect(await change.innerText()).toMatch(/Now\s+(\$?)375,?000 DLIs!J8/));
  expect(await change.innerText()).toMatch(/as approved\.xlsx\s+(\$?)376,?000 DLIs!J8/);
  expect(await pane.getByTestId("write-comparison").count()).toBe(0);

  // Back to the workbook's own two versions.
  await pane.getByTestId("version").selectOption("");
  await pane.getByTestId("write-comparison").waitFor();
  expect(bench.trouble).toEqual([]);
});

test("a file that cannot be compared with is named, with what is wrong and what to do; the comparison stays", async () => {
  const bench = await open();
  const { pane } = bench;
  await pane.getByTestId("tab-compare").click();
  await pane.getByTestId("comparison-ready").waitFor();
  const before = await statuses(bench);
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]);
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["notes.txt", new TextEncoder().encode("Not a workbook."), /“notes\.txt”: .*cannot be read as an Excel workbook.*\.xlsx/],
    ["locked.xlsx", locked, /“locked\.xlsx”: .*password/],
    ["cut.xlsx", sample.slice(0, 9000), /“cut\.xlsx”: .*cannot be read/],
    ["prices.xlsx", await fileOf({ Sheet1: [["Bread", 2], ["Milk", 3]] }), /“prices\.xlsx”: No indicators and no DLIs were read in it\./], // prettier-ignore
  ];
  for (const [name, bytes, says] of cases) {
    await choose(bench, name, bytes);
    const message = pane.locator('[data-testid="message"][data-kind="refused"]');
    await message.getByText(`“${name}”`).waitFor();
    expect(await message.innerText()).toMatch(says);
    expect(await statuses(bench)).toEqual(before);
  }
  expect(bench.trouble).toEqual([]);
});

test("kept versions stand side by side: each value of a field through them, in a table that scrolls inside itself", async () => {
  const bench = await open({ query: "?pane=320" });
  const { page, pane } = bench;
  const idle = (): Promise<void> => eventually(async () => expect(await pane.getByTestId("progress").count()).toBe(0));
  const figure = async (text: string): Promise<void> => {
    await page.getByRole("tab", { name: "DLIs", exact: true }).click();
    await bench.type("J8", text);
    await eventually(async () => expect(await pane.getByTestId("status").innerText()).toMatch(/checked at/i));
  };
  const keep = async (name: string): Promise<void> => {
    await idle();
    await pane.getByTestId("version-name").fill(name);
    await pane.getByTestId("keep-version").click();
    await pane.locator(`[data-testid="kept-version"][data-name="${name}"]`).waitFor();
    await idle();
  };
  await pane.getByTestId("tab-compare").click();
  await pane.getByTestId("versions").click();
  await keep("As approved");
  expect(await pane.getByTestId("history").count()).toBe(0);
  await figure("376000");
  await keep("First restructuring");
  await figure("377000");
  await idle();
  await pane.getByTestId("history").click();
  const row = pane.getByTestId("history-table").locator("tbody tr").first();
  await eventually(async () => expect(await row.locator("th, td").allInnerTexts()).toHaveLength(4));
  expect((await row.locator("th, td").allInnerTexts()).map((text) => text.trim())).toEqual([
    "Amount Dec-17",
    "375,000",
    "376,000",
    expect.stringMatching(/^377,000\s+DLIs!J8$/),
  ]);
  await row.getByRole("button").click();
  await eventually(async () => expect(await bench.selected()).toMatch(/^DLIs!J8/));
  const frame = page.frames().find((one) => one.url().includes("/pane/"));
  if (!frame) throw new Error("The pane has no frame.");
  expect(await axeFindings(frame)).toEqual([]);
  expect(await frame.locator("main").evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect(bench.trouble).toEqual([]);
});

describe.each([320, 600])("another workbook in the Compare tab, at %i pixels", (width) => {
  test.each([
    ["light", false],
    ["dark", true],
  ])("axe finds nothing, nothing runs out of it, and the keyboard does it, %s", async (_, dark) => {
    const bench = await open({ query: `?pane=${width}`, dark });
    const { page, pane } = bench;
    await pane.getByTestId("tab-compare").click();
    await pane.getByTestId("comparison-ready").waitFor();
    const button = pane.locator('[data-testid="compare-other"]:not([aria-disabled="true"])');
    const [picker] = await Promise.all([page.waitForEvent("filechooser"), button.press("Enter")]);
    const name = "peru-basic-education-as-approved-by-the-board-2013.xlsx";
    await picker.setFiles({ name, mimeType: xlsx, buffer: Buffer.from(await applyToXlsx(sample, [priceOf1])) });
    await eventually(async () => expect(await statuses(bench)).toEqual(["1 revised"]));
    expect(await pane.getByTestId("compare-other").evaluate((button) => button.ownerDocument.activeElement === button)).toBe(true);
    await pane.getByTestId("pair-changes").click();
    const frame = page.frames().find((one) => one.url().includes("/pane/"));
    if (!frame) throw new Error("The pane has no frame.");
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const main = frame.locator("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
