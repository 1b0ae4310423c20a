import { fold } from "../base/fold";
import type { IndicatorRecord } from "../model/project";
import { isBlank } from "../model/value";
import type { Value } from "../model/value";

/** "Comments" and "Remarks" beside an actual speak of it; in a framework without actuals they describe the indicator. */
const isComment = (header: string): boolean =>
  /\b(?:comments?|remarks?|notes?|observations?|comentarios?|observaciones|commentaires?|remarques?|observacoes)\b/.test(fold(header));

/** What the tables say of why there is no figure, or why it is off track: a column of its own, else one of comments beside the actuals. */
export function commentIn(records: readonly IndicatorRecord[]): Value | undefined {
  const own = records.find(({ reason }) => !isBlank(reason))?.reason;
  if (own) return own;
  return records.find(({ table, description, actual, actuals }) => {
    if (isBlank(description) || (actuals.length === 0 && actual === undefined)) return false;
    const column = table.columns.find(({ cell }) => cell.col === description?.cell.col);
    return column !== undefined && isComment(column.header);
  })?.description;
}
