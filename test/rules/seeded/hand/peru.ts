import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCell } from "../../../../src/grid/address";
import type { Cell, Workbook } from "../../../../src/grid/workbook";
import { makeSheet } from "../../../../src/grid/workbook";
import { readXlsx } from "../../../../src/xlsx/read";
import { textCell, written } from "../place";
import type { Case } from "../place";
import { handCase } from "./read";

const number = (value: number): Cell => ({ content: { kind: "number", value }, text: value.toLocaleString("en-US"), format: "#,##0" });

/** What puts the sample's known faults right, so that all its laws hold. */
const repairs: Readonly<Record<string, Cell | readonly [string, string]>> = {
  "'Results framework'!D18": number(1),
  "'Results framework'!N22": ["IRI 3", "PDO Indicator 3"],
  "'Indicator status'!C109": textCell("5.7 million"),
  "'Indicator status'!D109": textCell("5.7 million"),
  "DLIs!H18": number(2_083_340),
  "DLIs!K18": number(3_125_010),
  "DLIs!E24": ["165,623", "165,622"],
  "DLIs!J24": number(1_656_220),
  "DLIs!K24": number(1_656_220),
  "DLIs!L24": ["IO 3", "PDO Indicator 3"],
  "'Disbursement estimates'!C8": number(11_250_010),
  "'Disbursement estimates'!C9": number(6_510_430),
  "'Disbursement estimates'!C10": number(7_239_560),
  "Changes!E28": ["IRI 3", "PDO Indicator 3"],
  "'Narrative figures'!B10": textCell("Subtotal of the new DLI 9 (IRI 11)"),
  "'Narrative figures'!C10": textCell("$1,656,220"),
  "'Narrative figures'!C38": textCell("$1,656,220"),
  "'Narrative figures'!C39": textCell("$165,622 per 1000"),
};

/** DLIs with the rows of their indicator in the framework and in the status report, and the columns that hold units. */
const pairs: ReadonlyArray<readonly [dli: number, framework: number, status: number, columns: string]> = [
  [8, 8, 23, "GJ"],
  [10, 11, 32, "FG"],
  [12, 12, 39, "FHI"],
  [14, 13, 46, "HIJ"],
  [16, 14, 53, "GJ"],
  [20, 17, 67, "FGH"],
  [22, 18, 74, "FGHI"],
  [24, 22, 102, "J"],
];

/** The column of the framework for a period of the DLI table. */
const yearOf = (column: string): string => String.fromCharCode(column.charCodeAt(0) - 1);

function laws(): string {
  const [rf, status, dlis, money, budget, text] = [
    "'Results framework'",
    "'Indicator status'",
    "DLIs",
    "'Disbursement estimates'",
    "Budget",
    "'Narrative figures'",
  ];
  const rows = pairs.flatMap(([dli, framework, own, columns]) => [
    ...[...columns]
      .filter((column) => `${column}${dli}` !== "G22")
      .map((column) => `amount: pays ${dlis}!${column}${dli} = ${column}${dli + 1} x E${dli}`),
    `subtotal: sum ${dlis}!K${dli} = F${dli}:J${dli}`,
    `subtotal: pays ${dlis}!K${dli} = D${dli} x E${dli}`,
    `units: sum ${dlis}!D${dli} = F${dli + 1}:J${dli + 1}`,
    `target of a year: sum ${rf}!J${framework} = E${framework}:I${framework}`,
    `end target: same ${rf}!J${framework} = ${status}!D${own} = ${dlis}!D${dli}`,
    ...(framework === 12 ? [] : [`baseline: same ${rf}!D${framework} = ${status}!B${own} = ${dlis}!C${dli}`]),
    ...[...columns].map((column) => `target of a year: same ${rf}!${yearOf(column)}${framework} = ${dlis}!${column}${dli + 1}`),
    `date: upto ${status}!B${own + 1}, C${own + 1}, D${own + 1}, 'Basic data'!E21`,
  ]);
  const components: Readonly<Record<number, string>> = { 5: "6:9", 10: "11:15", 16: "17:17" };
  const budgetSums = [..."EFGHI"].flatMap((column) => [
    `budget: sum ${budget}!${column}18 = ${column}5, ${column}10, ${column}16`,
    ...Object.entries(components).map(
      ([row, lines]) =>
        `budget: sum ${budget}!${column}${row} = ${lines
          .split(":")
          .map((line) => column + line)
          .join(":")}`,
    ),
  ]);
  return [
    `scale ${dlis}!F26:K26 1000000`,
    "scale 'Basic data'!F21:H21 1000000",
    ...rows,
    "subtotal: sum DLIs!K18 = F18:J18",
    ...[..."FGHIJ"].map(
      (column) => `total: sum ${dlis}!${column}26 = ${[8, 10, 12, 14, 16, 18, 20, 22, 24].map((row) => `${column}${row}`).join(", ")}`,
    ),
    `total: sum ${dlis}!K26 = ${[8, 10, 12, 14, 16, 18, 20, 22, 24].map((row) => `K${row}`).join(", ")}`,
    `total: sum ${dlis}!K26 = F26:J26`,
    "financing: sum 'Basic data'!F21 = G21, H21",
    `total: same 'Basic data'!F21 = ${dlis}!K26`,
    "date: upto 'Basic data'!B21, C21, D21, E21",
    `target of a year: sum ${rf}!J6 = E6:I6`,
    `end target: same ${rf}!J6 = ${status}!D9`,
    `estimate: sum ${money}!B11 = B5:B10`,
    `estimate: sum ${money}!C11 = C5:C10`,
    `estimate: same ${money}!B11 = C11 = 'Basic data'!F21`,
    `estimate: sum ${money}!C8 = ${dlis}!F8:G24`.replace(
      "F8:G24",
      [..."FG"].flatMap((column) => [8, 10, 12, 14, 16, 18, 20, 22, 24].map((row) => `${column}${row}`)).join(", "),
    ),
    `estimate: sum ${money}!C9 = ${dlis}!${[8, 10, 12, 14, 16, 18, 20, 22, 24].map((row) => `H${row}`).join(", ")}`,
    `estimate: sum ${money}!C10 = ${dlis}!${[..."IJ"].flatMap((column) => [8, 10, 12, 14, 16, 18, 20, 22, 24].map((row) => `${column}${row}`)).join(", ")}`,
    ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((row) => `budget: sum ${budget}!I${row} = E${row}:H${row}`),
    ...budgetSums,
    `claim: same ${text}!C10 = ${dlis}!K24`,
    `claim: same ${text}!C35 = ${dlis}!E8`,
    `claim: same ${text}!C37 = ${dlis}!E12`,
    `claim: same ${text}!C38 = ${dlis}!K24`,
    `claim: same ${text}!C32 = ${rf}!J22`,
    `claim: same ${text}!C13 = ${rf}!J8`,
    `status: word ${rf}!A8 Revised / No change, ${status}!E23 Revised / No change, Changes!A6 Revised / No change`,
    `status: word ${rf}!A11 No change / Revised, ${status}!E32 No Change / Revised, Changes!A9 No change / Revised`,
    `status: word ${rf}!A22 NEW / Revised, ${status}!E102 New / Revised, Changes!A22 New / Revised`,
  ].join("\n");
}

/** The sample with its faults repaired; its totals are taken as typed. */
export async function peruCase(): Promise<Case> {
  const sample = await readXlsx(new Uint8Array(readFileSync(join(__dirname, "../../../../assets/samples/peru-basic-education.xlsx"))));
  const book = withoutFormulas(sample);
  const writes = Object.entries(repairs).map(([at, change]) => {
    const cell = parseCell(at);
    const old = cell && book.sheets.find((sheet) => sheet.name === cell.sheet)?.cell(cell.row, cell.col);
    if (!cell || !old) throw new Error(at);
    return { cell, fresh: Array.isArray(change) ? textCell(old.text.replace(String(change[0]), String(change[1]))) : (change as Cell) };
  });
  return handCase("Peru Basic Education, repaired", written(book, writes), laws());
}

function withoutFormulas(book: Workbook): Workbook {
  const sheets = book.sheets.map((sheet) => {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.colCount }, (__, col): Cell => {
        const { formula: _formula, ...cell } = sheet.cell(row, col);
        return cell;
      }),
    );
    return makeSheet({ name: sheet.name, rows, merges: sheet.merges });
  });
  return { ...book, sheets };
}
