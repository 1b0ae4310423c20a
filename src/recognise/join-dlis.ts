import type { Dli, DliSchedule, Indicator, ListTable, Version } from "../model/project";
import { hasSteps } from "../model/table";
import { dliNumber } from "./extract/dli-rows";
import { codedName, indicatorId } from "./extract/indicator-code";
import { indicatorNamed } from "./identity";

/** A schedule as one of two versions, its DLIs with the indicators that they name. */
export function linked(schedule: DliSchedule, version: Version, indicators: readonly Indicator[]): DliSchedule {
  const dlis = schedule.dlis.map((dli): Dli => {
    const named = (text: string): string | undefined => {
      const coded = codedName(text.replace(/^(?:dli|pbc|ivd|ild)\s*\d+(?:\.\d+)?\s*[:.)-]\s*/i, ""));
      const id = coded.level !== undefined && coded.number !== undefined ? indicatorId(coded.level, coded.number) : undefined;
      return indicatorNamed(indicators, id, coded.name);
    };
    const indicator = (dli.linkedIndicator && named(dli.linkedIndicator.text)) ?? named(dli.name.text);
    return { ...dli, version, ...(indicator === undefined ? {} : { indicatorId: indicator }) };
  });
  return { ...schedule, version, dlis };
}

/** What a table of prices may say of a DLI that its schedule does not. */
const priceFields = [
  "unitValue",
  "lot",
  "baseline",
  "finalTarget",
  "subtotal",
  "scalable",
  "deadline",
  "protocol",
  "minimum",
  "maximum",
  "formula",
  "priorResults",
] as const;

/** Prices in a table of their own go to the schedule's DLIs of the same number; with no schedule they stand alone. */
export function combinePrices(schedules: readonly DliSchedule[]): DliSchedule[] {
  const matrices = schedules.filter((schedule) => schedule.table.kind === "dli-matrix");
  const prices = schedules.filter((schedule) => schedule.table.kind === "dli-prices");
  if (matrices.length === 0) return [...prices];
  return matrices.map((schedule) => ({
    ...schedule,
    dlis: schedule.dlis.map((dli) => {
      const priced = prices.flatMap((each) => each.dlis).find((each) => each.number === dli.number);
      return priced ? { ...pick(priced, priceFields), ...dli } : dli;
    }),
  }));
}

/** A protocol in a table of its own belongs to the DLI it numbers. */
export function withProtocols(schedules: readonly DliSchedule[], lists: readonly ListTable[]): DliSchedule[] {
  const protocols = lists.filter(({ table }) => table.kind === "verification-protocol" && !hasSteps(table)).flatMap((list) => list.rows);
  return schedules.map((schedule) => ({
    ...schedule,
    dlis: schedule.dlis.map((dli): Dli => {
      const row = protocols.find(({ fields }) => fields["dli"] !== undefined && dliNumber(fields["dli"].text) === dli.number);
      const { "verification-protocol": protocol, scalable, deadline } = row?.fields ?? {};
      return { ...(protocol ? { protocol } : {}), ...(scalable ? { scalable } : {}), ...(deadline ? { deadline } : {}), ...dli };
    }),
  }));
}

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Partial<Pick<T, K>>;
