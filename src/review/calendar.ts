import type { IsoDate } from "../base/dates";
import { fold, foldName } from "../base/fold";
import { nameSimilarity } from "../base/similarity";
import type { Project } from "../model/project";
import { spanOf } from "../model/value";
import type { Value } from "../model/value";
import { listRows, present } from "./list-rows";
import { kindOf } from "./notes";
import type { EventReview, NoteReview } from "./set-up";

/** The meetings and visits of the calendar: which were held, which lie ahead, and which are over with nothing said of them. */
export function calendarOf(project: Project, notes: readonly NoteReview[], day: IsoDate | undefined): EventReview[] {
  const all = listRows(project, "calendar").flatMap(({ row: { fields } }): Omit<EventReview, "state" | "notes">[] => {
    const { meeting, place, participants, status } = fields;
    if (meeting === undefined) return [];
    return [
      {
        cell: meeting.cell,
        name: meeting.text,
        kind: kindOf(fields["indicator-type"], meeting),
        ...present({ theme: fields["component"]?.text }),
        ...present({ place, participants, status, date: fields["event-date"] ?? fields["date-row"] ?? fields["due-date"] }),
        ...present({ owner: fields["owner"] ?? fields["responsibility"] ?? fields["contact"] }),
      },
    ];
  });
  return all.map((event) => {
    const isOnlyOne = all.filter(({ name }) => foldName(name) === foldName(event.name)).length === 1;
    const taken = notes.filter((note) => isNoteOf(note, event, isOnlyOne));
    return { ...event, state: stateOf(event, taken.length > 0, day), notes: taken.map(({ cell }) => cell) };
  });
}

/** Of the same name and day; of the same name where the calendar has it once; of the same day, place and kind. */
function isNoteOf(note: NoteReview, event: Omit<EventReview, "state" | "notes">, isOnlyOne: boolean): boolean {
  const [noted, planned] = [spanOf(note.date), spanOf(event.date)];
  const isSameDay = noted !== undefined && planned !== undefined && noted.from <= planned.to && planned.from <= noted.to;
  const isNamed =
    note.name !== undefined && (foldName(note.name) === foldName(event.name) || nameSimilarity(note.name, event.name) >= 0.85);
  if (isNamed) return isSameDay || isOnlyOne || noted === undefined || planned === undefined;
  const isSamePlace = note.place !== undefined && event.place !== undefined && foldName(note.place.text) === foldName(event.place.text);
  return isSameDay && isSamePlace && note.kind === event.kind;
}

const cancelled = /^(?:cancel|called off|dropped|annul|anulad|suprim|supprim)/;
const postponed = /^(?:postpon|moved|deferred|aplazad|pospuest|reporte|adiad)/;
const held =
  /^(?:held|done|complete|took place|carried out|yes\b|realizad|celebrad|hech|llevad|si\b|tenu|fait|effectue|realise|oui\b|feit|concluid|sim\b)/;

function stateOf({ status, date }: Pick<EventReview, "status" | "date">, isNoted: boolean, day: IsoDate | undefined): EventReview["state"] {
  const said = status === undefined ? "" : fold(status.text);
  if (cancelled.test(said)) return "cancelled";
  if (isNoted || held.test(said) || saysYes(status)) return "held";
  const end = spanOf(date)?.to;
  if (end === undefined || day === undefined) return end === undefined ? "undated" : "ahead";
  if (end >= day) return "ahead";
  return postponed.test(said) ? "undated" : "overdue";
}

const saysYes = (status: Value | undefined): boolean => status?.reading.kind === "yesno" && status.reading.yes;
