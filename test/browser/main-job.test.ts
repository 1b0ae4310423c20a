import { eventually, withBench } from "./bench";

const open = withBench();
jest.setTimeout(120_000);

test("the sample's findings are there without a click, the page and the pane without an error", async () => {
  const bench = await open();
  expect(await bench.broken()).toBeGreaterThan(0);
  expect(await bench.pane.getByTestId("finding").count()).toBeGreaterThan(0);
  expect(bench.trouble).toEqual([]);
});

test("a finding's link selects its cell, scrolls to it and shows its sheet", async () => {
  const bench = await open();
  const findings = bench.pane.getByTestId("finding");
  const cells = await findings.evaluateAll((items) => items.map((item) => item.getAttribute("data-cell") ?? ""));
  const sheets = new Set(cells.map((cell) => cell.replace(/![^!]*$/, "")));
  // One finding of each sheet that has any: each shows another tab.
  for (const sheet of sheets) {
    const at = cells.findIndex((cell) => cell.startsWith(`${sheet}!`));
    const cell = cells[at] ?? "";
    await findings.nth(at).locator(`button[data-cell="${cell}"]`).first().click();
    const name = sheet.replace(/^'|'$/g, "").replace(/''/g, "'");
    const address = cell.slice(cell.lastIndexOf("!") + 1);
    await eventually(async () => expect((await bench.selected()).replace(/:.*/, "")).toBe(`${name}!${address}`));
    const tab = bench.page.getByRole("tab", { selected: true });
    expect(await tab.innerText()).toBe(name);
    const active = bench.page.locator(".cell.active");
    await active.waitFor();
    const [inGrid, cellBox] = [await bench.page.locator(".grid").boundingBox(), await active.boundingBox()];
    expect(cellBox && inGrid && cellBox.y >= inGrid.y && cellBox.y < inGrid.y + inGrid.height).toBe(true);
  }
  expect(sheets.size).toBeGreaterThan(1);
});

test("an edit in the grid reaches the pane, which checks again", async () => {
  const bench = await open();
  const before = await bench.broken();
  const first = bench.pane
    .getByTestId("finding")
    .filter({ has: bench.page.locator("button[data-cell]") })
    .first();
  const cell = (await first.getAttribute("data-cell")) ?? "";
  await first.locator(`button[data-cell="${cell}"]`).first().click();
  await bench.page.locator(".grid").focus();
  // Typed over a figure that a rule judged: what it says then cannot stay the same.
  await bench.page.keyboard.type("987654321");
  await bench.page.keyboard.press("Enter");
  const texts = (): Promise<string> => bench.pane.getByTestId("findings-ready").innerText();
  await eventually(async () => expect(await texts()).toContain("987,654,321"));
  await bench.page.getByRole("button", { name: "Undo" }).click();
  await eventually(async () => {
    expect(await texts()).not.toContain("987,654,321");
    expect(await bench.broken()).toBe(before);
  });
  expect(bench.trouble).toEqual([]);
});

test("formulas recalculate and the pane hears of what they became", async () => {
  const bench = await open();
  await bench.page.getByRole("button", { name: "New sheet" }).click();
  await bench.type("A1", "20");
  await bench.type("A2", "=A1*2+1");
  await eventually(async () => expect(await bench.page.getByRole("gridcell", { name: "41", exact: true }).count()).toBe(1));
  await bench.type("A1", "25%");
  await eventually(async () => expect(await bench.page.getByRole("gridcell", { name: "1.5", exact: true }).count()).toBe(1));
  await bench.broken();
  expect(bench.trouble).toEqual([]);
});
