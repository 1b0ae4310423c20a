import type { Column, Entry, TableText } from "./page";
import { at, entry, fixedCells, leading, linesOf, table } from "./frame";
import type { Frame, Stated } from "./frame";

/** A row an indicator, the years across; plain, under a merged word, or cumulative. */
export function wide(frame: Frame): TableText {
  const { draw } = frame.style;
  const group = draw.pick([undefined, draw.pick(frame.said.targets), frame.said.cumulativeTargets]);
  const columns: Column[] = [
    ...leading(frame),
    ...frame.periods.map((label, index): Column => ({ key: `t${index}`, header: label, ...(group === undefined ? {} : { group }) })),
    { key: "end", header: draw.pick(frame.said.endTarget) },
  ];
  const lines = linesOf(frame, (indicator) => [
    {
      ...fixedCells(frame, indicator),
      ...Object.fromEntries(
        indicator.targets.map((figure, index) => [`t${index}`, entry(figure, at(indicator, `target ${frame.periods[index] ?? ""}`))]),
      ),
    },
  ]);
  return table(frame, columns, lines);
}

/** Target and achieved under each year. */
export function logframe(frame: Frame): TableText {
  const columns: Column[] = [
    ...leading(frame),
    ...frame.periods.flatMap((label, index): Column[] => [
      { key: `t${index}`, header: frame.said.target, group: label },
      { key: `a${index}`, header: frame.said.actual, group: label },
    ]),
    { key: "end", header: frame.style.draw.pick(frame.said.endTarget) },
  ];
  const lines = linesOf(frame, (indicator) => [
    {
      ...fixedCells(frame, indicator),
      ...Object.fromEntries(
        frame.periods.flatMap((label, index) => [
          [`t${index}`, entry(indicator.targets[index], at(indicator, `target ${label}`))],
          [`a${index}`, entry(indicator.actuals[index], at(indicator, `actual ${label}`))],
        ]),
      ),
    },
  ]);
  return table(frame, columns, lines);
}

/** A row of targets and a row of actuals for each indicator. */
export function seriesRows(frame: Frame): TableText {
  const columns: Column[] = [
    ...leading(frame),
    { key: "series", header: "" },
    ...frame.periods.map((label, index): Column => ({ key: `p${index}`, header: label })),
    { key: "end", header: frame.style.draw.pick(frame.said.endTarget) },
  ];
  const series = (indicator: Stated, what: "target" | "actual"): Record<string, Entry | undefined> =>
    Object.fromEntries(
      frame.periods.map((label, index) => [
        `p${index}`,
        entry(what === "target" ? indicator.targets[index] : indicator.actuals[index], at(indicator, `${what} ${label}`)),
      ]),
    );
  const isMerged = frame.style.draw.chance(50);
  const lines = linesOf(frame, (indicator) => [
    { ...fixedCells(frame, indicator), series: { words: frame.said.target }, ...series(indicator, "target") },
    { ...(isMerged ? { name: { same: true as const } } : {}), series: { words: frame.said.actual }, ...series(indicator, "actual") },
  ]);
  return { ...table(frame, columns, lines), loose: false };
}
