import type { Dec } from "../base/decimal";
import { foldName } from "../base/fold";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import { partsOfName } from "./name-parts";
import type { NameParts } from "./name-parts";
import { statementsOf } from "./sides";
import type { SideItem } from "./sides";

/** A figure above zero, and how much it tells: ones and twos are half of one. */
interface KnownFigure {
  readonly figure: Dec;
  readonly value: Value;
  readonly tells: number;
}

/** What an item is known again by, taken apart once. */
export interface Known {
  readonly item: SideItem;
  /** The item's place among those that are looked at, and among all of its version. */
  readonly index: number;
  readonly row: number;
  /** 0 for the first item of its version, 1 for the last. */
  readonly place: number;
  readonly name: NameParts;
  readonly code?: string;
  readonly unit?: Value;
  /** By what they are stated for. */
  readonly figures: ReadonlyMap<string, KnownFigure>;
  /** Words of description and protocol, the telling ones; taken apart when they are first asked for. */
  readonly text: () => ReadonlySet<string>;
  readonly textCell?: Value;
}

/** An item at its place among those that are looked at, and at its row among `count` of its version. */
export function knownOf(item: SideItem, index: number, count: number, row = index): Known {
  const figures = new Map<string, KnownFigure>();
  const texts: string[] = [];
  const first: { unit?: Value; description?: Value; protocol?: Value } = {};
  for (const { key, value, field } of statementsOf(item)) {
    const figure = figureOf(value);
    if (figure && !figure.isZero() && !figures.has(key)) figures.set(key, { figure, value, tells: figure.e < 1 ? 0.5 : 1 });
    if (field === "unit") first.unit ??= value;
    if (field !== "description" && field !== "protocol") continue;
    first[field] ??= value;
    texts.push(value.text);
  }
  return {
    item,
    index,
    row,
    place: count > 1 ? row / (count - 1) : 0,
    name: partsOfName(item.name),
    code: item.code === undefined ? undefined : foldCode(item.code),
    unit: first.unit,
    figures,
    text: once(() => new Set(texts.flatMap((text) => foldName(text).split(" ")).filter((word) => word.length > 3))),
    textCell: first.description ?? first.protocol,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** "PDOI 3", "PDO-3" and "PDO3" are one number. */
export function foldCode(code: string): string {
  return foldName(code)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^pdoi/, "pdo");
}

/** True where two items carry one number; undefined where one of them carries none. */
export function sameCode(a: SideItem, b: SideItem): boolean | undefined {
  if (a.code === undefined || b.code === undefined) return undefined;
  return a.code === b.code || foldCode(a.code) === foldCode(b.code);
}
