// How well items of two versions are paired: node src/tools/pairing-quality.mjs
// The cases of test/compare/pairs by kind, beside daff on the same tables, with the number as key and without. No network but the first
// installation of daff.
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { ensureBenchPackages } from "./lib/bench-packages.mjs";
import { runCommand } from "./lib/processes.mjs";
import { inRoot, main, requireNode20 } from "./lib/project.mjs";

const header = ["No.", "Name", "Unit", "Baseline", "Mid-term", "End"];

/** The pairs of rows that daff makes of two tables: "3-4" for the third row before and the fourth after. */
function daffLinks(daff, { before, after }, key) {
  const flags = new daff.CompareFlags();
  if (key !== undefined) flags.addPrimaryKey(key);
  const view = (rows) => new daff.TableView([header, ...rows]);
  const alignment = daff.compareTables(view(before), view(after), flags).align();
  return after.flatMap((_, n) => {
    const row = alignment.b2a(n + 1);
    return row === null || row === undefined || row < 1 ? [] : [`${row - 1}-${n}`];
  });
}

/** Which cases daff has right: exactly the expected pairs among all that touch the case's rows. */
function daffRight(links, table) {
  const [lefts, rights] = [0, 1].map((side) => links.map((link) => Number(link.split("-")[side])));
  let [left, right] = [0, 0];
  return table.cases.map(({ expected, rows }) => {
    const own = links.filter((_, n) => {
      const isLeft = lefts[n] >= left && lefts[n] < left + rows[0];
      return isLeft || (rights[n] >= right && rights[n] < right + rows[1]);
    });
    left += rows[0];
    right += rows[1];
    return own.length === expected.length && expected.every((link) => own.includes(link));
  });
}

const share = (count, all) => `${((100 * count) / Math.max(1, all)).toFixed(1)} %`.padStart(8);

function print(title, groups) {
  console.log(
    `\n${title.padEnd(34)} ${"cases".padStart(6)} ${"right".padStart(8)} ${"asked".padStart(8)} ${"wrong, not asked".padStart(18)} ${"daff by No.".padStart(12)} ${"daff, no key".padStart(13)}`,
  );
  for (const [name, cases] of groups) {
    const count = (test) => cases.filter(test).length;
    console.log(
      `${name.padEnd(34)} ${String(cases.length).padStart(6)} ${share(
        count((one) => one.isRight),
        cases.length,
      )} ${share(
        count((one) => one.isAsked),
        cases.length,
      )} ${String(count((one) => one.isWrongAndSure)).padStart(18)} ${share(
        count((one) => one.keyed),
        cases.length,
      ).padStart(12)} ${share(
        count((one) => one.keyless),
        cases.length,
      ).padStart(13)}`,
    );
  }
}

const grouped = (cases, nameOf) => [...new Set(cases.map(nameOf))].map((name) => [name, cases.filter((one) => nameOf(one) === name)]);

await main(async () => {
  requireNode20();
  const packages = await ensureBenchPackages();
  const daff = createRequire(packages)("daff");
  const report = inRoot("dist/test/pairing-quality.json");
  rmSync(report, { force: true });
  const { code, output } = await runCommand("jest", ["--selectProjects", "core", "--", "test/compare/pairing-quality.test.ts"]);
  let tables;
  try {
    tables = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    process.stderr.write(output);
    return code;
  }
  const cases = tables.flatMap((table) => {
    const [keyed, keyless] = ["No.", undefined].map((key) => daffRight(daffLinks(daff, table, key), table));
    return table.cases.map((one, n) => ({ ...one, variant: table.variant, keyed: keyed[n], keyless: keyless[n] }));
  });
  const changed = cases.filter(({ kind }) => !["same", "new", "dropped", "figures"].includes(kind));
  print(
    "By what changed",
    grouped(changed, ({ kind }) => kind.split(",")[0]),
  );
  print(
    "By what was done on top",
    grouped(changed, ({ variant }) => variant),
  );
  print(
    "Rows that are as they were",
    grouped(
      cases.filter((one) => !changed.includes(one)),
      ({ kind }) => kind,
    ),
  );
  print("All", [
    ["changed names", changed],
    ["all rows", cases],
  ]);
  return code;
});
