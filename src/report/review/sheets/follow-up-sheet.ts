import { serialOfDate } from "../../../base/dates";
import { a1 } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import type { FormulaSource } from "../../../disburse/formula";
import type { ActionReview } from "../../../review/review";
import type { ActionState, ReformReview } from "../../../review/set-up";
import { blank, text } from "../../cells";
import { sourceOf } from "../../disbursement-source";
import type { SheetDraft } from "../../draft";
import { stateWords } from "../state-words";
import { dateCell, linkTo, sourcesOf, wordsFormula } from "./cells";
import type { ReviewFacts } from "./facts";
import { followUpCol as col } from "./follow-up-layout";
import type { FollowUpLayout, FollowUpPart } from "./follow-up-layout";
import { area, look, reviewPage, sectionAt, tableLooks, titled } from "./page";
import type { Look } from "./page";
import { yearCell } from "./finance-rows";

/** Earlier recommendations answered one by one, the actions agreed now, the reforms; overdue by the date on the sheet. */
export function followUpSheet(facts: ReviewFacts, layout: FollowUpLayout): SheetDraft {
  const source = sourceOf(facts.workbook);
  const { date1904 } = facts.workbook;
  const { day, dayRow, blocks } = layout;
  const rows = blocks.flatMap(({ part, header, items, last }, n): NewContent[][] => [
    [text(titles[part])],
    headersOf(part).map(text),
    ...items.map((item, at) => itemRow(item, header + 1 + at, facts, layout, source)),
    ...(n < blocks.length - 1 && last > 0 ? [[]] : []),
  ]);
  return reviewPage({
    maker: "review-actions",
    name: layout.sheet,
    title: titled(facts, "Follow-up"),
    note: "What earlier reviews recommended, what was agreed now, and how far it is.",
    rows: [
      [
        text("Judged on"),
        blank,
        day === undefined ? text("no day is known") : { kind: "number", value: serialOfDate(day, date1904) },
        text("What is due before this day, and neither done nor dropped, is overdue. The day may be changed here."),
      ],
      [],
      ...rows,
    ],
    looks: [
      look(area(dayRow, 0, dayRow, 2), { bold: true }),
      look(area(dayRow, 2, dayRow, 2), { numberFormat: "d-mmm-yyyy", horizontal: "left", fill: "#FFF2CC" }),
      look(area(dayRow, 3, dayRow, 3), { italic: true, color: "#595959" }),
      ...blocks.flatMap(({ title, header, last }): Look[] => [
        sectionAt(title),
        ...tableLooks(header, last, col.more, col.cells),
        look(area(header + 1, col.year, last, col.code), { horizontal: "left" }),
        look(area(header + 1, col.due, last, col.due), { numberFormat: "d-mmm-yyyy", horizontal: "left" }),
        look(area(header + 1, col.overdue, last, col.overdue), { bold: true, color: "#C00000" }),
      ]),
    ],
    widths: [14, 7, 48, 22, 12, 15, 14, 9, 40, 22, 44],
    frozenRows: dayRow + 1,
    frozenCols: 0,
    printedCols: col.more,
    names: [{ name: "RW_Review_Day", area: area(dayRow, 2, dayRow, 2) }],
    headers: blocks.map(({ header }) => header),
    wrapped: [col.year, col.what, col.owner, col.status, col.state, col.answer, col.more],
  });
}

const titles: Readonly<Record<FollowUpPart, string>> = {
  earlier: "Recommendations of earlier reviews, one by one",
  agreed: "Actions agreed now",
  reforms: "Policy reforms and their measures",
};

function headersOf(part: FollowUpPart): string[] {
  const what = { earlier: "Recommendation", agreed: "Action", reforms: "Measure" } as const;
  const answer = { earlier: "What was done", agreed: "Remark", reforms: "What was done" } as const;
  const more = { earlier: "Carried on by", agreed: "Indicators", reforms: "How progress is told" } as const;
  const code = part === "reforms" ? ["Theme", ""] : ["Year", "No."];
  return [...code, what[part], "Owner", "Due", "Status", "State", "Overdue", answer[part], more[part], "Cells"];
}

function itemRow(
  item: ActionReview | ReformReview,
  row: number,
  facts: ReviewFacts,
  { dayRow }: FollowUpLayout,
  source: FormulaSource,
): NewContent[] {
  const { workbook } = facts;
  const reform = "measure" in item ? item : undefined;
  const action = "measure" in item ? undefined : item;
  const [due, state, day] = [a1(row, col.due), a1(row, col.state), `$C$${dayRow + 1}`];
  const isLate = `IF(AND(${due}<${day},${state}<>"${stateWords.done}",${state}<>"${stateWords.dropped}"),"Overdue","")`;
  return [
    reform ? text(reform.theme ?? "") : yearCell(action?.year),
    text(action?.code?.text.trim() ?? ""),
    text(action ? action.text : wordsOf(reform)),
    text(item.owner?.text.trim() ?? ""),
    dateCell(item.due, source, workbook.date1904),
    text(item.status?.text.trim() ?? ""),
    text(stateWords[item.state]),
    wordsFormula(`IF(AND(ISNUMBER(${due}),ISNUMBER(${day})),${isLate},"")`, item.isOverdue ? "Overdue" : ""),
    text(answerOf(item, action)),
    action?.isEarlier === true
      ? action.carriedOn
        ? linkTo(action.carriedOn, workbook)
        : blank
      : text(
          action
            ? action.indicators.join(", ")
            : [reform?.metric?.text.trim() ?? "", reform?.indicators.join(", ") ?? ""].filter(Boolean).join("; "),
        ),
    text(sourcesOf([{ cell: item.cell, text: "-", reading: { kind: "text" } }, item.owner, item.due, item.status, item.answer], source)),
  ];
}

const wordsOf = (reform: ReformReview | undefined): string =>
  reform === undefined
    ? ""
    : reform.priority === undefined || reform.priority === reform.measure
      ? reform.measure
      : `${reform.priority}: ${reform.measure}`;

/** What was done; of an earlier recommendation that nobody answered, that it was not. */
function answerOf(
  item: { readonly answer?: ActionReview["answer"]; readonly state: ActionState },
  action: ActionReview | undefined,
): string {
  const said = item.answer?.text.trim() ?? "";
  return said === "" && action?.isEarlier === true && action.carriedOn === undefined && item.state !== "done"
    ? "No answer is given."
    : said;
}
