import { columnIndex, maxCols, maxRows, parseArea } from "../../grid/address";
import type { Area } from "../../grid/address";
import { invalidArgument } from "./errors";

/** Reads what an add-in passed, or fails as Excel does. */
export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function logical(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

/** One of the values of an enumeration, in any case, as it is written there. */
export function oneOf<T extends string>(value: unknown, values: readonly T[], what: string): T {
  const found = values.find((one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`${what} ${String(value)}`);
  return found;
}

/** "#RRGGBB"; names of colours are taken as they are. */
export function color(value: unknown): string {
  const given = text(value, "color");
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  if (/^[a-z]+$/i.test(given)) return given.toLowerCase();
  throw invalidArgument(`color ${given}`);
}

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(what);
  return value as Readonly<Record<string, unknown>>;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxCols - 1 };

/** The area of "B2:C9", "B:C", "2:9"; a sheet's name in front is dropped. */
export function areaOfAddress(address: string): Area {
  const plain = address.replace(/^.*!/, "").replace(/\$/g, "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const rows = /^([0-9]{1,7}):([0-9]{1,7})$/.exec(plain);
  const area = columns
    ? { top: 0, bottom: maxRows - 1, ...span("left", "right", columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")) }
    : rows
      ? { left: 0, right: maxCols - 1, ...span("top", "bottom", Number(rows[1]) - 1, Number(rows[2]) - 1) }
      : parseArea(plain);
  if (!area || area.left < 0 || area.top < 0 || area.bottom >= maxRows || area.right >= maxCols)
    throw invalidArgument(`address ${address}`);
  return area;
}

function span<A extends string, B extends string>(low: A, high: B, one: number, other: number): Record<A | B, number> {
  return { [low]: Math.min(one, other), [high]: Math.max(one, other) } as Record<A | B, number>;
}
