import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Workbook } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";

/** A LibreOffice that calculates every formula of an .xlsx when it opens it, instead of trusting the results in the file. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((file) =>
  existsSync(file),
);

/**
 * `test`, or a test that says aloud that it was skipped because LibreOffice is not installed here. Those of one file run side by
 * side, so that one start of LibreOffice calculates the workbooks of several.
 */
export function withLibreOffice(name: string, run: () => Promise<void>): void {
  if (soffice) test.concurrent(name, run, 120_000);
  else test.skip(`${name} (skipped: LibreOffice is not installed)`, run);
}

interface Waiting {
  readonly bytes: Uint8Array;
  done(workbook: Promise<Workbook>): void;
}

let waiting: Waiting[] = [];
let running: Promise<void> | undefined;

/** The workbook as LibreOffice saves it after calculating it. What is asked for meanwhile waits for the next start, and shares it. */
export function recalculated(bytes: Uint8Array): Promise<Workbook> {
  return new Promise((resolve) => {
    waiting.push({ bytes, done: resolve });
    running ??= calculateAll();
  });
}

async function calculateAll(): Promise<void> {
  // The other tests of the file come this far first.
  await new Promise((resolve) => setTimeout(resolve, 50));
  while (waiting.length > 0) {
    const batch = waiting;
    waiting = [];
    const made = calculate(batch.map(({ bytes }) => bytes));
    batch.forEach(({ done }, index) => done(made.then((books) => books(index))));
    await made.catch(() => undefined); // told to those who wait
  }
  running = undefined;
}

/** Calculates these files in one start, and gives a reader of each that was made. */
async function calculate(files: readonly Uint8Array[]): Promise<(index: number) => Promise<Workbook>> {
  const folder = mkdtempSync(path.join(tmpdir(), "recalculated-"));
  try {
    mkdirSync(path.join(folder, "profile/user"), { recursive: true });
    mkdirSync(path.join(folder, "out"));
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), profile);
    const named = files.map((_, index) => path.join(folder, `book${index}.xlsx`));
    named.forEach((file, index) => writeFileSync(file, files[index] ?? new Uint8Array()));
    const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    const said = await output([...options, "--outdir", path.join(folder, "out"), ...named]);
    const made = named.map((file) => path.join(folder, "out", path.basename(file))).map((file) => existsSync(file) && readFileSync(file));
    return (index) => {
      const bytes = made[index];
      if (!bytes) throw new Error(`LibreOffice made no file: ${said}`);
      return readXlsx(bytes);
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs LibreOffice to its end, and gives what it said. */
function output(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(soffice ?? "", args, { stdio: ["ignore", "pipe", "pipe"], timeout: 100_000 });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece.toString()));
    child.on("error", reject);
    child.on("exit", () => resolve(said));
  });
}
