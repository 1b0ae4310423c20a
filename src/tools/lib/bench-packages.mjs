import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { Complaint, inRoot, say } from "./project.mjs";

const files = ["package.json", "package-lock.json"];
const source = (file) => inRoot("src/tools/bench", file);
const folder = inRoot("node_modules/.cache/bench");
const copy = (file) => `${folder}/${file}`;

const isThere = () =>
  existsSync(`${folder}/node_modules/.package-lock.json`) &&
  files.every((file) => existsSync(copy(file)) && readFileSync(copy(file), "utf8") === readFileSync(source(file), "utf8"));

/** Installs what the product is measured against, apart from the product's own packages; gives a file to resolve them from. */
export async function ensureBenchPackages() {
  if (!isThere())
    await withLock("bench", async () => {
      if (isThere()) return;
      say("Installing what is measured against (once) …");
      mkdirSync(folder, { recursive: true });
      for (const file of files) copyFileSync(source(file), copy(file));
      const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
        cwd: folder,
        stdio: ["ignore", 2, 2],
        shell: process.platform === "win32",
      });
      if (status !== 0) throw new Complaint(`npm install failed (exit code ${status}); its own words stand above.`);
    });
  return copy("package.json");
}
