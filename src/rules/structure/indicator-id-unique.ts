import type { CellRef } from "../../grid/address";
import type { Judgement, Rule } from "../rule";
import { broken, holds, notJudged } from "../support/judge";

export const indicatorIdUnique: Rule = {
  id: "indicator-id-unique",
  group: "structure",
  severity: "error",
  statement: "A DLI number stands once in its table, and the numbers have no gap.",
  reason: "A number used twice, or missing, makes every reference to it doubtful.",
  source: "Practice; DLI 1 to 9 of P123151.",
  leavesOut: ["Results of a DLI (4.1, 4.2), or listed under its number.", "A gap is a warning only: a DLI may have been dropped."],
  remedy: "Give each DLI its own number, or say which was dropped.",
  messages: {
    twice: "DLI {number} stands {count} times in one table.",
    results: "DLI {number} stands {count} times; these may be its results or its periods, listed under its number.",
    gap: "DLI {number} is missing between DLI {before} and DLI {after}.",
  },
  *check(project) {
    for (const { dlis } of project.schedules) yield* judge(dlis);
  },
  examples: {
    valid: [
      {
        title: "One to three",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000 | 1,000 | 2,000 |
| 2 | Grades assessed | 1,000 | 1,000 | 2,000 |
| 3 | Studies published | 1,000 | 1,000 | 2,000 |`,
      },
    ],
    invalid: [
      {
        title: "Number 2 twice",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000 | 1,000 | 2,000 |
| 2 | Grades assessed | 1,000 | 1,000 | 2,000 |
| 3 | Studies published | 1,000 | 1,000 | 2,000 |
| 2 | Principals certified | 1,000 | 1,000 | 2,000 |`,
        finds: [{ cell: "DLIs!A5" }],
      },
      {
        title: "Number 2 missing",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000 | 1,000 | 2,000 |
| 3 | Studies published | 1,000 | 1,000 | 2,000 |`,
        finds: [{ cell: "DLIs!A3" }],
      },
    ],
  },
};

interface Numbered {
  readonly number: string;
  readonly cell: CellRef;
}

function* judge(dlis: readonly Numbered[]): Generator<Judgement> {
  const whole = dlis.filter((dli) => /^\d+$/.test(dli.number));
  const numbers = [...new Set(whole.map((dli) => Number(dli.number)))].sort((a, b) => a - b);
  const repeated = numbers.filter((number) => whole.filter((dli) => Number(dli.number) === number).length > 1);
  // Results listed under their DLI, or a row a period, repeat many numbers and miss none; one slip repeats one.
  const isSlip = repeated.length === 1 && (numbers.some((number, n) => number !== n + 1) || !standTogether(whole, repeated[0]));
  for (const number of numbers) {
    const own = whole.filter((dli) => Number(dli.number) === number);
    const [first, ...more] = own;
    const words = { number: String(number), count: String(own.length) };
    if (!first || more.length === 0) yield holds(first?.cell);
    else if (isSlip) yield broken("twice", [...more.map((dli) => dli.cell), first.cell], words);
    else yield notJudged("results", [...more.map((dli) => dli.cell), first.cell], words);
    const before = numbers[numbers.indexOf(number) - 1];
    if (before === undefined || number - before < 2 || number - before > 5) continue;
    const missing = Array.from({ length: number - before - 1 }, (_, n) => before + 1 + n).join(", ");
    yield broken("gap", [first?.cell], { number: missing, before: String(before), after: String(number) }, { severity: "warning" });
  }
}

function standTogether(dlis: readonly Numbered[], number: number | undefined): boolean {
  const at = dlis.flatMap((dli, n) => (Number(dli.number) === number ? [n] : []));
  return (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
}
