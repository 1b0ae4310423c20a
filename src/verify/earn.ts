import { dec, roundTo } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Price } from "./protocol";
import type { Earned, EarningStep } from "./run";

/** What a count earns at a price; every amount is exact, nothing is rounded but lots where whole ones are asked for. */
export function earned(count: Dec, price: Price): Earned {
  const whole = earnedBy(count, price, price.lots !== "pro-rata");
  const isRange = price.lots === "not-stated";
  const inProportion = isRange ? earnedBy(count, price, false).amount : undefined;
  return {
    ...whole,
    ...(price.currency === undefined ? {} : { currency: price.currency }),
    ...(inProportion === undefined || inProportion.eq(whole.amount) ? {} : { inProportion }),
  };
}

function earnedBy(count: Dec, price: Price, isWhole: boolean): { readonly amount: Dec; readonly steps: readonly EarningStep[] } {
  const steps: EarningStep[] = [];
  let figure = count;
  const step = (key: EarningStep["key"], result: Dec, by?: { readonly value: Dec; readonly cell?: EarningStep["cell"] }): void => {
    steps.push({ key, from: figure, ...(by ? { by: by.value } : {}), result, ...(by?.cell ? { cell: by.cell } : {}) });
    figure = result;
  };
  if (price.paidFor) step("above-paid", max(dec(0), figure.minus(price.paidFor.value)), price.paidFor);
  const isLot = !price.lot.value.eq(1);
  if (isWhole) {
    if (isLot) step("lots", figure.div(price.lot.value), price.lot);
    if (!figure.isInteger()) step("whole-lots", roundTo(figure, 0, "floor"));
    step("times-unit-value", figure.times(price.unitValue.value), price.unitValue);
  } else {
    // Divided last, so that thirds of a lot stay exact as long as they can.
    step("times-unit-value", figure.times(price.unitValue.value), price.unitValue);
    if (isLot) step("lots", figure.div(price.lot.value), price.lot);
  }
  if (price.atMost && figure.gt(price.atMost.value)) step("at-most", price.atMost.value, price.atMost);
  return { amount: figure, steps };
}

const max = (a: Dec, b: Dec): Dec => (a.gte(b) ? a : b);
