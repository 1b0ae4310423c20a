import type { Draw } from "./draw";
import { someFigure, someShare } from "./figures";
import type { Figure } from "./figures";
import type { Column, Entry, Line, Style, TableText } from "./page";
import { words } from "./words";
import type { Words } from "./words";

/** An indicator as its table states it. */
export interface Stated {
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

export const at = (indicator: Stated, what: string, kind = "results-framework"): string => `indicator ${indicator.id} ${kind} ${what}`;

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

export function table(frame: Frame, columns: readonly Column[], lines: readonly Line[], title = true): TableText {
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

export function linesOf(frame: Frame, of: (indicator: Stated) => readonly Line[]): Line[] {
  return frame.indicators.flatMap((indicator, index) => {
    const heading = frame.headings.get(index);
    return [...(heading === undefined ? [] : [{ heading }]), ...of(indicator)];
  });
}

export function leading(frame: Frame): Column[] {
  const { draw } = frame.style;
  const { said } = frame;
  const name: Column = { key: "name", header: draw.pick(said.indicator) };
  const unit: Column = { key: "unit", header: draw.pick(said.unit) };
  const baseline: Column = { key: "baseline", header: draw.pick(said.baseline) };
  return [name, ...draw.shuffled([unit, baseline])];
}

export const fixedCells = (frame: Frame, indicator: Stated): Record<string, Entry | undefined> => ({
  ...wordsOf(frame.said),
  name: { words: indicator.name },
  unit: { words: indicator.isShare ? frame.said.percent : frame.said.number },
  baseline: entry(indicator.baseline, at(indicator, "baseline")),
  end: entry(indicator.end, at(indicator, "end target")),
});
