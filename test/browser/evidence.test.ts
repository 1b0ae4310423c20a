import type { Page } from "playwright-core";
import { eventually, fileOf, withBench } from "./bench";

const open = withBench();
jest.setTimeout(300_000);

const rowCount = 100_000;
const planted = { repeated: [50_001, 99_999], unsigned: [777], blank: [31_415] } as const;

/** A list of so many persons, a repeated id, an unsigned act and a missing id among them, and the steps that are to be run over it. */
function longList(): Parameters<typeof fileOf>[0] {
  const id = (n: number): number => 40_000_000 + ((n * 7919) % rowCount);
  const rows = Array.from({ length: rowCount }, (_, n): (string | number)[] => {
    const isRepeated = planted.repeated.some((row) => row === n);
    const own = planted.blank.some((row) => row === n) ? "" : id(isRepeated ? n - 1 : n);
    return [
      `Person ${n}`,
      own,
      "Principal",
      300_000 + (n % 900),
      `School ${n % 900}`,
      planted.unsigned.some((row) => row === n) ? "No" : "Yes",
    ];
  });
  const by = ["", "A. Quispe", "2026-05-01"];
  return {
    Steps: [
      ["Protocol", "Evidence list", "Step", "Field", "Operator", "Value", "Notes", "Confirmed by", "Confirmed on"],
      ["DLI 1", "Evidence", "What is verified", "DLI 1", "", "Principals appointed", ...by],
      ["DLI 1", "Evidence", "Required columns", "Full name; National ID; Position", "", "", "", "", ""],
      ["DLI 1", "Evidence", "Only once", "National ID", "", "", "", "", ""],
      ["DLI 1", "Evidence", "Confirmed", "Act signed", "is", "yes", "", "", ""],
      ["DLI 1", "Evidence", "Count", "rows", "", "", "", "", ""],
    ],
    Evidence: [["Full name", "National ID", "Position", "School ID", "School name", "Act signed"], ...rows],
  };
}

/** Bytes of live objects after what is dead has been collected. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

test("a list of 100,000 rows is verified in the workbench, with progress, cancelled once, and without memory growing from run to run", async () => {
  const bench = await open();
  const { page, pane } = bench;
  await bench.open("long.xlsx", await fileOf(longList()));
  await page.getByText("long.xlsx is open.").waitFor({ timeout: 120_000 });
  // The first check of so long a list shows how far it is, and can be given up; asked for again it is done to its end.
  await pane.getByTestId("progress").waitFor({ timeout: 120_000 });
  await pane.getByTestId("cancel").click();
  await eventually(async () => expect(await pane.getByTestId("progress").count()).toBe(0));
  expect(await pane.getByTestId("findings-ready").count()).toBe(0);
  await pane.getByTestId("check-now").click();
  await pane.getByTestId("findings-ready").waitFor({ timeout: 180_000 });
  await eventually(async () => expect(await pane.getByTestId("progress").count()).toBe(0), 120_000);
  await pane.getByTestId("tab-evidence").click();
  await pane.getByTestId("evidence-ready").waitFor();

  const run = async (): Promise<void> => {
    await pane.getByTestId("run-protocols").click();
    await pane.getByTestId("run").first().waitFor({ timeout: 120_000 });
    await eventually(async () => expect(await pane.getByTestId("progress").count()).toBe(0), 120_000);
  };
  await run();
  const first = await heap(page);
  const said = await pane.getByTestId("run").innerText();
  const failing = planted.repeated.length + planted.unsigned.length + planted.blank.length;
  expect(said.replace(/,/g, "")).toContain(String(rowCount - failing));
  // Each kind of failing row is shown with its cells once its step is opened.
  for (const list of await pane.locator('[data-testid="step"] button[aria-expanded]').all()) await list.click();
  const cells = await pane.getByTestId("failed-row").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-cell") ?? ""));
  for (const row of [...planted.repeated, ...planted.unsigned, ...planted.blank]) {
    expect(cells.some((cell) => cell.endsWith(String(row + 2)))).toBe(true);
  }
  for (let again = 0; again < 2; again++) await run();
  expect((await heap(page)) / first).toBeLessThan(1.1);
  expect(bench.trouble).toEqual([]);
});
