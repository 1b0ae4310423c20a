import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { eventually, withBench } from "./bench";
import type { Bench } from "./bench";

const open = withBench();
jest.setTimeout(180_000);

const panels = ["open-ledger", "open-readings", "open-residuals", "open-what-if"] as const;

function frameOf(bench: Bench): Frame {
  const frame = bench.page.frames().find((one) => one.url().includes("/pane/"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Where the focus stands: its test id, and the panel that it is in. */
const focused = (bench: Bench): Promise<{ testId: string; tag: string }> =>
  frameOf(bench).evaluate(() => ({
    testId: document.activeElement?.getAttribute("data-testid") ?? "",
    tag: document.activeElement?.tagName ?? "",
  }));

async function disbursements(bench: Bench): Promise<void> {
  await bench.pane.getByTestId("tab-disbursements").click();
  await eventually(async () => expect(await bench.pane.locator('[data-testid="progress"]').count()).toBe(0));
  await bench.pane.getByTestId("open-ledger").waitFor();
}

test.each([
  ["light", false],
  ["dark", true],
])("the ledger, the readings, the residuals and what-if, each unfolded at 320 pixels: axe finds nothing, %s", async (_, dark) => {
  const bench = await open({ query: "?pane=320", dark });
  await disbursements(bench);
  for (const panel of panels) {
    await bench.pane.getByTestId(panel).click();
    await eventually(async () => expect(await bench.pane.getByTestId(panel).getAttribute("aria-expanded")).toBe("true"));
    expect({ panel, found: await axeFindings(frameOf(bench)) }).toEqual({ panel, found: [] });
    const sideways = await frameOf(bench).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect({ panel, sideways }).toEqual({ panel, sideways: 0 });
  }
  expect(bench.trouble).toEqual([]);
});

test("each panel is unfolded, gone through and folded by keyboard alone", async () => {
  const bench = await open({ query: "?pane=320" });
  await disbursements(bench);
  for (const panel of panels) {
    await bench.pane.getByTestId(panel).focus();
    await bench.page.keyboard.press("Enter");
    await eventually(async () => expect(await bench.pane.getByTestId(panel).getAttribute("aria-expanded")).toBe("true"));
    // The focus stays on the heading, and the next stop is not lost in the page.
    expect((await focused(bench)).testId).toBe(panel);
    await bench.page.keyboard.press("Tab");
    expect((await focused(bench)).tag).not.toBe("BODY");
    await bench.page.keyboard.press("Shift+Tab");
    expect((await focused(bench)).testId).toBe(panel);
    await bench.page.keyboard.press("Space");
    await eventually(async () => expect(await bench.pane.getByTestId(panel).getAttribute("aria-expanded")).toBe("false"));
  }
  expect(bench.trouble).toEqual([]);
});

test("a reading is chosen and a limit entered by keyboard: the figures follow, and the focus stays where it was", async () => {
  const bench = await open({ query: "?pane=320" });
  await disbursements(bench);
  await bench.pane.getByTestId("open-readings").focus();
  await bench.page.keyboard.press("Enter");
  const kind = bench.pane.getByTestId("limit-kind");
  await kind.focus();
  await bench.page.keyboard.press("ArrowDown");
  await eventually(async () => expect(await bench.pane.getByTestId("rate").count()).toBe(1));
  expect((await focused(bench)).testId).toBe("limit-kind");
  await bench.pane.getByTestId("rate").focus();
  await bench.page.keyboard.type("3.26");
  await bench.page.keyboard.press("Enter");
  await eventually(async () => expect(await bench.pane.getByTestId("payments").innerText()).toContain("held by expenditure"));
  expect({ found: await axeFindings(frameOf(bench)) }).toEqual({ found: [] });
  expect(bench.trouble).toEqual([]);
});
