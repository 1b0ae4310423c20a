import { down, labelled, oneCell, pairs, twoRows, twoTables } from "./dlis";
import { someFrame } from "./frame";
import { logframe, seriesRows, wide } from "./frameworks";
import { long, statusBlocks, template2018 } from "./frameworks-long";
import { changes } from "./changes";
import { estimatesAcross, estimatesDown } from "./estimates";
import { budget, financing, loans } from "./money";
import type { Style, TableText } from "./page";
import { somePlan } from "./plan";

const years = ({ draw }: Style): number[] => {
  const first = draw.int(2005, 2024);
  return Array.from({ length: draw.int(2, 5) }, (_, index) => first + index);
};

const periods = (style: Style): string[] => {
  const each = years(style);
  const write = style.draw.pick([
    (year: number) => String(year),
    (year: number) => `FY${String(year).slice(2)}`,
    (year: number) => `Dec-${String(year).slice(2)}`,
    (year: number) => `${year}/${String(year + 1).slice(2)}`,
  ]);
  return each.map(write);
};

const ordinals = ({ draw }: Style): string[] => Array.from({ length: draw.int(2, 5) }, (_, index) => `YR${index + 1}`);

/** A layout's tables from chance, with the kinds of table that they are. */
export interface Layout {
  readonly kinds: readonly string[];
  readonly print: (style: Style) => readonly TableText[];
}

const framework = (print: (style: Style) => TableText): Layout => ({ kinds: ["results-framework"], print: (style) => [print(style)] });
const matrix = (print: (style: Style) => TableText): Layout => ({ kinds: ["dli-matrix"], print: (style) => [print(style)] });

export const layouts: Readonly<Record<string, Layout>> = {
  "years across": framework((style) => wide(someFrame(style, periods(style), true))),
  "YRn across": framework((style) => wide(someFrame(style, ordinals(style), true))),
  "target and achieved under each year": framework((style) => logframe(someFrame(style, years(style).map(String), true))),
  "rows of targets and actuals": framework((style) => seriesRows(someFrame(style, periods(style), true))),
  "a row a period": framework((style) => long(someFrame(style, years(style).map(String), false))),
  "template since 2018": framework((style) => template2018(someFrame(style, ordinals(style), true))),
  "status blocks": { kinds: ["indicator-status"], print: (style) => [statusBlocks(someFrame(style, ["now"], false))] },
  "amounts above units": matrix((style) => twoRows(somePlan(style, periods(style)))),
  "amount and units in a cell": matrix((style) => oneCell(somePlan(style, periods(style)))),
  "labelled rows": matrix((style) => labelled(somePlan(style, periods(style)))),
  "DLI periods down": matrix((style) => down(somePlan(style, years(style).map(String)))),
  "two DLI tables": { kinds: ["dli-matrix", "dli-matrix"], print: (style) => twoTables(somePlan(style, periods(style))) },
  "estimates down": { kinds: ["disbursement-estimates"], print: (style) => [estimatesDown(style, years(style))] },
  "estimates across": { kinds: ["disbursement-estimates"], print: (style) => [estimatesAcross(style, years(style))] },
  budget: { kinds: ["budget"], print: (style) => [budget(style, years(style))] },
  "target and amount under each period": matrix((style) => pairs(somePlan(style, periods(style)))),
  changes: { kinds: ["change-table"], print: (style) => [changes(style, years(style))] },
  loans: { kinds: ["financing"], print: (style) => [loans(style)] },
  "three tables on a sheet": {
    kinds: ["results-framework", "disbursement-estimates", "budget"],
    print: (style) =>
      style.draw.shuffled([wide(someFrame(style, ordinals(style), true)), estimatesDown(style, years(style)), budget(style, years(style))]),
  },
  "financing beside labels": { kinds: ["financing"], print: (style) => [financing(style)] },
};
