import { zero } from "../../base/decimal";
import { figureOf } from "../../model/value";
import type { Fix, Judgement, Rule, RuleContext } from "../rule";
import { addedAreas, copiedTo } from "../support/formulas";
import { shown } from "../support/items";
import { broken, cellKey, holds } from "../support/judge";
import { add, tieSum } from "../support/sums";
import { keptIn, sheetSum, totalsOf } from "../support/totals";
import type { Kept, Total } from "../support/totals";

export const totalNotTypedOver: Rule = {
  id: "total-not-typed-over",
  group: "arithmetic",
  severity: "warning",
  statement: "Where the totals beside it calculate, a total calculates too.",
  reason: "A total that was typed over stays as it is when an amount changes, and nobody sees it.",
  source: "Practice; an error only where the typed figure is also wrong.",
  leavesOut: [
    "Totals of which fewer than two neighbours calculate, or of which as many are typed as calculate.",
    "Formulas that do more than add.",
  ],
  remedy: "Put the formula of its neighbours back.",
  messages: {
    typed: "The total {found} is typed, while its neighbours calculate: {formula} belongs here.",
    wrong: "The total {found} is typed over {formula}, which gives {expected}.",
  },
  *check(project, context) {
    const families = new Map<string, Total[]>();
    for (const one of totalsOf(project)) families.set(one.family, [...(families.get(one.family) ?? []), one]);
    const told = new Set<string>();
    for (const family of families.values()) {
      for (const { key, judgement } of judge(family, context)) {
        if (told.has(key)) continue;
        told.add(key);
        yield judgement;
      }
    }
  },
  examples: {
    valid: [
      {
        title: "All totals calculate",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | 2017 | Total |
| 1 | Evaluating students | 71.25 | 80.50 | 10.00 | =SUM(C2:E2) -> 161.75 |
| 2 | Management | 5.00 | 6.00 | 7.00 | =SUM(C3:E3) -> 18 |
| TOTAL | | =SUM(C2:C3) -> 76.25 | =SUM(D2:D3) -> 86.5 | =SUM(E2:E3) -> 17 | =SUM(F2:F3) -> 179.75 |`,
      },
      {
        title: "A row of typed totals",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | 2017 | Total |
| 1 | Evaluating students | 71.25 | 80.50 | 10.00 | =SUM(C2:E2) -> 161.75 |
| 2 | Management | 5.00 | 6.00 | 7.00 | =SUM(C3:E3) -> 18 |
| TOTAL | | 76.25 | 86.50 | 17.00 | =SUM(C4:E4) -> 179.75 |`,
      },
    ],
    invalid: [
      {
        title: "Typed over, and still right",
        workbook: `
== Budget
| Component | Activity | 2015 | 2016 | 2017 | Total |
| 1 | Evaluating students | 71.25 | 80.50 | 10.00 | =SUM(C2:E2) -> 161.75 |
| 2 | Management | 5.00 | 6.00 | 7.00 | =SUM(C3:E3) -> 18 |
| TOTAL | | =SUM(C2:C3) -> 76.25 | 86.50 | =SUM(E2:E3) -> 17 | =SUM(F2:F3) -> 179.75 |`,
        finds: [{ cell: "Budget!D4" }],
      },
      {
        title: "Typed over and wrong",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Grades assessed | 781,250 | 781,250 | | =SUM(C2:E2) -> 1562500 |
| 2 | Studies published | 1,041,670 | 1,041,670 | 1,041,670 | 3,125,000 |
| 3 | Positions staffed | 1,875,000 | | 375,000 | =SUM(C4:E4) -> 2250000 |
| 4 | Principals certified | | | 1,656,230 | =SUM(C5:E5) -> 1656230 |`,
        finds: [{ cell: "DLIs!F3", difference: "-10" }],
      },
    ],
  },
};

function* judge(family: readonly Total[], context: RuleContext): Generator<{ key: string; judgement: Judgement }> {
  const calculated = family.filter(({ total }) => total.formula !== undefined && addedAreas(total.formula) !== undefined);
  const typed = family.filter(({ total }) => total.formula === undefined && figureOf(total) !== undefined);
  for (const { total, parts } of calculated) yield { key: `${cellKey(total.cell)} calculates`, judgement: holds(total, ...parts) };
  if (calculated.length < 2 || typed.length * 2 > calculated.length) return;
  for (const one of typed) {
    const kept = keptIn(one.table);
    const formulas = calculated.flatMap((sister) => belonging(sister, one, kept) ?? []);
    const [formula, ...others] = formulas;
    if (formula === undefined || others.length === 0 || others.some((other) => other !== formula)) continue;
    yield { key: cellKey(one.total.cell), judgement: judgeTyped(one, formula, calculated, kept, context) };
  }
}

/** A neighbour's formula, where its copy adds all parts of this total and no other figure. */
function belonging(sister: Total, one: Total, kept: Kept): string | undefined {
  const copied = copiedTo(sister.total.formula ?? "", sister.total.cell, one.total.cell);
  const covered = new Set(kept.within(addedAreas(copied ?? "") ?? []).map(({ cell }) => cellKey(cell)));
  return copied !== undefined && covered.size === one.parts.length && one.parts.every(({ cell }) => covered.has(cellKey(cell)))
    ? copied
    : undefined;
}

function judgeTyped({ total, parts }: Total, formula: string, sisters: readonly Total[], kept: Kept, context: RuleContext): Judgement {
  const added = add(parts);
  const { ties, difference } = tieSum(total, added, context.tolerance);
  const found = figureOf(total) ?? zero;
  const words = { found: shown(found), formula, expected: shown(added.total) };
  const places = [total, ...sisters.slice(0, 2).map((sister) => sister.total)];
  const stands = parts.map(({ cell }) => kept.at(cell));
  const isSure = kept.at(total.cell)?.holds === "number" && stands.every((one) => one?.holds === "number");
  const content = { kind: "formula", formula, result: sheetSum(stands).toNumber() } as const;
  const fix: Fix | undefined = isSure ? { cells: [{ cell: total.cell, content }] } : undefined;
  if (ties) return broken("typed", places, words, { found, fix });
  const figures = { found, expected: added.total, difference, severity: "error" as const };
  return broken("wrong", [total, ...parts], words, { ...figures, fix });
}
