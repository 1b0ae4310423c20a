import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit, NewContent } from "../../src/grid/edits";
import type { Cell, Workbook } from "../../src/grid/workbook";
import type {
  checkDocument,
  compareDocument,
  disburseDocument,
  explainDocument,
  modelDocument,
  reviewDocument,
  tablesDocument,
  verifyDocument,
} from "../../src/report/json";
import { applyToXlsx } from "../../src/xlsx/apply";

export const root = join(__dirname, "../..");
export const sample = join(root, "assets/samples/peru-basic-education.xlsx");

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Through the script that people start, which builds the command line where it is stale. */
export const viaScript = (args: readonly string[]): Run => runNode("src/tools/cli.mjs", args);

/** Builds the command line where it is stale; says why where it cannot be built. */
export function built(): void {
  const { code, err } = viaScript(["--help"]);
  if (code !== 0) throw new Error(`The command line was not built: ${err}`);
}

/** Runs the built command line as a process of its own. `viaScript` comes before, or there may be none. */
export const cli = (args: readonly string[]): Run => runNode("dist/cli/cli.cjs", args, asItIs);

/** A run is over before the engine's work on making it quicker has paid. */
const asItIs = ["--sparkplug", "--no-opt"];

function runNode(script: string, args: readonly string[], ofNode: readonly string[] = []): Run {
  const cwd = tmpdir();
  const run = spawnSync(process.execPath, [...ofNode, join(root, script), ...args], { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

interface Documents {
  readonly check: ReturnType<typeof checkDocument>;
  readonly compare: ReturnType<typeof compareDocument>;
  readonly disburse: ReturnType<typeof disburseDocument>;
  readonly explain: ReturnType<typeof explainDocument>;
  readonly model: ReturnType<typeof modelDocument>;
  readonly review: ReturnType<typeof reviewDocument>;
  readonly tables: ReturnType<typeof tablesDocument>;
  readonly verify: ReturnType<typeof verifyDocument>;
}

/** The one document of a run, from a stdout that holds nothing else. */
export function document<Name extends keyof Documents>(name: Name, run: Run): Documents[Name] {
  const printed = JSON.parse(run.out) as Documents[Name];
  if (printed.schema !== `${name}/1`) throw new Error(`${printed.schema} in place of ${name}/1`);
  return printed;
}

const made: string[] = [];
afterAll(() => {
  for (const place of made) rmSync(place, { recursive: true, force: true });
});

/** An empty folder of the test file's own, gone after its tests. */
export function folder(): string {
  const place = mkdtempSync(join(tmpdir(), "results-workbook-cli-"));
  made.push(place);
  return place;
}

function contentOf({ content, formula }: Cell): NewContent {
  if (formula !== undefined)
    return { kind: "formula", formula, ...("value" in content && typeof content.value !== "boolean" ? { result: content.value } : {}) };
  if (content.kind === "error") return { kind: "text", value: content.code };
  return content.kind === "text" ? { kind: "text", value: content.value } : content;
}

/** A workbook of the text form as a real file. */
export async function writeWorkbook(workbook: Workbook, path: string): Promise<string> {
  const edits = workbook.sheets.flatMap((sheet): Edit[] => {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.colCount }, (__, col) => contentOf(sheet.cell(row, col))),
    );
    const formats = rows.flatMap((cells, row) =>
      cells.flatMap((_, col): Edit[] => {
        const { format } = sheet.cell(row, col);
        return format === undefined
          ? []
          : [{ kind: "look", sheet: sheet.name, area: { top: row, left: col, bottom: row, right: col }, look: { numberFormat: format } }];
      }),
    );
    const merges = sheet.merges.map((area): Edit => ({ kind: "merge", sheet: sheet.name, area }));
    const cells: Edit[] = rows.length > 0 ? [{ kind: "set-cells", sheet: sheet.name, top: 0, left: 0, rows }] : [];
    return [{ kind: "add-sheet", sheet: sheet.name }, ...cells, ...formats, ...merges];
  });
  writeFileSync(path, await applyToXlsx(undefined, edits));
  return path;
}
