import { dec, roundTo, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Dli, DliPeriod } from "../model/project";
import { figureOf } from "../model/value";
import type { BrokenLots, Counting, Missed, TermChoices } from "./terms";

/** How the units of a row are priced. */
export interface UnitPricing {
  readonly counts: Counting;
  /** Units of a level that are never paid for; zero where each period's own are paid. */
  readonly start: Dec;
  readonly brokenLots: BrokenLots;
  /** Whether units beyond a full lot count towards the lots of later periods. */
  readonly carries: boolean;
}

/** The pricing that a row's words and amounts show, and what they leave open: there a person's choice is taken, else the usual one. */
export interface UnitReading extends UnitPricing {
  readonly open: ReadonlyArray<"counts" | "brokenLots" | "carries">;
}

/** What a row says in words. */
interface Said {
  readonly brokenLots: BrokenLots | undefined;
  readonly missed: Missed | undefined;
}

/** What the units of each period are worth; undefined where there are none. Nothing is rounded but to whole lots. */
export function worthsOf(units: ReadonlyArray<Dec | undefined>, price: Dec, lot: Dec, by: UnitPricing): ReadonlyArray<Dec | undefined> {
  const isLevel = by.counts === "level";
  const isWhole = by.brokenLots === "whole-lots";
  const isAlone = !isLevel && !(isWhole && by.carries);
  let before = isLevel ? by.start : zero;
  return units.map((count) => {
    if (count === undefined) return undefined;
    const low = isAlone ? zero : before;
    const high = isAlone ? count : !isLevel ? before.plus(count) : count.gt(before) ? count : before;
    before = high;
    if (!isWhole) return high.minus(low).times(price).div(lot);
    const lots = (to: Dec): Dec => roundTo(to.minus(isLevel ? by.start : zero).div(lot), 0, "floor");
    return lots(high).minus(lots(low)).times(price);
  });
}

/** The count of a period's units, whatever words stand for it. */
export function countIn(own: DliPeriod): Dec | undefined {
  return own.unitCount?.count ?? figureOf(own.units);
}

/** Reads how the units of a DLI with a unit value are priced. */
export function unitReading(dli: Dli, said: Said, choices: TermChoices): UnitReading {
  const [price, lot] = [figureOf(dli.unitValue), dli.lot?.size ?? dec(1)];
  const missed = said.missed ?? choices.missed;
  // A choice is for what is open: single units fill their lot.
  const usual: UnitPricing = {
    counts: "each",
    start: zero,
    brokenLots: said.brokenLots ?? (lot.gt(1) ? choices.brokenLots : "pro-rata"),
    carries: missed === "may-follow",
  };
  if (price === undefined || lot.isZero()) return { ...usual, open: [] };
  const row = rowOf(dli, price, lot);
  const { counts, start, isOpen } = countingOf(dli, row, choices);
  const from = { ...usual, counts, start };
  const shown = said.brokenLots ?? (lot.gt(1) ? lotsShown(row, from) : undefined);
  const brokenLots = shown ?? usual.brokenLots;
  const isAsked = brokenLots === "whole-lots" && counts === "each" && lot.gt(1);
  const carried = isAsked ? carriesShown(row, from) : undefined;
  return {
    ...from,
    brokenLots,
    carries: carried ?? usual.carries,
    open: [
      ...(isOpen ? (["counts"] as const) : []),
      ...(shown === undefined && lot.gt(1) ? (["brokenLots"] as const) : []),
      ...(isAsked && carried === undefined && said.missed === undefined ? (["carries"] as const) : []),
    ],
  };
}

interface Row {
  readonly price: Dec;
  readonly lot: Dec;
  readonly units: ReadonlyArray<Dec | undefined>;
  readonly amounts: ReadonlyArray<Dec | undefined>;
  /** What printing an amount may have rounded away. */
  readonly rooms: readonly Dec[];
}

function rowOf(dli: Dli, price: Dec, lot: Dec): Row {
  return {
    price,
    lot,
    units: dli.periods.map(countIn),
    amounts: dli.periods.map((own) => figureOf(own.amount)),
    rooms: dli.periods.map((own) => own.amount?.halfUnit ?? zero),
  };
}

/** The periods whose amount can be set against their units. After an amount without units a level's increase is not known. */
function comparable({ units, amounts }: Row, counts: Counting): readonly number[] {
  return units.flatMap((count, p) => {
    const isUnknown = counts === "level" && p > 0 && units[p - 1] === undefined && amounts[p - 1] !== undefined;
    return count === undefined || amounts[p] === undefined || isUnknown ? [] : [p];
  });
}

/** How many comparable periods print another amount than any of the pricings gives. */
function off(row: Row, counts: Counting, pricings: readonly UnitPricing[]): number {
  const worths = pricings.map((one) => worthsOf(row.units, row.price, row.lot, one));
  return comparable(row, counts).filter(
    (p) =>
      !worths.some((worth) =>
        worth[p]
          ?.minus(row.amounts[p] ?? zero)
          .abs()
          .lte(row.rooms[p] ?? zero),
      ),
  ).length;
}

const allOf = (counts: Counting, start: Dec): readonly UnitPricing[] => [
  { counts, start, brokenLots: "pro-rata", carries: false },
  { counts, start, brokenLots: "whole-lots", carries: false },
  { counts, start, brokenLots: "whole-lots", carries: true },
];

interface Counted {
  readonly counts: Counting;
  readonly start: Dec;
  readonly isOpen: boolean;
}

/** Units of each period, unless the amounts follow the increase of standing units. One amount that does may be a wrong one: that is open. */
function countingOf(dli: Dli, row: Row, choices: TermChoices): Counted {
  const baseline = figureOf(dli.baseline) ?? zero;
  const starts = [baseline, ...(baseline.isZero() ? supposedStart(row) : [])];
  const start = starts.find((one) => off(row, "level", allOf("level", one)) === 0);
  const offEach = off(row, "each", allOf("each", zero));
  const printed = comparable(row, "level").length;
  if (start === undefined || (offEach === 0 && printed > 1)) return eachOwn;
  if (offEach > 1) return { counts: "level", start, isOpen: false };
  const shown = printed > 1 ? undefined : countingByTotals(dli, row, start);
  return { ...(shown === "level" || (!shown && choices.counts === "level") ? { counts: "level", start } : eachOwn), isOpen: !shown };
}

const eachOwn: Counted = { counts: "each", start: zero, isOpen: false };

/** Where no amounts are printed: what makes the subtotal, else the final target; undefined where rising units leave both open. */
function countingByTotals(dli: Dli, row: Row, start: Dec): Counting | undefined {
  const counted = row.units.flatMap((count) => (count?.gt(0) ? [count] : []));
  const isRising = counted.length > 1 && counted.every((count, n) => n === 0 || count.gt(counted[n - 1] ?? zero));
  if (!isRising) return "each";
  const [subtotal, target] = [figureOf(dli.subtotal), figureOf(dli.finalTarget)];
  const makes = (by: UnitPricing): boolean => {
    const total = sum(worthsOf(row.units, row.price, row.lot, by).flatMap((one) => one ?? []));
    return (
      subtotal !== undefined &&
      total
        .minus(subtotal)
        .abs()
        .lte(dli.subtotal?.halfUnit ?? zero)
    );
  };
  const evidence: readonly (readonly [boolean, boolean])[] = [
    [allOf("each", zero).some(makes), allOf("level", start).some(makes)],
    [target !== undefined && sum(counted).equals(target), target !== undefined && counted.at(-1)?.equals(target) === true],
  ];
  const [isEach] = evidence.find(([each, level]) => each !== level) ?? [];
  return isEach === undefined ? undefined : isEach ? "each" : "level";
}

/** The units that the first of three or more amounts leaves unpaid: where increases are paid, they stood before. */
function supposedStart(row: Row): readonly Dec[] {
  const cells = comparable(row, "level");
  const [first] = cells;
  const [units, amount] = first === undefined ? [] : [row.units[first], row.amounts[first]];
  if (cells.length < 3 || !units || !amount || row.price.isZero()) return [];
  const start = units.minus(amount.times(row.lot).div(row.price));
  return start.gt(0) ? [start] : [];
}

/** What the amounts show of broken lots, where they tie to one reading and not to the other. */
function lotsShown(row: Row, from: UnitPricing): BrokenLots | undefined {
  const { counts } = from;
  const proRata = off(row, counts, [{ ...from, brokenLots: "pro-rata" }]);
  const whole = Math.min(...[true, false].map((carries) => off(row, counts, [{ ...from, brokenLots: "whole-lots", carries }])));
  if (proRata === whole || Math.min(proRata, whole) > 0) return undefined;
  return proRata === 0 ? "pro-rata" : "whole-lots";
}

function carriesShown(row: Row, from: UnitPricing): boolean | undefined {
  const [alone, carried] = [false, true].map((carries) => off(row, from.counts, [{ ...from, brokenLots: "whole-lots", carries }]));
  return alone === carried || (alone !== 0 && carried !== 0) ? undefined : carried === 0;
}
