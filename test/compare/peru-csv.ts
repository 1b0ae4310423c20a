import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The Peru paper's tables, from the material beside the repository. */
const folder = path.join(__dirname, "../../../shared/peru");
export const isHere = existsSync(path.join(folder, "changes_annex4.csv"));

export type CsvRow = Readonly<Record<string, string>>;

export function readCsv(name: string): CsvRow[] {
  const cells: string[][] = [[]];
  for (const match of readFileSync(path.join(folder, name), "utf8").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    cells.at(-1)?.push((match[1] ?? match[2] ?? "").replace(/""/g, '"'));
    if (match[3] !== ",") cells.push([]);
  }
  const [header = [], ...rows] = cells.filter((row) => row.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((key, n) => [key, row[n] ?? ""])));
}
