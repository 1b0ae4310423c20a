import type { Review } from "../../review/review";
import type { EventReview, NoteReview } from "../../review/set-up";
import { clean, counted, paragraph } from "./lines";

/** Reforms, the calendar and the notes by theme; nothing of what the workbook does not hold. */
export function printSetUp({ reforms, calendar, notes }: Review): string {
  const late = reforms.filter(({ isOverdue }) => isOverdue).length;
  const done = reforms.filter(({ state }) => state === "done").length;
  const count = (state: EventReview["state"]): number => calendar.filter((event) => event.state === state).length;
  const parts = [
    reforms.length === 0 ? "" : `${counted(reforms.length, "reform measure")}: ${done} done, ${late} overdue`,
    calendar.length === 0
      ? ""
      : `${counted(calendar.length, "meeting or visit", "meetings and visits")}: ${count("held")} held, ${count("ahead")} ahead, ${count("overdue")} over and not noted`,
    notes.length === 0
      ? ""
      : [
          "What working groups and visits saw",
          ...notes.flatMap(({ theme, notes: list }) => [
            `  ${clean(theme ?? "Other themes")}`,
            ...list.map((note) => paragraph(said(note), 4)),
          ]),
        ].join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const said = ({ name, date, seen, follows }: NoteReview): string => {
  const where = [name, date?.text].filter((part) => part !== undefined).join(", ");
  const what = [seen?.text, follows === undefined ? undefined : `Next: ${follows.text}`].filter((part) => part !== undefined).join(" ");
  return clean(where === "" ? what : `${where}: ${what}`);
};
