// Makes the workbooks of assets/samples again from the figures in src/tools/sample: node src/tools/sample.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { withScript } from "./lib/bundle-script.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { inRoot, main, requireNode20, say } from "./lib/project.mjs";

const require = createRequire(import.meta.url);

await main(async () => {
  requireNode20();
  await ensureInstalled();
  await withScript("src/tools/sample/file.ts", async (script) => {
    const { evidenceFile, sampleFile, sectorFile } = require(script);
    for (const [name, make] of [
      ["peru-basic-education.xlsx", sampleFile],
      ["evidence-principals.xlsx", evidenceFile],
      ["sector-review-province.xlsx", sectorFile],
    ]) {
      const target = inRoot("assets/samples", name);
      const bytes = await make();
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      say(`${path.relative(inRoot(), target)}: ${bytes.length} bytes`);
    }
  });
});
