import type { DocRun } from "../document";
import type { Annex, AnnexCell } from "./annex";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text of cells is never markup. */
const safe = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[&<>"']/g, (mark) => escapes[mark] ?? "")
    .replace(/\n/g, "<br>");

/** The annex as a table for the clipboard: what the paper prints, words in italics kept, nothing but text in it. */
export function annexHtml(annex: Annex): string {
  const head = annex.columns.map((column) => `<th scope="col">${safe(column.header)}</th>`).join("");
  const rows = annex.rows.map((row) => `<tr>${annex.columns.map((column, n) => cellHtml(row.cells[n], column.align)).join("")}</tr>`);
  return `<table border="1"><caption>${safe(annex.title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** The same as plain text: a line a row, a tab between cells. */
export function annexPlain(annex: Annex): string {
  const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
  const rows = annex.rows.map((row) => annex.columns.map((_, n) => flat((row.cells[n]?.runs ?? []).map((run) => run.text).join(""))));
  return [annex.columns.map((column) => flat(column.header)), ...rows].map((cells) => cells.join("\t")).join("\n");
}

function cellHtml(cell: AnnexCell | undefined, align: string | undefined): string {
  // An attribute, not a style: the page that copies it allows no styles of others.
  const side = align === undefined || align === "left" ? "" : ` align="${align}"`;
  return `<td${side}>${(cell?.runs ?? []).map(runHtml).join("")}</td>`;
}

function runHtml(run: DocRun): string {
  const marks = [run.bold && "b", run.italic && "i", run.struck && "s"].filter((mark) => typeof mark === "string");
  return marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, safe(run.text));
}
