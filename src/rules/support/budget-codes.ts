import type { Budget, BudgetRow } from "../../model/project";

/** A row whose code is not that of the place it stands in. */
export interface MisplacedCode {
  readonly row: BudgetRow;
  /** The code that the rows around it call for. */
  readonly expected: string;
}

/** The first number of "2.1". */
function base(code: string): string {
  return code.split(".")[0] ?? code;
}

/**
 * Rows of a budget with codes "1", "1.1", "1.2", "2" .. in blocks, whose code belongs to another block. Where most lines of
 * a block share another number than its component, it is the component's code that is off.
 */
export function misplacedCodes(budget: Budget): readonly MisplacedCode[] {
  const coded = budget.rows.filter((row) => row.code !== undefined && /^\d+(\.\d+)*$/.test(row.code) && row.kind !== "total");
  const heads = coded.flatMap((row, n) => (row.code?.includes(".") ? [] : [n]));
  if (heads.length === 0 || heads[0] !== 0) return [];
  return heads.flatMap((at, n) => misplacedIn(coded.slice(at, heads[n + 1] ?? coded.length)));
}

function misplacedIn(block: readonly BudgetRow[]): readonly MisplacedCode[] {
  const [head, ...lines] = block;
  const code = head?.code;
  if (!head || code === undefined || lines.length === 0) return [];
  const others = lines.filter((line) => base(line.code ?? "") !== code);
  if (others.length === 0) return [];
  const shared = base(others[0]?.code ?? "");
  const headIsOff = lines.length > 1 && others.length === lines.length && others.every((line) => base(line.code ?? "") === shared);
  if (headIsOff) return [{ row: head, expected: shared }];
  return others.map((line) => ({ row: line, expected: (line.code ?? "").replace(/^\d+/, code) }));
}
