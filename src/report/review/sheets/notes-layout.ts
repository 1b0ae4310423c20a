import type { EventReview, NoteReview, RoleReview } from "../../../review/set-up";
import type { ReviewFacts } from "./facts";
import { firstRow } from "./page";

interface Block<Item> {
  readonly title: number;
  readonly header: number;
  readonly last: number;
  readonly items: readonly Item[];
}

/** Where meetings, notes and roles stand; what the workbook lacks is absent. Rows count from 0. */
export interface NotesLayout {
  readonly sheet: string;
  readonly calendar?: Block<EventReview>;
  readonly notes?: Block<NoteReview>;
  readonly roles?: Block<RoleReview>;
}

/** Undefined where there is none of the three. */
export function notesLayout({ review }: ReviewFacts, sheet: string): NotesLayout | undefined {
  let row = firstRow + 1;
  const block = <Item>(items: readonly Item[]): Block<Item> | undefined => {
    if (items.length === 0) return undefined;
    const [title, header, last] = [row, row + 1, row + 1 + items.length];
    row = last + 2;
    return { title, header, last, items };
  };
  const calendar = block(review.calendar);
  const notes = block(
    review.notes.flatMap((theme) => theme.notes.map((note) => ({ ...note, ...(theme.theme === undefined ? {} : { theme: theme.theme }) }))),
  );
  const roles = block(review.roles);
  if (!calendar && !notes && !roles) return undefined;
  return { sheet, ...(calendar ? { calendar } : {}), ...(notes ? { notes } : {}), ...(roles ? { roles } : {}) };
}
