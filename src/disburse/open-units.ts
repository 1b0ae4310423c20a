import { dec, grouped, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Dli } from "../model/project";
import type { Doubt } from "../model/table";
import { figureOf } from "../model/value";
import { countIn, worthsOf } from "./unit-reading";
import type { UnitPricing, UnitReading } from "./unit-reading";

/** What a row leaves open: how each reading of it is said, and which one is taken. */
interface Open {
  readonly what: string;
  readonly readings: ReadonlyArray<{ readonly says: string; readonly by: UnitPricing }>;
  readonly taken: string;
}

/** A doubt for each thing that a DLI's table leaves open about its units, where the readings give different figures: both are shown. */
export function doubtOpen(dli: Dli, by: UnitReading, doubt: (one: Doubt) => void): void {
  const [price, lot] = [figureOf(dli.unitValue), dli.lot?.size ?? dec(1)];
  if (price === undefined || lot.isZero()) return;
  const units = dli.periods.map(countIn);
  for (const open of by.open) {
    const { what, readings, taken } = said(open, by, figureOf(dli.baseline) ?? zero, lot);
    const worths = readings.map((one) => worthsOf(units, price, lot, one.by));
    const [first, ...others] = worths;
    if (first === undefined || others.every((other) => other.every((worth, p) => isSame(worth, first[p])))) continue;
    const totals = readings.map(({ says }, n) => `${says}: ${grouped(sum((worths[n] ?? []).flatMap((one) => one ?? [])))} in all`);
    doubt({
      cell: dli.unitValue?.cell ?? dli.cell,
      what: `DLI ${dli.number}: ${what} (${totals.join("; ")}). Units x unit value takes ${taken}. Say in the table which is meant, or choose how the terms are read.`,
      readings: totals,
    });
  }
}

function said(open: UnitReading["open"][number], by: UnitReading, baseline: Dec, lot: Dec): Open {
  switch (open) {
    case "counts":
      return {
        what: "neither amounts nor totals show whether its rising units are each period's own or a level whose increase is paid",
        readings: [
          { says: "each period's own", by: { ...by, counts: "each", start: zero } },
          { says: "the increase of the level", by: { ...by, counts: "level", start: by.counts === "level" ? by.start : baseline } },
        ],
        taken: by.counts === "each" ? "each period's own" : "the increase of the level",
      };
    case "brokenLots":
      return {
        what: `its units do not fill lots of ${grouped(lot)}, and the table does not say what the rest is worth`,
        readings: [
          { says: "pro rata", by: { ...by, brokenLots: "pro-rata" } },
          { says: "full lots only", by: { ...by, brokenLots: "whole-lots" } },
        ],
        taken: by.brokenLots === "pro-rata" ? "the rest pro rata" : "full lots only",
      };
    case "carries":
      return {
        what: `only full lots of ${grouped(lot)} are paid, and units beyond them may count in the next period or be lost`,
        readings: [
          { says: "they count in the next period", by: { ...by, carries: true } },
          { says: "they are lost", by: { ...by, carries: false } },
        ],
        taken: by.carries ? "them in the next period" : "them as lost",
      };
  }
}

function isSame(a: Dec | undefined, b: Dec | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}
