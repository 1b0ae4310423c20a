import { execFileSync, spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface Site {
  readonly url: string;
  stop(): void;
}

/** The workbench as npm start serves it, on a free port; bundles are built where they are stale. */
export function serveWorkbench(): Promise<Site> {
  const server = spawn(process.execPath, ["src/tools/start.mjs", "--no-open", "--port", "0"], { cwd: root });
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      const url = /The workbench is at (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, stop: () => void server.kill() });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => reject(new Error(`The workbench did not start (${code}):\n${said}`)));
  });
}

/** The browser of this machine and the flags it is started with. */
export function chromiumHere(): { readonly executablePath: string; readonly args: string[] } {
  const script = `import("./src/tools/lib/browser.mjs").then((m) => console.log(JSON.stringify([m.findChromium() ?? null, m.chromiumFlags])))`;
  const [executablePath, args] = JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" })) as [
    string | null,
    string[],
  ];
  if (executablePath === null) throw new Error("No Chromium or Chrome was found; install one, or name it in CHROME_PATH.");
  return { executablePath, args };
}
