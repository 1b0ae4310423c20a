import { dec } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { IsoDate } from "../../base/dates";
import { fold } from "../../base/fold";
import { parseCell } from "../../grid/address";
import { figureOf, spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Counted, Given, Price } from "../protocol";
import { RowFault } from "./fault";
import { dayIn, fieldNamed, figureIn, readMeasure, splitAt } from "./phrases";
import { formsOf, operatorOf } from "./words";

/** What the claimed value is a number of: "rows", "groups", a column, or one measure over another. */
export function countedOf(field: string): Counted {
  if (field === "" || formsOf("rows").includes(fold(field))) return { kind: "rows" };
  if (formsOf("groups").includes(fold(field))) return { kind: "groups" };
  const [first, second] = field.split(/ \/ (?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (second !== undefined) {
    const [part, whole] = [readMeasure(first ?? ""), readMeasure(second)];
    if (!part || !whole) throw new RowFault("not-read", "field");
    return { kind: "share", part, whole };
  }
  const named = fieldNamed(field);
  if (!named) throw new RowFault("no-field");
  return { kind: "sum", field: named };
}

/** "USD per 1000" and what a started lot earns. */
export function priceFrom(field: string, operator: string, value: Value | undefined): Partial<Price> {
  const word = operatorOf(operator);
  if (operator !== "" && word !== "whole" && word !== "pro-rata") throw new RowFault("unknown-operator", "operator");
  const parts = splitAt(field, "per");
  const lot = parts ? figureIn(parts[1]) : undefined;
  if (parts && (!lot || lot.lte(0))) throw new RowFault("no-figure", "field");
  const currency = (parts ? parts[0] : field).trim();
  return {
    unitValue: figureGiven(value),
    lot: { value: lot ?? dec(1) },
    lots: word === "whole" || word === "pro-rata" ? word : "not-stated",
    ...(currency === "" ? {} : { currency }),
  };
}

/** A figure, with the cell it points at where the row's own is a reference to one. */
export function figureGiven(value: Value | undefined): Given<Dec> {
  const figure = figureOf(value) ?? (value ? figureIn(value.text) : undefined);
  if (!value) throw new RowFault("no-value");
  if (!figure) throw new RowFault("no-figure", "value");
  const target = value.formula === undefined ? undefined : parseCell(value.formula.replace(/^=/, "").replace(/\$/g, ""));
  return { value: figure, cell: target ?? value.cell };
}

/** A day, typed or as a date cell. */
export function dayOf(value: Value | undefined): IsoDate {
  const day = spanOf(value)?.to ?? dayIn(value?.text ?? "");
  if (!value) throw new RowFault("no-value");
  if (!day) throw new RowFault("no-day", "value");
  return day;
}
