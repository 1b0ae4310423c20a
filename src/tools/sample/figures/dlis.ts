import type { IndicatorId } from "./names";
import { names } from "./names";

type Five<T> = readonly [T, T, T, T, T];

/** A DLI of Annex 2: amounts in USD above the units they pay for, by period. */
export interface DliRow {
  readonly number: string;
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly baseline: string | number;
  readonly finalTarget: string | number;
  readonly unitValue: string;
  readonly amounts: Five<number | null>;
  readonly units: Five<number | string | null>;
  readonly subtotal: number;
}

/** Over the period columns. "*" stands for the request that also carries the first period. */
export const disbursementNumbers: Five<string | number> = ["*", 1, 2, 3, 4];
export const disbursementDates: Five<string> = ["Sep-15", "Sep-15", "Sep-16", "Sep-17", "March-18"];
/** Shown as Dec-13 .. Dec-17. */
export const periodEnds: Five<string> = ["2013-12-31", "2014-12-31", "2015-12-31", "2016-12-31", "2017-12-31"];

/** Printed in millions of USD; the last is the grand total. */
export const printedTotals = [5.21, 6.04, 6.51, 2.6, 4.64, 25] as const;

const dli = (
  number: string,
  indicator: IndicatorId,
  targets: readonly [baseline: string | number, final: string | number],
  unitValue: string,
  amounts: DliRow["amounts"],
  units: DliRow["units"],
  subtotal: number,
): DliRow => ({
  number,
  indicator,
  name: names[indicator],
  baseline: targets[0],
  finalTarget: targets[1],
  unitValue,
  amounts,
  units,
  subtotal,
});

const study = 1_041_670;

export const dliRows: readonly DliRow[] = [
  dli(
    "1",
    "PDO3",
    [0, "18,000 positions"],
    "$125,000 per 1000",
    [null, 1_875_000, null, null, 375_000],
    [null, 15000, null, null, 3000],
    2_250_000,
  ),
  {
    ...dli("2", "IRI1", [0, 4], "$781,250 per pilot study", [1_562_500, 1_562_500, null, null, null], [2, 2, null, null, null], 3_125_000),
    name: names.IRI1.replace(/\.$/, ""),
  },
  dli("3", "IRI2", [0, 3], "$781,250 per additional grade", [781_250, null, 781_250, 781_250, null], [1, null, 1, 1, null], 2_343_750),
  dli(
    "4",
    "IRI3",
    [0, 3],
    "$1,041,670 per new grade reported",
    [null, null, study, study, study],
    [null, null, "1 (e.g.6th)", "1 (e.g.8th)", "1 (e.g.4th)"],
    3_125_010,
  ),
  dli("5", "IRI4", [0, 2], "$1,562,500 per survey", [null, 1_562_500, null, null, 1_562_500], [null, 1, null, null, 1], 3_125_000),
  dli(
    "6",
    "IRI5",
    ["1 (PISA 2012)", 3],
    "$1,041,670 per assessment",
    [study, null, 2_083_330, null, null],
    ["TERCE", null, "PISA/ICCS", null, null],
    3_125_000,
  ),
  dli("7", "IRI6", [1, 3], "$1,041,670 per study", [study, study, study, null, null], [1, 1, 1, null, null], 3_125_010),
  dli("8", "IRI7", [1, 4], "$781,250 per report", [781_250, null, 1_562_500, 781_250, null], [1, 0, 2, 1, null], 3_125_000),
  {
    ...dli(
      "9",
      "IRI11",
      [0, 10000],
      "$165,623 per 1000 school principals",
      [null, null, null, null, 1_656_230],
      [null, null, null, null, 10000],
      1_656_230,
    ),
    name: `${names.IRI11}.`,
  },
];
