import { spawn } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { Complaint, inRoot, readJson, root, say } from "./project.mjs";

const lockFile = inRoot("package-lock.json");
const installedFile = inRoot("node_modules/.package-lock.json");

/** True where every package of the lock file that this system needs stands in node_modules in its version. */
function agrees() {
  const installed = readJson(installedFile).packages;
  return Object.entries(readJson(lockFile).packages).every(([place, wanted]) => {
    if (place === "" || !place.startsWith("node_modules/")) return true;
    const found = installed[place];
    return found ? found.version === wanted.version : wanted.optional === true || wanted.peer === true;
  });
}

/** Cheap: two file times; the contents are compared only where the lock file is the newer. */
export function isInstalled() {
  if (!existsSync(installedFile)) return false;
  if (statSync(lockFile).mtimeMs <= statSync(installedFile).mtimeMs) return true;
  if (!agrees()) return false;
  const now = new Date();
  utimesSync(installedFile, now, now);
  return true;
}

const npmCi = () =>
  new Promise((resolve, reject) => {
    // npm's own output goes to stderr, so that a command's stdout stays its own.
    const child = spawn("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Complaint(`npm ci failed (exit code ${code}); its own words stand above.`)),
    );
  });

/** Installs what package-lock.json names, where it is not there yet. Returns whether anything was installed. */
export async function ensureInstalled() {
  if (isInstalled()) return false;
  return withLock("install", async () => {
    if (isInstalled()) return false;
    say("Installing the packages named in package-lock.json (once, a minute or two) …");
    await npmCi();
    return true;
  });
}
