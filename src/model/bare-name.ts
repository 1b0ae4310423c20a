import type { Indicator, IndicatorRecord } from "./project";

/** White space that is folded to one blank, and marks of notes. */
const untidy = /\s{2}|[^\S ]|^ | $|[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021\u00a7/]$/;

/** A name without the marks that lead to notes: "Parcels registered\u00b9", "Offices modernized*", "Ships inspected 1/". */
const withoutMarks = (name: string): string =>
  name.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, "").replace(/(?:\s*[*\u2020\u2021\u00a7]+|\s+(?:\d{1,2}|[a-d])\/)+$/, "");

/** "PDO Indicator 3: School positions staffed" without its number, which the indicator's id already holds; white space folded. */
export function bareName(record: Pick<IndicatorRecord, "name">, indicator: Pick<Indicator, "id" | "name">): string {
  if (record.name.text === indicator.name && indicator.name !== "" && !untidy.test(indicator.name)) return indicator.name;
  const text = withoutMarks(record.name.text.replace(/\s+/g, " ").trim());
  const known = withoutMarks(indicator.name.replace(/\s+/g, " ").trim());
  if (known !== "" && text.endsWith(known)) return known;
  const label = /^[^:\n]{0,45}?(\d+(?:\.\d+)*)\s*[:.)\u2013\u2014-]\s+(?=\S)/u.exec(text);
  return label?.[1] !== undefined && indicator.id.endsWith(label[1]) ? text.slice(label[0].length) : text;
}
