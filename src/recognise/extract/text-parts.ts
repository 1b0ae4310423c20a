import { fold } from "../../base/fold";
import { rolesOf } from "../roles";

/** A field written inside a text: "Unit value: $125,000 per 1000", "Unit of Measure: Number". */
export interface InlineField {
  readonly role: string;
  readonly text: string;
}

/**
 * Fields that stand in a cell as "Label: value", one a line or one after the other. A label is a whole header phrase.
 */
export function inlineFields(text: string): readonly InlineField[] {
  if (!text.includes(":") || text.length > 600) return [];
  const fields: InlineField[] = [];
  for (const line of text.split(/\r?\n|;|\s\|\s/)) {
    const parts = splitLabels(line);
    fields.push(...parts);
  }
  return fields;
}

function splitLabels(line: string): InlineField[] {
  const labels: { role: string; start: number; end: number }[] = [];
  for (const match of line.matchAll(/(?:^|[\s(])((?:\p{L}[\p{L}'’.-]*\s){0,4}\p{L}[\p{L}'’.-]*)\s*:/gu)) {
    const words = (match[1] ?? "").split(/\s+/);
    const at = match.index + match[0].indexOf(match[1] ?? "");
    // The label may be the last words before the colon: "... 0 Final Target:".
    for (let skip = 0; skip < words.length; skip++) {
      const label = words.slice(skip).join(" ");
      const role = rolesOf(label).find((each) => each.score === 1)?.role;
      if (role === undefined) continue;
      const start = at + (match[1] ?? "").lastIndexOf(label);
      labels.push({ role, start, end: match.index + match[0].length });
      break;
    }
  }
  return labels.map((label, index) => ({ role: label.role, text: line.slice(label.end, labels[index + 1]?.start ?? line.length).trim() }));
}

/** True where a text says that its row holds a total. */
export function isTotalText(text: string): boolean {
  const folded = fold(text);
  return (
    folded.length <= 80 &&
    /^(?:grand |overall |cout |costo |custo |coste |montant |monto )?(?:total|totals|totale|totales|totaux|totais|sum|suma|somme|soma)\b/.test(
      folded,
    )
  );
}

/** A subtotal, or the base costs, to which contingencies are added. */
export function isSubtotalText(text: string): boolean {
  return /^(?:sub-?\s?total|sous-?\s?total|base(?:line)? costs?|couts? de base|(?:costos?|costes?|custos?)(?: de)? base)\b/.test(
    fold(text),
  );
}
