import { eventually, withBench } from "./bench";
import type { Bench } from "./bench";

const open = withBench();
jest.setTimeout(120_000);

/** The pane is alive: it checks when it is asked, and shows findings. */
async function goesOn(bench: Bench): Promise<void> {
  await bench.pane.getByTestId("tab-checks").click();
  await bench.pane.getByTestId("check-now").click();
  await eventually(async () => expect(await bench.pane.getByTestId("status").innerText()).toMatch(/checked/i));
  expect(await bench.broken()).toBeGreaterThan(0);
}

test("a protected sheet refuses what is typed, with a plain message", async () => {
  const bench = await open();
  await bench.page.getByRole("button", { name: "Protect sheet" }).click();
  await bench.page.locator(".grid").focus();
  await bench.page.keyboard.type("x");
  const alert = bench.page.getByRole("alert").filter({ hasText: "protected" });
  expect(await alert.innerText()).toMatch(/Nothing was changed.*Protect sheet/);
  expect(await bench.page.locator(".cell-editor").count()).toBe(0);
  await bench.page.getByRole("button", { name: "Protect sheet" }).click();
  await bench.page.locator(".grid").focus();
  await bench.page.keyboard.type("x");
  expect(await bench.page.locator(".cell-editor").count()).toBe(1);
  await bench.page.keyboard.press("Escape");
  await goesOn(bench);
  expect(bench.trouble).toEqual([]);
});

test("protected sheets are read and judged as others are, and what is written goes beside them", async () => {
  const bench = await open();
  const broken = await bench.broken();
  const tabs = await bench.page.getByRole("tab").allInnerTexts();
  for (const name of tabs) {
    await bench.page.getByRole("tab", { name, exact: true }).click();
    await bench.page.getByRole("button", { name: "Protect sheet" }).click();
  }
  await goesOn(bench);
  expect(await bench.broken()).toBe(broken);
  await bench.pane.getByTestId("finding").first().locator("button[data-cell]").first().click();
  await eventually(async () => expect(await bench.selected()).not.toMatch(/!A1(:|$)/));
  await bench.pane.getByTestId("write-findings").click();
  await bench.pane.locator('[data-testid="message"][data-kind="written"]').first().waitFor();
  const after = await bench.page.getByRole("tab").allInnerTexts();
  expect(after).toHaveLength(tabs.length + 1);
  expect(bench.trouble).toEqual([]);
});

test("a sheet deleted while the pane is open: its finding leads nowhere any more, and the pane says so", async () => {
  const bench = await open();
  const finding = bench.pane.getByTestId("finding").first();
  const link = finding.locator("button[data-cell]").first();
  const cell = (await link.getAttribute("data-cell")) ?? "";
  const sheet = cell.slice(0, cell.lastIndexOf("!")).replace(/^'|'$/g, "");
  // The link is pressed before the pane had time to hear of it.
  await bench.page.getByRole("tab", { name: sheet, exact: true }).click();
  await bench.page.getByRole("button", { name: "Delete sheet" }).click();
  const handle = await link.elementHandle();
  await bench.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await handle?.evaluate((button) => (button as HTMLButtonElement).click());
  const message = bench.pane.locator('[data-testid="message"][data-code="sheet-missing"]').first();
  await message.waitFor();
  expect(await message.innerText()).toContain(sheet);
  // The check that follows by itself knows nothing of the sheet.
  await eventually(async () => {
    const cells = await bench.pane.getByTestId("finding").evaluateAll((items) => items.map((item) => item.getAttribute("data-cell") ?? ""));
    expect(cells.some((one) => one.replace(/^'/, "").startsWith(sheet))).toBe(false);
  });
  expect(bench.trouble).toEqual([]);
});

test("while a cell is being edited the pane says what to do, and does it afterwards", async () => {
  const bench = await open();
  await bench.page.locator(".grid").focus();
  await bench.page.keyboard.press("F2");
  await bench.page.locator(".cell-editor").waitFor();
  await bench.pane.getByTestId("finding").first().locator("button[data-cell]").first().click();
  const message = bench.pane.locator('[data-testid="message"][data-code="cell-edit"]').first();
  await message.waitFor();
  expect(await message.innerText()).toMatch(/Enter or Esc/);
  // As in Excel, the cell stays open while the user is in the pane.
  expect(await bench.page.locator(".cell-editor").count()).toBe(1);
  await bench.page.locator(".cell-editor").press("Escape");
  await bench.pane.getByTestId("retry").first().click();
  await eventually(async () => expect(await bench.selected()).not.toMatch(/!A1(:|$)/));
  await goesOn(bench);
  expect(bench.trouble).toEqual([]);
});
