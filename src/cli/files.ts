import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files that an operand names, or why it names none. */
export interface Named {
  readonly operand: string;
  readonly files: readonly string[];
  readonly problem?: string;
  readonly isFolder: boolean;
}

const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !name.startsWith("~$") && !name.startsWith(".");

/** A file itself, or the workbooks directly in a folder, by name; Excel's own lock files are left out. */
export function filesOf(operand: string): Named {
  const stats = statSync(operand, { throwIfNoEntry: false });
  if (!stats) return { operand, files: [], problem: "There is no such file or folder.", isFolder: false };
  if (!stats.isDirectory()) return { operand, files: [operand], isFolder: false };
  try {
    const files = readdirSync(operand)
      .filter(isWorkbook)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((name) => join(operand, name));
    return { operand, files, isFolder: true, ...(files.length === 0 ? { problem: "The folder holds no .xlsx or .xlsm file." } : {}) };
  } catch (error) {
    return { operand, files: [], isFolder: true, problem: error instanceof Error ? error.message : String(error) };
  }
}
