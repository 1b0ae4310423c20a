import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { inRoot, readJson, root } from "./project.mjs";

const running = new Set();

/** Ends a child and all that it started. */
function end(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    else process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error; // gone already
  }
}

/** Ends every child that is still running. */
export function endAll() {
  for (const child of running) end(child);
}

/** The file that a package's command stands in, so that no shell is needed to run it. */
export function commandFile(packageName, command = packageName) {
  const folder = inRoot("node_modules", packageName);
  const { bin } = readJson(path.join(folder, "package.json"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

/**
 * Runs a program in the project's folder and resolves to its exit code and all it printed; it never outlives `minutes`
 * nor this process. With `show`, output goes to the terminal as it comes.
 */
export function run(program, args, { minutes = 10, show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(program, args, { cwd: root, stdio, detached: process.platform !== "win32", env: { ...process.env, ...env } });
    let output = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, minutes * 60_000);
    running.add(child);
    const finish = (code, more = "") => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: output + more + (late ? `\nStopped after ${minutes} minutes.` : "") });
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => (output += piece));
    child.on("error", (error) => finish(1, String(error)));
    child.on("close", (code, signal) => {
      end(child); // what it left behind in its group
      finish(code ?? 1, signal ? `\nEnded by ${signal}.` : "");
    });
  });
}

/** Runs a package's command with Node. */
export const runCommand = (packageName, args, options = {}) => {
  const { command, ...rest } = options;
  return run(process.execPath, [commandFile(packageName, command), ...args], rest);
};
