// npm test: every quality gate, two at a time.
//   npm test -- lint types        those gates alone
//   npm test -- core test/rules   jest's tests under a path (core, pane or browser), with further arguments of jest
import { gateNames, rounds } from "./lib/gates.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { endAll, runCommand } from "./lib/processes.mjs";
import { main, requireNode20, say } from "./lib/project.mjs";

const seconds = (begun) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

async function runGate({ name, run }) {
  const begun = performance.now();
  let outcome;
  try {
    outcome = await run();
  } catch (error) {
    outcome = { passed: 0, failed: 1, skipped: 0, output: String(error?.message ?? error) };
  }
  const word = outcome.failed > 0 ? "FAIL" : outcome.passed === 0 ? "SKIP" : "PASS";
  console.log(`${word}  ${name.padEnd(12)} ${seconds(begun).padStart(8)}  ${outcome.says ?? ""}`);
  for (const line of outcome.aloud ?? []) console.log(`      ${line}`);
  if (word === "FAIL" && outcome.output) console.log(outcome.output.trimEnd().replace(/^/gm, "      "));
  return outcome;
}

/** Runs a round's gates, `lanes` at a time, in their order. */
async function runRound(gates, lanes = 2) {
  const waiting = [...gates];
  const outcomes = [];
  const lane = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) outcomes.push(await runGate(gate));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

async function runGates(names) {
  const begun = performance.now();
  const outcomes = [];
  for (const round of rounds) outcomes.push(...(await runRound(round.filter(({ name }) => names.includes(name)))));
  const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`All in ${seconds(begun)}; a gate that is no set of tests counts as one.`);
  console.log(`${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);
  return total("failed") > 0 ? 1 : 0;
}

const projects = ["core", "pane", "browser"];

async function runJest([project, ...args]) {
  const chosen = projects.includes(project) ? ["--selectProjects", project, "--", ...args] : ["--", project, ...args];
  return (await runCommand("jest", chosen, { show: true })).code;
}

await main(async () => {
  requireNode20();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => {
      endAll();
      process.exit(130);
    });
  const begun = performance.now();
  if (await ensureInstalled()) say(`Installed in ${seconds(begun)}.`);
  const args = process.argv.slice(2);
  if (args.every((arg) => gateNames.includes(arg))) return runGates(args.length > 0 ? args : gateNames);
  return runJest(args);
});
