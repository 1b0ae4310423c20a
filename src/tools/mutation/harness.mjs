// Enough of a test runner to run the project's own test files again and again in one process.
import { expect } from "expect";
import util from "node:util";

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
