// How fast the product is beside what does the same: npm run bench [-- NAME ...] [--rows N] [--runs N]
// A measurement is one file of src/tools/bench; both sides do the same work on the same data in the same run.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { ensureBenchPackages } from "./lib/bench-packages.mjs";
import { withScript } from "./lib/bundle-script.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { Complaint, inRoot, main, options, requireNode20, say } from "./lib/project.mjs";

const known = readdirSync(inRoot("src/tools/bench"))
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(/\.bench\.ts$/, ""));

const positive = (text, name) => {
  if (!/^[1-9][0-9]*$/.test(text)) throw new Complaint(`--${name} needs a whole number above 0.`);
  return Number(text);
};

/** In a process of its own: what it holds in memory is then its own. */
function inProcess(script, job) {
  const env = { ...process.env, BENCH_JOB: JSON.stringify(job) };
  const { status, stdout } = spawnSync(process.execPath, ["--expose-gc", inRoot("src/tools/lib/bench-process.mjs"), script], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Complaint(`The measurement ended with exit code ${status}; its own words stand above.`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

const milliseconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(10);

function print({ title, times, ratios, checks }, memory) {
  console.log(`\n${title}`);
  for (const { name, median, least, most, first } of times)
    console.log(
      `  ${name.padEnd(58)} ${milliseconds(median)}   (${least.toFixed(0)} to ${most.toFixed(0)}; the first time ${first.toFixed(0)})`,
    );
  for (const { name, ratio, goal } of ratios)
    console.log(
      `  ratio ${name.padEnd(52)} ${ratio.toFixed(2).padStart(7)}${goal === undefined ? "" : `      goal ${goal.toFixed(2)} or less`}`,
    );
  for (const { name, megabytes } of memory)
    console.log(`  peak memory above the data, ${name.padEnd(30)} ${String(megabytes).padStart(7)} MB`);
  for (const line of checks) console.log(`  ${line}`);
}

await main(async () => {
  requireNode20();
  await ensureInstalled();
  const { rest, ...given } = options(process.argv.slice(2), { takesValue: ["rows", "runs"] });
  const strange = rest.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Complaint(`No measurement is named "${strange}". There are: ${known.join(", ")}.`);
  const packages = await ensureBenchPackages();
  const runs = positive(given.runs ?? "7", "runs");
  const size = given.rows === undefined ? undefined : positive(given.rows, "rows");
  for (const name of rest.length > 0 ? rest : known) {
    say(`Measuring ${name} …`);
    await withScript(
      `src/tools/bench/${name}.bench.ts`,
      (script) => {
        const timed = inProcess(script, { packages, runs, size });
        const memory = timed.sides.map((side) => ({ name: side, ...inProcess(script, { packages, runs: 1, size, only: side }) }));
        print(timed, memory);
      },
      { production: true },
    );
  }
});
