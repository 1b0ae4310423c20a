// Tries mutants: one process of several. Started by ../mutation.mjs, which sends numbers and hears what became of them.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import Module from "node:module";
import path from "node:path";
import ts from "typescript";
import { inRoot } from "../lib/project.mjs";
import { collect } from "./harness.mjs";
import { mutatedFiles, testFiles } from "./files.mjs";
import { mutate } from "./mutants.mjs";

const require = createRequire(inRoot("package.json"));
const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** What is switched on, which switches were passed, and how often loops went round. */
const state = { active: -1, seen: undefined, ticks: 0, mostTicks: Infinity };
const fewTicks = 3_000_000;
const ticksOf = new Map(); // of each test, without a mutant
globalThis.__mutant = (number) => {
  state.seen?.add(number);
  return number === state.active;
};
globalThis.__tick = () => {
  if (++state.ticks > state.mostTicks) throw new Error("a loop without end");
};

const texts = new Map();
const mutants = [];
for (const file of mutatedFiles()) {
  const made = mutate(file, readFileSync(inRoot(file), "utf8"), mutants.length);
  mutants.push(...made.mutants);
  texts.set(inRoot(file), made.text);
}

const compiled = new Map();
Module._extensions[".ts"] = (module, file) => {
  let code = compiled.get(file);
  if (code === undefined) {
    code = ts.transpileModule(texts.get(file) ?? readFileSync(file, "utf8"), { compilerOptions: options, fileName: file }).outputText;
    compiled.set(file, code);
  }
  module._compile(code, file);
};

/** Reading a workbook does not depend on the rules: what was read once is kept. */
function keepReadings() {
  const form = require(inRoot("src/grid/text-form.ts"));
  const reader = require(inRoot("src/recognise/recognise.ts"));
  const books = new Map();
  const { workbookOfText } = form;
  form.workbookOfText = (text) => {
    if (!books.has(text)) books.set(text, workbookOfText(text));
    return books.get(text);
  };
  const projects = new WeakMap();
  const { recogniseWorkbook } = reader;
  reader.recogniseWorkbook = (workbook, ...rest) => {
    if (rest.some((one) => one !== undefined)) return recogniseWorkbook(workbook, ...rest);
    if (!projects.has(workbook)) projects.set(workbook, recogniseWorkbook(workbook));
    return projects.get(workbook);
  };
}

/** Files that no mutant can be in or have anything to do with: what they made once is kept. */
const kept = new Set(
  [
    "test/rules/judgements/books.ts",
    "test/rules/judgements/pages.ts",
    "test/rules/judgements/variants.ts",
    "test/sample/second-project.ts",
    "test/app/workbooks.ts",
  ].map((file) => inRoot(file)),
);
const mayChange = (file) => !kept.has(file);

/** All tests, from files loaded anew where a mutant is in what a file does when it is loaded. */
async function loadTests() {
  Object.assign(state, { ticks: 0, mostTicks: fewTicks });
  for (const file of Object.keys(require.cache)) if (file.endsWith(".ts") && mayChange(file)) delete require.cache[file];
  const all = [];
  for (const file of testFiles()) {
    const { tests, before } = collect(() => require(inRoot(file)));
    for (const run of before) await run();
    all.push(...tests.map((test) => ({ ...test, name: `${path.basename(file)}: ${test.name}` })));
  }
  return all;
}

async function passes(test) {
  state.ticks = 0;
  state.mostTicks = Math.max(fewTicks, 4 * (ticksOf.get(test.name) ?? Infinity));
  try {
    await test.run();
    return true;
  } catch {
    return false;
  }
}

keepReadings();
for (const folder of ["base", "grid", "model", "recognise", "xlsx"])
  for (const file of readdirSync(inRoot("src", folder), { recursive: true })) kept.add(inRoot("src", folder, String(file)));

state.seen = new Set();
for (const file of texts.keys()) require(file);
const atLoad = state.seen; // what the sources do when they are loaded, not what test files do
state.seen = undefined;
const tests = await loadTests();
for (const test of tests) {
  const ok = await passes(test); // the first run reads the workbooks
  state.seen = new Set();
  const started = performance.now();
  test.holds = (await passes(test)) && ok;
  if (!test.holds) process.send({ broken: test.name });
  ticksOf.set(test.name, state.ticks);
  test.milliseconds = performance.now() - started;
  test.seen = state.seen;
}
state.seen = undefined;
// A test that fails anyhow tells nothing of a mutant.
// Nor is one waited for that takes longer than all others: it draws hundreds of workbooks.
const slowest = 250;
const sound = tests.filter((test) => test.holds && test.milliseconds <= slowest);
const soundNames = new Set(sound.map((test) => test.name));
sound.sort((a, b) => a.milliseconds - b.milliseconds);
const order = new Map(sound.map((test, n) => [test.name, n]));
const whole = Math.round(sound.reduce((sum, test) => sum + test.milliseconds, 0));
process.send({ ready: true, mutants, tests: `${sound.length} of ${tests.length} tests, ${whole} ms` });

async function fate(mutant) {
  const number = mutant.number;
  const isAtLoad = atLoad.has(number);
  let list = sound;
  if (isAtLoad) {
    state.active = number;
    try {
      list = (await loadTests())
        .filter((test) => soundNames.has(test.name))
        .sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
    } catch {
      return "killed";
    }
  }
  const own = path.basename(mutant.file, ".ts");
  const reached = isAtLoad ? list : list.filter((test) => test.seen.has(number));
  if (reached.length === 0) return "not reached";
  // Its own file's examples first.
  const first = reached.filter((test) => test.name.includes(own));
  for (const test of [...first, ...reached.filter((one) => !first.includes(one))]) {
    state.active = number;
    const ok = await passes(test);
    state.active = -1;
    if (!ok) return "killed";
  }
  return "survived";
}

process.on("message", async ({ number }) => {
  const result = await fate(mutants[number]);
  state.active = -1;
  process.send({ number, result });
});
