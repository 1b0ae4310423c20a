import { eventually, withBench } from "./bench";

const open = withBench();
jest.setTimeout(120_000);

test("checking the sample never blocks the pane for more than 50 ms", async () => {
  const bench = await open();
  const frame = bench.page.frames().find((one) => one.url().includes("/pane/"));
  if (!frame) throw new Error("The pane has no frame.");
  // The first check warmed the code; the one that is watched reads, judges and draws the whole again.
  await frame.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { longTasks: long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
  });
  for (let round = 0; round < 3; round++) {
    await bench.pane.getByTestId("check-now").click();
    await eventually(async () => expect(await bench.pane.getByTestId("status").innerText()).toMatch(/checked/i));
  }
  const long = await frame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  expect(long.filter((duration) => duration > 50)).toEqual([]);
});
