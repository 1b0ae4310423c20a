import type { IsoDate } from "../base/dates";
import type { TermChoices } from "../disburse/terms";

/** How payments are held by expenditure; src/disburse/payable.ts. */
export type LimitKind = "none" | "by-period" | "cumulative";

/** How a person takes what the terms leave open; what is absent is taken as src/disburse/terms.ts says. Figures are plain decimal text. */
export interface Readings extends Partial<TermChoices> {
  readonly limit?: LimitKind;
  /** So many units of the expenditure's currency to one of the loan's. */
  readonly rate?: string;
  /** Results of periods that end before this day are prior results, and are paid up to the ceiling. */
  readonly priorBoundary?: IsoDate;
  readonly priorCeiling?: string;
  /** Paid expenditure by the label of its period, where a person stated it or corrected the workbook's. */
  readonly spent?: ReadonlyArray<{ readonly period: string; readonly amount: string }>;
}

/** A change of a scenario as it is kept: figures as plain decimal text, periods by their label. */
export type KeptChange =
  | { readonly kind: "target"; readonly dli: string; readonly period: string; readonly units: string }
  | { readonly kind: "amount"; readonly dli: string; readonly period: string; readonly amount: string }
  | { readonly kind: "price"; readonly dli: string; readonly price: string; readonly from?: IsoDate }
  | { readonly kind: "allocation"; readonly dli: string; readonly amount: string }
  | { readonly kind: "date"; readonly period: string; readonly paid: IsoDate }
  | { readonly kind: "rate"; readonly rate: string }
  | { readonly kind: "drop"; readonly dli: string }
  /** An amount that is free to a DLI: a new one with its name, units and period, or one that is there, whose unit value follows. */
  | {
      readonly kind: "give";
      readonly dli: string;
      readonly amount: string;
      readonly units: string;
      readonly lot: string;
      readonly name?: string;
      readonly period?: string;
    };

export interface KeptScenario {
  readonly name: string;
  readonly changes: readonly KeptChange[];
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isFigure = (value: unknown): boolean => isText(value) && /^\d{1,30}(\.\d{1,20})?$/.test(value);
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const isOne = (value: unknown, of: readonly string[]): boolean => isText(value) && of.includes(value);

const changeChecks: { readonly [K in KeptChange["kind"]]: (change: Fields) => boolean } = {
  target: ({ dli, period, units }) => isText(dli) && isText(period) && isFigure(units),
  amount: ({ dli, period, amount }) => isText(dli) && isText(period) && isFigure(amount),
  price: ({ dli, price, from }) => isText(dli) && isFigure(price) && isAbsentOr(from, isDay),
  allocation: ({ dli, amount }) => isText(dli) && isFigure(amount),
  date: ({ period, paid }) => isText(period) && isDay(paid),
  rate: ({ rate }) => isFigure(rate),
  drop: ({ dli }) => isText(dli),
  give: ({ dli, amount, units, lot, name, period }) =>
    isText(dli) && isFigure(amount) && isFigure(units) && isFigure(lot) && isAbsentOr(name, isText) && isAbsentOr(period, isText),
};

const isChange = (value: unknown): value is KeptChange =>
  isObject(value) && isText(value.kind) && Object.hasOwn(changeChecks, value.kind) && changeChecks[value.kind as KeptChange["kind"]](value);

/** Whether a setting's value is a list of scenarios as they are kept. */
export const isScenarioList = (value: unknown): value is readonly KeptScenario[] =>
  Array.isArray(value) &&
  value.every((one: unknown) => isObject(one) && isText(one.name) && Array.isArray(one.changes) && one.changes.every(isChange));

/** Whether a setting's value is a choice of readings. */
export const isReadings = (value: unknown): value is Readings =>
  isObject(value) &&
  isAbsentOr(value.brokenLots, (one) => isOne(one, ["pro-rata", "whole-lots"])) &&
  isAbsentOr(value.overAchievement, (one) => isOne(one, ["to-allocation", "to-plan", "without-cap"])) &&
  isAbsentOr(value.missed, (one) => isOne(one, ["may-follow", "lapses"])) &&
  isAbsentOr(value.counts, (one) => isOne(one, ["each", "level"])) &&
  isAbsentOr(value.restructured, isDay) &&
  isAbsentOr(value.priorBoundary, isDay) &&
  isAbsentOr(value.priorCeiling, isFigure) &&
  isAbsentOr(value.limit, (one) => isOne(one, ["none", "by-period", "cumulative"])) &&
  isAbsentOr(value.rate, isFigure) &&
  isAbsentOr(
    value.spent,
    (list) => Array.isArray(list) && list.every((one: unknown) => isObject(one) && isText(one.period) && isFigure(one.amount)),
  );
