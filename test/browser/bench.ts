import { chromium } from "playwright-core";
import type { Browser, ConsoleMessage, Download, FrameLocator, Page } from "playwright-core";
import { applyToXlsx } from "../../src/xlsx/apply";
import type { Edit } from "../../src/grid/edits";
import { chromiumHere } from "./site";

const waitTimeout = 30_000;

/** One open page of the workbench, and all that went wrong on it. */
export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors on the console (refusals of the content security policy are among them), uncaught errors, requests that leave this machine. */
  readonly trouble: string[];
  /** Clicks on a cell of the shown sheet and types into it. */
  type(address: string, text: string): Promise<void>;
  /** Opens a workbook by the file picker. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  selected(): Promise<string>;
  /** The file that Download gives. */
  download(): Promise<Uint8Array>;
  /** Broken rules, once the pane shows findings. */
  broken(): Promise<number>;
  close(): Promise<void>;
}

async function openBench(browser: Browser, url: string, { query = "", dark = false, findings = true } = {}): Promise<Bench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(waitTimeout);
  const trouble: string[] = [];
  const hear = (message: ConsoleMessage): void => {
    if (message.type() === "error") trouble.push(`console: ${message.text()} (${message.location().url})`);
  };
  page.on("console", hear);
  page.on("pageerror", (error) => trouble.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!["data:", "blob:", "about:"].includes(protocol) && hostname !== "127.0.0.1") trouble.push(`request: ${request.url()}`);
  });
  await page.goto(`${url}${query}`);
  await page.locator('[data-testid="workbook-ready"]').waitFor({ state: "attached" });
  const pane = page.frameLocator("iframe");
  const bench: Bench = {
    page,
    pane,
    trouble,
    async type(address, text) {
      await page.getByLabel("Cell address").fill(address);
      await page.keyboard.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async open(name, bytes) {
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    },
    selected: () => page.locator(".grid").evaluate((grid: HTMLElement) => `${grid.dataset["sheet"]}!${grid.dataset["selected"]}`),
    async download() {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
      return bytesOf(download);
    },
    async broken() {
      const ready = pane.getByTestId("findings-ready");
      try {
        await ready.waitFor();
      } catch (error) {
        const shown = await pane.locator("body").innerText();
        throw new Error(`No findings. The pane shows:\n${shown}\nTrouble:\n${trouble.join("\n")}`, { cause: error });
      }
      return Number(await ready.getAttribute("data-broken"));
    },
    close: () => context.close(),
  };
  if (findings) await bench.broken();
  return bench;
}

/** What was saved, as bytes. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Tries until the expectations hold; the last failure is the test's. */
export async function eventually(expectations: () => Promise<void>, within = waitTimeout): Promise<void> {
  const end = performance.now() + within;
  for (;;) {
    try {
      return await expectations();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A workbook file from rows of text and numbers, sheet by sheet. */
export function fileOf(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Promise<Uint8Array> {
  const edits = Object.entries(sheets).flatMap(([sheet, rows]): Edit[] => [
    { kind: "add-sheet", sheet },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "set-cells",
            sheet,
            top: 0,
            left: 0,
            rows: rows.map((row) =>
              row.map((value) => (typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const))),
            ),
          } as const,
        ]),
  ]);
  return applyToXlsx(undefined, edits);
}

/** Pages of the workbench for the tests of one file: each is closed after its test. In a browser of their own, nobody else's work is seen. */
export function withBench({ ownBrowser = false } = {}): (options?: {
  query?: string;
  dark?: boolean;
  findings?: boolean;
}) => Promise<Bench> {
  let browser: Browser | undefined;
  const opened: Bench[] = [];
  beforeAll(async () => {
    browser = await (ownBrowser ? chromium.launch(chromiumHere()) : chromium.connect(process.env["BROWSER_ENDPOINT"] ?? ""));
  }, 60_000);
  afterEach(async () => {
    for (const bench of opened.splice(0)) await bench.close();
  });
  afterAll(() => browser?.close());
  return async (options) => {
    const url = process.env["WORKBENCH_URL"];
    if (!browser || url === undefined) throw new Error("The workbench was not started.");
    const bench = await openBench(browser, url, options);
    opened.push(bench);
    return bench;
  };
}
