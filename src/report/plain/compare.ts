import { printCell } from "../../grid/address";
import type { Comparison, FieldChange, Pair } from "../../compare/comparison";
import { pairReasonWords } from "../pairing-words";
import { clean, counted, paragraph } from "./lines";

const statusWords = { new: "New", dropped: "Dropped", revised: "Revised", "no-change": "No change" } as const;

/** Words kept on either side of a change; what lies further away is left out. */
const context = 5;

/** A changed text as one: [-removed-] and {+added+} in place, with a few unchanged words around. */
function inOne(words: NonNullable<FieldChange["words"]>): string {
  const parts = words.map(({ text, change }, n) => {
    const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    if (change !== "same") return inner === "" ? text : before + (change === "removed" ? `[-${inner}-]` : `{+${inner}+}`) + after;
    const all = inner.split(/\s+/);
    const [head, tail] = [n > 0 ? all.slice(0, context) : [], n < words.length - 1 ? all.slice(-context) : []];
    return head.length + tail.length < all.length ? before + [...head, "…", ...tail].join(" ") + after : text;
  });
  return clean(parts.join(""));
}

/** Texts longer than this are shown as one with the changes marked. */
const shortText = 120;

function printChange(change: FieldChange): string {
  const what = change.period ? `${change.field} ${change.period.label}` : change.field;
  const where = [change.cellBefore, change.cellAfter].flatMap((cell) => (cell ? [printCell(cell)] : []));
  const side = (text: string): string => (text === "" ? "(nothing)" : `"${text}"`);
  const isLong = change.before.length + change.after.length > shortText;
  const texts = isLong && change.words ? inOne(change.words) : `${side(change.before)} -> ${side(change.after)}`;
  return paragraph(`${what}: ${texts} [${[...new Set(where)].join(", ")}]`, 4);
}

function printPair(pair: Pair): string {
  const item = pair.after ?? pair.before;
  const place = item ? ` [${printCell(item.cell)}]` : "";
  const asks = pair.asks ? ` Please confirm that the two are the same (${Math.round(pair.confidence * 100)}% sure).` : "";
  const stated =
    pair.statedStatus && pair.statedStatus.status !== pair.status
      ? ` The workbook says "${statusWords[pair.statedStatus.status]}" at ${printCell(pair.statedStatus.cell)}.`
      : "";
  return [
    paragraph(`${statusWords[pair.status]}: ${item?.id ?? ""} ${item?.name ?? ""}${place}.${stated}${asks}`),
    ...(pair.asks && pair.reasons ? [paragraph(`What was seen: ${pair.reasons.map(pairReasonWords).join("; ")}.`, 4)] : []),
    ...pair.changes.map(printChange),
  ].join("\n");
}

/** Every indicator and DLI with its status and what changed, field by field. */
export function printComparison({ pairs, notCompared = [] }: Comparison): string {
  const left = notCompared.map((what) => paragraph(`Not compared: ${clean(what)}.`));
  if (pairs.length === 0) return ["There is nothing to compare: no two versions of indicators or DLIs were found.", ...left].join("\n");
  const tally = (["new", "dropped", "revised", "no-change"] as const).map(
    (status) => `${pairs.filter((pair) => pair.status === status).length} ${statusWords[status].toLowerCase()}`,
  );
  return [...pairs.map(printPair), "", ...left, `${counted(pairs.length, "item")}: ${tally.join(", ")}`].join("\n");
}
