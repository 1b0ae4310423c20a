import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HostFailure } from "../../src/app/host";
import { printArea } from "../../src/grid/address";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { readXlsx } from "../../src/xlsx/read";

/** Workbooks of other trades: makers of spreadsheet libraries test with them. None is of this field. */
const folder = join(__dirname, "../../../shared/corpus");
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)) : [];
const whenThere = names.length > 0 ? test : test.skip;
if (names.length === 0) console.warn(`Skipped: no workbooks in ${folder}, so no search for tables that are not there.`);

whenThere(
  "no table of the field is found in workbooks that hold none, each in 5 seconds and 512 MB",
  async () => {
    const found: string[] = [];
    const slow: string[] = [];
    let tried = 0;
    let longest = 0;
    for (const name of names) {
      const workbook = await readXlsx(new Uint8Array(readFileSync(join(folder, name)))).catch((error: unknown) => {
        if (error instanceof HostFailure) return undefined;
        throw error;
      });
      if (!workbook) continue;
      tried++;
      // Time of this process alone, so that a busy machine does not fail the test.
      const start = process.cpuUsage();
      const before = process.memoryUsage().rss;
      const project = recogniseWorkbook(workbook);
      const { user, system } = process.cpuUsage(start);
      longest = Math.max(longest, (user + system) / 1e6);
      if (user + system > 5e6 || process.memoryUsage().rss - before > 512 * 1024 * 1024) slow.push(name);
      for (const table of project.tables) found.push(`${name}: ${table.kind} at ${printArea(table.sheet, table.area)}, ${table.why}`);
    }
    console.info(`${names.length} workbooks, ${tried} searched, ${found.length} tables found; the longest took ${longest.toFixed(2)} s.`);
    expect({ found, slow }).toEqual({ found: [], slow: [] });
    expect(tried).toBeGreaterThan(100);
  },
  300_000,
);
