import { a1 } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import { formulaOf } from "../../../disburse/formula";
import type { FormulaSource } from "../../../disburse/formula";
import type { IndicatorReview, TrendPoint } from "../../../review/review";
import { blank, number, text } from "../../cells";
import { ratingWords } from "../groups";
import { remarkOf } from "../remark";
import { figureOrNothing, numberOf, operandOf, sourcesOf, traceCell, valueCell, wordsFormula } from "./cells";
import type { PerformanceLayout } from "./performance-layout";

/** Spreadsheets calculate in doubles: what differs by less than this is the same. */
const rounded = (expression: string): string => `ROUND(${expression},9)`;

/** One indicator: its figures from the user's cells; progress, rating and movement as formulas over them. */
export function indicatorRow(one: IndicatorReview, row: number, layout: PerformanceLayout, source: FormulaSource): NewContent[] {
  const { col, years } = layout;
  const earlier = years.map((year) => one.trend.find((point) => point.year === year));
  return [
    text(one.partOf === undefined ? one.name : `    ${one.name}`),
    text(one.unit?.text.trim() ?? ""),
    valueCell(one.baseline, source),
    valueCell(one.target, source),
    // Words that say that there is no figure stand with the reason.
    one.rating === "no-data" ? blank : valueCell(one.actual, source),
    progressCell(one, row, layout, source),
    wordsFormula(ratingFormula(row, layout), ratingWords[one.rating]),
    ...earlier.map((point) => valueCell(point?.actual, source)),
    movementCell(one, row, layout, source),
    text(one.direction === undefined ? "" : better[one.direction]),
    text(one.responsibility?.text.trim() ?? ""),
    text(remarkOf(one)),
    text(sourcesOf([one.baseline, one.target, one.actual, ...earlier.map((point) => point?.actual)], source)),
  ].slice(0, col.source + 1);
}

const better = { up: "Higher", down: "Lower" } as const;
const movements = { better: "Better", same: "Same", worse: "Worse" } as const;

/** (actual - baseline) / (target - baseline); for targets that each year counts alone, the sums so far, as the core adds them. */
function progressCell({ progress }: IndicatorReview, row: number, { col }: PerformanceLayout, source: FormulaSource): NewContent {
  const [baseline, target, actual] = [a1(row, col.baseline), a1(row, col.target), a1(row, col.actual)];
  const trace = progress?.trace;
  if (trace?.op === "given") return number(trace.result);
  if (trace?.op === "quotient" && trace.dividend.op === "sum") {
    const content = traceCell(trace, source);
    if (content.kind !== "formula") return content;
    return figureOrNothing(`IF(${formulaOf(trace.divisor, source)}=0,"",${content.formula.slice(1)})`, trace.result);
  }
  const share = `IF(${rounded(`${target}-${baseline}`)}=0,"",(${actual}-${baseline})/(${target}-${baseline}))`;
  return figureOrNothing(`IF(AND(ISNUMBER(${baseline}),ISNUMBER(${target}),ISNUMBER(${actual})),${share},"")`, progress?.value);
}

/** The rating by the thresholds of the sheet; met or not where there is no progress figure. */
function ratingFormula(row: number, { col, thresholds }: PerformanceLayout): string {
  const [baseline, target, actual, progress, way] = (["baseline", "target", "actual", "progress", "better"] as const).map((name) =>
    a1(row, col[name]),
  );
  const say = (rating: keyof typeof ratingWords): string => `"${ratingWords[rating]}"`;
  const share = rounded(progress ?? "");
  const byShare =
    `IF(${share}>=1,${say("met")},IF(${share}<0,${say("off-track")},IF(${share}>=${thresholds.onTrack},${say("on-track")},` +
    `IF(${share}>=${thresholds.behind},${say("behind")},${say("off-track")}))))`;
  const difference = rounded(`${actual}-${target}`);
  const byTarget =
    `IF(OR(${difference}=0,IF(${way}="${better.down}",${difference}<0,${difference}>0)),${say("met")},` +
    `IF(ISNUMBER(${baseline}),${say("off-track")},${say("behind")}))`;
  return (
    `IF(${target}="",${say("no-target")},IF(${actual}="",${say("no-data")},IF(NOT(AND(ISNUMBER(${actual}),ISNUMBER(${target}))),${say("unclear")},` +
    `IF(ISNUMBER(${progress}),${byShare},${byTarget}))))`
  );
}

/** Whether the latest actual is better than the one before it. */
function movementCell(one: IndicatorReview, row: number, layout: PerformanceLayout, source: FormulaSource): NewContent {
  const [before, latest] = one.trend
    .flatMap((point) => (numberOf(point.actual) === undefined ? [] : [placeOf(point, one, row, layout, source)]))
    .flatMap((place) => (place === undefined ? [] : [place]))
    .slice(-2);
  if (before === undefined || latest === undefined) return blank;
  const way = a1(row, layout.col.better);
  const risen = `IF((${latest}>${before})=(${way}="${better.up}"),"${movements.better}","${movements.worse}")`;
  return wordsFormula(
    `IF(${rounded(`${latest}-${before}`)}=0,"${movements.same}",IF(${way}="","",${risen}))`,
    one.movement === undefined ? "" : movements[one.movement],
  );
}

/** The cell of this sheet that holds a year's actual, else the user's cell; undefined for years after the one reviewed. */
function placeOf(
  { year, actual }: TrendPoint,
  one: IndicatorReview,
  row: number,
  { col, years, year: reviewed }: PerformanceLayout,
  source: FormulaSource,
): string | undefined {
  if (reviewed !== undefined && year > reviewed) return undefined;
  const at = years.indexOf(year);
  if (at >= 0) return a1(row, col.trend + at);
  const isActual = actual !== undefined && one.actual !== undefined && actual.cell === one.actual.cell && one.rating !== "no-data";
  return isActual ? a1(row, col.actual) : operandOf(actual, source);
}
