import type { RoledColumn } from "../header-column";
import { columnOf } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { isTotalText } from "./text-parts";

/** The rows of one DLI or of one result under it. */
export interface DliRows {
  readonly number: string;
  readonly rows: readonly number[];
}

/** "1" of "1", "DLI 1", "DLI 1: School ...", "PBC 2.1", "IVD 3"; undefined where a text numbers no DLI. */
export function dliNumber(text: string): string | undefined {
  const match =
    /^(?:(?:dli|pbc|dlr|ivd|ild|rvd|rld|cbd|cbp|indicator|indicador|indicateur)s?\s*(?:n[.°ºo]*|no\.|#)?\s*)?(\d{1,2}(?:\.\d{1,2})?[a-z]?)(?=$|[\s.:),–—-])/i.exec(
      text.trim(),
    );
  return match?.[1];
}

/** A DLI table's data rows by DLI, and the rows of its totals. */
export function groupDliRows(region: Region, periods: readonly RoledColumn[]): { groups: DliRows[]; totals: number[] } {
  const keyColumn = keyColumnOf(region);
  const nameColumn = columnOf(region, "dlr", "indicator", "name", "linked-indicator", "definition");
  const groups: { number: string; rows: number[] }[] = [];
  const totals: number[] = [];
  if (!keyColumn) return { groups, totals };
  // Where the DLIs are numbered, a row without a number is no DLI: a check, a note.
  const isNumbered = region.rows.some((row) => dliNumber(region.view.text(row, keyColumn.col)) !== undefined);
  const firstPeriod = periods[0]?.col ?? region.table.area.right;
  let counted = 0;
  for (const row of region.rows) {
    const leading = region.view.filled(row).filter((col) => col < firstPeriod && region.view.shown(row, col).content.kind === "text");
    if (leading.some((col) => isTotalText(region.view.text(row, col)))) {
      totals.push(row);
      continue;
    }
    const hasFigures = periods.some((column) => region.view.text(row, column.col) !== "" && !region.view.covered(row, column.col));
    const ownKey = !region.view.covered(row, keyColumn.col) ? region.view.text(row, keyColumn.col) : "";
    const number = dliNumber(ownKey);
    const current = groups.at(-1);
    const result = columnOf(region, "dlr");
    const resultNumber = result === undefined || result === keyColumn ? undefined : dliNumber(region.view.text(row, result.col));
    if (ownKey !== "" && (number !== undefined || !isNumbered)) {
      counted++;
      const id = resultNumber ?? number ?? String(counted);
      // The same number twice with other words is a second DLI with a wrong number, for a rule to name.
      const isAnother =
        current !== undefined &&
        nameColumn !== undefined &&
        nameColumn !== keyColumn &&
        hasOtherName(region, current.rows, row, nameColumn.col);
      if (current && current.number === id && !isAnother) current.rows.push(row);
      else groups.push({ number: id, rows: [row] });
    } else if (current && totals.every((total) => total < (current.rows[0] ?? row)) && labelsSeries(ownKey)) {
      // "Allocated amount:" under "DLI 1: ..." in the same column.
      if (hasFigures || region.view.filled(row).length > 1) current.rows.push(row);
    } else if (current && ownKey === "") {
      const startsResult =
        nameColumn !== undefined &&
        nameColumn.col !== keyColumn.col &&
        hasFigures &&
        ownText(region, row, nameColumn.col) &&
        current.rows.length > 0 &&
        hasNameOf(region, current.rows, nameColumn.col);
      const isNumbered = resultNumber?.includes(".") === true && resultNumber !== current.number;
      if (isNumbered) groups.push({ number: resultNumber, rows: [row] });
      else if (startsResult && !isRowLabel(region.view.text(row, nameColumn.col))) {
        const base = /^\d+/.exec(current.number)?.[0] ?? current.number;
        const results = groups.filter((group) => group.number === base || group.number.startsWith(`${base}.`)).length;
        groups.push({ number: resultNumber ?? `${base}.${results}`, rows: [row] });
      } else if (hasFigures || region.view.filled(row).some((col) => col >= region.table.area.left)) {
        current.rows.push(row);
      }
    }
  }
  return { groups, totals };
}

const series = new Set(["allocation", "amount", "total", "target", "units"]);

/** "Allocated amount:", "Target": words of a header that stand before a row of figures. */
const labelsSeries = (text: string): boolean => rolesOf(text).some(({ role, score }) => score >= 0.8 && series.has(role));

function hasOtherName(region: Region, rows: readonly number[], row: number, col: number): boolean {
  const name = ownText(region, row, col) ? region.view.text(row, col) : "";
  const known = rows.map((each) => region.view.text(each, col)).find((text) => text !== "");
  return name !== "" && known !== undefined && name !== known && isRowLabel(name) === undefined;
}

/** The column that numbers the DLIs: "DLI" or "No.", whichever holds numbers; else the one that names them. */
export function keyColumnOf(region: Region): RoledColumn | undefined {
  const candidates = ["dli", "indicator-code", "dlr", "indicator"]
    .map((role) => columnOf(region, role))
    .filter((column) => column !== undefined);
  const [first] = candidates;
  if (first?.role === "dli") return numberedAmong(region, candidates) ?? first;
  // "IVD 1" under a header that says nothing of DLIs.
  const coded = region.columns.find(
    ({ col, role }) => role === "other" && region.rows.some((row) => codedDli.test(region.view.text(row, col))),
  );
  return coded ?? numberedAmong(region, candidates) ?? first;
}

/** "DLI 1" at the front of a text. */
export const codedDli = /^\s*(?:dli|pbc|ivd|ild|cbd|cbp)s?\s*(?:n[.°ºo]*|no\.|#)?\s*\d{1,2}\b/i;

const numberedAmong = (region: Region, columns: readonly RoledColumn[]): RoledColumn | undefined =>
  columns.find(({ col }) => region.rows.some((row) => dliNumber(region.view.text(row, col)) !== undefined));

const ownText = (region: Region, row: number, col: number): boolean => !region.view.covered(row, col) && region.view.text(row, col) !== "";

const hasNameOf = (region: Region, rows: readonly number[], col: number): boolean => rows.some((row) => ownText(region, row, col));

const amountWords =
  /\b(?:amounts?|us\s?\$|usd|allocat\w*|disburse\w*|payments?|montos?|importes?|montants?|montantes?|desembolsos?|decaissements?|alocad\w*|asignad\w*|asignacion|allou\w*|valor(?:es)? us)\b|\$|€/i;
const unitWords =
  /\b(?:units?|targets?|results?|achievements?|quantity|number|milestones?|metas?|unidades?|resultados?|cantidad|cibles?|unites?|resultats?|nombre|quantite|quantidade)\b/i;

/** What a label beside figures says they are: "Amount (US$)" or "Target". */
export function isRowLabel(text: string): "amount" | "units" | undefined {
  if (text.length > 40) return undefined;
  const plain = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  if (amountWords.test(plain)) return "amount";
  return unitWords.test(plain) ? "units" : undefined;
}
