import { chromium } from "playwright-core";
import { chromiumHere, serveWorkbench } from "./site";

declare global {
  /** Ends what was started before the browser tests. */
  var endBrowserTests: (() => Promise<void>) | undefined;
}

/** Before the browser tests: serves the workbench and starts a browser, once for all their files, which hear of them by the environment. */
export default async function setUp(): Promise<void> {
  const here = chromiumHere();
  const site = await serveWorkbench();
  const browser = await chromium.launchServer(here).catch((error: unknown) => {
    site.stop();
    throw error;
  });
  globalThis.endBrowserTests = async () => {
    await browser.close();
    site.stop();
  };
  process.env["WORKBENCH_URL"] = site.url;
  process.env["BROWSER_ENDPOINT"] = browser.wsEndpoint();
}
