// Enough of a test runner to run the project's own test files again and again in one process.
import { createRequire } from "node:module";
import util from "node:util";
import { inRoot } from "../lib/project.mjs";

// The matchers that the tests are written with come with their runner.
const fromRunner = createRequire(inRoot("node_modules/jest/package.json"));
const { expect } = createRequire(fromRunner.resolve("jest-cli"))("expect");

/** Collects what a test file registers: `load` runs the file with the runner's words in its scope. */
export function collect(load) {
  const tests = [];
  const before = [];
  const path = [];
  const test = (name, run) => tests.push({ name: [...path, name].join(" > "), run });
  const title = (name, row) => util.format(name, ...row.slice(0, (name.match(/%[sdifjoOp]/g) ?? []).length));
  const each = (register) => (rows) => (name, run) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      register(title(name, given), () => run(...given));
    }
  };
  test.each = each(test);
  test.skip = () => {};
  const describe = (name, run) => {
    path.push(name);
    run();
    path.pop();
  };
  describe.each = each(describe);
  Object.assign(globalThis, {
    test,
    it: test,
    describe,
    expect,
    beforeAll: (run) => before.push(run),
    afterAll: () => {},
    jest: { setTimeout: () => {} },
  });
  load();
  return { tests, before };
}
