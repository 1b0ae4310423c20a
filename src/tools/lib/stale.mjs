import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./project.mjs";

/** Folders of src that do not go into a bundle. */
const leftOut = {
  cli: ["tools", "taskpane", "workbench", "commands", "functions", "excel"],
  pane: ["tools", "cli", "workbench"],
  workbench: ["tools", "cli", "taskpane", "commands", "functions"],
};

const shared = ["package-lock.json", "webpack.config.js", "src/tools/lib/pages.cjs"];
const alsoFrom = { pane: ["assets"], workbench: [], cli: [] };

/** Every file under a folder of the project, sorted; hidden files left out. */
function* filesUnder(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* filesUnder(full);
    else yield full;
  }
}

function* sourcesOf(target) {
  for (const file of shared) yield inRoot(file);
  for (const folder of alsoFrom[target]) if (existsSync(inRoot(folder))) yield* filesUnder(inRoot(folder));
  for (const entry of readdirSync(inRoot("src"), { withFileTypes: true })) {
    const full = inRoot("src", entry.name);
    if (entry.isDirectory() && !leftOut[target].includes(entry.name)) yield* filesUnder(full);
    else if (entry.isFile()) yield full;
  }
}

/** A short name for the present state of a target's sources: their paths, sizes and times, not their contents. */
export function stampOf(target) {
  const hash = createHash("sha256");
  for (const file of sourcesOf(target)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest("hex").slice(0, 20);
}

/** The line that a built file starts or a stamp file consists of. */
export const stampLine = (stamp) => `// sources: ${stamp}\n`;

const start = (file, length) => {
  const handle = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(length);
    return buffer.toString("utf8", 0, readSync(handle, buffer, 0, length, 0));
  } finally {
    closeSync(handle);
  }
};

/** Where the stamp of a built target stands: in the command line's own first line, in a file of its own for folders. */
export const stampFile = (target) => (target === "cli" ? inRoot("dist/cli/cli.cjs") : inRoot("dist", target, "stamp.txt"));

export function isFresh(target, mode = "production") {
  const file = stampFile(target);
  if (!existsSync(file)) return false;
  const line = stampLine(`${mode}-${stampOf(target)}`);
  return start(file, line.length) === line;
}
