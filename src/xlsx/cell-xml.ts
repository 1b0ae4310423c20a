import { HostFailure } from "../app/host";
import type { NewContent, StyledRun } from "../grid/edits";
import { runOrder } from "./schema-order";
import { attribute, localName } from "./xml-scan";
import { childOf, childrenOf, elements, insertChild, newElement, setAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Excel's own limits. */
const longestText = 32_767;
const longestFormula = 8_192;

/** Puts content into a cell's element; its style stays. */
export function writeContent(cell: XmlElement, content: NewContent, where: string): void {
  cell.children = [];
  for (const name of ["t", "cm", "vm"]) setAttribute(cell, name, undefined);
  switch (content.kind) {
    case "blank":
      return;
    case "number":
      cell.children = [newElement(cell, "v", {}, [numeral(content.value, where)])];
      return;
    case "boolean":
      setAttribute(cell, "t", "b");
      cell.children = [newElement(cell, "v", {}, [content.value ? "1" : "0"])];
      return;
    case "text":
      if (content.value === "") return;
      setAttribute(cell, "t", "inlineStr");
      cell.children = [newElement(cell, "is", {}, textItems(cell, content.value, content.runs, where))];
      return;
    case "formula":
      writeFormula(cell, content.formula, content.result, where);
  }
}

function writeFormula(cell: XmlElement, formula: string, result: number | string | undefined, where: string): void {
  if (!formula.startsWith("=") || formula.length < 2 || formula.length > longestFormula) {
    throw new HostFailure(
      "unsupported",
      `A formula begins with "=" and has at most ${longestFormula} characters; this one does not: ${formula.slice(0, 60)}`,
      where,
    );
  }
  cell.children = [newElement(cell, "f", {}, [escapeText(formula.slice(1))])];
  if (result === undefined) return;
  if (typeof result === "string") setAttribute(cell, "t", "str");
  cell.children.push(newElement(cell, "v", {}, [typeof result === "number" ? numeral(result, where) : escapeText(result)]));
}

function numeral(value: number, where: string): string {
  if (!Number.isFinite(value)) throw new HostFailure("unsupported", "A cell cannot hold a number without end.", where);
  return String(value === 0 ? 0 : value);
}

function textItems(like: XmlElement, value: string, runs: readonly StyledRun[] | undefined, where: string): XmlElement[] {
  if (value.length > longestText)
    throw new HostFailure("too-large", `A cell holds at most ${longestText} characters; this text has ${value.length}.`, where);
  const styled = runs?.some((run) => run.italic || run.bold || run.struck) && runs.map((run) => run.text).join("") === value;
  if (!styled || !runs) return [textItem(like, value)];
  return runs
    .filter((run) => run.text !== "")
    .map((run) =>
      newElement(
        like,
        "r",
        {},
        run.bold || run.italic || run.struck ? [runLook(like, run), textItem(like, run.text)] : [textItem(like, run.text)],
      ),
    );
}

function runLook(like: XmlElement, run: StyledRun): XmlElement {
  const look = newElement(like, "rPr");
  for (const [on, name] of [
    [run.bold, "b"],
    [run.italic, "i"],
    [run.struck, "strike"],
  ] as const)
    if (on) look.children.push(newElement(like, name));
  return look;
}

/** Spaces at the ends and line breaks are kept only where the file says so. */
function textItem(like: XmlElement, text: string): XmlElement {
  return newElement(like, "t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, [escapeText(text)]);
}

/** Characters that XML cannot hold, and what would read as the mark for one, as _xHHHH_ (ST_Xstring). */
export function escapeText(text: string): string {
  const mark = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, mark(95))
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, (char) => mark(char.charCodeAt(0)));
}

/** Whether Excel would take the text for a formula or swallow its first mark if it were typed in. */
export function needsQuote(content: NewContent): boolean {
  return content.kind === "text" && /^[=+\-@'\p{Cc}]/u.test(content.value);
}

export function formulaOf(cell: XmlElement): XmlElement | undefined {
  return childOf(cell, "f");
}

/** A run with a look of its own takes nothing from its cell, so it is given the cell's font too. */
export function lendFont(cell: XmlElement, font: XmlElement): void {
  for (const run of childrenOf(childOf(cell, "is") ?? cell, "r")) {
    const look = childOf(run, "rPr");
    if (!look) continue;
    for (const part of elements(font)) {
      const local = localName(part.name);
      const name = local === "name" ? "rFont" : local;
      if (childOf(look, name)) continue;
      insertChild(look, { name: newElement(look, name).name, attributes: [...part.attributes], children: [] }, runOrder);
    }
  }
}

export function styleOf(cell: XmlElement): number {
  return Number(attribute(cell.attributes, "s") ?? "0");
}
