import type { RawValue } from "../grid/raw";
import type { DuplicateRow } from "./run";

type Way = DuplicateRow["differs"][number];

/** What takes each way of spelling away, in the order in which they are taken. */
const ways: ReadonlyArray<readonly [Exclude<Way, "number-and-text">, (text: string) => string]> = [
  ["width", (text) => text.replace(/[^ -~]/gu, (one) => one.normalize("NFKC"))],
  ["case", (text) => text.toUpperCase()],
  ["spaces", (text) => text.replace(/\s+/gu, "")],
  ["punctuation", (text) => text.replace(/[^\p{L}\p{N}\s]+/gu, "")],
  ["zeros", (text) => text.replace(/^([^\p{L}\p{N}]*)0+(?=[\p{L}\p{N}])/u, "$1")],
];

const plainText = (value: RawValue): string => (value === null || value === undefined || typeof value === "object" ? "" : String(value));

/** In which ways two ids of one key are spelled differently: those without which they would still differ. */
export function waysOfDiffering(a: RawValue, b: RawValue): readonly Way[] {
  const without = (way: Way, text: string): string => ways.reduce((left, [name, takeAway]) => (name === way ? left : takeAway(left)), text);
  const [left, right] = [plainText(a), plainText(b)];
  const found = ways.map(([way]) => way).filter((way) => without(way, left) !== without(way, right));
  return typeof a === typeof b ? found : ["number-and-text", ...found];
}
