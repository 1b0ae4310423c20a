import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, document, folder, sample, built } from "./cli";

// Each test starts processes; a busy machine is no fault.
jest.setTimeout(60_000);

beforeAll(built, 120_000);

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly object[] }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly kind: string;
      readonly level: string;
      readonly locations: readonly { readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[] }[];
    }[];
  }[];
}

test("sarif: every finding of the check, with its rule, level and cell; not judged is no failure", () => {
  const run = cli(["check", sample, "--format", "sarif"]);
  const [log] = (JSON.parse(run.out) as Log).runs;
  const { findings } = document("check", cli(["check", sample, "--json"]));
  expect(run.code).toBe(1);
  expect(log?.results).toHaveLength(findings.length);
  expect(log?.results.every(({ ruleId, ruleIndex }) => log.tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
  expect(log?.results.map(({ locations }) => locations[0]?.logicalLocations[0]?.fullyQualifiedName)).toEqual(
    findings.map(({ cells }) => cells[0]),
  );
  const levels = findings.map(({ outcome, severity }) => (outcome === "not-judged" ? "none" : severity === "info" ? "note" : severity));
  expect(log?.results.map(({ level }) => level)).toEqual(levels);
  expect(log?.invocations[0]?.executionSuccessful).toBe(true);
});

test("one log of several files, one of which cannot be read", () => {
  const place = folder();
  copyFileSync(sample, join(place, "a.xlsx"));
  writeFileSync(join(place, "b.xlsx"), "no workbook");
  const run = cli(["check", place, "--format", "sarif"]);
  const [invocation] = (JSON.parse(run.out) as Log).runs[0]?.invocations ?? [];
  expect(invocation).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: "error" }] });
  expect(run.code).toBe(3);
});
