import { readFileSync } from "node:fs";
import path from "node:path";
import { findSheet } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { eventually, fileOf, withBench } from "./bench";

const open = withBench();
jest.setTimeout(120_000);

const sample = (): Uint8Array => new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples/peru-basic-education.xlsx")));

const dliTable = [
  ["Disbursement Linked Indicators", "", "", ""],
  ["DLI", "2021", "2022", "Subtotal"],
  ["DLI 1. Schools with a working library", 400000, 500000, 900000],
  ["DLI 2. Teachers trained in reading", 100000, 150000, 260000],
  ["Total", 500000, 650000, 1160000],
];

test("another workbook takes the sample's place, and the pane starts anew with it", async () => {
  const bench = await open();
  await bench.open("madagascar.xlsx", await fileOf({ "Annexe 2": dliTable, Notes: [["nothing to check"]] }));
  await bench.page.getByText("madagascar.xlsx is open.").waitFor();
  expect(await bench.page.getByRole("tab").allInnerTexts()).toEqual(["Annexe 2", "Notes"]);
  await bench.broken();
  await eventually(async () => {
    const cells = await bench.pane.getByTestId("finding").evaluateAll((items) => items.map((item) => item.getAttribute("data-cell")));
    expect(cells.every((cell) => cell?.startsWith("'Annexe 2'!"))).toBe(true);
  });
  expect(bench.trouble).toEqual([]);
});

test.each([
  ["cut in half", (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
  ["empty", () => new Uint8Array(0)],
  ["no workbook at all", () => new TextEncoder().encode("Dear team, please find attached")],
  ["with one byte changed", (bytes: Uint8Array) => bytes.map((byte, at) => (at === 4000 ? byte ^ 0x55 : byte))],
])("a file that is %s gives a plain message and leaves what was open", async (_, damage) => {
  const bench = await open();
  const before = await bench.page.getByRole("tab").allInnerTexts();
  await bench.open("annex.xlsx", damage(sample()));
  const alert = bench.page.getByRole("alert").filter({ hasText: "annex.xlsx" });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^“annex.xlsx” could not be opened\. .{20,} “peru-basic-education.xlsx” is still open\.$/s);
  expect(await bench.page.getByRole("tab").allInnerTexts()).toEqual(before);
  await bench.pane.getByTestId("finding").first().getByRole("button").first().click();
  await eventually(async () => expect(await bench.selected()).not.toMatch(/!A1$/));
  expect(bench.trouble).toEqual([]);
});

test("an empty workbook: the pane says what it looks for", async () => {
  const bench = await open();
  await bench.open("empty.xlsx", await fileOf({ Sheet1: [] }));
  await bench.pane.getByTestId("no-tables").waitFor();
  await bench.type("B3", "first words");
  await eventually(async () => expect(await bench.page.getByRole("gridcell", { name: "first words" }).count()).toBe(1));
  await bench.pane.getByTestId("no-tables").waitFor();
  expect(bench.trouble).toEqual([]);
});

test("what was typed is in the downloaded file, with everything else that the opened file held", async () => {
  const bench = await open();
  await bench.page.getByRole("tab").first().click();
  await bench.type("H40", "=SUM(1,2)");
  await bench.type("H41", "'=kept as text");
  const [then, now] = [await readXlsx(sample()), await readXlsx(await bench.download())];
  const first = then.sheets[0];
  if (!first) throw new Error("The sample has no sheet.");
  const sheet = findSheet(now, first.name);
  expect(sheet?.cell(39, 7)).toMatchObject({ formula: "=SUM(1,2)", content: { kind: "number", value: 3 } });
  expect(sheet?.cell(40, 7)).toMatchObject({ content: { kind: "text", value: "=kept as text" } });
  for (const before of then.sheets) {
    const after = findSheet(now, before.name);
    expect(after?.merges).toEqual(before.merges);
    for (let row = 0; row < before.rowCount; row++) {
      for (let col = 0; col < before.colCount; col++) expect(after?.cell(row, col)).toEqual(before.cell(row, col));
    }
  }
});

test("an untouched file is downloaded as it was opened, to the byte", async () => {
  const bench = await open();
  expect(Buffer.from(await bench.download()).equals(Buffer.from(sample()))).toBe(true);
});

test("a dropped file is opened, wherever on the page it falls", async () => {
  const bench = await open();
  const bytes = [...(await fileOf({ Dropped: [["x"]] }))];
  for (const selector of [".grid", "iframe"]) {
    await bench.page.evaluate(
      ([at, content]) => {
        const element = document.querySelector(at);
        const target = element instanceof HTMLIFrameElement ? (element.contentDocument?.body ?? element) : element;
        const carried = new DataTransfer();
        carried.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
        target?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried }));
      },
      [selector, bytes] as const,
    );
    await bench.page.getByText("dropped.xlsx is open.").waitFor();
    expect(await bench.page.getByRole("tab").allInnerTexts()).toEqual(["Dropped"]);
    await bench.pane.getByTestId("no-tables").waitFor();
  }
});
