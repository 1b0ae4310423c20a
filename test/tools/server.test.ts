import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { get, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import path from "node:path";

const root = path.join(__dirname, "../..");

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let server: ChildProcess;
let port = 0;

/** Asks as typed: no client in between that would tidy the path. */
function ask(target: string, { method = "GET", host = `127.0.0.1:${port}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: target, method, headers: { Host: host } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(pieces).toString("utf8") });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

beforeAll(async () => {
  server = spawn(process.execPath, ["src/tools/start.mjs", "--no-open", "--port", "0"], { cwd: root });
  port = await new Promise<number>((resolve, reject) => {
    let said = "";
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      const found = /at http:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      if (found) resolve(Number(found));
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.on("exit", () => {
      reject(new Error(said));
    });
  });
}, 300_000);

afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  expect(await ended).toBe(0);
  // Ctrl-C stops everything: nobody answers there any more.
  await expect(
    new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port }, resolve).on("error", reject);
    }),
  ).rejects.toThrow();
});

test("the workbench's page comes with a strict policy, and no script stands in it", async () => {
  const { status, headers, text } = await ask("/");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(text).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test("the pane's page differs from the deployed one by where Office.js comes from, and by nothing else", async () => {
  const { readFileSync } = await import("node:fs");
  const deployed = readFileSync(path.join(root, "dist/pane/taskpane.html"), "utf8");
  const { text } = await ask("/pane/taskpane.html");
  const there = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  const here = '<script src="/frame.js"></script>\n    <script src="/office-js/office.js"></script>';
  expect(deployed).toContain(there);
  expect(text).toBe(deployed.replace(there, here));
  expect(deployed.indexOf("Content-Security-Policy")).toBeLessThan(deployed.indexOf("<script"));
});

test("the deployed pane has no inline script and connects to nothing", async () => {
  const { text } = await ask("/pane/taskpane.html");
  expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(text).toContain("connect-src 'none'");
  expect(text).not.toContain("unsafe");
});

test.each([
  ["/office-js/office.js", "text/javascript; charset=utf-8"],
  ["/office-js/o15apptofilemappingtable.js", "text/javascript; charset=utf-8"],
  ["/pane/assets/icon-32.png", "image/png"],
  ["/samples/peru-basic-education.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
])("%s is served as %s", async (address, type) => {
  const { status, headers } = await ask(address, { method: "HEAD" });
  expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type });
});

test.each([
  "/../package.json",
  "/pane/../../package.json",
  "/%2e%2e/package.json",
  "/pane/%2e%2e/%2e%2e/package.json",
  "/pane/..%2f..%2fpackage.json",
  "/pane/..%5c..%5cpackage.json",
  "/office-js/../package.json",
  "//etc/passwd",
  "/pane//etc/passwd",
  "/pane/%00",
  "/%",
  "/pane/",
  "/samples",
])("%s leads nowhere", async (address) => {
  expect(existsSync(path.join(root, "package.json"))).toBe(true);
  expect((await ask(address)).status).toBe(404);
});

test("other host names and other methods are refused", async () => {
  expect((await ask("/", { host: "example.org" })).status).toBe(403);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
});
