import { dec } from "../base/decimal";
import { fold } from "../base/fold";
import type { Dli } from "../model/project";
import { figureOf, spanOf } from "../model/value";
import type { Value } from "../model/value";
import { traceOfValue } from "./factor";
import { defaultChoices } from "./terms";
import type { BrokenLots, Missed, OpenChoice, Pricing, TermChoices, TermName, Terms } from "./terms";
import type { Trace } from "./trace";
import { unitReading } from "./unit-reading";
import type { UnitReading } from "./unit-reading";
import { startTrace } from "./units-worth";

/** The terms of a DLI as its table states them, and the choices that were taken where it leaves two readings. */
export interface TermsRead {
  readonly terms: Terms;
  readonly open: readonly OpenChoice[];
  /** How the units of its periods are priced. */
  readonly units: UnitReading;
}

/** Reads a DLI's terms. A DLI without a price, or stated not to be scalable, pays the amount of each period or nothing. */
export function termsOfDli(dli: Dli, choices: TermChoices = defaultChoices): TermsRead {
  const price = figureOf(dli.unitValue);
  const lot = dli.lot?.size ?? dec(1);
  const isPriced = price !== undefined && !lot.isZero() && isScalable(dli) !== false;
  const units = unitReading(dli, { brokenLots: statedLots(dli), missed: statedMissed(dli) }, choices);
  const { counts, brokenLots } = units;
  const pays: Pricing = isPriced ? { kind: "unit", price, lot, brokenLots } : { kind: "all-or-nothing" };
  const missed = statedMissed(dli) ?? choices.missed;
  const subtotal = figureOf(dli.subtotal);
  const deadline = spanOf(dli.deadline)?.to;
  const [minimum, maximum] = [figureOf(dli.minimum), figureOf(dli.maximum)];
  const baseline = figureOf(dli.baseline);
  const start = counts !== "level" ? undefined : units.start.isZero() ? baseline : units.start;
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
    sources: {
      ...sourcesOf(dli),
      ...(start && !baseline?.equals(start) ? { start: startTrace(dli, units) } : {}),
    },
  };
  const open: OpenChoice[] = [];
  const number = dli.number;
  if (isPriced && units.open.includes("counts")) {
    const why = "Rising units may be each period's own, or the level reached, of which the increase is paid.";
    open.push({ dli: number, choice: "counts", taken: counts, otherwise: othersOf(["each", "level"], counts), why });
  }
  if (isPriced && units.open.includes("brokenLots")) {
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
  return { terms, open, units };
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
