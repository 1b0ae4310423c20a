import { findChromium, chromiumFlags } from "./browser.mjs";
import { Complaint } from "./project.mjs";

const patience = 60_000;

const paneOf = async (page) => {
  const element = await page.waitForSelector("iframe", { state: "attached", timeout: patience });
  const frame = await element.contentFrame();
  if (!frame) throw new Complaint("The workbench shows no task pane: its frame has no content.");
  return frame;
};

/** The text of the pane, for a message about what it shows in place of findings. */
const shownIn = async (frame) => (await frame.evaluate(() => document.body.innerText)).trim().slice(0, 600);

/**
 * Opens the workbench as a person would and waits for the first findings. `step(name, work)` times each part.
 * @returns how many rules are broken on the sample.
 */
export async function checkWorkbench(url, step) {
  const executablePath = findChromium();
  if (!executablePath) throw new Complaint("No Chromium or Chrome was found; install one, or name it in CHROME_PATH.");
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const errors = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("pageerror", (error) => errors.push(String(error)));
    await step("page", () => page.goto(url, { waitUntil: "domcontentloaded", timeout: patience }));
    await step("sample read", () => page.waitForSelector('[data-testid="workbook-ready"]', { state: "attached", timeout: patience }));
    const frame = await step("host ready", async () => {
      const pane = await paneOf(page);
      await pane.waitForFunction(() => Boolean(globalThis.Office?.context?.host), undefined, { timeout: patience });
      return pane;
    });
    return await step("first findings", async () => {
      const marker = frame.locator('[data-testid="findings-ready"]');
      try {
        await startChecks(frame, marker);
        await marker.waitFor({ state: "attached", timeout: patience });
      } catch (error) {
        throw new Complaint(
          `No findings within ${patience / 1000} s. The pane shows:\n${await shownIn(frame)}\n${error.message.split("\n")[0]}`,
        );
      }
      return Number(await marker.getAttribute("data-broken"));
    });
  } catch (error) {
    if (errors.length > 0) throw new Complaint(`${error.message}\nErrors in the page:\n${errors.join("\n")}`, { cause: error });
    throw error;
  } finally {
    await browser.close();
  }
}

/** Presses the pane's own button where checks do not start by themselves. */
async function startChecks(frame, marker) {
  const button = frame.locator('[data-testid="check-now"]');
  await marker.or(button).first().waitFor({ state: "attached", timeout: patience });
  if ((await marker.count()) === 0) await button.first().click();
}
