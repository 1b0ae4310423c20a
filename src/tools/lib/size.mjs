import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { inRoot } from "./project.mjs";

/** What the pane may load before it shows anything, in KB (1000 bytes) of gzip; Office.js, which Excel's own pages share, is not counted. */
const budget = 330;

const kb = (bytes) => bytes / 1000;

/** The scripts that the pane's page names: its first load. */
function firstLoad() {
  const page = readFileSync(inRoot("dist/pane/taskpane.html"), "utf8");
  const names = [...page.matchAll(/<script [^>]*src="([^":]+)"/g)].map(([, name]) => name);
  return [Buffer.from(page), ...names.map((name) => readFileSync(inRoot("dist/pane", name)))];
}

/** Measures the pane's first load; a complaint where it is over budget. */
export function sizeOfPane() {
  const files = firstLoad();
  if (files.length < 2) return { complaints: ["The pane's page names no script."], says: "" };
  const total = (measure) => kb(files.reduce((sum, file) => sum + measure(file), 0));
  const gzip = total((file) => gzipSync(file, { level: 9 }).length);
  const says = `${total((file) => file.length).toFixed(0)} KB, ${gzip.toFixed(0)} gzip, ${total((file) => brotliCompressSync(file).length).toFixed(0)} brotli; budget ${budget} gzip`;
  return { complaints: gzip <= budget ? [] : [`The pane's first load is over budget: ${says}.`], says };
}
