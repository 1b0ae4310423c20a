import { decideSeparators } from "../base/separators";
import type { SeparatorsDecision } from "../base/separators";
import type { SheetView } from "./view";

const known = new WeakMap<SheetView, SeparatorsDecision>();

/** Rows looked at: a sheet's habit shows in its first ones. */
const rowsSeen = 2000;

/** A figure alone in its cell; not "1.1", which may be a code. */
const isFigure = (text: string): boolean => /^\D{0,4}\d[\d.,]*\s?%?$/.test(text) && !/^\d{1,2}(?:\.\d{1,2})+\.?$/.test(text);

/** What the figures of the whole sheet say of its separators, for a table whose own do not tell. */
export function separatorsOnSheet(view: SheetView, language: string): SeparatorsDecision {
  const before = known.get(view);
  if (before) return before;
  const texts: string[] = [];
  for (let row = 0; row < Math.min(view.sheet.rowCount, rowsSeen); row++) {
    for (const col of view.filled(row)) {
      const { content } = view.shown(row, col);
      if (content.kind === "text" && content.value.length < 30 && isFigure(content.value.trim())) texts.push(content.value.trim());
    }
  }
  // One figure may be the slip: two that tell are needed.
  const telling = texts.filter((text) => decideSeparators([text], language).basis === "stated");
  const decision = decideSeparators(telling.length > 1 ? telling : [], language);
  known.set(view, decision);
  return decision;
}
