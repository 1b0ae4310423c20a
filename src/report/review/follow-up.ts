import { printCell } from "../../grid/address";
import { contradictionKinds } from "../../review/review";
import type { ActionReview, Review } from "../../review/review";
import type { ReformReview } from "../../review/set-up";
import { plainRun } from "../document";
import type { DocBlock } from "../document";
import { heading, left, say, table, words } from "./blocks";
import { kindWords, notLookedFor } from "./contradiction-words";
import { partWords } from "./part-words";

const mostCells = 4;

/** What has to be settled, by kind; and what could not be looked for. */
export function contradictions(review: Review): DocBlock[] {
  const rows = contradictionKinds.flatMap((kind) =>
    review.contradictions.flatMap((one) =>
      one.kind === kind ? [[kindWords[kind], one.message, one.cells.slice(0, mostCells).map(printCell).join(", ")]] : [],
    ),
  );
  const blind = notLookedFor(review);
  return [
    heading(1, "Contradictions", true),
    rows.length === 0
      ? say(blind.length === contradictionKinds.length ? "Nothing could be looked for." : "None were found.")
      : table([left("Kind", 20), left("What to settle", 60), left("Cells", 20)], rows),
    ...(blind.length === 0
      ? []
      : [say(`Could not be looked for: ${blind.map(({ kind, why }) => `${kindWords[kind].toLowerCase()} (${why})`).join("; ")}.`, true)]),
  ];
}

const statusOf = (one: ActionReview | ReformReview): string => `${words(one.status)}${one.isOverdue ? " (overdue)" : ""}`;

const actionTable = (actions: readonly ActionReview[], last: string): DocBlock =>
  table(
    [left("No.", 6), left("Action", 38), left("Owner", 16), left("Due", 10), left("Status", 12), left(last, 22)],
    actions.map((one) => [
      words(one.code),
      one.text,
      words(one.owner),
      words(one.due),
      statusOf(one),
      one.answer?.text ?? (one.carriedOn ? `Carried on at ${printCell(one.carriedOn)}` : "–"),
    ]),
  );

/** Earlier actions answered one by one, those agreed now, and the reforms. */
export function actions({ actions, reforms }: Review): DocBlock[] {
  const earlier = actions.filter(({ isEarlier }) => isEarlier);
  const agreed = actions.filter(({ isEarlier }) => !isEarlier);
  return [
    heading(1, "Aide-memoire"),
    heading(2, "Earlier actions, one by one"),
    earlier.length === 0 ? say("No earlier actions were found.") : actionTable(earlier, "What was done"),
    heading(2, "Agreed actions"),
    agreed.length === 0 ? say("No agreed actions were found.") : actionTable(agreed, "Remark"),
    ...(reforms.length === 0
      ? []
      : [
          heading(2, "Policy reforms"),
          table(
            [
              left("Reform", 18),
              left("Measure", 28),
              left("How progress is told", 14),
              left("Owner", 14),
              left("Due", 10),
              left("Status, and what was done", 26),
            ],
            reforms.map((one) => [
              one.priority ?? "–",
              one.measure,
              words(one.metric),
              words(one.owner),
              words(one.due),
              `${statusOf(one)}${one.answer ? `\n${one.answer.text}` : ""}`,
            ]),
          ),
        ]),
  ];
}

/** What a complete report lacks and who owes it, and what was read by an assumption; nothing where there is neither. */
export function missing({ missing, doubts }: Review): DocBlock[] {
  return [
    ...(missing.length === 0
      ? []
      : [
          heading(2, "What is missing for a complete report"),
          table(
            [left("Part", 14), left("Who owes it", 22), left("What", 50), left("Cell", 14)],
            missing.map(({ part, what, owner, cell }) => [partWords[part], owner ?? "Nobody is named", what, cell ? printCell(cell) : "–"]),
          ),
        ]),
    ...(doubts.length === 0
      ? []
      : [
          heading(2, "Read by an assumption, or left out"),
          { kind: "bullets", items: doubts.map(({ what, cell }) => [plainRun(`${what} [${printCell(cell)}]`)]) } as const,
        ]),
  ];
}
