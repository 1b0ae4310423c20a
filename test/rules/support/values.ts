import { bankCalendar } from "../../../src/base/fiscal";
import type { Period, Value } from "../../../src/model/value";
import { readPeriod } from "../../../src/model/read-period";
import type { Claim, Project } from "../../../src/model/project";
import { recogniseWorkbook } from "../../../src/recognise/recognise";
import { workbookOfText } from "../../../src/grid/text-form";
import { readValue } from "../../../src/recognise/values/read-value";
import type { ReadContext } from "../../../src/recognise/values/reading";
import { at } from "../../disburse/made";

/** What the reader makes of a text in a cell. */
export function value(text: string, cell = "S!A1", more: Partial<ReadContext> = {}): Value {
  const context: ReadContext = { date1904: false, separators: "point-decimal", isSeparatorSure: true, expects: "any", ...more };
  const content = text === "" ? ({ kind: "blank" } as const) : ({ kind: "text", value: text } as const);
  return readValue({ content, text }, at(cell), context).value;
}

export function period(label: string): Period {
  const read = readPeriod(label, bankCalendar);
  if (!read) throw new Error(`no period: ${label}`);
  return read;
}

export function projectOf(text: string): Project {
  return recogniseWorkbook(workbookOfText(text));
}

/** A claim of the narrative: its words, its figure, its paragraph. */
export const claimOf = (text: string, figure = "10", paragraph?: string): Claim => ({
  cell: value("", "Text!B2").cell,
  claim: value(text, "Text!B2"),
  value: value(figure, "Text!C2", { expects: "amount" }),
  ...(paragraph === undefined ? {} : { paragraph: value(paragraph, "Text!A2", { expects: "text" }) }),
});
