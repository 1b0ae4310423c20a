import { printCell } from "../../grid/address";
import { outcomeOfPair } from "../../compare/comparison";
import type { ComparedItem, Comparison, FieldChange, Pair } from "../../compare/comparison";
import { head } from "./tables";
import { compact, periodJson } from "./value";

const itemJson = (item: ComparedItem | undefined) => (item ? { id: item.id, name: item.name, cell: printCell(item.cell) } : null);

export const changeJson = (change: FieldChange) =>
  compact({
    field: change.field,
    ...(change.period ? periodJson(change.period) : {}),
    kind: change.kind,
    before: change.before,
    after: change.after,
    cellBefore: change.cellBefore ? printCell(change.cellBefore) : null,
    cellAfter: change.cellAfter ? printCell(change.cellAfter) : null,
    words: change.words,
  });

const cellsOf = ({ before, after }: Pair) => [before, after].flatMap((item) => item?.cell ?? []);

const pairJson = (pair: Pair) =>
  compact({
    kind: pair.kind,
    before: itemJson(pair.before),
    after: itemJson(pair.after),
    status: pair.status,
    statedStatus: pair.statedStatus?.status,
    statedStatusCell: pair.statedStatus && printCell(pair.statedStatus.cell),
    confidence: pair.confidence,
    asks: pair.asks,
    outcome: outcomeOfPair(pair),
    reasons: pair.reasons?.map(({ key, cells, share }) => compact({ key, cells: (cells ?? cellsOf(pair)).map(printCell), share })),
    split: pair.split?.map(itemJson),
    merged: pair.merged?.map(itemJson),
    splitFrom: pair.splitFrom && itemJson(pair.splitFrom),
    mergedInto: pair.mergedInto && itemJson(pair.mergedInto),
    changes: pair.changes.map(changeJson),
  });

/** Document "compare/1": each indicator and DLI of two versions, with what changed field by field; no pairs without two versions. */
export function compareDocument(comparison: Comparison | undefined, file?: string, oldFile?: string) {
  return { ...head("compare", file), ...compact({ oldFile }), pairs: (comparison?.pairs ?? []).map(pairJson) };
}
