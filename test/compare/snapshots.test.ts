import { isoDate } from "../../src/base/dates";
import type { IsoDate } from "../../src/base/dates";
import { exportSnapshot, importSnapshot } from "../../src/app/snapshot-file";
import {
  editsOfSnapshots,
  dropSnapshot,
  findSnapshot,
  keepSnapshot,
  snapshotsOf,
  takeSnapshot,
  withSnapshot,
} from "../../src/app/snapshots";
import { compareVersionInSlices, historyInSlices } from "../../src/app/versions";
import { defaultSettings, snapshotSheetName } from "../../src/app/settings";
import { applyEdits } from "../../src/grid/apply";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { sampleWorkbook } from "../../src/tools/sample/workbook";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { sampleBytes } from "./sample-bytes";

const day = (text: string): IsoDate => {
  const [year, month, date] = text.split("-").map(Number);
  const found = isoDate(year ?? 0, month ?? 0, date ?? 0);
  if (!found) throw new Error(text);
  return found;
};
const approved = { name: "As approved", on: day("2013-01-17"), by: "Team leader", why: "Board approval" };

/** The sample with another text in one cell. */
function withText(workbook: Workbook, sheet: string, row: number, col: number, value: string): Workbook {
  return applyEdits(workbook, [{ kind: "set-cells", sheet, top: row, left: col, rows: [[{ kind: "text", value }]] }]);
}

function kept(workbook: Workbook, about = approved): Workbook {
  const snapshots = withSnapshot(snapshotsOf(workbook).snapshots, takeSnapshot(recogniseWorkbook(workbook), about));
  return applyEdits(workbook, editsOfSnapshots(workbook, snapshots));
}

jest.setTimeout(60_000);

const source = sampleWorkbook();

test("a version comes back as it was kept: nothing differs from the workbook it was taken of", async () => {
  const workbook = kept(source);
  const { snapshots, unreadable } = snapshotsOf(workbook);
  expect(unreadable).toEqual([]);
  expect(snapshots).toHaveLength(1);
  expect(snapshots[0]).toMatchObject(approved);
  expect(exportSnapshot(snapshots[0] as (typeof snapshots)[number])).toBe(
    exportSnapshot(takeSnapshot(recogniseWorkbook(source), approved)),
  );
  const [first] = snapshots;
  if (!first) throw new Error("no version");
  const { pairs } = await compareVersionInSlices(first.version, recogniseWorkbook(workbook), defaultSettings);
  expect(pairs.length).toBeGreaterThan(15);
  expect(pairs.filter((pair) => pair.status !== "no-change" || pair.asks)).toEqual([]);
});

test("its sheet is very hidden and is read as no table", () => {
  const workbook = kept(source);
  expect(findSheet(workbook, snapshotSheetName)?.visibility).toBe("very-hidden");
  expect(recogniseWorkbook(workbook).tables.map((table) => table.sheet)).not.toContain(snapshotSheetName);
});

test("a revised target never replaces the earlier one: what was, what is and since when", async () => {
  const place = recogniseWorkbook(source)
    .indicators.flatMap((indicator) => indicator.records)
    .find((record) => record.endTarget?.text === "18000" || record.endTarget?.text === "18,000")?.endTarget?.cell;
  if (!place) throw new Error("the sample has no end target of 18,000");
  let workbook = kept(source);
  workbook = withText(workbook, place.sheet, place.row, place.col, "16,000");
  workbook = kept(workbook, { ...approved, name: "First restructuring", on: day("2015-06-30") });
  workbook = withText(workbook, place.sheet, place.row, place.col, "15,500");
  const now = { name: "Now", on: day("2017-04-21") };
  const entries = await historyInSlices(snapshotsOf(workbook).snapshots, recogniseWorkbook(workbook), now, defaultSettings);
  const own = entries.filter(({ change }) => change.field === "end-target");
  expect(own.map(({ change, from, to }) => [change.after, from.name, to.name, to.on])).toEqual([
    ["16,000", "As approved", "First restructuring", "2015-06-30"],
    ["15,500", "First restructuring", "Now", "2017-04-21"],
  ]);
  expect(own[0]?.change.before.replace(",", "")).toBe("18000");
});

test("a name is used once, and says so", () => {
  const { snapshots } = snapshotsOf(kept(source));
  const project = recogniseWorkbook(source);
  expect(() => withSnapshot(snapshots, takeSnapshot(project, { ...approved, name: " as APPROVED " }))).toThrow(/kept already/);
  expect(() => takeSnapshot(project, { ...approved, name: " " })).toThrow(/name/);
  expect(findSnapshot(snapshots, "as approved")).toBe(snapshots[0]);
});

test("a damaged version is named, the others are read", () => {
  let workbook = kept(kept(source), { ...approved, name: "Second" });
  const sheet = findSheet(workbook, snapshotSheetName);
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => row);
  const second = rows.filter((row) => sheet?.cell(row, 0).text === "version").at(-1) ?? 0;
  workbook = withText(workbook, snapshotSheetName, second, 5, "1 2 9999");
  expect(snapshotsOf(workbook)).toMatchObject({ unreadable: ["Second"], snapshots: [{ name: "As approved" }] });
});

test("kept through a host, beside those that are there", async () => {
  const host = new XlsxHost(sampleBytes());
  const project = recogniseWorkbook(await host.read());
  await keepSnapshot(host, takeSnapshot(project, approved));
  await keepSnapshot(host, takeSnapshot(project, { ...approved, name: "Second" }));
  expect(snapshotsOf(await host.read()).snapshots.map(({ name }) => name)).toEqual(["As approved", "Second"]);
  await expect(keepSnapshot(host, takeSnapshot(project, approved))).rejects.toThrow(/kept already/);
  await dropSnapshot(host, "as approved");
  expect(snapshotsOf(await host.read()).snapshots.map(({ name }) => name)).toEqual(["Second"]);
});

test("what is exported is read back the same; another file is refused", () => {
  const taken = takeSnapshot(recogniseWorkbook(source), { ...approved, why: "Board" });
  expect(importSnapshot(exportSnapshot(taken))).toEqual(taken);
  for (const text of ["", "{}", '{"schema":"snapshot/1","name":"A","on":"2016-01-01","items":[{"id":1}]}'])
    expect(() => importSnapshot(text)).toThrow(/holds no version/);
});

test("exported, it names every statement with its cell", () => {
  const text = exportSnapshot(takeSnapshot(recogniseWorkbook(source), approved));
  const read = JSON.parse(text) as { schema: string; name: string; items: { says: { text: string; cell: string }[] }[] };
  expect(read).toMatchObject({ schema: "snapshot/1", name: "As approved" });
  expect(read.items.flatMap((item) => item.says).every((one) => /!\$?[A-Z]+\d+$/.test(one.cell))).toBe(true);
});

test("ten versions stay small: they add less than 60 kB to the file and are read in less than a second", async () => {
  const host = new XlsxHost(sampleBytes());
  const before = host.bytes().length;
  const workbook = await host.read();
  const project = recogniseWorkbook(workbook);
  let snapshots = snapshotsOf(workbook).snapshots;
  for (let n = 0; n < 10; n++)
    snapshots = withSnapshot(snapshots, takeSnapshot(changedBy(project, n), { ...approved, name: `Version ${n}` }));
  await host.apply(editsOfSnapshots(workbook, snapshots));
  const bytes = host.bytes();
  const again = await new XlsxHost(bytes).read();
  const started = performance.now();
  expect(snapshotsOf(again).snapshots).toHaveLength(10);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(bytes.length - before).toBeLessThan(60_000);
  console.info(`ten versions: ${bytes.length - before} bytes in the file, read in ${(performance.now() - started).toFixed(0)} ms`);
});

/** A version in which three indicators have other names. */
function changedBy(project: ReturnType<typeof recogniseWorkbook>, n: number): typeof project {
  return {
    ...project,
    indicators: project.indicators.map((indicator, at) =>
      at % 5 === n % 5
        ? {
            ...indicator,
            records: indicator.records.map((record) => ({ ...record, name: { ...record.name, text: `${record.name.text} (${n})` } })),
          }
        : indicator,
    ),
  };
}
