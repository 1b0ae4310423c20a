import { dec, roundTo, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fold } from "../base/fold";
import type { Dli } from "../model/project";
import { figureOf, spanOf } from "../model/value";
import type { Value } from "../model/value";
import { traceOfValue } from "./factor";
import { defaultChoices } from "./terms";
import type { BrokenLots, Counting, Missed, OpenChoice, Pricing, TermChoices, TermName, Terms } from "./terms";
import type { Trace } from "./trace";

/** The terms of a DLI as its table states them, and the choices that were taken where it leaves two readings. */
export interface TermsRead {
  readonly terms: Terms;
  readonly open: readonly OpenChoice[];
}

/** Reads a DLI's terms. A DLI without a price, or stated not to be scalable, pays the amount of each period or nothing. */
export function termsOfDli(dli: Dli, choices: TermChoices = defaultChoices): TermsRead {
  const price = figureOf(dli.unitValue);
  const lot = dli.lot?.size ?? dec(1);
  const isPriced = price !== undefined && !lot.isZero() && isScalable(dli) !== false;
  const stated = statedLots(dli);
  const brokenLots = stated ?? choices.brokenLots;
  const pays: Pricing = isPriced ? { kind: "unit", price, lot, brokenLots } : { kind: "all-or-nothing" };
  const counts = countingOf(dli);
  const missed = statedMissed(dli) ?? choices.missed;
  const subtotal = figureOf(dli.subtotal);
  const deadline = spanOf(dli.deadline)?.to;
  const [minimum, maximum] = [figureOf(dli.minimum), figureOf(dli.maximum)];
  const start = counts === "level" ? figureOf(dli.baseline) : undefined;
  const terms: Terms = {
    pays,
    counts,
    missed,
    overAchievement: choices.overAchievement,
    ...(subtotal ? { allocation: subtotal } : {}),
    ...(start ? { start } : {}),
    ...(minimum ? { minimum } : {}),
    ...(maximum ? { maximum } : {}),
    ...(deadline ? { deadline } : {}),
    sources: sourcesOf(dli),
  };
  const open: OpenChoice[] = [];
  const number = dli.number;
  if (isPriced && lot.gt(1) && stated === undefined) {
    const why = `The price is for ${lot.toFixed()}: units beyond full lots are worth their share, or nothing.`;
    open.push({ dli: number, choice: "brokenLots", taken: brokenLots, otherwise: othersOf(["pro-rata", "whole-lots"], brokenLots), why });
  }
  if (isPriced) {
    const taken = choices.overAchievement;
    const why = "More results than planned may be paid up to the DLI's allocation, up to the plan to date, or without a cap.";
    open.push({
      dli: number,
      choice: "overAchievement",
      taken,
      otherwise: othersOf(["to-allocation", "to-plan", "without-cap"], taken),
      why,
    });
  }
  if (statedMissed(dli) === undefined) {
    const why = "Results that come after their period may be paid when they come, or be lost.";
    open.push({ dli: number, choice: "missed", taken: missed, otherwise: othersOf(["may-follow", "lapses"], missed), why });
  }
  return { terms, open };
}

function othersOf(all: readonly string[], taken: string): readonly string[] {
  return all.filter((one) => one !== taken);
}

/** Yes, no, or not stated. "Non-scalable" and "No" say no. */
export function isScalable(dli: Pick<Dli, "scalable">): boolean | undefined {
  return scalableOf(dli.scalable);
}

export function scalableOf(value: Value | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (value.reading.kind === "yesno") return value.reading.yes;
  const text = fold(value.text);
  if (/^(no|nao|non)\b|\b(?:not|non|no|nao)[ -]?(?:scalable|escalable|escalavel|modulable)|all[- ]or[- ]nothing/.test(text)) return false;
  return /^(yes|si|sim|oui|y)\b|\b(scalable|escalable|escalavel|modulable|pro[- ]?rata)\b/.test(text) ? true : undefined;
}

/** Whether the table's own words say how broken lots are paid. */
export function statedLots(dli: Pick<Dli, "formula" | "protocol" | "lot">): BrokenLots | undefined {
  const text = fold([dli.formula?.text, dli.protocol?.text, dli.lot?.text].join(" "));
  if (/\bpro[- ]?rata\b|\bprorrat\w*|\bproportion(?:al|ally|ate|ately|nel|nellement)\b|\bproporcional\w*/.test(text)) return "pro-rata";
  const whole =
    /\b(?:each|every|per|only) (?:full|complete|additional full|whole)\b|\b(?:full|whole|complete) (?:lots?|tranches?|blocks?|batch(?:es)?|thousands?|hundreds?)\b|\b(?:lotes?|tramos?) completos?\b|\btranches? completes?\b/;
  return whole.test(text) ? "whole-lots" : undefined;
}

/** A DLI whose deadline cell says no is not bound in time; "yes" without a day binds each period to itself. */
function statedMissed(dli: Dli): Missed | undefined {
  const reading = dli.deadline?.reading;
  if (reading?.kind === "yesno") return reading.yes ? "lapses" : "may-follow";
  return spanOf(dli.deadline) ? "may-follow" : undefined;
}

/** Units of each period, unless the amounts follow the increase of standing units and not the units themselves. */
function countingOf(dli: Dli): Counting {
  const price = figureOf(dli.unitValue);
  const lot = dli.lot?.size ?? dec(1);
  if (price === undefined || lot.isZero()) return "each";
  const cells = dli.periods.flatMap((own) => {
    const [units, amount] = [own.unitCount?.count ?? figureOf(own.units), figureOf(own.amount)];
    return units === undefined || amount === undefined ? [] : [{ units, amount, room: own.amount?.halfUnit ?? zero }];
  });
  const ties = (units: Dec, cell: { amount: Dec; room: Dec }): boolean => {
    const lots = units.div(lot);
    const near = (worth: Dec): boolean => worth.minus(cell.amount).abs().lte(cell.room);
    return near(lots.times(price)) || near(roundTo(lots, 0, "floor").times(price));
  };
  const offEach = cells.filter((cell) => !ties(cell.units, cell)).length;
  let best = figureOf(dli.baseline) ?? zero;
  const offIncrease = cells.filter((cell) => {
    const increase = cell.units.gt(best) ? cell.units.minus(best) : zero;
    if (cell.units.gt(best)) best = cell.units;
    return !ties(increase, cell);
  }).length;
  return offEach > 1 && offIncrease === 0 ? "level" : "each";
}

function sourcesOf(dli: Dli): Readonly<Partial<Record<TermName, Trace>>> {
  const cells: readonly (readonly [TermName, Value | undefined])[] = [
    ["price", dli.unitValue],
    ["allocation", dli.subtotal],
    ["start", dli.baseline],
    ["minimum", dli.minimum],
    ["maximum", dli.maximum],
  ];
  return Object.fromEntries(
    cells.flatMap(([name, value]) => {
      const trace = traceOfValue(value, dli.table);
      return trace ? [[name, trace]] : [];
    }),
  );
}
