import type { Notation } from "../../../recognise/print/figures";
import type { Tongue } from "../../../recognise/print/words";

/** What a made project holds, and how its tables are laid out. */
export interface Shape {
  readonly name: string;
  readonly tongue: Tongue;
  readonly notation: Notation;
  /** How targets count: each year alone, running totals beside DLIs that count each year, or standing units of which the increase is paid. */
  readonly mode: "sum" | "cumulative" | "standing";
  /** What DLI amounts, estimates and budget are printed in. */
  readonly scale: 1 | 1000 | 1_000_000;
  readonly framework: "wide" | "logframe" | "series" | "long" | "numbered";
  readonly dli?: "two rows" | "one cell" | "labelled" | "down" | "two tables" | "pairs";
  readonly financing: "labels" | "rows";
  readonly estimates?: "down" | "across" | "with cumulative";
  readonly budget?: boolean;
  readonly restructured?: boolean;
  readonly claims?: boolean;
}

const base = { financing: "labels", estimates: "down", budget: true } as const;

/** Each of them is made with several seeds. */
export const shapes: readonly Shape[] = [
  {
    ...base,
    name: "IPF with DLIs, amounts above units",
    tongue: "en",
    notation: "numbers",
    mode: "sum",
    scale: 1,
    framework: "wide",
    dli: "two rows",
    restructured: true,
    claims: true,
  },
  {
    ...base,
    name: "amount and units in a cell",
    tongue: "es",
    notation: "comma",
    mode: "sum",
    scale: 1,
    framework: "wide",
    dli: "one cell",
    restructured: true,
  },
  {
    ...base,
    name: "labelled rows, thousands",
    tongue: "en",
    notation: "point",
    mode: "sum",
    scale: 1000,
    framework: "logframe",
    dli: "labelled",
    claims: true,
  },
  {
    ...base,
    name: "DLI periods down, French",
    tongue: "fr",
    notation: "space",
    mode: "sum",
    scale: 1,
    framework: "wide",
    dli: "down",
    financing: "rows",
  },
  {
    ...base,
    name: "two DLI tables, Portuguese",
    tongue: "pt",
    notation: "comma",
    mode: "sum",
    scale: 1,
    framework: "series",
    dli: "two tables",
  },
  {
    ...base,
    name: "target and amount under each period",
    tongue: "en",
    notation: "numbers",
    mode: "sum",
    scale: 1,
    framework: "long",
    dli: "pairs",
    financing: "rows",
  },
  {
    ...base,
    name: "running targets, DLIs by the year",
    tongue: "en",
    notation: "numbers",
    mode: "cumulative",
    scale: 1,
    framework: "wide",
    dli: "two rows",
    restructured: true,
    claims: true,
  },
  {
    ...base,
    name: "standing units, millions",
    tongue: "en",
    notation: "numbers",
    mode: "standing",
    scale: 1_000_000,
    framework: "wide",
    dli: "two rows",
    estimates: "with cumulative",
  },
  {
    ...base,
    name: "millions, numbered years",
    tongue: "es",
    notation: "point",
    mode: "sum",
    scale: 1_000_000,
    framework: "numbered",
    dli: "labelled",
    estimates: "across",
  },
  {
    ...base,
    name: "logframe without DLIs",
    tongue: "fr",
    notation: "space",
    mode: "cumulative",
    scale: 1000,
    framework: "logframe",
    restructured: false,
  },
  {
    ...base,
    name: "framework without DLIs, restructured",
    tongue: "en",
    notation: "numbers",
    mode: "sum",
    scale: 1000,
    framework: "wide",
    restructured: true,
  },
];
