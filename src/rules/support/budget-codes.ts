import type { Budget, BudgetRow } from "../../model/project";

/** A row whose code is not that of the place it stands in. */
export interface MisplacedCode {
  readonly row: BudgetRow;
  /** The code that the rows around it call for. */
  readonly expected: string;
}

interface Coded {
  readonly row: BudgetRow;
  readonly code: string;
}

/** The first number of "2.1". */
const base = (code: string): string => code.replace(/\..*$/, "");

/**
 * Rows of a budget with codes "1", "1.1", "1.2", "2" .. in blocks, whose code belongs to another block. Where most lines of
 * a block share another number than its component, it is the component's code that is off.
 */
export function misplacedCodes(budget: Budget): readonly MisplacedCode[] {
  const blocks: { readonly head: Coded; readonly lines: Coded[] }[] = [];
  for (const row of budget.rows) {
    const code = row.code ?? "";
    if (!/^\d+(\.\d+)*$/.test(code)) continue;
    const block = blocks.at(-1);
    if (!code.includes(".")) blocks.push({ head: { row, code }, lines: [] });
    else if (block === undefined) return [];
    else block.lines.push({ row, code });
  }
  return blocks.flatMap(({ head, lines }) => misplacedIn(head, lines));
}

function misplacedIn(head: Coded, lines: readonly Coded[]): readonly MisplacedCode[] {
  const others = lines.filter((line) => base(line.code) !== head.code);
  const [shared, ...further] = new Set(others.map((line) => base(line.code)));
  const headIsOff = lines.length > 1 && others.length === lines.length && further.length === 0;
  if (headIsOff && shared !== undefined) return [{ row: head.row, expected: shared }];
  return others.map((line) => ({ row: line.row, expected: line.code.replace(/^\d+/, head.code) }));
}
