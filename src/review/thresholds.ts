import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fold } from "../base/fold";
import type { CellRef } from "../grid/address";
import type { Project } from "../model/project";
import type { Doubt } from "../model/table";
import type { Value } from "../model/value";
import { listRows } from "./list-rows";
import { defaultThresholds } from "./progress";
import type { Thresholds } from "./review";

/** The thresholds that the workbook states, with their cells; `thresholds` absent where it states none that can be used. */
interface Stated {
  readonly thresholds?: Thresholds;
  readonly cells?: { readonly onTrack?: CellRef; readonly behind?: CellRef };
  readonly doubts: readonly Doubt[];
}

const words = [
  ["onTrack", /^(?:on[- ]track|green|en (?:buen )?camino|en meta|verde|sur la bonne voie|vert\b|no rumo|no caminho|em dia)/],
  ["behind", /^(?:behind|amber|yellow|delayed|con retraso|retrasad|ambar|amarill|en retard|orange|jaune|atrasad|amarel)/],
] as const;

/** Thresholds from the tables that state ratings with the least share of the way that each needs. */
export function statedThresholds(project: Project): Stated {
  const found: { -readonly [K in keyof Thresholds]?: { readonly share: Dec; readonly cell: CellRef } } = {};
  const doubts: Doubt[] = [];
  for (const { row } of listRows(project, "thresholds")) {
    const { rating, threshold } = row.fields;
    const key = rating && words.find(([, form]) => form.test(fold(rating.text)))?.[0];
    if (key === undefined || threshold === undefined || found[key]) continue;
    const share = shareIn(threshold);
    if (share) found[key] = { share, cell: threshold.cell };
    else doubts.push({ cell: threshold.cell, what: `"${threshold.text}" is no share of the way to the target. Write it as 80%.` });
  }
  const { onTrack, behind } = found;
  if (!onTrack && !behind) return { doubts };
  const thresholds = { onTrack: onTrack?.share ?? defaultThresholds.onTrack, behind: behind?.share ?? defaultThresholds.behind };
  if (thresholds.behind.gt(thresholds.onTrack)) {
    const what = "Behind begins above on track, so the usual thresholds of 80% and 50% are taken. Correct one of the two.";
    return { doubts: [...doubts, { cell: behind?.cell ?? onTrack?.cell ?? { sheet: "", row: 0, col: 0 }, what }] };
  }
  return {
    thresholds,
    cells: { ...(onTrack ? { onTrack: onTrack.cell } : {}), ...(behind ? { behind: behind.cell } : {}) },
    doubts,
  };
}

/** "80%", 0.8 and "80 to 99%" are four fifths; "below 50%" is no lower bound. */
function shareIn({ text, reading }: Value): Dec | undefined {
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) => dec(figure.replace(",", ".")));
  const isBelow = /^\W*(?:below|under|less|up to|menos|hasta|debajo|moins|jusqu|abaixo|ate)\b|^\s*</.test(fold(text));
  const [first, second] = figures;
  const least = first && second?.lt(first) ? second : first;
  const said = second === undefined && (reading.kind === "percent" || reading.kind === "number") ? reading.number : least;
  if (said === undefined || isBelow) return undefined;
  const share = text.includes("%") || reading.kind === "percent" || said.gt(1) ? said.div(100) : said;
  return share.gt(0) && share.lte(1) ? share : undefined;
}
