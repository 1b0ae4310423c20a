import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openParts } from "../../src/xlsx/package";
import { faults } from "../report-json/schemas";
import { built, cli, document, folder, root, sample } from "./cli";

jest.setTimeout(120_000);
beforeAll(built);

const province = join(root, "assets/samples/sector-review-province.xlsx");

test("review of the province: a document that keeps to its schema, with no contradiction", () => {
  const run = cli(["review", province, "--json"]);
  expect([run.code, run.err]).toEqual([0, ""]);
  const printed = document("review", run);
  expect(faults(printed)).toEqual([]);
  expect([printed.year, printed.currency, printed.performance.length, printed.finance.length, printed.actions.length]).toEqual([
    2025,
    "PKR",
    25,
    15,
    40,
  ]);
  expect(printed.contradictions).toEqual([]);
});

test("review as text names the year, the rates and the gap", () => {
  const { code, out } = cli(["review", province]);
  expect(code).toBe(0);
  expect(out).toContain("Sector review of 2025, amounts in PKR");
  expect(out).toContain("Gap in 2025: 4,280,000,000");
});

test("review of a project that is no sector says what is missing", () => {
  const run = cli(["review", sample, "--json"]);
  expect(run.code).toBe(0);
  const printed = document("review", run);
  expect(faults(printed)).toEqual([]);
  expect(printed.missing.map(({ what }) => what)).toContain("The agreed actions: no such table was found.");
});

test("the aide-memoire is written as a Word draft, with its tables", async () => {
  const path = join(folder(), "aide-memoire.docx");
  const run = cli(["review", province, "--docx", path]);
  expect([run.code, run.err.trim()]).toEqual([0, `${path}: written.`]);
  const xml = await openParts(new Uint8Array(readFileSync(path))).text("word/document.xml");
  for (const words of [
    "Draft for discussion",
    "Access and participation",
    "Northern Development Bank",
    "Earlier actions",
    "63 shifts opened.",
  ])
    expect(xml).toContain(words);
});
