import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { eventually, withBench } from "./bench";
import type { Bench } from "./bench";

const open = withBench();
jest.setTimeout(180_000);

const tabs = ["tab-checks", "tab-tables", "tab-evidence", "tab-disbursements", "tab-compare", "tab-review", "tab-help", "tab-settings"];

function frameOf(bench: Bench): Frame {
  const frame = bench.page.frames().find((one) => one.url().includes("/pane/"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

const settled = (bench: Bench): Promise<void> =>
  eventually(async () => expect(await bench.pane.locator('[data-testid="progress"]').count()).toBe(0));

describe.each([320, 400, 600])("the pane at %i pixels", (width) => {
  test.each([
    ["light", false],
    ["dark", true],
  ])("axe finds nothing in any tab, %s", async (_, dark) => {
    const bench = await open({ query: `?pane=${width}`, dark });
    expect(await frameOf(bench).evaluate(() => document.documentElement.clientWidth)).toBe(width);
    for (const tab of tabs) {
      await bench.pane.getByTestId(tab).click();
      await settled(bench);
      expect({ tab, found: await axeFindings(frameOf(bench)) }).toEqual({ tab, found: [] });
      const sideways = await frameOf(bench).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ tab, sideways }).toEqual({ tab, sideways: 0 });
    }
    expect(bench.trouble).toEqual([]);
  });
});

test.each([
  ["light", false, 1280],
  ["dark", true, 1280],
  ["light", false, 1024],
])("axe finds nothing in the page around the pane, %s", async (_, dark, width) => {
  const bench = await open({ dark });
  await bench.page.setViewportSize({ width, height: 768 });
  expect(await axeFindings(bench.page)).toEqual([]);
  await bench.page.getByRole("button", { name: "Delete sheet" }).click();
  expect(await axeFindings(bench.page)).toEqual([]);
  await bench.page.keyboard.press("Escape");
  const sideways = await bench.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways).toBe(0);
});

test("the pane follows the page's own switch between light and dark", async () => {
  const bench = await open();
  const ground = (): Promise<string> =>
    frameOf(bench).evaluate(() => {
      const provider = document.querySelector(".fui-FluentProvider");
      return provider ? getComputedStyle(provider).backgroundColor : "";
    });
  const light = await ground();
  await bench.page.getByRole("button", { name: "Dark" }).click();
  await eventually(async () => expect(await ground()).not.toBe(light));
  await bench.page.getByRole("button", { name: "Dark" }).click();
  await eventually(async () => expect(await ground()).toBe(light));
});

test("the main job without a pointer: find, go to the cell, correct it, write the findings", async () => {
  const bench = await open();
  const { page } = bench;
  const press = async (key: string, until: (at: { testId: string; cell: string; name: string }) => boolean): Promise<void> => {
    for (let count = 0; count < 80; count++) {
      await page.keyboard.press(key);
      const at = await frameOf(bench).evaluate(() => {
        const element = document.activeElement;
        const finding = element?.closest('[data-testid="finding"]');
        return {
          testId: element?.getAttribute("data-testid") ?? "",
          cell: (finding && element?.getAttribute("data-cell")) ?? "",
          name: element?.textContent ?? "",
        };
      });
      if (until(at)) return;
    }
    throw new Error(`${key} never led there.`);
  };
  await page.locator(".grid").focus();
  await page.keyboard.press("F6");
  let cell = "";
  await press("Tab", (at) => (cell = at.cell) !== "");
  await page.keyboard.press("Enter");
  const address = cell.slice(cell.lastIndexOf("!") + 1);
  await eventually(async () => expect((await bench.selected()).replace(/:.*/, "")).toMatch(new RegExp(`!${address}$`)));
  // The focus stays in the pane; F6 goes to the sheet and back.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("grid");
  await page.keyboard.type("123454321");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await bench.pane.getByTestId("findings-ready").innerText()).toContain("123,454,321"));
  await page.keyboard.press("F6");
  await press("Shift+Tab", (at) => at.testId === "write-findings");
  const count = await page.getByRole("tab").count();
  await page.keyboard.press("Enter");
  await page.getByRole("tab").nth(count).waitFor();
  expect(bench.trouble).toEqual([]);
});

test("the width of the pane is set with the keyboard and stays within its bounds", async () => {
  const bench = await open({ query: "?pane=9000" });
  const bar = bench.page.getByRole("separator", { name: "Width of the task pane" });
  const width = (): Promise<number> => frameOf(bench).evaluate(() => document.documentElement.clientWidth);
  expect(await width()).toBe(600);
  await bar.focus();
  await bench.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(580);
  await bench.page.keyboard.press("End");
  expect(await width()).toBe(320);
  await bench.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
});
