import fc from "fast-check";
import { grouped, dec } from "../../src/base/decimal";
import { brief, cellsOf, check, errors } from "./run";

/** A consistent DLI schedule: units by period, a whole price per unit. */
interface Row {
  readonly units: readonly number[];
  readonly price: number;
}

const row = fc.record({
  units: fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 })
    .filter((units) => units.filter((unit) => unit > 0).length >= 2),
  price: fc.integer({ min: 3, max: 900 }).map((n) => n * 1250),
});
const schedule = fc.array(row, { minLength: 2, maxLength: 5 });

const columns = "EFG";
const add = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
const print = (figure: number): string => (figure === 0 ? "" : grouped(dec(figure)));

/** The schedule as a sheet, one figure changed where `change` says. */
function sheet(rows: readonly Row[], change?: { readonly cell: string; readonly by: number }): string {
  const put = (cell: string, figure: number): string => print(change?.cell === cell ? figure + change.by : figure);
  const lines = rows.flatMap(({ units, price }, n) => {
    const at = 2 + 2 * n;
    const amounts = units.map((unit) => unit * price);
    return [
      `| ${n + 1} | Result number ${n + 1} | ${put(`C${at}`, add(units))} | "$${put(`D${at}`, price)} per result" | ${amounts.map((amount, t) => put(`${columns[t]}${at}`, amount)).join(" | ")} | ${put(`H${at}`, add(amounts))} |`,
      `| ^ | ^ | ^ | ^ | ${units.map((unit, t) => put(`${columns[t]}${at + 1}`, unit)).join(" | ")} | ^ |`,
    ];
  });
  const last = 2 + 2 * rows.length;
  const totals = [0, 1, 2].map((t) => add(rows.map(({ units, price }) => (units[t] ?? 0) * price)));
  const total = `| Total | | | | ${totals.map((one, t) => put(`${columns[t]}${last}`, one)).join(" | ")} | ${put(`H${last}`, add(totals))} |`;
  return ["== DLIs", "| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |", ...lines, total].join("\n");
}

test("a consistent schedule gives no finding", () => {
  fc.assert(
    fc.property(schedule, (rows) => {
      const result = check(sheet(rows));
      expect(result.findings.filter((finding) => finding.outcome === "broken").map(brief)).toEqual([]);
      expect(result.counts.holds).toBeGreaterThan(rows.length * 3);
    }),
    { numRuns: 60, seed: 20_170_421 },
  );
});

const changes = fc.record({
  rows: schedule,
  row: fc.nat({ max: 4 }),
  what: fc.constantFrom("target", "price", "amount", "units", "subtotal", "column total", "grand total"),
  period: fc.nat({ max: 2 }),
  by: fc.constantFrom(1, 10, 270, 1000),
});

test("a changed figure is found, and is the first or second cell of a finding", () => {
  fc.assert(
    fc.property(changes, ({ rows, row, what, period, by }) => {
      const n = row % rows.length;
      const filled = [0, 1, 2].filter((t) => (rows[n]?.units[t] ?? 0) > 0);
      const column = columns[filled[period % filled.length] ?? 0] ?? "E";
      const [at, last] = [2 + 2 * n, 2 + 2 * rows.length];
      const cells: Record<string, string> = {
        target: `C${at}`,
        price: `D${at}`,
        amount: `${column}${at}`,
        units: `${column}${at + 1}`,
        subtotal: `H${at}`,
      };
      const cell = cells[what] ?? (what === "grand total" ? `H${last}` : `${column}${last}`);
      const found = errors(check(sheet(rows, { cell, by })));
      expect(found.some((finding) => cellsOf(finding).slice(0, 2).includes(`DLIs!${cell}`))).toBe(true);
    }),
    { numRuns: 150, seed: 20_170_421 },
  );
});
