import { printCell } from "../grid/address";
import type { Area } from "../grid/address";
import type { NewContent } from "../grid/edits";
import type { Language } from "../model/table";
import type { RowValue, StepRow } from "../verify/sheet/row";
import { operatorChoices, stepChoices } from "../verify/sheet/words";
import { blank, bodyLook, headerLook, number, text, titleLook } from "./cells";
import type { SheetDraft } from "./draft";
import { inLanguage } from "./templates/in-language";
import type { Words } from "./templates/in-language";
import { headerWord, noteWord } from "./templates/words";
import type { Header } from "./templates/words";

const title: Words = ["Verification steps", "Pasos de verificación", "Étapes de vérification", "Passos de verificação"];
const columns: readonly (readonly [Header, number])[] = [
  ["protocol", 12],
  ["evidenceList", 24],
  ["step", 22],
  ["field", 34],
  ["operator", 16],
  ["value", 44],
  ["notes", 60],
  ["confirmedBy", 18],
  ["confirmedOn", 14],
];
const headerRow = 2;
/** Rows to be filled in below those that stand there. */
const emptyRows = 20;

/**
 * Protocols as a sheet that a person reads, edits and confirms: a row a step, in plain words, with lists to choose from.
 * Figures that other cells state are references to them. It is the user's own from then on.
 */
export function protocolDraft(rows: readonly StepRow[], language: Language): SheetDraft {
  const bottom = headerRow + rows.length + emptyRows;
  const right = columns.length - 1;
  const column = (header: Header): Area => {
    const col = columns.findIndex(([each]) => each === header);
    return { top: headerRow + 1, left: col, bottom, right: col };
  };
  const error = { title: noteWord("title", language), text: noteWord("list", language) };
  return {
    name: inLanguage(title, language),
    maker: "template",
    rows: [[text(inLanguage(title, language))], [], columns.map(([header]) => text(headerWord(header, language))), ...rows.map(cellsOf)],
    looks: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: titleLook },
      { area: { top: headerRow, left: 0, bottom: headerRow, right }, look: headerLook },
      { area: { top: headerRow + 1, left: 0, bottom, right }, look: { ...bodyLook, borderBottom: "thin" } },
      { area: column("value"), look: { horizontal: "left" } },
      { area: column("confirmedOn"), look: { numberFormat: "yyyy-mm-dd", horizontal: "center" } },
    ],
    merges: [],
    validations: [
      { area: column("step"), rule: { type: "list", values: stepChoices(language) }, error, onlyWarns: true },
      { area: column("operator"), rule: { type: "list", values: operatorChoices(language) }, error, onlyWarns: true },
    ],
    widths: columns.map(([, width]) => width),
    frozenRows: headerRow + 1,
    frozenCols: 1,
    landscape: true,
    titleRows: { first: headerRow, last: headerRow },
  };
}

const cellsOf = ({ protocol, list, step, field, operator, value, note, by, on }: StepRow): NewContent[] => [
  ...[protocol, list, step, field, operator].map(text),
  contentOf(value),
  ...[note, by, on].map(text),
];

function contentOf(value: RowValue): NewContent {
  if (typeof value === "string") return value === "" ? blank : text(value);
  return value.of ? { kind: "formula", formula: `=${printCell(value.of)}`, result: value.figure.toNumber() } : number(value.figure);
}
