// What is mutated, and the tests that should notice.
import { readdirSync } from "node:fs";
import { inRoot } from "../lib/project.mjs";

const under = (folder) => {
  try {
    return readdirSync(inRoot(folder), { recursive: true })
      .map((file) => `${folder}/${String(file).replaceAll("\\", "/")}`)
      .sort();
  } catch {
    return [];
  }
};

// The catalogue is a list of names, and the last two are types.
const left = new Set(["src/rules/catalogue.ts", "src/rules/rule.ts", "src/rules/finding.ts"]);
const wanted = process.env["MUTATE"];

export const mutatedFiles = () =>
  ["src/rules", "src/disburse"]
    .flatMap(under)
    .filter((file) => file.endsWith(".ts") && !left.has(file) && (wanted === undefined || file.includes(wanted)));

const tried = process.env["MUTATION_TESTS"]; // part of a test file's name: fewer tests, a quicker and lower score
const slow = /seeded-faults|catalogue\.test|\/zz-|ledger-bench/;

export const testFiles = () =>
  ["test/rules", "test/disburse"]
    .flatMap(under)
    .filter((file) => file.endsWith(".test.ts") && !slow.test(file) && (tried === undefined || file.includes(tried)));
