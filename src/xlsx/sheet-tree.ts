import { parseTree } from "./xml-tree";
import type { RawXml, XmlElement, XmlNode } from "./xml-tree";

/**
 * A part as a tree in which the rows of a sheet stay as they stand, unopened: a sheet has a few elements around its
 * cells, and often a million within. Parts without rows are opened whole.
 */
export function parseSheetTree(xml: string, part: string): XmlElement {
  const start = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/.exec(xml);
  // A comment or CDATA could hold what looks like a row.
  if (!start || start[0].endsWith("/>") || /<!(?:--|\[CDATA)/.test(xml)) return parseTree(xml, part);
  const prefix = start[1] ?? "";
  const from = start.index + start[0].length;
  const to = xml.indexOf(`</${prefix}sheetData`, from);
  if (to < 0) return parseTree(xml, part);
  const rows = cutRows(xml.slice(from, to), prefix);
  if (!rows) return parseTree(xml, part);
  const root = parseTree(xml.slice(0, from) + xml.slice(to), part);
  const data = root.children.find(
    (child): child is XmlElement => typeof child !== "string" && "name" in child && child.name === prefix + "sheetData",
  );
  if (data) data.children = rows;
  return root;
}

/** The rows one by one; undefined where something else stands among them. */
function cutRows(xml: string, prefix: string): XmlNode[] | undefined {
  const open = `<${prefix}row`;
  const close = `</${prefix}row`;
  const rows: RawXml[] = [];
  let at = skipSpace(xml, 0);
  while (at < xml.length) {
    if (!xml.startsWith(open, at) || !/[\s/>]/.test(xml[at + open.length] ?? "")) return undefined;
    const tagEnd = endOfTag(xml, at);
    if (tagEnd < 0) return undefined;
    const closing = xml[tagEnd - 1] === "/" ? tagEnd : xml.indexOf(close, tagEnd);
    const end = closing < 0 ? -1 : xml.indexOf(">", closing);
    if (end < 0) return undefined;
    rows.push({ raw: xml.slice(at, end + 1) });
    at = skipSpace(xml, end + 1);
  }
  return rows;
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (at < xml.length && xml.charCodeAt(at) <= 32) at++;
  return at;
}

/** The ">" that ends a tag; one within quotes does not. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const mark = xml[at] ?? "";
    if (quote !== "") quote = mark === quote ? "" : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === ">") return at;
  }
  return -1;
}
