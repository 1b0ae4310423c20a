import type { Indicator, IndicatorRecord } from "./project";

/** White space that is folded to one blank. */
const untidy = /\s{2}|[^\S ]|^ | $/;

/** "PDO Indicator 3: School positions staffed" without its number, which the indicator's id already holds; white space folded. */
export function bareName(record: Pick<IndicatorRecord, "name">, indicator: Pick<Indicator, "id" | "name">): string {
  if (record.name.text === indicator.name && indicator.name !== "" && !untidy.test(indicator.name)) return indicator.name;
  const text = record.name.text.replace(/\s+/g, " ").trim();
  const known = indicator.name.replace(/\s+/g, " ").trim();
  if (known !== "" && text.endsWith(known)) return known;
  const label = /^[^:\n]{0,45}?(\d+(?:\.\d+)*)\s*[:.)\u2013\u2014-]\s+(?=\S)/u.exec(text);
  return label?.[1] !== undefined && indicator.id.endsWith(label[1]) ? text.slice(label[0].length) : text;
}
