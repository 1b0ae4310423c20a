import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./browser.mjs";
import { run, runCommand } from "./processes.mjs";
import { inRoot } from "./project.mjs";

/**
 * A gate's outcome. `passed`, `failed` and `skipped` count tests; a gate that is no test suite counts as one.
 * @typedef {{ passed: number, failed: number, skipped: number, says?: string, output?: string }} Outcome
 */

const held = (says = "") => ({ passed: 1, failed: 0, skipped: 0, says });
const broken = (output) => ({ passed: 0, failed: 1, skipped: 0, output });

/** A gate that is one command. */
const command = (packageName, args, options) => async () => {
  const { code, output } = await runCommand(packageName, args, options);
  return code === 0 ? held() : broken(output);
};

/** A gate that gives complaints. */
const complaints = (find) => async () => {
  const { complaints: found, says } = await find();
  return found.length === 0 ? held(says) : broken(found.join("\n"));
};

/** Reads jest's own report; a file that could not run is a failure too. */
function outcomeOf(file, output) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  const skippedTests = report.testResults
    .flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, name })))
    .filter(({ status }) => status === "pending" || status === "todo");
  const crashed = report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + crashed,
    skipped: skippedTests.length,
    says: `${report.numPassedTests} tests`,
    aloud: skippedTests.map(({ fullName, name }) => `skipped: ${fullName} (${name.slice(inRoot().length + 1)})`),
    output: report.success ? "" : output,
  };
}

/** A gate that is a set of jest tests. */
const tests = (name, args, options) => async () => {
  const file = inRoot("dist/test", `${name}.json`);
  mkdirSync(inRoot("dist/test"), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await runCommand("jest", ["--json", `--outputFile=${file}`, ...args], options);
  try {
    const outcome = outcomeOf(file, withoutReport(output));
    return code !== 0 && outcome.failed === 0 ? broken(withoutReport(output)) : outcome;
  } catch {
    return broken(output);
  }
};

/** jest prints its report on stdout as well where --json is given. */
const withoutReport = (output) =>
  output
    .split("\n")
    .filter((line) => !line.startsWith('{"num'))
    .join("\n");

async function build() {
  const { ensureBuilt } = await import("./bundle.mjs");
  const built = await ensureBuilt(["pane", "workbench", "cli"]);
  return held(built.length > 0 ? built.join(", ") : "nothing was stale");
}

const size = complaints(async () => (await import("./size.mjs")).sizeOfPane());

const licences = complaints(async () => ({ complaints: (await import("./licences.mjs")).licenceComplaints() }));

const advisories = complaints(async () => {
  const { complaints: found, audited } = await (await import("./advisories.mjs")).advisoryComplaints();
  return { complaints: found, says: audited ? "own list and npm audit" : "own list; npm audit gave no answer here" };
});

/** Installs Debian's Chromium on a build machine that runs as root; elsewhere that is the person's own affair. */
async function installChromium() {
  const { code } = await run(
    "sh",
    ["-c", "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium fonts-liberation"],
    {
      minutes: 8,
    },
  );
  return code === 0 ? findChromium() : undefined;
}

const smoothness = "test/browser/smoothness";

/** Two files at a time; how long the pane blocks is measured after that, with nothing beside it. */
async function browserRuns() {
  const others = ["--maxWorkers=2", `--testPathIgnorePatterns=/node_modules/|/${smoothness}`];
  const first = await tests("browser", ["--selectProjects", "browser", ...others])();
  const last = await tests("smoothness", ["--selectProjects", "browser", "--runInBand", "--", smoothness])();
  const sum = (key) => first[key] + last[key];
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    says: `${sum("passed")} tests`,
    aloud: [...(first.aloud ?? []), ...(last.aloud ?? [])],
    output: [first, last]
      .map(({ output = "" }) => output)
      .join("\n")
      .trim(),
  };
}

async function browserTests() {
  const mayInstall = process.env.CI && process.platform === "linux" && process.getuid?.() === 0;
  const chromium = findChromium() ?? (mayInstall ? await installChromium() : undefined);
  if (chromium) return browserRuns();
  const aloud = ["skipped: every browser test, for want of Chromium or Chrome; install one, or name it in CHROME_PATH."];
  return { passed: 0, failed: 0, skipped: 1, says: "no Chromium here", aloud };
}

const walls = "test/walls/";

/** The gates in rounds: those of a round run two at a time, the next round waits for it. A gate may need another of its round. */
export const rounds = [
  [
    { name: "build", run: build },
    { name: "lint", run: command("eslint", ["."]) },
    { name: "types", run: command("typescript", ["-p", "tsconfig.json", "--noEmit"], { command: "tsc" }) },
    { name: "types-core", run: command("typescript", ["-p", "src/tsconfig.core.json", "--noEmit"], { command: "tsc" }) },
    { name: "format", run: command("prettier", ["--check", "--log-level=warn", "."]) },
    { name: "walls", run: tests("walls", ["--selectProjects", "core", "--maxWorkers=1", "--", walls]) },
    { name: "unused", run: command("knip", ["--no-progress"]) },
    { name: "licences", run: licences },
    { name: "advisories", run: advisories },
  ],
  [{ name: "size", run: size }],
  [
    {
      name: "core",
      run: tests("core", [
        "--selectProjects",
        "core",
        "--maxWorkers=2",
        `--testPathIgnorePatterns=${["/node_modules/", "/test/browser/", "/test/taskpane/", `/${walls}`].join("|")}`,
      ]),
    },
  ],
  [{ name: "pane", run: tests("pane", ["--selectProjects", "pane", "--maxWorkers=2"]) }],
  [{ name: "browser", run: browserTests }],
];

export const gateNames = rounds.flat().map(({ name }) => name);
