import type { Column, Entry, Line, TableText } from "./page";
import { at, entry, fixedCells, leading, linesOf, table } from "./frame";
import type { Frame, Stated } from "./frame";

/** A row for each indicator and period. */
export function long(frame: Frame): TableText {
  const columns: Column[] = [
    ...leading(frame),
    { key: "year", header: frame.said.year },
    { key: "target", header: frame.said.target },
    { key: "actual", header: frame.said.actual },
  ];
  const lines = frame.indicators.flatMap((indicator) =>
    frame.periods.map((label, index): Line => {
      const fixed = fixedCells(frame, indicator);
      return {
        name: fixed["name"],
        unit: fixed["unit"],
        ...(index === 0 ? { baseline: fixed["baseline"] } : {}),
        year: { words: label },
        target: entry(indicator.targets[index], at(indicator, `target ${label}`)),
        actual: entry(indicator.actuals[index], at(indicator, `actual ${label}`)),
      };
    }),
  );
  return { ...table(frame, columns, lines), columns };
}

/** Numbered intermediate targets, a column for the DLI and one for corporate indicators. */
export function template2018(frame: Frame): TableText {
  const { said } = frame;
  const { draw } = frame.style;
  const columns: Column[] = [
    { key: "name", header: said.indicator[2] ?? "" },
    { key: "dli", header: said.dli[0] ?? "" },
    { key: "baseline", header: said.baseline[0] ?? "" },
    ...frame.periods.map((_, index): Column => ({ key: `t${index}`, header: String(index + 1), group: draw.pick(said.targets.slice(-1)) })),
    { key: "end", header: said.endTarget[0] ?? "" },
  ];
  const lines = linesOf(frame, (indicator) => [
    {
      name: { words: indicator.name },
      baseline: entry(indicator.baseline, at(indicator, "baseline")),
      end: entry(indicator.end, at(indicator, "end target")),
      ...Object.fromEntries(indicator.targets.map((figure, index) => [`t${index}`, entry(figure, at(indicator, `target ${index + 1}`))])),
    },
  ]);
  return { titles: draw.chance(60) ? [said.frameworkTitle] : [], columns, lines, loose: draw.chance(40) };
}

/** A row of values and a row of dates for each indicator, its name merged beside them. */
export function statusBlocks(frame: Frame): TableText {
  const { said } = frame;
  const { draw } = frame.style;
  const columns: Column[] = [
    { key: "name", header: said.indicator[0] ?? "" },
    { key: "label", header: "" },
    { key: "baseline", header: said.baseline[0] ?? "" },
    { key: "actual", header: said.actual },
    { key: "end", header: said.endTarget[0] ?? "" },
  ];
  const dates = ["31-12-2014", "30-06-2017", "31-12-2020"].map(isoOf);
  const day = (index: number, indicator: Stated, what: string): Entry => ({
    words: dates[index]?.typed ?? "",
    facts: [[at(indicator, what, "indicator-status"), dates[index]?.iso ?? ""]],
  });
  const lines = frame.indicators.flatMap((indicator): Line[] => [
    {
      name: { words: indicator.name },
      label: { words: said.value },
      baseline: entry(indicator.baseline, at(indicator, "baseline", "indicator-status")),
      actual: entry(indicator.actuals[0], at(indicator, "actual", "indicator-status")),
      end: entry(indicator.end, at(indicator, "end target", "indicator-status")),
    },
    {
      name: { same: true },
      label: { words: said.date },
      baseline: day(0, indicator, "baseline date"),
      actual: day(1, indicator, "actual date"),
      end: day(2, indicator, "end target date"),
    },
  ]);
  return { titles: draw.chance(50) ? [said.frameworkTitle] : [], columns, lines, loose: false };
}

const isoOf = (typed: string): { typed: string; iso: string } => ({ typed, iso: typed.split("-").reverse().join("-") });
