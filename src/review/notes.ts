import { fold } from "../base/fold";
import type { Project } from "../model/project";
import type { Value } from "../model/value";
import { listRows, present } from "./list-rows";
import type { EventReview, NoteReview, NotesOfTheme } from "./set-up";
import { sameTheme } from "./themes";

/** The notes of meetings and visits that say something. */
export function notesOf(project: Project): NoteReview[] {
  return listRows(project, "notes").flatMap(({ row: { cell, fields } }): NoteReview[] => {
    const { meeting, place, participants, seen, follows } = fields;
    if (!seen && !follows) return [];
    return [
      {
        cell: seen?.cell ?? cell,
        kind: kindOf(fields["indicator-type"], meeting),
        ...present({ name: meeting?.text, theme: fields["component"]?.text }),
        ...present({ place, participants, seen, follows, date: fields["event-date"] ?? fields["date-row"] }),
        ...present({ owner: fields["owner"] ?? fields["responsibility"] }),
      },
    ];
  });
}

const kinds = [
  ["wrap-up", /\b(?:wrap-?up|clos(?:ing|ure)|cierre|clausura|cloture|encerramento|final)\b/],
  ["field-visit", /\b(?:visits?|visitas?|visites?|field|terrain|campo)\b/],
  [
    "working-group",
    /\b(?:working groups?|thematic (?:group|session)s?|grupos? de (?:trabajo|trabalho)|mesas? tematicas?|groupes? de travail)\b/,
  ],
] as const;

/** By the cell that says what kind of meeting it is; by its name where there is none. */
export function kindOf(type: Value | undefined, name: Value | undefined): EventReview["kind"] {
  for (const text of [type?.text, name?.text]) {
    const known = text === undefined ? undefined : kinds.find(([, form]) => form.test(fold(text)));
    if (known) return known[0];
  }
  return "other";
}

/** The notes theme by theme, in the order of the themes; those of no theme last. */
export function byTheme(notes: readonly NoteReview[], themes: readonly string[]): NotesOfTheme[] {
  const names = [...themes];
  for (const { theme } of notes) if (theme !== undefined && !names.some((name) => sameTheme(name, theme))) names.push(theme);
  const groups = names.map((theme) => ({ theme, notes: notes.filter((note) => sameTheme(note.theme, theme)) }));
  const rest = notes.filter(({ theme }) => theme === undefined);
  return [...groups.filter((group) => group.notes.length > 0), ...(rest.length > 0 ? [{ notes: rest }] : [])];
}
