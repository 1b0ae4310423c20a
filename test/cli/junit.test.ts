/**
 * @jest-environment jsdom
 */
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { junitXml } from "../../src/report/plain";
import { cli, document as printed, folder, sample, built } from "./cli";

// Each test starts processes; a busy machine is no fault.
jest.setTimeout(60_000);

beforeAll(built, 120_000);

/** Read by an XML parser that refuses what is not well formed. */
function read(xml: string): Document {
  const tree = new DOMParser().parseFromString(xml, "text/xml");
  expect(tree.querySelector("parsererror")).toBeNull();
  return tree;
}

test("one suite a file; a file that cannot be read is an error", () => {
  const place = folder();
  copyFileSync(sample, join(place, "a.xlsx"));
  writeFileSync(join(place, "b <&>.xlsx"), "no workbook");
  const run = cli(["check", place, "--format", "junit"]);
  const suites = [...read(run.out).querySelectorAll("testsuite")];
  expect(suites.map((suite) => suite.getAttribute("errors"))).toEqual(["0", "1"]);
  expect(suites[1]?.getAttribute("name")).toBe(join(place, "b <&>.xlsx"));
  expect(run.code).toBe(3);
});

test("a test a rule; errors fail, what was not judged at all is skipped", () => {
  const run = cli(["check", sample, "--format", "junit"]);
  const { findings, counts } = printed("check", cli(["check", sample, "--json"]));
  const suite = read(run.out).querySelector("testsuite");
  const tests = [...(suite?.querySelectorAll("testcase") ?? [])];
  expect(tests.map((one) => one.getAttribute("name"))).toEqual(Object.keys(counts.byRule));
  const failing = new Set(findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error").map(({ rule }) => rule));
  const seen = tests.filter((one) => one.querySelector("failure")).map((one) => one.getAttribute("name"));
  expect(new Set(seen)).toEqual(failing);
  expect(suite?.getAttribute("failures")).toBe(String(failing.size));
  const skipped = Object.entries(counts.byRule).filter(([, tally]) => tally.notJudged > 0 && tally.holds + tally.broken === 0);
  expect(suite?.getAttribute("skipped")).toBe(String(skipped.length));
});

test("text of cells is text in XML", () => {
  const xml = junitXml([{ file: 'a"]]><b>\u0001\ud800.xlsx', problem: "<no> & \n 'quotes'" }], []);
  const error = read(xml).querySelector("error");
  expect(error?.getAttribute("message")).toBe("<no> & \n 'quotes'");
  expect(error?.closest("testsuite")?.getAttribute("name")).toBe('a"]]><b>.xlsx');
});
