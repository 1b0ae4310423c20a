import type { Draw } from "./draw";
import { someFigure, someShare } from "./figures";
import type { Figure } from "./figures";
import type { Column, Entry, Line, Style, TableText } from "./page";
import { words } from "./words";
import type { Words } from "./words";

/** An indicator as its table states it. */
interface Stated {
  readonly name: string;
  readonly id: string;
  readonly isShare: boolean;
  readonly baseline: Figure | undefined;
  readonly targets: readonly (Figure | undefined)[];
  readonly actuals: readonly (Figure | undefined)[];
  readonly end: Figure | undefined;
}

export interface Frame {
  readonly style: Style;
  readonly said: Words;
  readonly periods: readonly string[];
  readonly indicators: readonly Stated[];
  /** Headings between indicators tell their level: the rows before which each stands. */
  readonly headings: ReadonlyMap<number, string>;
}

export function someFrame(style: Style, periods: readonly string[], allowHeadings: boolean): Frame {
  const { draw } = style;
  const said = words[style.tongue];
  const names = draw.shuffled(said.names).slice(0, draw.int(1, 5));
  const hasHeadings = allowHeadings && draw.chance(40) && names.length > 1;
  const isCoded = draw.chance(25);
  const split = hasHeadings ? draw.int(1, names.length - 1) : 0;
  const indicators = names.map((name, index): Stated => {
    const isShare = draw.chance(30);
    const isDecimal = draw.chance(40);
    const one = (): Figure => (isShare ? someShare(draw) : someFigure(draw, isDecimal));
    const maybe = (): Figure | undefined => (draw.chance(90) ? one() : undefined);
    const code = isCoded
      ? `${1 + Math.floor(index / 3)}.${1 + (index % 3)}`
      : String(hasHeadings && index >= split ? index - split + 1 : index + 1);
    const id = `${hasHeadings ? (index < split ? "PDO" : "IRI") : "I"}${code}`;
    return {
      name: isCoded ? `${said.indicator[0] ?? ""} ${code}: ${name}` : name,
      id,
      isShare,
      baseline: maybe(),
      targets: periods.map(maybe),
      actuals: periods.map(maybe),
      end: one(),
    };
  });
  const headings = new Map(
    hasHeadings
      ? [
          [0, said.pdoHeading],
          [split, said.intermediateHeading],
        ]
      : [],
  );
  return { style, said, periods, indicators, headings };
}

export const entry = (figure: Figure | undefined, fact: string): Entry | undefined => figure && { figure, fact };

const at = (indicator: Stated, what: string, kind = "results-framework"): string => `indicator ${indicator.id} ${kind} ${what}`;

/** Columns of words that a framework may have, in any order, and columns that nobody knows. */
function wordColumns(draw: Draw, said: Words): Column[] {
  const known: Column[] = [
    { key: "frequency", header: draw.pick(said.frequency) },
    { key: "source", header: draw.pick(said.source) },
    { key: "responsible", header: draw.pick(said.responsible) },
  ];
  const chosen = known.filter(() => draw.chance(60));
  const unknown = draw.chance(25) ? [{ key: "unknown", header: draw.pick(said.unknown) }] : [];
  return draw.shuffled([...chosen, ...unknown]);
}

const wordsOf = (said: Words): Record<string, Entry> => ({
  frequency: { words: said.annual },
  source: { words: "EMIS" },
  responsible: { words: "MoE" },
  unknown: { words: "Q" },
});

function table(frame: Frame, columns: readonly Column[], lines: readonly Line[], title = true): TableText {
  const { draw } = frame.style;
  const known = draw.chance(50) ? wordColumns(draw, frame.said) : [];
  const withTitle = title && draw.chance(70);
  return {
    titles: withTitle ? [frame.said.frameworkTitle] : [],
    columns: [...columns, ...known],
    lines,
    loose: draw.chance(40),
    ...(draw.chance(30) ? { note: frame.said.note } : {}),
  };
}

function linesOf(frame: Frame, of: (indicator: Stated) => readonly Line[]): Line[] {
  return frame.indicators.flatMap((indicator, index) => {
    const heading = frame.headings.get(index);
    return [...(heading === undefined ? [] : [{ heading }]), ...of(indicator)];
  });
}

function leading(frame: Frame): Column[] {
  const { draw } = frame.style;
  const { said } = frame;
  const name: Column = { key: "name", header: draw.pick(said.indicator) };
  const unit: Column = { key: "unit", header: draw.pick(said.unit) };
  const baseline: Column = { key: "baseline", header: draw.pick(said.baseline) };
  return [name, ...draw.shuffled([unit, baseline])];
}

const fixedCells = (frame: Frame, indicator: Stated): Record<string, Entry | undefined> => ({
  ...wordsOf(frame.said),
  name: { words: indicator.name },
  unit: { words: indicator.isShare ? frame.said.percent : frame.said.number },
  baseline: entry(indicator.baseline, at(indicator, "baseline")),
  end: entry(indicator.end, at(indicator, "end target")),
});

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
