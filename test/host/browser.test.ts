import { createServer } from "node:http";
import type { Server } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import webpack from "webpack";

const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) => existsSync(file));
const describeHere = executablePath ? describe : describe.skip;
if (!executablePath) console.warn("No Chromium here: the host in a browser's frame is not tested.");

const root = path.resolve(__dirname, "../..");
const office = path.join(root, "node_modules/@microsoft/office-js/dist");
const paneScript = "window.ready = Office.onReady().then((info) => (window.info = info));";
const panePage = `<!doctype html><script>parent.attach(window);</script><script src="/office-js/office.js"></script><script>${paneScript}</script>`;

function bundle(outDir: string): Promise<void> {
  const compiler = webpack({
    context: root,
    mode: "development",
    devtool: false,
    entry: path.join(__dirname, "browser/page.ts"),
    output: { path: outDir, filename: "page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2021" } } }] },
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

function serve(outDir: string): Promise<Server> {
  const wasm = readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://loopback");
    const send = (type: string, body: string | Buffer): void => void response.writeHead(200, { "Content-Type": type }).end(body);
    const officeFile = path.join(office, pathname.replace("/office-js/", ""));
    if (pathname === "/") send("text/html", '<!doctype html><body><script src="/page.js"></script></body>');
    else if (pathname === "/page.js") send("text/javascript", readFileSync(path.join(outDir, "page.js")));
    else if (pathname === "/pane.html") send("text/html", panePage);
    else if (pathname === "/wasm") send("application/wasm", wasm);
    else if (pathname.startsWith("/office-js/") && existsSync(officeFile)) send("text/javascript", readFileSync(officeFile));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

describeHere("Microsoft's office.js in a frame over plain http", () => {
  const outDir = mkdtempSync(path.join(tmpdir(), "host-in-browser-"));
  let server: Server;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  const outside: string[] = [];

  beforeAll(async () => {
    await bundle(outDir);
    server = await serve(outDir);
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    page = await browser.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) outside.push(request.url());
    });
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector("iframe") !== null);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The page has no pane.");
    pane = frame;
    await pane.waitForFunction(() => (window as unknown as { info?: unknown }).info !== undefined);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(outDir, { recursive: true, force: true });
  });

  test("finds an Excel with the sets that the host says it has", async () => {
    expect(await pane.evaluate(() => (window as unknown as { info: unknown }).info)).toMatchObject({ host: "Excel", platform: "PC" });
    const sets = await pane.evaluate(() =>
      ["1.14", "1.18", "1.19"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    );
    expect(sets).toEqual([true, true, false]);
    expect(await pane.evaluate(() => Office.context.officeTheme)).toEqual({}); // the pane then follows the system
  });

  test("reads and writes the book of the page around it", async () => {
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Annex 2");
        const used = sheet.getUsedRangeOrNullObject(true).load("values,formulas,text");
        sheet.getRange("A1").values = [[1500]];
        await context.sync();
        return [used.values, used.formulas];
      }),
    );
    expect(read).toEqual([[[1000, 2000]], [[1000, "=A1*2"]]]);
    expect(await page.evaluate(() => window.book.sheets()[0]?.cell(0, 1).text)).toBe("3000");
  });

  test("hears what the user changes in the page around it", async () => {
    await pane.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      return Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => void heard.push([event.type, event.address]));
        await context.sync();
      });
    });
    await page.evaluate(() => window.book.type(window.book.sheets()[0]?.id ?? "", 2, 0, "25%"));
    await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    expect(await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([["WorksheetChanged", "A3"]]);
  });

  test("fails as Excel does", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => void context.workbook.worksheets.getItem("Missing").load("name")).catch(
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    );
    expect(code).toBe("ItemNotFound");
  });

  test("asks nothing of any other server", () => {
    expect(outside).toEqual([]);
  });
});
