import type { Language } from "../../model/table";

/** What a template is made for; none of it needs to be given. */
export interface TemplateOptions {
  /** Of the headers, the lists and the example; English by default. */
  readonly language?: Language;
  /** The years of the columns or rows, two to fifteen, in order. */
  readonly years?: readonly number[];
  /** Three letters; US dollars by default. */
  readonly currency?: string;
  /** Two or three rows that show how the table is filled; with them by default. */
  readonly example?: boolean;
  /** The date system of the workbook that it goes into. */
  readonly date1904?: boolean;
}
