import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import { readXlsx } from "../../src/xlsx/read";
import { secondProject } from "../sample/second-project";

export const samplePath = join(__dirname, "../../assets/samples/peru-basic-education.xlsx");

export const readSample = (): Promise<Workbook> => readXlsx(new Uint8Array(readFileSync(samplePath)));

/** A logframe without money: an indicator stands in two sheets with different baselines. */
export const logframe = `
== Logframe
| Results framework | | | | | | |
| Indicator | Unit of measure | Baseline | 2024 | 2025 | 2026 | End target |
| PDO Indicator 1: Children reading at grade level | Percentage | 20% | 25% | 30% | 40% | 40% |
| Intermediate Results Indicator 1: Libraries opened | Number | 0 | 10 | 20 | 30 | 60 |
| Intermediate Results Indicator 2: Teachers coached | Number | 5 | 100 | 200 | 300 | 600 |
== Status
| Indicator | Baseline | Actual | End target |
| PDO Indicator 1: Children reading at grade level | 22% | 24% | 40% |
| Intermediate Results Indicator 1: Libraries opened | 0 | 12 | 60 |`;

/** DLIs with a column total that was typed and does not add, and one that does. */
export const dlis = `
== Loan
| Loan | Approval | Signing | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 01-Jul-2013 | 31-Mar-2018 | 5,375,000 |
== DLIs
| DLI | Indicator | Unit value | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | | Sep-17 | March-18 | |
| 1 | Positions staffed | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | 15,000 | 3,000 | ^ |
| 2 | Studies published | "$1,041,670 per study" | 1,041,670 | 2,083,330 | 3,125,000 |
| ^ | ^ | ^ | 1 | 2 | ^ |`;

/** A framework with the list of evidence that its claim rests on; one id stands twice. */
export const evidence = `
== Results framework
| Indicator | Unit of measure | Baseline | 2015 | 2016 | End target |
| PDO Indicator 1: Principals certified | Number | 0 | 2 | 3 | 5 |
== Evidence
| National ID | Full name | School code | Position code | Assignment act signed |
| 10000001 | Ana Flores | 0501 | P-1 | Yes |
| 10000002 | Luis Quispe | 0502 | P-2 | Yes |
| 10000003 | Rosa Mamani | 0503 | P-3 | No |
| 10000002 | Luis Quispe | 0504 | P-4 | Yes |
| 10000005 | Juan Rojas | 0505 | P-5 | Yes |`;

/** Five workbooks and, where the corpus of strange files lies beside the repository, some of those. */
export async function workbooks(): Promise<ReadonlyArray<readonly [string, Workbook]>> {
  return [
    ["the sample", await readSample()],
    ["another layout, in Spanish", workbookOfText(secondProject)],
    ["a logframe", workbookOfText(logframe)],
    ["a DLI matrix", workbookOfText(dlis)],
    ["a list of evidence", workbookOfText(evidence)],
    ...(await strangeOnes()),
  ];
}

async function strangeOnes(): Promise<ReadonlyArray<readonly [string, Workbook]>> {
  const corpus = join(__dirname, "../../../shared/corpus");
  if (!existsSync(corpus)) {
    console.warn("The corpus of strange workbooks is not here: those are left out.");
    return [];
  }
  const files = readdirSync(corpus).filter((name) =>
    /^(exceldatareader__Test_git|poi__simple|readxl__geo|exceljs__libre).*\.xlsx$/.test(name),
  );
  const read = await Promise.all(
    files.map(async (name) => {
      const bytes = new Uint8Array(readFileSync(join(corpus, name)));
      const workbook = await readXlsx(bytes).catch(() => undefined);
      const small = workbook?.sheets.every((sheet) => sheet.rowCount * sheet.colCount < 5000) === true;
      return workbook && small ? [[name, workbook] as const] : [];
    }),
  );
  return read.flat();
}
