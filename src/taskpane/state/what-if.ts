import type { KeptChange, KeptScenario } from "../../app/kept-scenarios";
import { dec, grouped } from "../../base/decimal";
import type { Plan } from "../../disburse/plan";
import { dateOf, toleranceOf } from "./entries";

/** What is typed of a change that is about to be made. */
export interface Entry {
  readonly kind: KeptChange["kind"];
  readonly dli: string;
  readonly period: string;
  readonly figure: string;
  readonly day: string;
  readonly units: string;
  readonly lot: string;
  readonly name: string;
}

/** The number that a new DLI gets: one past the last. */
export function newNumber(plan: Plan): string {
  const numbers = plan.dlis.map((dli) => Number(dli.number.split(".")[0])).filter((number) => Number.isInteger(number));
  return String(Math.max(0, ...numbers) + 1);
}

export function firstEntry(plan: Plan, kind: KeptChange["kind"] = "target"): Entry {
  const period = plan.periods.at(-1)?.label ?? "";
  return { kind, dli: plan.dlis[0]?.number ?? "", period, figure: "", day: "", units: "", lot: "1", name: "" };
}

/** The change that an entry says; undefined while a field lacks its figure or day. */
export function changeOf(entry: Entry, plan: Plan): KeptChange | undefined {
  const { kind, dli, period } = entry;
  const figure = toleranceOf(entry.figure);
  const day = dateOf(entry.day);
  switch (kind) {
    case "target":
      return figure === undefined ? undefined : { kind, dli, period, units: figure };
    case "amount":
      return figure === undefined ? undefined : { kind, dli, period, amount: figure };
    case "price":
      if (figure === undefined || (entry.day !== "" && day === undefined)) return undefined;
      return { kind, dli, price: figure, ...(day === undefined ? {} : { from: day }) };
    case "allocation":
      return figure === undefined ? undefined : { kind, dli, amount: figure };
    case "date":
      return day === undefined ? undefined : { kind, period, paid: day };
    case "rate":
      return figure === undefined || Number(figure) === 0 ? undefined : { kind, rate: figure };
    case "drop":
      return { kind, dli };
    case "give": {
      const [units, lot] = [toleranceOf(entry.units), toleranceOf(entry.lot)];
      if (figure === undefined || units === undefined || lot === undefined || Number(units) === 0 || Number(lot) === 0) return undefined;
      const isNew = !plan.dlis.some((one) => one.number === dli);
      return { kind, dli, amount: figure, units, lot, ...(isNew ? { name: entry.name.trim(), period } : {}) };
    }
  }
}

type Says = { readonly [K in KeptChange["kind"]]: (...parts: [string, string, string, string]) => string };

/** A change in words, its figures as people read them. */
export function changeText(change: KeptChange, says: Says): string {
  const figure = (text: string): string => grouped(dec(text));
  switch (change.kind) {
    case "target":
      return says.target(change.dli, change.period, figure(change.units), "");
    case "amount":
      return says.amount(change.dli, change.period, figure(change.amount), "");
    case "price":
      return says.price(change.dli, figure(change.price), change.from ?? "", "");
    case "allocation":
      return says.allocation(change.dli, figure(change.amount), "", "");
    case "date":
      return says.date(change.period, change.paid, "", "");
    case "rate":
      return says.rate(change.rate, "", "", "");
    case "drop":
      return says.drop(change.dli, "", "", "");
    case "give":
      return says.give(change.dli, figure(change.amount), figure(change.units), change.name ?? "");
  }
}

/** The scenarios with this one among them, in the place of one of the same name. */
export function withScenario(all: readonly KeptScenario[], one: KeptScenario): readonly KeptScenario[] {
  return all.some(({ name }) => name === one.name) ? all.map((each) => (each.name === one.name ? one : each)) : [...all, one];
}
