import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseSteps } from "../../src/app/analyse";
import { annexSheetsOf } from "../../src/app/annexes";
import { defaultSettings } from "../../src/app/settings";
import { settingsOf } from "../../src/app/settings-sheet";
import { staleRows } from "../../src/app/stale";
import { planSheets } from "../../src/app/write-sheets";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { recalculated, withLibreOffice } from "../report/recalculate";

async function written(): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/peru-basic-education.xlsx")));
  const workbook = await readXlsx(bytes);
  const steps = analyseSteps(workbook, defaultSettings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const set = annexSheetsOf(step.value, workbook, { versions: { later: "peru.xlsx" } });
  const plan = set && planSheets(workbook, set, defaultSettings);
  if (!plan || "refused" in plan) throw new Error("not planned");
  return applyToXlsx(bytes, plan.edits);
}

withLibreOffice("LibreOffice calculates each formula of the annexes to what was written", async () => {
  const file = await written();
  const [own, theirs] = [await readXlsx(file), await recalculated(file)];
  const differences: string[] = [];
  let formulas = 0;
  for (const { sheet: name } of settingsOf(own).generated) {
    const [mine, other] = [own, theirs].map((book) => book.sheets.find((one) => one.name === name));
    for (let row = 0; row < (mine?.rowCount ?? 0); row++) {
      for (let col = 0; col < (mine?.colCount ?? 0); col++) {
        const cell = mine?.cell(row, col);
        if (cell?.formula === undefined) continue;
        formulas++;
        const [a, b] = [cell, other?.cell(row, col)].map((one) => (one?.content.kind === "number" ? one.content.value : one?.text.trim()));
        if (a !== b) differences.push(`${name} ${row + 1} ${col + 1}: ${a} ${b}`);
      }
    }
  }
  expect(formulas).toBeGreaterThan(1000);
  expect(differences).toEqual([]);
});

withLibreOffice("LibreOffice marks the rows of a moved source stale, and no others", async () => {
  const marked = async (file: Uint8Array): Promise<{ readonly sheet: string[]; readonly told: string[] }> => {
    const book = await recalculated(file);
    const settings = settingsOf(book);
    const sheet = settings.generated.flatMap((record) => {
      const own = book.sheets.find((one) => one.name === record.sheet);
      const col = (record.user?.col ?? 0) + 2;
      return Array.from({ length: own?.rowCount ?? 0 }, (_, row) => row).flatMap((row) =>
        row > 4 && own?.cell(row, col).text === "Stale" ? [`${record.sheet} ${row}`] : [],
      );
    });
    const told = [...new Set(staleRows(book, settings).map((one) => `${one.sheet} ${one.row}`))];
    return { sheet: sheet.sort(), told: told.sort() };
  };
  const first = await written();
  expect(await marked(first)).toEqual({ sheet: [], told: [] });
  const moved = await applyToXlsx(first, [
    { kind: "set-cells", sheet: "DLIs", top: 7, left: 9, rows: [[{ kind: "number", value: 376_000 }]] },
    {
      kind: "set-cells",
      sheet: "Changes",
      top: 11,
      left: 4,
      rows: [[{ kind: "text", value: "2013: 0\n2014: 1 (EDI and ECERS-R)\n2017: 2 (MELQO)" }]],
    },
  ]);
  const after = await marked(moved);
  expect(after.sheet.length).toBeGreaterThan(3);
  expect(after.sheet).toEqual(after.told);
});
