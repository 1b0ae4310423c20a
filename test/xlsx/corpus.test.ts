import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HostFailure } from "../../src/app/host";
import type { Edit } from "../../src/grid/edits";
import { contains } from "../../src/grid/address";
import type { Sheet, Workbook } from "../../src/grid/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { readZipDirectory } from "../../src/xlsx/zip-directory";
import { unpack } from "../../src/xlsx/zip-unpack";

/** Workbooks of other projects, good and bad, that are not part of this repository. */
const folder = join(__dirname, "../../../shared/corpus");
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)) : [];
const whenThere = names.length > 0 ? test : test.skip;
if (names.length === 0) console.warn(`Skipped: no workbooks in ${folder}, so reading and changing them was not tried.`);

const load = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

async function readOrRefuse(bytes: Uint8Array): Promise<Workbook | HostFailure> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

function cellsOf(sheet: Sheet): string[] {
  const found: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let col = 0; col < sheet.colCount; col++) {
      const cell = sheet.cell(row, col);
      if (cell.content.kind !== "blank" || cell.formula !== undefined) found.push(`${row},${col} ${JSON.stringify(cell)}`);
    }
  }
  return found;
}

whenThere(
  "every workbook is read or refused with its reason, in 5 seconds and 512 MB",
  async () => {
    let read = 0;
    let cells = 0;
    const refused: string[] = [];
    for (const name of names) {
      const bytes = load(name);
      // Time of this process alone, so that a busy machine does not fail the test.
      const start = process.cpuUsage();
      const before = process.memoryUsage().rss;
      const result = await readOrRefuse(bytes);
      const used = process.cpuUsage(start);
      expect([name, (used.user + used.system) / 1e6 < 5]).toEqual([name, true]);
      expect([name, process.memoryUsage().rss - before < 512 * 1024 * 1024]).toEqual([name, true]);
      if (result instanceof HostFailure) {
        expect(["unreadable", "encrypted", "too-large"]).toContain(result.code);
        expect(result.detail.length).toBeGreaterThan(30);
        refused.push(`${name}: ${result.code}${result.where === undefined ? "" : ` (${result.where})`}`);
      } else {
        read++;
        for (const sheet of result.sheets) cells += cellsOf(sheet).length;
      }
    }
    console.info(`${names.length} workbooks: ${read} read with ${cells} cells, ${refused.length} refused:\n${refused.join("\n")}`);
    expect(read).toBeGreaterThan(100);
  },
  300_000,
);

whenThere(
  "a sheet added and a cell changed leave all else as it was",
  async () => {
    let changed = 0;
    for (const name of names) {
      const bytes = load(name);
      const before = await readOrRefuse(bytes);
      const sheet = before instanceof HostFailure ? undefined : before.sheets.find((each) => !each.isProtected);
      if (before instanceof HostFailure || !sheet) continue;
      const at = { row: sheet.rowCount + 3, col: 1 };
      if (at.row > 1_000_000 || sheet.merges.some((area) => contains(area, at.row, at.col))) continue;
      const edits: Edit[] = [
        { kind: "add-sheet", sheet: "Added by test" },
        { kind: "set-cells", sheet: "Added by test", top: 0, left: 0, rows: [[{ kind: "text", value: "new" }]] },
        { kind: "set-cells", sheet: sheet.name, top: at.row, left: at.col, rows: [[{ kind: "number", value: 4711 }]] },
        {
          kind: "look",
          sheet: sheet.name,
          area: { top: at.row, left: at.col, bottom: at.row, right: at.col },
          look: { bold: true, numberFormat: "0.000" },
        },
      ];
      let bytesAfter: Uint8Array;
      try {
        bytesAfter = await applyToXlsx(bytes, edits);
      } catch (error) {
        if (error instanceof HostFailure && error.code === "protected") continue;
        throw new Error(`${name} could not be changed`, { cause: error });
      }
      const after = await readXlsx(bytesAfter);
      const twin = after.sheets.find((each) => each.name === sheet.name);
      expect([name, twin?.cell(at.row, at.col).text]).toEqual([name, "4711.000"]);
      for (const old of before.sheets) {
        const kept = after.sheets.find((each) => each.name === old.name);
        const own = kept && cellsOf(kept).filter((line) => old !== sheet || !line.startsWith(`${at.row},${at.col} `));
        expect([name, old.name, own]).toEqual([name, old.name, cellsOf(old)]);
        expect([name, kept?.merges, kept?.visibility, [...(kept?.hiddenRows ?? [])], [...(kept?.hiddenCols ?? [])]]).toEqual([
          name,
          old.merges,
          old.visibility,
          [...old.hiddenRows],
          [...old.hiddenCols],
        ]);
      }
      const touched = await differingParts(bytes, bytesAfter);
      const sheets = touched.filter((part) => /sheets\/[^/]+\.xml$/i.test(part));
      expect([name, sheets.length]).toEqual([name, 2]);
      const others = touched.filter(
        (part) =>
          !sheets.includes(part) && !/\.rels$|Content_Types|workbook\.xml$|styles\.xml$|calcChain\.xml$|docProps.app\.xml$/i.test(part),
      );
      expect([name, others]).toEqual([name, []]);
      changed++;
    }
    console.info(`${changed} of the workbooks were changed and read again.`);
    expect(changed).toBeGreaterThan(80);
  },
  300_000,
);

/** Parts that are gone, new or of other bytes. */
async function differingParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const one = new Map(readZipDirectory(before).map((entry) => [entry.name, entry]));
  const two = new Map(readZipDirectory(after).map((entry) => [entry.name, entry]));
  const found: string[] = [];
  for (const name of new Set([...one.keys(), ...two.keys()])) {
    const [a, b] = [one.get(name), two.get(name)];
    if (!a || !b || a.crc !== b.crc || Buffer.compare(await unpack(a), await unpack(b)) !== 0) found.push(name);
  }
  return found;
}
