import { roundTo, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { EarnedCell } from "../disburse/earn";
import type { NewContent } from "../grid/edits";
import { blank, formula, number } from "./cells";

/** Where the figures of an amount stand on the sheet. */
export interface Places {
  readonly units: string;
  readonly price: string;
  readonly lot: string;
  readonly allocation: string;
  /** The DLI's amounts of the periods before, where there are any. */
  readonly earlier: string | undefined;
}

/**
 * An amount as units x unit value, in whole lots where only they are paid, and up to the allocation, whichever of these gives what the
 * terms pay; a number where none does.
 */
export function scenarioFormula({ amount, before, count, terms }: EarnedCell, at: Places): NewContent {
  if (terms?.pays.kind !== "unit" || count === undefined) return amount.isZero() ? blank : number(amount);
  const { price, lot } = terms.pays;
  const lots = count.units.div(lot);
  const ways: readonly (readonly [string, Dec])[] = [
    [lot.equals(1) ? `${at.units}*${at.price}` : `${at.units}*${at.price}/${at.lot}`, count.units.times(price).div(lot)],
    [`INT(${at.units}/${at.lot})*${at.price}`, roundTo(lots, 0, "floor").times(price)],
  ];
  for (const [body, worth] of ways) {
    if (worth.equals(amount)) return formula(body, amount);
    const { allocation } = terms;
    if (allocation === undefined) continue;
    const room = allocation.minus(before).lt(0) ? zero : allocation.minus(before);
    const held = worth.lt(room) ? worth : room;
    const left = at.earlier === undefined ? at.allocation : `MAX(0,${at.allocation}-SUM(${at.earlier}))`;
    if (held.equals(amount)) return formula(`MIN(${body},${left})`, amount);
  }
  return number(amount);
}
