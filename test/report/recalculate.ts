import { spawnSync } from "node:child_process";
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

/** `test`, or a test that says aloud that it was skipped because LibreOffice is not installed here. */
export function withLibreOffice(name: string, run: () => Promise<void>): void {
  if (soffice) test(name, run, 120_000);
  else test.skip(`${name} (skipped: LibreOffice is not installed)`, run);
}

/** The workbook as LibreOffice saves it after calculating it. */
export async function recalculated(bytes: Uint8Array): Promise<Workbook> {
  const folder = mkdtempSync(path.join(tmpdir(), "recalculated-"));
  try {
    mkdirSync(path.join(folder, "profile/user"), { recursive: true });
    mkdirSync(path.join(folder, "out"));
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), profile);
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    const filter = "xlsx:Calc MS Excel 2007 XML";
    const options = [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      path.join(folder, "out"),
    ];
    const run = spawnSync(soffice ?? "", [...options, path.join(folder, "book.xlsx")], { encoding: "utf8", timeout: 100_000 });
    const made = path.join(folder, "out/book.xlsx");
    if (!existsSync(made)) throw new Error(`LibreOffice made no file: ${run.stdout}${run.stderr}`);
    return await readXlsx(readFileSync(made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
