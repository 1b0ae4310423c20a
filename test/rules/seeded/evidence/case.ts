import { dec } from "../../../../src/base/decimal";
import { printCell } from "../../../../src/grid/address";
import type { CellRef } from "../../../../src/grid/address";
import { workbookOfText } from "../../../../src/grid/text-form";
import { blankCell } from "../../../../src/grid/workbook";
import type { Cell, Sheet, Workbook } from "../../../../src/grid/workbook";
import type { Draw } from "../../../recognise/print/draw";
import { drawOf } from "../draw";
import { handCase } from "../hand/read";
import { textCell } from "../place";
import type { Case, Place, Write } from "../place";
import { evidenceLaws } from "./laws";
import { listSheets, listsOf } from "./lists";
import type { Lists } from "./lists";
import { projectLaws, projectText } from "./project";
import { stepsSheet } from "./protocols";
import { evidenceShapes, evidenceWordsOf } from "./words";
import type { EvidenceShape, EvidenceWords } from "./words";

/** A project with the lists that prove its claim, and the confirmed steps by which they are counted. */
function evidenceCase(shape: EvidenceShape): Case {
  const draw = drawOf(shape.seed);
  const words = evidenceWordsOf[shape.language];
  const lists = listsOf(shape, draw);
  const appointed = lists.people.filter(({ signed }) => signed).length;
  const book = workbookOfText(`${projectText(shape, words, appointed)}\n${listSheets(lists, words, shape)}`);
  const steps = stepsSheet(shape, words, lists);
  const workbook = { ...book, sheets: [...book.sheets, steps] };
  const project = handCase(shape.name, workbook, projectLaws);
  const own = [...claims(shape, words, lists, steps), ...people(workbook, words, lists, draw), ...coverage(workbook, words, lists)];
  const taken = new Set(own.map(({ cell }) => printCell(cell)));
  const places = project.places.filter(({ cell }) => !taken.has(printCell(cell)) && cell.sheet !== steps.name);
  return { ...project, layout: "evidence", places: [...places, ...own], relations: [...project.relations, ...evidenceLaws(shape, lists)] };
}

export const evidenceCases = (): Case[] => evidenceShapes.map(evidenceCase);

const cellOf = (sheet: string, n: number, col: number): CellRef => ({ sheet, row: n + 1, col });
const sheetOf = (book: Workbook, name: string): Sheet => {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
};

/** The claimed values: in the sheet of steps, or where the indicator is reported. */
function claims(shape: EvidenceShape, words: EvidenceWords, lists: Lists, steps: Sheet): Place[] {
  const place = (key: string, protocol: string, count: number): Place => {
    for (let row = 0; row < steps.rowCount; row++) {
      const cells = Array.from({ length: steps.colCount }, (_, col) => steps.cell(row, col));
      const col = cells.findIndex(({ content }) => content.kind === "number" && content.value === count);
      if (cells[0]?.text === protocol && col >= 0)
        return { key, kind: "claimed value", cell: { sheet: steps.name, row, col }, held: dec(count) };
    }
    throw new Error(`no row claims ${count}`);
  };
  const appointed = lists.people.filter(({ signed }) => signed).length;
  return [
    shape.claimIn === "steps"
      ? place("claimed", "DLI 1", appointed)
      : { key: "claimed", kind: "claimed value", cell: { sheet: "Report", row: 1, col: 4 }, held: dec(appointed) },
    place("claimed certified", "IRI 4", lists.certified.length),
  ];
}

/** Ids, names, signatures, dates and whole rows of the two lists of persons. */
function people(book: Workbook, words: EvidenceWords, lists: Lists, draw: Draw): Place[] {
  const [principals, certified] = words.sheets.map((name) => sheetOf(book, name));
  if (!principals || !certified) throw new Error("no lists");
  const stranger = (id: string): string => id.replace(/\d{3}$/, "999");
  return [
    ...lists.people.flatMap((person, n): Place[] => [
      ids(principals, `id ${n}`, n, draw.int(0, lists.people.length - 2), lists.people.length, stranger),
      { key: `name ${n}`, kind: "evidence name", cell: cellOf(principals.name, n, 0), held: person.name, others: [{ text: "", held: "" }] },
      flip(principals, words, `signed ${n}`, "evidence signature", cellOf(principals.name, n, 5), person.signed),
      day(principals, `on ${n}`, cellOf(principals.name, n, 4), person.on),
      gone(principals, `row ${n}`, n),
    ]),
    ...lists.certified.flatMap((_, n): Place[] => [
      ids(certified, `certified ${n}`, n, draw.int(0, lists.certified.length - 2), lists.certified.length, stranger),
      gone(certified, `certified row ${n}`, n),
    ]),
  ];
}

/** An id left out, the id of another row, or one that nobody has. */
function ids(sheet: Sheet, key: string, n: number, draw: number, count: number, stranger: (id: string) => string): Place {
  const of = (at: number): string => sheet.cell(at + 1, 1).text;
  const other = of(draw < n ? draw : Math.min(draw + 1, count - 1));
  const texts = ["", other, stranger(of(n))].filter((text) => text !== of(n));
  const isNumber = sheet.cell(n + 1, 1).content.kind === "number";
  const typed = (text: string): Cell => (isNumber ? { content: { kind: "number", value: Number(text) }, text } : textCell(text));
  return {
    key,
    kind: "evidence id",
    cell: cellOf(sheet.name, n, 1),
    held: of(n),
    others: texts.map((text) => ({ text, held: text, fresh: typed(text) })),
  };
}

function flip(sheet: Sheet, words: EvidenceWords, key: string, kind: string, cell: CellRef, is: boolean): Place {
  const other = { text: is ? words.no : words.yes, held: is ? "no" : "yes" };
  return { key, kind, cell, held: is ? "yes" : "no", others: [other, { text: "", held: "" }] };
}

function day(sheet: Sheet, key: string, cell: CellRef, iso: string): Place {
  const { text } = sheet.cell(cell.row, cell.col);
  const others = [-1, 1, 10].map((step) => {
    const year = String(Number(iso.slice(0, 4)) + step);
    return { text: text.replace(iso.slice(0, 4), year), held: year + iso.slice(4) };
  });
  return { key, kind: "evidence date", cell, held: iso, others };
}

/** A row taken out: those below move up. */
function gone(sheet: Sheet, key: string, n: number): Place {
  const below = Array.from({ length: sheet.rowCount - n - 1 }, (_, step) => n + 1 + step);
  const moved = below.flatMap((row) =>
    Array.from({ length: sheet.colCount }, (_, col): Write => ({
      cell: { sheet: sheet.name, row, col },
      fresh: row + 1 < sheet.rowCount ? sheet.cell(row + 1, col) : blankCell,
    })),
  );
  const [first, ...also] = moved;
  if (!first) throw new Error(key);
  return {
    key,
    kind: "evidence row",
    cell: first.cell,
    held: "there",
    others: [{ text: first.fresh.text, held: "gone", fresh: first.fresh, also }],
  };
}

/** What shares are taken of: receipts, and students by grade. The list as a whole stands at its first row. */
function coverage(book: Workbook, words: EvidenceWords, lists: Lists): Place[] {
  const [offices, tests] = words.sheets.slice(2).map((name) => sheetOf(book, name));
  if (!offices || !tests) throw new Error("no lists");
  const anchor = (key: string, cell: CellRef): Place => ({ key, kind: "list", cell, held: key, others: [] });
  const grades = [...new Set(lists.grades.map(({ grade }) => grade))];
  return [
    ...lists.received.map((is, n) => flip(offices, words, `received ${n}`, "evidence receipt", cellOf(offices.name, n, 2), is)),
    ...lists.grades.flatMap(({ enrolled, tested }, n): Place[] => [
      { key: `enrolled ${n}`, kind: "evidence figure", cell: cellOf(tests.name, n, 3), held: dec(enrolled) },
      { key: `tested ${n}`, kind: "evidence figure", cell: cellOf(tests.name, n, 4), held: dec(tested) },
    ]),
    anchor("offices", cellOf(offices.name, 0, 0)),
    ...grades.map((grade) =>
      anchor(
        `grade ${grade}`,
        cellOf(
          tests.name,
          lists.grades.findIndex((each) => each.grade === grade),
          2,
        ),
      ),
    ),
  ];
}
