import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that checks and browser tests drive: $CHROME_PATH, or Chromium or Chrome where they usually stand. */
export function findChromium() {
  const inPath = (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [process.env.CHROME_PATH, ...places, ...inPath].find((file) => file && runs(file));
}

/** Flags for a browser in a container, one that calls nobody by itself. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens an address in the user's browser; says whether there was a desktop to open it on. */
export function openInBrowser(url) {
  const [command, ...args] =
    process.platform === "win32" ? ["cmd", "/c", "start", "", url] : process.platform === "darwin" ? ["open", url] : ["xdg-open", url];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined); // no such program: the address is printed anyway
  child.unref();
  return true;
}
