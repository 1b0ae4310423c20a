import { areaA1 } from "../grid/address";
import type { Area } from "../grid/address";
import type { Edit } from "../grid/edits";
import { highlightFormula, isHighlight } from "../grid/highlight";

/** Lays a highlight over the cells as a conditional format (ExcelApi 1.6): their own look stays as it is. */
export function highlight(sheet: Excel.Worksheet, area: Area, fill: string): void {
  const range = sheet.getRange(areaA1(area));
  range.untrack();
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = highlightFormula;
  custom.format.fill.color = fill;
}

/**
 * The add-in's highlights on the sheets that are to be cleared, by sheet name in lower case. Two round trips, where edits clear
 * any: Excel gives a format's rule only once its kind is known.
 */
export async function ownHighlights(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ReadonlyMap<string, readonly Excel.ConditionalFormat[]>> {
  const names = [...new Set(edits.flatMap((edit) => (edit.kind === "clear-highlights" ? [edit.sheet.toLowerCase()] : [])))];
  if (names.length === 0) return new Map();
  const all = names.map((name) => ({
    name,
    formats: context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  const customs = all.map(({ name, formats }) => ({
    name,
    rules: formats.items.flatMap((format) => (format.type === "Custom" ? [{ format, rule: format.custom.rule.load("formula") }] : [])),
  }));
  await context.sync();
  return new Map(
    customs.map(({ name, rules }) => [name, rules.flatMap(({ format, rule }) => (isHighlight(rule.formula) ? [format] : []))]),
  );
}
