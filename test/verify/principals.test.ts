import { readFileSync } from "node:fs";
import path from "node:path";
import { runsOf } from "../../src/app/runs";
import { bankCalendar } from "../../src/base/fiscal";
import { check } from "../rules/run";
import { dec, plain } from "../../src/base/decimal";
import { parseCell } from "../../src/grid/address";
import type { Workbook } from "../../src/grid/workbook";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { evidenceWorkbook, soundEvidence } from "../../src/tools/sample/evidence/workbook";
import { evidenceFile } from "../../src/tools/sample/file";
import type { Protocol } from "../../src/verify/protocol";
import { readXlsx } from "../../src/xlsx/read";
import { at, brief, keysOf, runAll } from "./made";
import { planted } from "./planted";

jest.setTimeout(60_000);

const id = { name: "National ID", role: "person-id" };
const act = { name: "Assignment act signed", role: "confirmed" };

const staffed: Protocol = {
  id: "DLI 1",
  dli: "1",
  indicatorId: "PDO3",
  lists: [{ sheet: "Principals" }],
  steps: [
    {
      kind: "fields",
      fields: [{ name: "Full name" }, id, { name: "Position" }, { name: "School ID" }, { name: "School name" }],
    },
    { kind: "unique", key: [id] },
    { kind: "confirmed", field: act },
    { kind: "claim", relation: "equal" },
  ],
  claimed: { value: dec(18_591), cell: parseCell("Claims!C5")! },
  price: { unitValue: { value: dec(125_000) }, currency: "USD", lot: { value: dec(1000) }, lots: "not-stated" },
  confirmed: true,
};

const certified: Protocol = {
  id: "DLI 9",
  dli: "9",
  lists: [{ sheet: "Certified principals" }],
  steps: [
    { kind: "fields", fields: [{ name: "Full name" }, id, { name: "Diploma number" }, { name: "Training institution" }] },
    { kind: "unique", key: [id] },
    { kind: "confirmed", field: { name: "Certified" } },
    { kind: "within", key: id, list: { sheet: "Principals" }, listKey: id, where: { is: "yes", field: act } },
    { kind: "claim", relation: "equal" },
  ],
  claimed: { value: dec(10_000), cell: parseCell("Claims!C6")! },
  price: { unitValue: { value: dec(165_623) }, currency: "USD", lot: { value: dec(1000) }, lots: "whole" },
  confirmed: true,
};

const runBoth = (workbook: Workbook, keep?: number) => {
  const [first, second] = runAll(workbook, [staffed, certified], undefined, keep);
  if (!first || !second) throw new Error("two protocols were to be run");
  return { first, second };
};

test("the sample's file is what its maker makes, says that it is made up, and stays small", async () => {
  const file = path.join(__dirname, "../../assets/samples/evidence-principals.xlsx");
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThan(1_200_000);
  expect(Buffer.compare(bytes, await evidenceFile())).toBe(0);
  const workbook = await readXlsx(bytes);
  for (const sheet of workbook.sheets) expect(sheet.cell(1, 0).text).toMatch(/^MADE-UP DATA/);
  expect(recogniseWorkbook(workbook).evidence.map(({ table, rows }) => [table.sheet, rows.bottom - rows.top + 1])).toEqual([
    ["Principals", 18_591],
    ["Certified principals", 10_000],
  ]);
});

test("the sample's own sheet of steps runs as it stands: both protocols are payable, and the check finds no fault in it", async () => {
  const workbook = await readXlsx(readFileSync(path.join(__dirname, "../../assets/samples/evidence-principals.xlsx")));
  const result = check(workbook);
  expect(result.findings.filter((one) => one.outcome === "broken")).toEqual([]);
  const { confirmed } = runsOf(workbook, recogniseWorkbook(workbook), bankCalendar) ?? { confirmed: [] };
  expect(confirmed.map((run) => [run.protocol.id, run.outcome, run.rows.counted, run.steps.map(({ outcome }) => outcome)])).toEqual([
    ["DLI 1", "payable", 18_591, ["passed", "passed", "passed", "passed"]],
    ["DLI 9", "payable", 10_000, ["passed", "passed", "passed", "passed", "passed"]],
  ]);
});

test("the sound lists bear both claims out to the row, and earn what the paper's arithmetic gives", async () => {
  const workbook = await readXlsx(readFileSync(path.join(__dirname, "../../assets/samples/evidence-principals.xlsx")));
  const { first, second } = runBoth(workbook);
  expect([first.outcome, keysOf(first), first.rows.counted]).toEqual(["payable", ["claim-confirmed"], 18_591]);
  expect(first.possibleDuplicates.total).toBe(0);
  expect(plain(first.earns!.amount)).toBe("2250000");
  expect(plain(first.earns!.inProportion!)).toBe("2323875");
  expect([second.outcome, second.rows.counted, plain(second.earns!.amount)]).toEqual(["payable", 10_000, "1656230"]);
  expect(second.steps[3]).toMatchObject({ outcome: "passed", passed: 10_000, among: 18_591 });
});

test.each([1, 2, 3])(
  "every planted fault is found at its cell and nothing else is, the claims are refuted to the row (seed %i)",
  (seed) => {
    const faults = planted(soundEvidence(), seed);
    const { first, second } = runBoth(evidenceWorkbook(faults.evidence), 20_000);
    const [fields, unique, confirmed] = first.steps;
    expect(new Set(fields?.failed.first.map(brief))).toEqual(faults.expected.blank);
    expect(new Set(unique?.failed.first.map(brief))).toEqual(faults.expected.unique);
    expect(new Set(confirmed?.failed.first.map(brief))).toEqual(faults.expected.unsigned);
    expect(new Set(first.possibleDuplicates.first.map(({ cell, other }) => `${at(cell)} ${at(other)}`))).toEqual(faults.expected.possible);
    expect(first.rows.counted).toBe(faults.expected.counted);
    expect(first.outcome).toBe("not-payable");
    expect(first.reasons[0]).toMatchObject({
      key: "claim-not-equal",
      places: { count: String(faults.expected.counted), claimed: "18591" },
    });
    expect(new Set(second.steps[3]?.failed.first.map(brief))).toEqual(faults.expected.outside);
    expect(second.rows.counted).toBe(10_000 - faults.expected.outside.size);
    expect(second.outcome).toBe("not-payable");
  },
);
