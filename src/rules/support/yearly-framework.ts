import type { Indicator, IndicatorRecord } from "../../model/project";
import { inForce, yearly } from "./items";

/** The record of the results framework in force that gives an indicator's targets by year; undefined where none does. */
export function yearlyFramework(indicator: Indicator | undefined): IndicatorRecord | undefined {
  const records = indicator ? inForce(indicator) : [];
  return records.find((one) => one.table.kind === "results-framework" && yearly(one).length > 0);
}
