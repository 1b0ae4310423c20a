import { areaA1 } from "../../grid/address";
import type { SheetFigure } from "../../model/table";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Fix, Judgement, Rule } from "../rule";
import { addedAreas, sumFormula } from "../support/formulas";
import { shown } from "../support/items";
import { broken, cellKey, holds } from "../support/judge";
import { add } from "../support/sums";
import { keptIn, sheetSum, totalsOf } from "../support/totals";
import type { Kept, Total } from "../support/totals";

export const sumTakesAllParts: Rule = {
  id: "sum-takes-all-parts",
  group: "arithmetic",
  severity: "error",
  statement: "The formula of a total adds every figure that belongs to it, and each once.",
  reason: "A row added below the range, or a subtotal inside it, makes a total wrong that looks calculated.",
  source: "Practice; told only where the figures left out or added twice change the total.",
  leavesOut: ["Formulas that do more than add, and those over other sheets.", "Parts that are blank or zero."],
  remedy: "Let the formula add all parts, and nothing else.",
  messages: {
    out: "{formula} leaves out {cells} ({figure}): the parts add to {expected}.",
    twice: "{formula} also adds {cells} ({figure}), which is no part of this total: the parts add to {expected}.",
    both: "{formula} leaves out {cells} and adds {others}, which is no part of this total: the parts add to {expected}.",
  },
  *check(project) {
    const byCell = new Map<string, Total[]>();
    for (const one of totalsOf(project)) {
      const key = cellKey(one.total.cell);
      byCell.set(key, [...(byCell.get(key) ?? []), one]);
    }
    for (const meanings of byCell.values()) yield* judge(meanings);
  },
  examples: {
    valid: [
      {
        title: "Components added one by one, lines as a range",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | =SUM(C3:C4) -> 71.25 | =SUM(D3:D4) -> 80.5 | =SUM(C2:D2) -> 151.75 |
| 1.1 | Census assessment | 60.00 | 70.50 | =SUM(C3:D3) -> 130.5 |
| 1.2 | Sample evaluations | 11.25 | 10.00 | =SUM(C4:D4) -> 21.25 |
| 2 | Management | =SUM(C6) -> 5 | =SUM(D6) -> 6 | =SUM(C5:D5) -> 11 |
| 2.1 | Programme unit | 5.00 | 6.00 | =SUM(C6:D6) -> 11 |
| TOTAL | | =C2+C5 -> 76.25 | =D2+D5 -> 86.5 | =E2+E5 -> 162.75 |`,
      },
      {
        title: "A SUBTOTAL over lines and their SUBTOTALs, which it passes over",
        workbook: `
== Budget
| Component | Activity | 2015 | Total |
| 1 | Evaluating students | =SUBTOTAL(9,C3:C4) -> 71.25 | 71.25 |
| 1.1 | Census assessment | 60.00 | 60.00 |
| 1.2 | Sample evaluations | 11.25 | 11.25 |
| 2 | Management | =SUBTOTAL(9,C6:C6) -> 5 | 5.00 |
| 2.1 | Programme unit | 5.00 | 5.00 |
| TOTAL | | =SUBTOTAL(9,C2:C6) -> 76.25 | 76.25 |`,
      },
    ],
    invalid: [
      {
        title: "A row put in below the range",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Grades assessed | 781,250 | 781,250 | =SUM(C2:D2) -> 1562500 |
| 2 | Studies published | 1,041,670 | 1,041,670 | =SUM(C3:D3) -> 2083340 |
| 3 | Positions staffed | 1,875,000 | 375,000 | =SUM(C4:D4) -> 2250000 |
| Total | | =SUM(C2:C3) -> 1822920 | =SUM(D2:D4) -> 2197920 | =SUM(E2:E4) -> 5895840 |`,
        finds: [{ cell: "DLIs!C5", difference: "-1875000" }],
      },
      {
        title: "Components and their lines in one range",
        workbook: `
== Budget
| Component | Activity | 2015 | Total |
| 1 | Evaluating students | =SUM(C3:C4) -> 71.25 | 71.25 |
| 1.1 | Census assessment | 60.00 | 60.00 |
| 1.2 | Sample evaluations | 11.25 | 11.25 |
| 2 | Management | 5.00 | 5.00 |
| TOTAL | | =SUM(C2:C5) -> 147.5 | 76.25 |`,
        finds: [{ cell: "Budget!C6", difference: "71.25" }],
      },
    ],
  },
};

interface Cover {
  readonly total: Value;
  readonly formula: string;
  readonly parts: readonly Value[];
  readonly kept: Kept;
  readonly covered: readonly SheetFigure[];
  readonly shared: number;
}

function* judge(meanings: readonly Total[]): Generator<Judgement> {
  const covers = meanings.flatMap((one) => coverOf(one) ?? []).sort((a, b) => b.shared - a.shared);
  const cover = covers[0];
  if (cover === undefined || cover.shared === 0) return;
  const { total, formula, parts, kept, covered } = cover;
  const added = new Set(covered.map(({ cell }) => cellKey(cell)));
  const own = new Set(parts.map(({ cell }) => cellKey(cell)));
  const out = parts.filter((part) => !added.has(cellKey(part.cell)) && !figureOf(part)?.isZero());
  const extra = covered.filter(({ cell, figure, holds: held }) => !own.has(cellKey(cell)) && held === "number" && !figure?.isZero());
  const stands = parts.map(({ cell }) => kept.at(cell));
  const [wanted, made] = [sheetSum(stands), sheetSum(covered)];
  if ((out.length === 0 && extra.length === 0) || wanted.eq(made) || stands.some((one) => one === undefined)) {
    yield holds(total, ...parts);
    return;
  }
  const say = extra.length === 0 ? "out" : out.length === 0 ? "twice" : "both";
  const named = (cells: readonly { readonly cell: Value["cell"] }[]): string =>
    cells.map(({ cell }) => areaA1({ top: cell.row, bottom: cell.row, left: cell.col, right: cell.col })).join(", ");
  const odd = out.length > 0 ? out : extra;
  const words = {
    formula,
    cells: named(odd),
    others: named(extra),
    figure: shown(sheetSum(odd.map(({ cell }) => kept.at(cell)))),
    expected: shown(wanted),
  };
  const figures = { found: made, expected: wanted, difference: made.minus(wanted), fix: fixOf(cover, stands) };
  const places = [total, ...out, ...extra.map(({ cell }) => cell), ...add(parts).parts];
  if (say === "out") yield broken("out", places, words, figures);
  else if (say === "twice") yield broken("twice", places, words, figures);
  else yield broken("both", places, words, figures);
}

function coverOf({ table, total, parts }: Total): Cover | undefined {
  const { formula = "" } = total;
  const areas = addedAreas(formula);
  if (areas === undefined) return undefined;
  const kept = keptIn(table);
  const within = kept.within(areas);
  const reached = new Set(within.map(({ cell }) => cellKey(cell)));
  const shared = parts.filter(({ cell }) => reached.has(cellKey(cell))).length;
  return { total, formula, parts, kept, covered: within.filter((one) => !isPassedOver(formula, one)), shared };
}

/** A SUBTOTAL passes over the cells of its range that are SUBTOTALs themselves: Excel counts nothing twice there. */
function isPassedOver(formula: string, { formula: inner }: SheetFigure): boolean {
  return [formula, inner].every((one) => /^=\s*SUBTOTAL\(/i.test(one ?? ""));
}

/** The formula over all parts; none where a part is kept as text, which no formula would add. */
function fixOf({ total, parts, formula, kept }: Cover, stands: readonly (SheetFigure | undefined)[]): Fix | undefined {
  if (/SUBTOTAL/i.test(formula) || stands.some((one) => one?.holds !== "number")) return undefined;
  const cells = parts.map(({ cell }) => cell);
  const sheet = total.cell.sheet;
  const whole = sumFormula(cells, (row, col) => kept.at({ sheet, row, col }) === undefined);
  return whole === undefined
    ? undefined
    : { cells: [{ cell: total.cell, content: { kind: "formula", formula: whole, result: sheetSum(stands).toNumber() } }] };
}
