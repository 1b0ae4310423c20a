import { printCell } from "../../grid/address";
import { contradictionKinds } from "../../review/review";
import type { ActionReview, Review } from "../../review/review";
import { plainRun } from "../document";
import type { DocBlock } from "../document";
import { heading, left, say, table, words } from "./blocks";
import { kindWords } from "./contradiction-words";

/** What has to be settled, by kind. */
export function contradictions({ contradictions }: Review): DocBlock[] {
  if (contradictions.length === 0) return [heading(1, "Contradictions"), say("None were found.")];
  const rows = contradictionKinds.flatMap((kind) =>
    contradictions.flatMap((one) =>
      one.kind === kind ? [[kindWords[kind], one.message, one.cells.slice(0, 4).map(printCell).join(", ")]] : [],
    ),
  );
  return [heading(1, "Contradictions"), table([left("Kind", 20), left("What to settle", 60), left("Cells", 20)], rows)];
}

const actionTable = (actions: readonly ActionReview[], last: string): DocBlock =>
  table(
    [left("Action", 40), left("Owner", 16), left("Due", 10), left("Status", 12), left(last, 22)],
    actions.map((one) => [
      one.text,
      words(one.owner),
      words(one.due),
      `${words(one.status)}${one.isOverdue ? " (overdue)" : ""}`,
      one.answer?.text ?? (one.carriedOn ? `Carried on at ${printCell(one.carriedOn)}` : "–"),
    ]),
  );

/** Earlier actions answered one by one, then those agreed now. */
export function actions({ actions }: Review): DocBlock[] {
  const earlier = actions.filter(({ isEarlier }) => isEarlier);
  const agreed = actions.filter(({ isEarlier }) => !isEarlier);
  return [
    heading(1, "Actions"),
    heading(2, "Earlier actions, one by one"),
    earlier.length === 0 ? say("No earlier actions were found.") : actionTable(earlier, "What was done"),
    heading(2, "Agreed actions"),
    agreed.length === 0 ? say("No agreed actions were found.") : actionTable(agreed, "Remark"),
  ];
}

/** What a complete report lacks and who owes it; nothing where nothing is missing. */
export function missing({ missing, doubts }: Review): DocBlock[] {
  const items = [
    ...missing.map(({ what, owner, cell }) => `${what}${owner === undefined ? "" : ` (${owner})`}${cell ? ` [${printCell(cell)}]` : ""}`),
    ...doubts.map(({ what, cell }) => `${what} [${printCell(cell)}]`),
  ];
  if (items.length === 0) return [];
  return [heading(1, "What is missing for a complete report"), { kind: "bullets", items: items.map((item) => [plainRun(item)]) }];
}
