// node src/tools/screenshots.mjs [PART…]: makes the pictures of the README anew, from the workbench as it runs, with the sample open;
// the parts named, or all of them.
import { mkdirSync } from "node:fs";
import { chromiumFlags, findChromium } from "./lib/browser.mjs";
import { ensureBuilt } from "./lib/bundle.mjs";
import { Complaint, inRoot, main, say } from "./lib/project.mjs";
import { serve, workbenchSite } from "./lib/serve.mjs";

const folder = inRoot("assets/screenshots");
const tabs = ["checks", "tables", "evidence", "disbursements", "compare", "help", "settings"];
const widths = [320, 400, 600];
/** The pane says when it checked: the same moment in every picture. */
const moment = new Date(2026, 0, 15, 10, 0);

async function open(browser, url, { pane, scheme, width = 1440, height = 900, sample = "peru-basic-education" }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.clock.setFixedTime(moment);
  await page.goto(`${url}?pane=${pane}&sample=${sample}`);
  const frame = page.frameLocator("iframe");
  await frame.getByTestId("findings-ready").waitFor({ timeout: 60_000 });
  return { page, frame, close: () => context.close() };
}

/** The whole page, with the first finding's cell selected. */
async function workbench(browser, url, scheme) {
  const { page, frame, close } = await open(browser, url, { pane: 400, scheme });
  await frame.locator('[data-testid="finding"] button[data-cell]').first().click();
  await page.locator(".cell.active").waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}/workbench-${scheme}.png` });
  await close();
}

/** Each tab of the pane alone. */
async function panes(browser, url, pane, scheme) {
  const { page, frame, close } = await open(browser, url, { pane, scheme, width: 1280, height: 800 });
  for (const tab of tabs) {
    await frame.getByTestId(`tab-${tab}`).click();
    await page.waitForTimeout(300);
    await page.locator("iframe").screenshot({ path: `${folder}/pane-${tab}-${pane}-${scheme}.png` });
  }
  await close();
}

/** The review of the sector's sample: as it opens, and with a theme and a programme unfolded. */
async function review(browser, url, pane, scheme) {
  const { page, frame, close } = await open(browser, url, { pane, scheme, width: 1280, height: 1400, sample: "sector-review-province" });
  await frame.getByTestId("tab-review").click();
  await frame.getByTestId("review-ready").waitFor();
  await page.waitForTimeout(300);
  await page.locator("iframe").screenshot({ path: `${folder}/pane-review-${pane}-${scheme}.png` });
  await frame.getByTestId("review-theme").first().click();
  await frame.getByTestId("review-entry").first().click();
  await page.waitForTimeout(300);
  await page.locator("iframe").screenshot({ path: `${folder}/pane-review-open-${pane}-${scheme}.png` });
  await close();
}

/** The Compare tab once annexes were written and a source cell moved, with the paper's text checked below. */
async function annexes(browser, url, pane, scheme) {
  const { page, frame, close } = await open(browser, url, { pane, scheme, width: 1280, height: 1200 });
  await frame.getByTestId("tab-compare").click();
  await frame.getByTestId("write-comparison").click();
  await frame.locator('[data-testid="message"][data-kind="written"]').waitFor();
  await frame.locator('[data-testid="message"] button').last().click();
  await page.getByRole("tab", { name: "DLIs", exact: true }).click();
  await page.getByLabel("Cell address").fill("J8");
  await page.keyboard.press("Enter");
  await page.keyboard.type("376000");
  await page.keyboard.press("Enter");
  await frame.getByTestId("stale").click();
  await frame.getByTestId("paper").click();
  await frame
    .getByTestId("paper-text")
    .fill("13. The target values of PDO Indicator 3 for 2016 and 2017 will be adjusted: 25,000 becomes 18,000 in 12,345 schools.");
  await frame.getByTestId("check-paper").click();
  await frame.getByTestId("paper-counts").waitFor();
  await page.waitForTimeout(300);
  await page.locator("iframe").screenshot({ path: `${folder}/pane-annexes-${pane}-${scheme}.png` });
  await close();
}

/** What the disbursements tab shows when asked: a figure's trace, and a scenario with what it moves. */
async function disbursements(browser, url, pane, scheme) {
  const { page, frame, close } = await open(browser, url, { pane, scheme, width: 1280, height: 1400 });
  const shot = async (name) => {
    await page.waitForTimeout(300);
    await page.locator("iframe").screenshot({ path: `${folder}/pane-${name}-${pane}-${scheme}.png` });
  };
  await frame.getByTestId("tab-disbursements").click();
  await frame.getByTestId("charts").waitFor();
  await shot("charts");
  await frame.getByTestId("open-what-if").click();
  await frame.getByTestId("change-figure").fill("1000");
  await frame.getByTestId("add-change").click();
  await frame.getByTestId("moves").waitFor();
  await frame.getByTestId("what-if").evaluate((panel) => panel.scrollIntoView({ block: "start" }));
  await shot("what-if");
  await frame.getByTestId("what-if-schedule").click();
  await frame.locator('[data-testid="what-if-amounts"] [data-figure="2083330"]').first().click();
  await frame.getByTestId("trace").evaluate((trace) => trace.scrollIntoView({ block: "center" }));
  await shot("trace");
  await close();
}

const parts = {
  panes: { make: panes, at: widths },
  annexes: { make: annexes, at: widths },
  review: { make: review, at: widths },
  disbursements: { make: disbursements, at: [320, 400] },
};

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

await main(async () => {
  const unknown = wanted.filter((name) => name !== "workbench" && !(name in parts));
  if (unknown.length > 0)
    throw new Complaint(`There is no part "${unknown.join(", ")}"; there are workbench, ${Object.keys(parts).join(", ")}.`);
  const executablePath = findChromium();
  if (!executablePath) throw new Complaint("No Chromium or Chrome was found; install one, or name it in CHROME_PATH.");
  await ensureBuilt(["pane", "workbench"]);
  const { chromium } = await import("playwright-core");
  const server = await serve(workbenchSite, 0);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    mkdirSync(folder, { recursive: true });
    for (const scheme of ["light", "dark"]) {
      if (isWanted("workbench")) await workbench(browser, server.url, scheme);
      for (const [name, { make, at }] of Object.entries(parts))
        for (const pane of isWanted(name) ? at : []) await make(browser, server.url, pane, scheme);
      say(`Screenshots, ${scheme}: done.`);
    }
    return 0;
  } finally {
    await browser.close();
    await server.stop();
  }
});
