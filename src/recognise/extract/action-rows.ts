import { fold } from "../../base/fold";
import type { ChangeStatus } from "../../model/project";
import type { Value } from "../../model/value";
import { readCell } from "../region";
import type { Region } from "../region";
import { changeStatusOf } from "../words/statuses";
import type { RawRecord } from "./raw";
import { optional } from "./optional";

/** What the lines under an indicator say of it: "Action: This indicator has been Revised", "Rationale: ...". */
export interface SaidBelow {
  readonly status?: Value;
  readonly statedStatus?: ChangeStatus;
  readonly reason?: Value;
}

const action = /^(?:action|accion|acao)\s*:\s*/;
const subject = /^(?:(?:this|the|este|el|cet|ce|l'|esse|o)\s?)?(?:results? )?(?:indicator|indicador|indicateur)\s+/;
const verb = /^(?:has been|is|was|ha sido|fue|es|a ete|est|foi)\s+/;
const rationale =
  /^(?:rationale|reason|justification|justificaci[oó]n|raz[oó]n|motif|raison|justificativa|justifica[cç][aã]o)\b[^:\n]{0,30}:?\s*/i;

/** Whether a line may speak of the indicator above it. */
export const mayBeSaidBelow = (text: string): boolean => action.test(fold(text)) || rationale.test(text);

/** The lines of a framework that speak of the indicator above them, by row; a line that only continues one has nothing of its own. */
export function saidBelow(region: Region): ReadonlyMap<number, SaidBelow> {
  const said = new Map<number, SaidBelow>();
  let isUnder = false;
  let isWaiting = false;
  for (const row of region.rows) {
    const { view } = region;
    const filled = view.filled(row).filter((col) => col >= region.table.area.left && col <= region.table.area.right);
    const first = fold(view.text(row, filled[0] ?? 0));
    const isAction = action.test(first) && filled.length <= 2;
    if (!isAction && !(isUnder && filled.length === 1 && (isWaiting || rationale.test(first)))) {
      isUnder = false;
      continue;
    }
    isUnder = true;
    const cols = isAction ? filled.slice(1) : filled;
    const reasonCol = cols.find((col) => isWaiting || rationale.test(view.text(row, col)));
    const reason = reasonCol === undefined ? undefined : reasonAt(region, row, reasonCol);
    isWaiting = reasonCol !== undefined && reason === undefined;
    const status = isAction ? readCell(region, row, filled[0] ?? 0, "text") : undefined;
    const word = first.replace(action, "").replace(subject, "").replace(verb, "");
    said.set(row, optional({ status, statedStatus: isAction ? changeStatusOf(word) : undefined, reason }));
  }
  return said;
}

/** What stands after "Rationale:" in a cell; undefined where it stands in the line below. */
function reasonAt(region: Region, row: number, col: number): Value | undefined {
  const value = readCell(region, row, col, "text");
  const text = value.text.trim().replace(rationale, "");
  return text === "" ? undefined : { ...value, text };
}

/** An indicator's record with what the lines under it say. */
export const withSaid = (raw: RawRecord, said: SaidBelow): RawRecord => ({ ...raw, record: { ...raw.record, ...said } });
