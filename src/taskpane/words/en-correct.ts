import type { TemplateKind } from "../../app/template-kinds";
import type { TableKind } from "../../model/table";

/** Where a person says how a table is to be read. */
export const enCorrect = {
  open: "Correct…",
  openOf: (place: string) => `Correct ${place}`,
  openUnread: "This is a table…",
  openUnreadOf: (place: string) => `${place} is a table`,
  formOf: (place: string) => `What ${place} is`,
  back: "Back to what was recognised",
  backOf: (place: string) => `Back to what was recognised at ${place}`,
  kind: "This is",
  choose: "Choose a kind of table",
  headerFirst: "Header row",
  headerLast: "to row",
  headerWrong: "Write row numbers as on the sheet, at most ten rows, such as 3 and 4.",
  scale: "Amounts in",
  asSheetSays: "as read",
  asSheetSaysOf: (scale: string) => `${scale} (as read)`,
  currency: "Currency",
  currencyWrong: "Write a code of three letters, such as USD.",
  columns: "Columns",
  column: (name: string, header: string) => (header === "" ? `${name}: no header` : `${name}: ${header}`),
  samples: (values: readonly string[]) => values.join(" · "),
  holds: "Holds",
  period: "Year or period",
  understood: (what: string) => `Read as ${what}`,
  noPeriod: "No year or period",
  periodWrong: "Not understood. Write it as 2016, FY18, Dec-16, Q3 2016 or Year 3.",
  span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  undated: (label: string) => `${label}, without a date`,
  moreMoney: "Scale and currency of this column",
  lacking: (groups: readonly string[]) => `Such a table also has: ${groups.join("; ")}.`,
  or: (names: readonly string[]) => names.join(" or "),
  byLabels: "Its values stand beside their labels, so there are no columns to set.",
  nothing: "Nothing can be read with these header rows. Give the row with the column headings; the values stand below it.",
  apply: "Apply",
  cancel: "Cancel",
};

/** Where a person takes a sheet to be filled in. */
export const enTemplate = {
  open: "Insert a template…",
  form: "Insert a template",
  intro: "A new sheet, formatted, with lists to choose from and totals. It is yours from then on.",
  kind: "Table",
  /** Of templates that are a second one of their kind of table. */
  kinds: {
    "verification-steps": "Verification protocol: steps",
    "review-indicators": "Sector review: indicators by year",
    "programme-costs": "Sector review: programme costs and resources",
    "review-commitments": "Sector review: commitments by year",
  } satisfies Record<Exclude<TemplateKind, TableKind>, string>,
  language: "Language",
  languages: { en: "English", es: "Español", fr: "Français", pt: "Português" },
  example: "With an example",
  insert: "Insert",
  cancel: "Cancel",
};
