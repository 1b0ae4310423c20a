import type { DateSpan, IsoDate } from "../../../src/base/dates";
import { zero } from "../../../src/base/decimal";
import { bankCalendar } from "../../../src/base/fiscal";
import type { CellRef } from "../../../src/grid/address";
import { workbookOfText } from "../../../src/grid/text-form";
import type { Project } from "../../../src/model/project";
import type { RuleContext } from "../../../src/rules/rule";
import { recogniseWorkbook } from "../../../src/recognise/recognise";
import { parseExpression } from "../../../src/rules/own/language/parse";
import { faultText } from "../../../src/rules/own/language/syntax";
import type { Node } from "../../../src/rules/own/language/syntax";
import { allOf, labelOf } from "../../../src/rules/own/names/subjects";
import { worldOf } from "../../../src/rules/own/names/world";
import { printAnswer } from "../../../src/rules/own/values/answer";
import { evaluate } from "../../../src/rules/own/values/evaluate";
import { scopeOf } from "../../../src/rules/own/words/items";
import type { Group, Scope } from "../../../src/rules/own/words/items";

/** A small project with everything that a rule can name. */
export const book = `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | 2017 | End target | Frequency | Data source |
| PDO 1: Positions staffed | Number | 0 | 15,000 | 3,000 | | 18,000 | Annual | Registry |
| PDO 2: Students who read | Percentage | 40% | 45% | 50% | 60% | 60% | Annual | |
| IRI 1: Curriculum approved | Yes/No | No | No | Yes | Yes | Yes | Once | Gazette |
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Previous value | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,461 | 17,400 | 27-Jan-2017 | 18,000 | 31-Mar-2018 |
| PDO 2: Students who read | Percentage | 40% | 31-Jul-2012 | | 57% | 27-Jan-2017 | 60% | Mar-2018 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | | | Mar-16 | Mar-17 | Mar-18 | |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | | ^ |
| 2 | Curriculum approved | 1 | "$750,000" | | 750,000 | | 750,000 |
| ^ | ^ | ^ | ^ | | 1 | | ^ |
| Total | | | | 1,875,000 | 1,125,000 | | 3,000,000 |
== Estimates
| FY | Current (US$) | Proposed (US$) |
| 2016 | 2,000,000 | 1,875,000 |
| 2017 | 1,000,000 | 1,125,000 |
| Total | 3,000,000 | 3,000,000 |
== Loan
| Loan | Approval | Signing | Effectiveness | Closing | Net commitment | Disbursed |
| IBRD-1 | 17-Jan-2013 | 1-Mar-2013 | 30-May-2013 | 31-Mar-2018 | 3,000,000 | 1,875,000 |`;

export const projectOf = (text: string): Project => recogniseWorkbook(workbookOfText(text));

/** The expression, or its fault in words. */
export function parsed(text: string, scope: Scope = "indicator", english = true): Node | string {
  const read = parseExpression(text, { scope, english });
  return read.ok ? read.value.node : faultText(read.fault, text);
}

/** What an expression comes to for the item of that label ("PDO 1"), printed; "missing: ..." with the reason. */
export const worth = (text: string, item = "PDO 1", tolerance = zero): string => worthIn(small, text, item, { tolerance });

const small = projectOf(book);

/** The same in any project. */
export function worthIn(project: Project, text: string, item: string, more: Partial<RuleContext> = {}): string {
  const groups: readonly Group[] = ["indicator", "dli", "year", "loan", "line", "component", "project"];
  const [group, subject] =
    groups.flatMap((each) => allOf(each, project).map((one) => [each, one] as const)).find(([, one]) => labelOf(one) === item) ?? [];
  if (!group || !subject) throw new RangeError(`No item ${item}`);
  const node = parsed(text, scopeOf[group]);
  if (typeof node === "string") return node;
  const answer = evaluate(node, subject, worldOf(project, { fiscalCalendar: bankCalendar, tolerance: zero, ...more }));
  return answer.is === "missing" ? `missing: ${answer.why}` : printAnswer(answer);
}

/** A cell of the third row, for what has cells but no sheet. */
export const cellIn = (column: number): CellRef => ({ sheet: "S", row: 3, col: column });

export const day = (text: string): IsoDate => text as IsoDate;

/** The days from the first to the last, both included. */
export const span = (from: string, to: string = from): DateSpan => ({ from: day(from), to: day(to) });
