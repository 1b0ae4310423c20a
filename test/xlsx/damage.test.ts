import { HostFailure } from "../../src/app/host";
import type { Workbook } from "../../src/grid/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";

const told = (book: Workbook): string =>
  JSON.stringify(
    book.sheets.map((sheet) => [
      sheet.name,
      sheet.visibility,
      sheet.merges,
      Array.from({ length: 30 }, (_, row) => [0, 1, 2, 3].map((col) => sheet.cell(row, col))),
    ]),
  );

/** Pseudo-random numbers that are the same in every run (xorshift32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

const flips = Number(process.env["XLSX_FLIPS"] ?? 1500);

test(`one bit changed anywhere in a file is noticed or changes nothing (${flips} tries)`, async () => {
  const rows = Array.from({ length: 30 }, (_, row) =>
    [0, 1, 2, 3].map((col) => ({ kind: "number" as const, value: 7000 + row * 31 + col / 8 })),
  );
  const whole = await applyToXlsx(undefined, [
    { kind: "add-sheet", sheet: "Disbursements" },
    { kind: "set-cells", sheet: "Disbursements", top: 0, left: 0, rows },
    { kind: "look", sheet: "Disbursements", area: { top: 0, left: 0, bottom: 9, right: 3 }, look: { numberFormat: "#,##0.00" } },
  ]);
  const right = told(await readXlsx(whole));
  const next = numbers(20261);
  let refused = 0;
  for (let n = 0; n < flips; n++) {
    const mutant = whole.slice();
    const at = next() % mutant.length;
    mutant[at] = (mutant[at] ?? 0) ^ (1 << (next() % 8));
    try {
      expect([at, told(await readXlsx(mutant)) === right]).toEqual([at, true]);
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      refused++;
    }
  }
  console.info(`${flips} files with one bit changed: ${refused} refused, ${flips - refused} read with nothing changed, none read wrong.`);
  expect(refused).toBeGreaterThan(flips / 4);
}, 600_000);
