import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { inRoot, readJson } from "./project.mjs";

/**
 * What the pane may load, in KB (1000 bytes) of gzip: before it shows anything; until it shows findings; and all of it,
 * with every tab and task. Office.js, which Excel's own pages share, is not counted.
 */
const budgets = { "first load": 210, findings: 540, all: 780 };

/** The parts that the pane fetches at once, beside what its page names. */
const fetchedAtOnce = ["checking", "checks"];

const kb = (bytes) => bytes / 1000;

/** The scripts that the pane's page names: its first load. */
function namedByPage() {
  const page = readFileSync(inRoot("dist/pane/taskpane.html"), "utf8");
  return [...page.matchAll(/<script [^>]*src="([^":]+)"/g)].map(([, name]) => name);
}

function measures(names) {
  const files = ["taskpane.html", ...new Set(names)].map((name) => readFileSync(inRoot("dist/pane", name)));
  const total = (measure) => kb(files.reduce((sum, file) => sum + measure(file), 0));
  return {
    plain: total((file) => file.length),
    gzip: total((file) => gzipSync(file, { level: 9 }).length),
    brotli: total((file) => brotliCompressSync(file).length),
  };
}

/** Measures what the pane loads; a complaint where it is over budget. */
export function sizeOfPane() {
  const first = namedByPage();
  const parts = readJson(inRoot("dist/pane/parts.json"));
  const missing = fetchedAtOnce.filter((name) => parts[name] === undefined);
  if (first.length === 0 || missing.length > 0)
    return { complaints: [`The pane names no script, or not: ${missing.join(", ")}.`], says: "" };
  const commands = new Set(parts.commands.filter((name) => !parts.taskpane.includes(name)));
  const scripts = readdirSync(inRoot("dist/pane")).filter((name) => name.endsWith(".js"));
  const loads = {
    "first load": first,
    findings: [...first, ...fetchedAtOnce.flatMap((name) => parts[name])],
    all: scripts.filter((name) => !commands.has(name) || fetchedAtOnce.some((part) => parts[part].includes(name))),
  };
  const complaints = [];
  const says = Object.entries(loads).map(([name, names]) => {
    const { plain, gzip, brotli } = measures(names);
    const said = `${name} ${plain.toFixed(0)} KB, ${gzip.toFixed(0)} gzip, ${brotli.toFixed(0)} brotli; budget ${budgets[name]} gzip`;
    if (gzip > budgets[name]) complaints.push(`Over budget: ${said}.`);
    return said;
  });
  return { complaints, says: says.join("; ") };
}
