import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import { readXlsx } from "../../src/xlsx/read";
import { faults } from "../report-json/schemas";
import { built, cli, document, folder, sample, writeWorkbook } from "./cli";

beforeAll(built, 120_000);
jest.setTimeout(60_000);

const place = folder();

/** 18,591 positions where 18,000 were planned, at 125,000 for each 1,000. */
const positions = `
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-17 | Subtotal |
| Disbursement date | | | Sep-15 | Mar-18 | |
| 1 | PDO 3: School management positions staffed | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | 15,000 | 3,000 | ^ |

== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2017 | Actual 2014 | Actual 2017 | End target |
| PDO 3: School management positions staffed | Number | 0 | 15,000 | 3,000 | 15,000 | 3,591 | 18,000 |
`;

/** What the verified results of a DLI earn in all. */
function earned(file: string, ...options: string[]): number {
  const printed = document("disburse", cli(["disburse", file, "--json", ...options]));
  expect(faults(printed)).toEqual([]);
  const rows = ("earned" in printed ? printed.earned : undefined) ?? [];
  return rows.reduce((sum, row) => sum + Number(row.earned), 0);
}

test("--reading and --lots: 18,591 positions under each reading", async () => {
  const file = await writeWorkbook(workbookOfText(positions), join(place, "positions.xlsx"));
  expect([
    earned(file),
    earned(file, "--reading", "cap"),
    earned(file, "--reading", "uncapped"),
    earned(file, "--reading", "uncapped", "--lots", "whole"),
  ]).toEqual([2_250_000, 2_250_000, 2_323_875, 2_250_000]);
});

test("the sample's document: terms, the readings that were taken, the ledger's movements and the curve", () => {
  const printed = document("disburse", cli(["disburse", sample, "--json", "--lots", "whole"]));
  expect(faults(printed)).toEqual([]);
  expect(printed).toMatchObject({ ledgerResidual: "0", undisbursed: "0", shareUndisbursed: "0" });
  const found = {
    terms: ("terms" in printed ? printed.terms : undefined) ?? [],
    readings: ("readings" in printed ? printed.readings : undefined) ?? [],
    movements: ("movements" in printed ? printed.movements : undefined) ?? [],
    cumulative: ("cumulative" in printed ? printed.cumulative : undefined) ?? [],
  };
  expect(found.terms[0]).toMatchObject({
    dli: "1",
    pays: "unit",
    unitValue: "125000",
    lot: "1000",
    brokenLots: "whole-lots",
    allocation: "2250000",
  });
  expect(found.readings[0]).toMatchObject({ dli: "1", choice: "brokenLots", taken: "whole-lots", otherwise: ["pro-rata"] });
  expect(found.movements.filter(({ kind }) => kind === "allocated")).toHaveLength(9);
  expect(found.movements.filter(({ kind }) => kind === "disbursed").reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(17_760_430);
  expect(
    found.cumulative.map(({ fiscalYear, cumulative, currentCumulative }) => [fiscalYear, cumulative, currentCumulative]).slice(-3),
  ).toEqual([
    [2016, "11250000", "10000000"],
    [2017, "17760420", "21000000"],
    [2018, "25000000", "25000000"],
  ]);
});

test("-o writes the four sheets; again over its own copy they are the same four", async () => {
  const [once, twice] = [join(place, "once.xlsx"), join(place, "twice.xlsx")];
  const run = cli(["disburse", sample, "-o", once]);
  expect(run.err).toContain('with the sheets "DLI schedule", "DLI ledger", "DLI estimates", "DLI request".');
  cli(["disburse", once, "-o", twice]);
  const names = async (file: string) => (await readXlsx(new Uint8Array(readFileSync(file)))).sheets.map((sheet) => sheet.name).sort();
  expect(await names(twice)).toEqual(await names(once));
});
