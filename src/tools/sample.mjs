// Makes assets/samples/peru-basic-education.xlsx again from the figures in src/tools/sample: node src/tools/sample.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { Complaint, inRoot, main, requireNode20, say } from "./lib/project.mjs";

const require = createRequire(import.meta.url);
const target = inRoot("assets/samples/peru-basic-education.xlsx");

/** The TypeScript of src/tools/sample in one file, made the way the command line is. */
function bundle(outDir) {
  const base = require(inRoot("webpack.config.js")).configOf("cli", { outDir });
  const output = { ...base.output, filename: "sample.cjs" };
  const compiler = require("webpack")({ ...base, name: "sample", entry: inRoot("src/tools/sample/file.ts"), output, cache: false });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      compiler.close((closing) => {
        if (error ?? closing) reject(error ?? closing);
        else if (stats.hasErrors()) reject(new Complaint(stats.toString({ all: false, errors: true })));
        else resolve(path.join(outDir, "sample.cjs"));
      }),
    ),
  );
}

await main(async () => {
  requireNode20();
  await ensureInstalled();
  mkdirSync(inRoot("dist"), { recursive: true });
  const folder = mkdtempSync(inRoot("dist/.sample-"));
  try {
    const { sampleFile } = require(await bundle(folder));
    const bytes = await sampleFile();
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    say(`${path.relative(inRoot(), target)}: ${bytes.length} bytes`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
