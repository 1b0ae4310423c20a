import { dec } from "../../../../src/base/decimal";
import { parseCell } from "../../../../src/grid/address";
import type { CellRef } from "../../../../src/grid/address";
import { blankCell } from "../../../../src/grid/workbook";
import type { Sheet } from "../../../../src/grid/workbook";
import { pageOf } from "../../../recognise/print/page";
import type { Page, Stated, TableText } from "../../../recognise/print/page";
import { drawOf } from "../draw";
import { textCell } from "../place";
import type { Case, Place, Write } from "../place";
import { law } from "../relation";
import type { Held, Relation } from "../relation";
import { dliTables, periodLabels } from "./dli-tables";
import { changeTable, framework, statusTable, statusWord } from "./frame-tables";
import { budget, estimates, financing } from "./money-tables";
import { madeProject } from "./model";
import type { MadeProject } from "./model";
import { relationsOf } from "./relations";
import type { Shape } from "./shapes";
import { claims, summary } from "./texts";

/** A made project as a workbook, with its figures and the laws that tie them. */
export function madeCase(shape: Shape, seed: number): Case {
  const draw = drawOf(seed);
  const style = { draw, tongue: shape.tongue, notation: shape.notation };
  const project = madeProject(shape, style);
  const said = claims(project);
  const sheets: [string, readonly TableText[]][] = [
    ["Framework", [framework(project)]],
    ["Status", [statusTable(project)]],
    ["DLIs", dliTables(project)],
    ["Money", [financing(project), ...estimates(project), ...budget(project)]],
    ["Changes", shape.restructured ? [changeTable(project)] : []],
    ["Summary", summary(project)],
    ["Text", said.tables],
  ];
  const pages = sheets.filter(([, tables]) => tables.length > 0).map(([name, tables]) => pageOf(style, name, tables));
  const places = new Map<string, Place>();
  for (const page of pages)
    for (const stated of page.stated) if (!places.has(stated.path)) places.set(stated.path, placeOf(project, stated, page));
  for (const place of headers(project, pages)) places.set(place.key, place);
  const relations = [...relationsOf(project), ...said.relations, ...flags(project)].flatMap((relation) => kept(relation, places));
  return {
    name: `${shape.name}, no. ${seed}`,
    layout: shape.name,
    workbook: { sheets: pages.map((page) => page.sheet), date1904: false },
    mark: shape.notation === "numbers" || shape.notation === "point" ? "." : ",",
    places: [...places.values()],
    relations,
  };
}

/** A law over what the layout prints: parts left blank are nothing, a law without its total or with one place is none. */
function kept(relation: Relation, places: ReadonlyMap<string, Place>): Relation[] {
  const known = relation.keys.filter((key) => places.has(key));
  const needed = relation.kind.startsWith("amount") || relation.kind.startsWith("subtotal =") || relation.kind.startsWith("no change");
  if (needed && known.length < relation.keys.length) return [];
  if (!places.has(relation.keys[0] ?? "") && !/^one|^period|^dates|^target|revised/.test(relation.kind)) return [];
  if (known.length < 2 && relation.keys.length > 1) return [];
  return known.length === 0 ? [] : [{ ...relation, keys: known, holds: relation.holds }];
}

function placeOf(project: MadeProject, { path, value, cell }: Stated, page: Page): Place {
  const at = parseCell(cell);
  if (!at) throw new Error(cell);
  const kind = kindOf(path);
  const others = wordsFor(project, path, value, at, page.sheet);
  const held: Held = others ? value : dec(value.split(" ")[0] ?? "");
  return { key: path, kind, cell: at, held, ...(others ? { others } : {}), token: tokenOf(path, page.sheet.cell(at.row, at.col).text) };
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^dli \S+ amount/, "amount"],
  [/^dli \S+ units/, "units"],
  [/unit value$/, "unit value"],
  [/ lot$/, "lot"],
  [/final target$|end target( (before|after))?$/, "end target"],
  [/^dli \S+ subtotal/, "subtotal"],
  [/^dlis/, "total"],
  [/ date$|^paid|^financing (approval|effectiveness|closing)/, "date"],
  [/baseline( (before|after))?$/, "baseline"],
  [/target \S+( (before|after))?$/, "target of a year"],
  [/actual$/, "actual"],
  [/^id/, "id"],
  [/^status/, "status"],
  [/^(flag|item)/, "flag"],
  [/^period/, "period"],
  [/^(estimate|budget|financing|claim)/, "$1"],
];

export function kindOf(path: string): string {
  for (const [test, kind] of kinds) {
    const match = test.exec(path);
    if (match) return kind === "$1" ? (match[1] ?? "") : kind;
  }
  throw new Error(`no kind for ${path}`);
}

const tokenOf = (path: string, text: string): number =>
  / lot$/.test(path) || (/^dli \S+ units/.test(path) && text.includes("\n")) ? 1 : 0;

/** What a person may put instead of a word or date. */
function wordsFor(project: MadeProject, path: string, value: string, cell: CellRef, sheet: Sheet): Place["others"] {
  const { text } = sheet.cell(cell.row, cell.col);
  if (path.startsWith("item ")) return [];
  if (path.startsWith("id dli"))
    return [1, 2].map((step) => ({ held: String(Number(value) + step), text: text.replace(/\d+$/, String(Number(value) + step)) }));
  if (path.startsWith("id ")) {
    const others = project.indicators.map((one) => one.code).filter((code) => code !== value);
    return [others[0], others.at(-1)].flatMap((code) => (code === undefined ? [] : [{ held: code, text: text.replace(value, code) }]));
  }
  if (path.startsWith("status ")) {
    const other = value === "revised" ? "no-change" : "revised";
    return [{ held: other, text: statusWord(project, other) }];
  }
  if (path.startsWith("flag ")) {
    const other: CellRef = { ...cell, col: cell.col + 1 };
    const write: Write = { cell: other, fresh: value === "changed" ? textCell("✔") : blankCell };
    return [{ held: value === "changed" ? "not changed" : "changed", text: value === "changed" ? "" : "✔", also: [write] }];
  }
  if (!/^\d{4}-\d\d(-\d\d)?$/.test(value)) return undefined;
  const [year = "", month = "", day = ""] = value.split("-");
  const moved = (years: number, months: number): { text: string; held: string } => {
    const [y, m] = [Number(year) + years, ((Number(month) - 1 + months) % 12) + 1];
    const two = String(m).padStart(2, "0");
    const last = day === "" ? "" : String(Math.min(Number(day), 28)).padStart(2, "0");
    const typed = text.includes("/") ? [last, two, String(y)].filter((part) => part !== "").join("/") : `${last}-${two}-${y}`;
    return { held: [String(y), two, last].filter((part) => part !== "").join("-"), text: typed };
  };
  return [moved(-1, 0), moved(1, 0), moved(-5, 0), moved(0, 1), moved(0, 5)];
}

/** The years over the columns of the framework and of the DLI table, where each stands once. */
function headers(project: MadeProject, pages: readonly Page[]): Place[] {
  const labels = periodLabels(project);
  const of = (name: string, where: string, shown: (n: number) => string): Place[] =>
    pages.flatMap(({ sheet }) =>
      sheet.name !== name
        ? []
        : project.years.flatMap((year, n): Place[] => {
            const cells = cellsWith(sheet, shown(n));
            const [cell] = cells;
            if (!cell || cells.length !== 1) return [];
            const others = [-1, 1, 10].map((step) => ({
              held: String(year + step),
              text: shown(n).replace(/\d+$/, (digits) => String(Number(digits) + step)),
            }));
            return [{ key: `period ${where} ${year}`, kind: "period", cell, held: String(year), others }];
          }),
    );
  return [...of("Framework", "framework", (n) => String(project.years[n])), ...of("DLIs", "dlis", (n) => labels[n] ?? "")];
}

function cellsWith(sheet: Sheet, text: string): CellRef[] {
  return Array.from({ length: Math.min(sheet.rowCount, 6) }, (_, row) => row).flatMap((row) =>
    Array.from({ length: sheet.colCount }, (_, col) => col).flatMap((col) =>
      sheet.cell(row, col).text === text ? [{ sheet: sheet.name, row, col }] : [],
    ),
  );
}

/** A tick says what the tables show. */
function flags(project: MadeProject): Relation[] {
  if (!project.shape.restructured) return [];
  return ["framework", "estimates"].map((key) => law("flag", [`flag ${key}`, `item ${key}`], ([held]) => held === "changed"));
}
