// How well tables are read: node src/tools/reading-quality.mjs
// Values right, wrong, doubtful and missed over all fixtures of test/recognise, by layout and by language. No network.
import { readFileSync, rmSync } from "node:fs";
import { runCommand } from "./lib/processes.mjs";
import { inRoot, main, requireNode20 } from "./lib/project.mjs";

await main(async () => {
  requireNode20();
  const report = inRoot("dist/test/reading-quality.txt");
  rmSync(report, { force: true });
  const { code, output } = await runCommand("jest", ["--selectProjects", "core", "--", "test/recognise/quality.test.ts"]);
  try {
    process.stdout.write(readFileSync(report, "utf8"));
  } catch {
    process.stderr.write(output);
  }
  return code;
});
