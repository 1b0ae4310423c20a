import { analyseInSlices } from "../../src/app/analyse";
import { applyEdits } from "../../src/grid/apply";
import type { Edit } from "../../src/grid/edits";
import { workbookOfText } from "../../src/grid/text-form";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import { exportSnapshot, importSnapshot } from "../../src/app/snapshot-file";
import { editsOfSnapshots, snapshotsOf, takeSnapshot } from "../../src/app/snapshots";
import { defaultSettings } from "../../src/app/settings";
import { settingsOf } from "../../src/app/settings-sheet";
import { projectInSlices } from "../../src/app/read-project";
import { versionsInSlices } from "../../src/app/versions";
import type { IsoDate } from "../../src/base/dates";
import { sampleWorkbook } from "../../src/tools/sample/workbook";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { applyToXlsx } from "../../src/xlsx/apply";
import { versionOfFile } from "../../src/xlsx/version-of-file";
import { limits } from "../../src/xlsx/limits";

jest.setTimeout(60_000);

const about = { name: "old.xlsx", on: "2017-04-21" as IsoDate };
const source = sampleWorkbook();

const withText = (workbook: Workbook, sheet: string, row: number, col: number, value: string): Workbook =>
  applyEdits(workbook, [{ kind: "set-cells", sheet, top: row, left: col, rows: [[{ kind: "text", value }]] }]);

async function fileOf(workbook: Workbook): Promise<Blob> {
  const edits = workbook.sheets.flatMap((sheet): Edit[] => [
    { kind: "add-sheet", sheet: sheet.name },
    {
      kind: "set-cells",
      sheet: sheet.name,
      top: 0,
      left: 0,
      rows: Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.colCount }, (__, col) => ({ kind: "text", value: sheet.cell(row, col).text })),
      ),
    },
  ]);
  return new Blob([new Uint8Array(await applyToXlsx(undefined, edits))]);
}

const framework = workbookOfText(`
== RF
| Results framework |
| Indicator | Unit of measure | Baseline | 2015 | 2016 | End target |
| IRI 1: School principals certified | Number | 0 | 4,000 | 7,000 | 10,000 |
| IRI 2: Textbooks delivered | Number | 0 | 100 | 300 | 500 |`);

test("the version of a file is what its workbook states, the same text that an export of it gives", async () => {
  const done: number[] = [];
  const text = await versionOfFile(await fileOf(framework), about, (progress) => done.push(progress.done));
  const { version, name } = importSnapshot(text);
  expect(name).toBe("old.xlsx");
  expect(version.indicators.map((item) => item.name)).toEqual([
    expect.stringContaining("School principals certified"),
    expect.stringContaining("Textbooks delivered"),
  ]);
  expect(text).toBe(exportSnapshot(takeSnapshot(await projectInSlices(framework), about), { inOneLine: true }));
  expect(done.length).toBeGreaterThan(0);
  expect(done).toEqual([...done].sort((a, b) => a - b));
});

test.each([
  ["a text", new Blob(["Indicator,2015"]), { code: "unreadable" }],
  ["an empty file", new Blob([]), { code: "unreadable" }],
  ["too large a file", { size: limits.fileBytes + 1 } as Blob, { code: "too-large" }],
  [
    "a file that another program holds",
    { size: 10, arrayBuffer: () => Promise.reject(new DOMException("held", "NotReadableError")) } as unknown as Blob,
    { name: "RangeError", message: expect.stringContaining("close it there") as string },
  ],
])("%s is refused in words", async (_, file, failure) => {
  await expect(versionOfFile(file, about, () => undefined)).rejects.toMatchObject(failure);
});

test("a workbook that states nothing is told from one that cannot be read", async () => {
  const file = await fileOf(workbookOfText("== Sheet1\n| Bread | 2 |\n| Milk | 3 |"));
  await expect(versionOfFile(file, about, () => undefined)).rejects.toThrow(/^No indicators and no DLIs were read in it\. Choose/);
});

test("another workbook is the earlier version, or the later one when that is said; its cells are its own", async () => {
  const later = withText(framework, "RF", 2, 5, "9,000");
  const analysis = await analyseInSlices(later, settingsOf(later));
  const other = { name: "old.xlsx", version: importSnapshot(await versionOfFile(await fileOf(framework), about, () => undefined)).version };
  const changes = async (isLater: boolean): Promise<unknown> => {
    const { compared } = await versionsInSlices(analysis, later, defaultSettings, { other: { ...other, isLater } });
    const { before, after, cellBefore, cellAfter } = compared?.comparison.pairs.flatMap((pair) => pair.changes)[0] ?? {};
    return { ...compared, comparison: [before, after, cellBefore, cellAfter] };
  };
  const cell = { sheet: "RF", row: 2, col: 5 };
  expect(await changes(false)).toEqual({ comparison: ["10,000", "9,000", cell, cell], earlier: "old.xlsx", file: "old.xlsx" });
  expect(await changes(true)).toEqual({ comparison: ["9,000", "10,000", cell, cell], later: "old.xlsx", file: "old.xlsx" });
});

test("what is compared: the file, the version named, the workbook's own two, or the one kept last", async () => {
  const kept = (workbook: Workbook, name: string): Workbook => {
    const taken = takeSnapshot({ ...analysisOf.project }, { ...about, name });
    return applyEdits(workbook, editsOfSnapshots(workbook, [...snapshotsOf(workbook).snapshots, taken]));
  };
  const analysisOf = await analyseInSlices(source, settingsOf(source));
  const two = kept(kept(source, "As approved"), "Second");
  const asked = async (
    analysis: Parameters<typeof versionsInSlices>[0],
    more: Parameters<typeof versionsInSlices>[3],
  ): Promise<string | undefined> => (await versionsInSlices(analysis, two, defaultSettings, more)).compared?.earlier;
  const { comparison, ...alone } = analysisOf;
  expect(comparison).toBeDefined();
  expect(await asked(analysisOf, {})).toBeUndefined();
  expect(await asked(analysisOf, { version: "as APPROVED" })).toBe("As approved");
  expect(await asked(alone, {})).toBe("Second");
  expect(await asked(alone, { version: "As approved" })).toBe("As approved");
  expect((await versionsInSlices(alone, source, defaultSettings)).compared).toBeUndefined();
});

/** A framework of many indicators, each with a name of its own. */
function large(rows: number, change = ""): Workbook {
  const names = ["schools", "teachers", "pupils", "textbooks", "classrooms", "regions", "principals", "districts"];
  const lines = Array.from({ length: rows }, (_, n) => {
    const name = `${names[n % 8]} ${names[(n >> 3) % 8]} reached in ${names[(n >> 6) % 8]} ${n}${n % 20 === 0 ? change : ""}`;
    return `| IRI ${n + 1}: Number of ${name} | Number | 0 | ${n} | ${n * 2} | ${n * 3} |`;
  });
  return workbookOfText(
    `== RF\n| Results framework |\n| Indicator | Unit of measure | Baseline | 2015 | 2016 | End target |\n${lines.join("\n")}`,
  );
}

test("a long comparison hands over between its slices, tells how far it is, and stops when told", async () => {
  const [old, now] = [large(1500), large(1500, " and beyond")];
  const version = takeSnapshot(await projectInSlices(old), about).version;
  const analysis = { project: await projectInSlices(now) };
  const done: number[] = [];
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const asked = { other: { name: "old.xlsx", version } };
  const job = { onProgress: (progress: { readonly done: number }) => void done.push(progress.done) };
  const { compared } = await versionsInSlices(analysis, now, defaultSettings, asked, job);
  clearInterval(beat);
  expect(compared?.comparison.pairs).toHaveLength(1500);
  expect(done.length).toBeGreaterThan(3);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  console.info(`comparing 1,500 indicators: ${done.length} slices, the longest ${longest.toFixed(0)} ms`);

  const stop = new AbortController();
  const stopped = versionsInSlices(analysis, now, defaultSettings, asked, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
});

test("versions kept in a workbook are read in slices too, each item once", async () => {
  const workbook = large(600);
  const taken = takeSnapshot(await projectInSlices(workbook), about);
  const ten = Array.from({ length: 10 }, (_, n) => ({ ...taken, name: `Version ${n}` }));
  const host = new XlsxHost(new Uint8Array(await (await fileOf(workbook)).arrayBuffer()));
  await host.apply(editsOfSnapshots(await host.read(), ten));
  const kept = await host.read();
  expect(findSheet(kept, "RF")?.rowCount).toBe(602);
  const { snapshots } = snapshotsOf(kept);
  expect(snapshots.map(({ version }) => version.indicators.length)).toEqual(Array.from({ length: 10 }, () => 600));
  expect(snapshots[0]?.version.indicators[5]).toBe(snapshots[9]?.version.indicators[5]);
});
