import { verifyEvidence } from "../../src/app/verify";
import type { Progress } from "../../src/app/host";
import { makeSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { evidenceRows } from "../../src/tools/bench/evidence-rows";
import { act, id, protocolOf } from "./made";

jest.setTimeout(120_000);

const rowCount = 100_000;
const header = ["Full name", "National ID", "Position", "School ID", "School name", "Assignment act signed"];
const rows = evidenceRows(rowCount, false);
const workbook: Workbook = {
  sheets: [makeSheet({ name: "Evidence", rows: [header, ...rows.map((row) => row.map((text) => text || undefined))] })],
  date1904: false,
};
const project = recogniseWorkbook(workbook);
const protocol = protocolOf([
  { kind: "fields", fields: [{ name: "Full name" }, id, { name: "School name" }] },
  { kind: "unique", key: [id] },
  { kind: "confirmed", field: act },
]);
const settings = { fiscalYearStartMonth: 7 };

test("a hundred thousand rows are judged as a plain look over them judges, with progress that only grows", async () => {
  const progress: Progress[] = [];
  const [run] = await verifyEvidence(workbook, project, [protocol, { ...protocol, id: "proposal", confirmed: false }], settings, {
    onProgress: (one) => progress.push(one),
  });
  const seen = new Set<string>();
  const passing = new Set<string>();
  let repeated = 0;
  for (const [name, own, , , school, signed] of rows) {
    if (own !== "" && seen.has(own)) repeated += 1;
    seen.add(own);
    if (name !== "" && own !== "" && school !== "" && signed === "yes") passing.add(own);
  }
  expect(run?.rows.judged).toBe(rowCount);
  expect(run?.rows.counted).toBe(passing.size);
  const unique = run?.steps[1]?.failed;
  expect(unique?.total).toBe(repeated + rows.filter((row) => row[1] === "").length);
  expect(unique?.first).toHaveLength(100);
  const done = progress.map((one) => one.done);
  expect(done.length).toBeGreaterThan(1);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBeLessThanOrEqual(1);
});

test("only confirmed protocols are run, and a run stops when it is told to", async () => {
  const proposal = { ...protocol, confirmed: false };
  expect(await verifyEvidence(workbook, project, [proposal], settings)).toEqual([]);
  const stop = new AbortController();
  const stopped = verifyEvidence(workbook, project, [protocol], settings, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
});
