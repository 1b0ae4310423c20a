import type { Review } from "../../review/review";
import type { NoteReview } from "../../review/set-up";
import { sameTheme } from "../../review/themes";
import { plainRun } from "../document";
import type { DocBlock } from "../document";
import { heading, left, table, words } from "./blocks";
import { eventKinds, eventStates } from "./event-words";
import { themeGroups } from "./groups";

/** The notes of working groups and field visits on a theme; nothing where there are none. */
export function notesOf(review: Review, theme: string): DocBlock[] {
  const notes = review.notes.filter((group) => sameTheme(group.theme, theme)).flatMap((group) => group.notes);
  return notes.length === 0 ? [] : [heading(3, "From working groups and field visits"), bullets(notes)];
}

/** Notes of no theme above, the calendar, and who does what. */
export function meetings(review: Review): DocBlock[] {
  const { calendar, roles } = review;
  const names = themeGroups(review).map(({ name }) => name);
  const rest = review.notes.filter(({ theme }) => !names.some((name) => sameTheme(theme, name))).flatMap(({ notes }) => notes);
  return [
    ...(rest.length > 0 ? [heading(2, "Other notes of working groups and field visits"), bullets(rest)] : []),
    ...(calendar.length > 0
      ? [
          heading(2, "Meetings and field visits"),
          table(
            [left("Meeting", 34), left("Kind", 14), left("Day", 12), left("Place", 16), left("Who leads", 16), left("State", 10)],
            calendar.map((one) => [
              one.name,
              eventKinds[one.kind],
              words(one.date),
              words(one.place),
              words(one.owner),
              eventStates[one.state],
            ]),
          ),
        ]
      : []),
    ...(roles.length > 0
      ? [
          heading(2, "Who does what"),
          table(
            [left("Who", 24), left("Task", 54), left("Person", 22)],
            roles.map((one) => [one.who, one.task, words(one.person)]),
          ),
        ]
      : []),
  ];
}

const bullets = (notes: readonly NoteReview[]): DocBlock => ({
  kind: "bullets",
  items: notes.map((note) => {
    const said = [note.seen, note.follows].flatMap((value) => (words(value) === "–" ? [] : [words(value)]));
    return [
      { text: `${headOf(note)}: `, bold: true },
      plainRun(said.length === 0 ? "nothing was noted." : said.map(withPoint).join(" To follow: ")),
    ];
  }),
});

const withPoint = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** "Field visit, Lakeside, 12 May 2025". */
const headOf = ({ kind, name, place, date }: NoteReview): string =>
  [name ?? eventKinds[kind], words(place), words(date)].filter((part) => part !== "–").join(", ");
