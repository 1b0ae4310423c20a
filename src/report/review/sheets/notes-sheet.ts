import { printCell } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import type { FormulaSource } from "../../../disburse/formula";
import type { Value } from "../../../model/value";
import type { EventReview, NoteReview, RoleReview } from "../../../review/set-up";
import { text } from "../../cells";
import { sourceOf } from "../../disbursement-source";
import type { SheetDraft } from "../../draft";
import { eventKinds, eventStates } from "../event-words";
import { dateCell } from "./cells";
import type { ReviewFacts } from "./facts";
import type { NotesLayout } from "./notes-layout";
import { area, firstRow, look, reviewPage, sectionAt, tableLooks, titled } from "./page";
import type { Look } from "./page";

const right = 6;
const dateCol = 3;

/** The calendar of the review, what was seen and said theme by theme, and who does what. */
export function notesSheet(facts: ReviewFacts, layout: NotesLayout): SheetDraft {
  const source = sourceOf(facts.workbook);
  const { date1904 } = facts.workbook;
  const { calendar, notes, roles } = layout;
  const rows: NewContent[][] = [];
  const table = (at: { readonly title: number } | undefined, title: string, headers: readonly string[], body: NewContent[][]): void => {
    if (!at) return;
    while (rows.length + firstRow < at.title) rows.push([]);
    rows.push([text(title)], headers.map(text), ...body);
  };
  table(
    calendar,
    "Meetings and field visits",
    ["Theme", "Kind", "Meeting", "Day", "Who leads", "Who takes part, and where", "State", "Cells"],
    calendar?.items.map((one) => eventRow(one, source, date1904)) ?? [],
  );
  table(
    notes,
    "Notes of working groups and field visits, by theme",
    ["Theme", "Kind", "Meeting", "Day", "Who follows up", "What was seen", "What follows", "Cells"],
    notes?.items.map((one) => noteRow(one, source, date1904)) ?? [],
  );
  table(roles, "Who does what", ["Theme", "", "Task", "", "Who", "Person", "", "Cells"], roles?.items.map(roleRow) ?? []);
  const blocks = [calendar, notes, roles].filter((one) => one !== undefined);
  return reviewPage({
    maker: "review-notes",
    name: layout.sheet,
    title: titled(facts, "Meetings, notes and roles"),
    note: "As the workbook has them.",
    rows,
    looks: [
      ...blocks.flatMap(({ title, header, last }): Look[] => [sectionAt(title), ...tableLooks(header, last, right, right + 1)]),
      ...[calendar, notes].flatMap((at) =>
        at ? [look(area(at.header + 1, dateCol, at.last, dateCol), { numberFormat: "d-mmm-yyyy", horizontal: "left" } as const)] : [],
      ),
    ],
    widths: [26, 15, 40, 13, 26, 50, 44, 24],
    frozenRows: 2,
    frozenCols: 0,
    printedCols: right,
    headers: blocks.map(({ header }) => header),
    wrapped: [0, 1, 2, 4, 5, 6],
  });
}

const words = (value: Value | undefined): string => value?.text.trim() ?? "";
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

function eventRow(one: EventReview, source: FormulaSource, date1904: boolean): NewContent[] {
  const taking = joined(words(one.participants), words(one.place));
  return [
    ...[one.theme ?? "", eventKinds[one.kind], one.name].map(text),
    dateCell(one.date, source, date1904),
    ...[words(one.owner), taking, eventStates[one.state], printCell(one.cell)].map(text),
  ];
}

function noteRow(one: NoteReview, source: FormulaSource, date1904: boolean): NewContent[] {
  return [
    ...[one.theme ?? "", eventKinds[one.kind], joined(one.name ?? "", words(one.place))].map(text),
    dateCell(one.date, source, date1904),
    ...[words(one.owner), words(one.seen), words(one.follows), printCell(one.cell)].map(text),
  ];
}

const roleRow = (one: RoleReview): NewContent[] =>
  [one.theme ?? "", "", one.task, "", one.who, words(one.person), "", printCell(one.cell)].map(text);
