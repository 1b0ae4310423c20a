import { isBlank } from "../../model/value";
import type { EventReview } from "../../review/set-up";
import type { Judgement, Rule } from "../rule";
import { broken, holds, notJudged } from "../support/judge";
import { reviewIn, rolesBeside } from "../support/review";

const notes = `
== Notes
| Meeting or visit | Date | Theme | What was seen | What follows |
| Visit to the north | 2026-01-14 | Access | Two of five schools had no water | Repair the pumps |`;

export const jesrMeetingsNoted: Rule = {
  id: "jesr-meetings-noted",
  group: "review",
  severity: "warning",
  statement: "A meeting or field visit whose day is over has its notes, or the calendar says that it was held or called off.",
  reason: "The aide-memoire is written from what working groups and visits saw; what is not noted is lost.",
  source: "Sindh joint education sector review, terms: thematic working groups, field visits and a wrap-up session.",
  leavesOut: ["Meetings that lie ahead.", "Workbooks that hold no calendar."],
  remedy: "Add the notes, the new date, or say that it was called off.",
  messages: {
    over: '"{name}" was to be on {date}; there are no notes of it, and the calendar does not say that it was held.',
    unnoted: '"{name}" was held, but there are no notes of it.',
    undated: '"{name}" has no date.',
    elsewhere: '"{name}" was held; the workbook has no table of notes.',
  },
  *check(project, context): Generator<Judgement> {
    if (!project.lists.some(({ table }) => table.kind === "calendar")) return;
    const hasNotes = project.lists.some(({ table }) => table.kind === "notes");
    for (const event of reviewIn(project, context).calendar) yield* judge(event, hasNotes, rolesBeside(project, event.cell));
  },
  examples: {
    valid: [
      {
        title: "Noted, called off, or still to come",
        workbook: `
== Calendar
| Meeting or visit | Date | Place | Responsible | Status |
| Visit to the north | 2026-01-14 | Northern district | Planning wing | Held |
| Visit to the south | 2026-01-16 | Southern district | Planning wing | Cancelled |
| Wrap-up | 2026-03-01 | Capital | Reform unit | Planned |${notes}`,
        asOf: "2026-01-31",
      },
    ],
    invalid: [
      {
        title: "Its day is over, and nothing is said of it",
        workbook: `
== Calendar
| Meeting or visit | Date | Place | Responsible | Status |
| Visit to the north | 2026-01-14 | Northern district | Planning wing | Held |
| Working group on teachers | 2026-01-16 | Capital | Planning wing | Planned |${notes}`,
        asOf: "2026-01-31",
        finds: [{ cell: "Calendar!A3" }],
      },
      {
        title: "Held, without notes",
        workbook: `
== Calendar
| Meeting or visit | Date | Place | Responsible | Status |
| Visit to the north | 2026-01-14 | Northern district | Planning wing | Held |
| Working group on teachers | 2026-01-16 | Capital | Planning wing | Held |${notes}`,
        asOf: "2026-01-31",
        finds: [{ cell: "Calendar!A3" }],
      },
      {
        title: "Without a date",
        workbook: `
== Calendar
| Meeting or visit | Date | Place | Responsible |
| Visit to the north | 2026-01-14 | Northern district | Planning wing |
| Wrap-up | | Capital | Reform unit |${notes}`,
        asOf: "2026-01-31",
        finds: [{ cell: "Calendar!A3" }],
      },
    ],
  },
};

function* judge(event: EventReview, hasNotes: boolean, roles: ReadonlySet<string>): Generator<Judgement> {
  const { cell, name, date, status, state, notes: taken } = event;
  if (state === "overdue") yield broken("over", [cell, date, status], { name, date: date?.text ?? "" });
  else if (state === "undated") {
    if (isBlank(date) && ["event-date", "date-row", "due-date"].some((role) => roles.has(role))) yield broken("undated", [cell], { name });
  } else if (state === "held" && taken.length === 0) {
    yield hasNotes ? broken("unnoted", [cell, date, status], { name }) : notJudged("elsewhere", [cell, date, status], { name });
  } else if (state !== "ahead") yield holds(cell, date, status, ...taken);
}
