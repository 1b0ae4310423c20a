import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { eventually, fileOf, withBench } from "./bench";
import type { Bench } from "./bench";

const open = withBench();
jest.setTimeout(180_000);

const unknown = {
  Plan: [
    ["Our plan"],
    ["Things we want", "How much now", "First", "Second", "Finally"],
    ["Teachers trained", 0, 100, 200, 300],
    ["Schools served", 10, 20, 30, 60],
  ],
} as const;

function frameOf({ page }: Bench): Frame {
  const frame = page.frames().find((one) => one.url().includes("/pane/"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Where the keyboard is: the test id and what the screen reader calls it. */
const at = (bench: Bench): Promise<string> =>
  frameOf(bench).evaluate(() => {
    const element = document.activeElement;
    const label =
      element?.getAttribute("aria-label") ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : "") ?? "";
    const row = element?.closest<HTMLElement>("[data-testid=column]");
    return `${element?.getAttribute("data-testid") ?? element?.tagName ?? ""} ${row?.dataset["col"] ?? ""} ${label}`;
  });

async function tabTo(bench: Bench, what: RegExp): Promise<void> {
  for (let count = 0; count < 80; count++) {
    if (what.test(await at(bench))) return;
    await bench.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never led to ${what}; the last place was ${await at(bench)}.`);
}

/** Chooses in a list as its keys do: the first letters of what is meant. */
async function choose(bench: Bench, what: RegExp, letters: string): Promise<void> {
  await tabTo(bench, what);
  await bench.page.keyboard.type(letters);
}

test.each([
  ["light", false],
  ["dark", true],
])("an unknown sheet is mapped by the keyboard alone at 320 pixels, under a minute and without a fault of axe, %s", async (_, dark) => {
  const bench = await open({ query: "?pane=320", dark });
  await bench.open("plan.xlsx", await fileOf(unknown));
  await bench.pane.getByTestId("no-tables").waitFor();
  const { page } = bench;
  const begun = performance.now();
  await page.locator(".grid").focus();
  await page.keyboard.press("F6");
  await tabTo(bench, /^tab-/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await bench.pane.getByTestId("tables-ready").waitFor();
  await tabTo(bench, /^correct .*Plan!A1:E4 is a table/);
  await page.keyboard.press("Enter");
  await choose(bench, /^table-kind/, "Results");
  await bench.pane.getByTestId("column").first().waitFor();
  await choose(bench, /^role A/, "Indicator");
  await choose(bench, /^role B/, "Baseline");
  await tabTo(bench, /^period C Year or period, C/);
  await page.keyboard.type("2019");
  await tabTo(bench, /^period D/);
  await page.keyboard.type("2020");
  await choose(bench, /^role E/, "End target");
  expect(await axeFindings(frameOf(bench))).toEqual([]);
  const sideways = (): Promise<number> =>
    frameOf(bench).evaluate(() => {
      const main = document.querySelector("main");
      return Math.max(
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        main ? main.scrollWidth - main.clientWidth : 0,
      );
    });
  expect(await sideways()).toBe(0);
  await page.keyboard.press("Tab");
  await tabTo(bench, /^apply/);
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await at(bench)).toMatch(/^correct .*Correct Plan!/));
  // Machine and all; a person needs more time for a key, and has it.
  expect(performance.now() - begun).toBeLessThan(60_000);
  const table = bench.pane.getByTestId("table");
  expect(await table.getAttribute("data-kind")).toBe("results-framework");
  await table.getByTestId("table-columns").click();
  expect(await table.getByRole("row").allInnerTexts()).toEqual([
    expect.stringMatching(/Column/),
    expect.stringMatching(/A\s+Things we want\s+Indicator/),
    expect.stringMatching(/B\s+How much now\s+Baseline/),
    expect.stringMatching(/C\s+First\s+Target\s+2019/),
    expect.stringMatching(/D\s+Second\s+Target\s+2020/),
    expect.stringMatching(/E\s+Finally\s+End target/),
  ]);
  expect(await axeFindings(frameOf(bench))).toEqual([]);
  expect(await sideways()).toBe(0);
  await bench.pane.getByRole("button", { name: /^Go to cell Plan!A2:E4/ }).click();
  await eventually(async () => expect(await bench.selected()).toBe("Plan!A2:E4"));
  expect(bench.trouble).toEqual([]);
});

test("a correction is in the downloaded file, and holds when that file is opened", async () => {
  const bench = await open({ query: "?pane=400" });
  await bench.open("plan.xlsx", await fileOf(unknown));
  await bench.pane.getByTestId("no-tables").waitFor();
  await bench.pane.getByTestId("tab-tables").click();
  await bench.pane.getByTestId("correct").click();
  await bench.pane.getByTestId("table-kind").selectOption("results-framework");
  await bench.pane.getByTestId("role").first().selectOption("indicator");
  await bench.pane.getByTestId("apply").click();
  await bench.pane.getByTestId("table").waitFor();
  await bench.pane.getByTestId("save-tables").click();
  await bench.pane.getByTestId("message").waitFor();
  const file = await bench.download();
  await bench.open("again.xlsx", file);
  await eventually(async () => expect(await bench.pane.getByTestId("message").count()).toBe(0));
  await bench.pane.getByTestId("tab-tables").click();
  await eventually(async () => expect(await bench.pane.getByTestId("table").innerText()).toContain("Set by you"));
  expect(bench.trouble).toEqual([]);
});
