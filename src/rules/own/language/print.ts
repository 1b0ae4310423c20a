import { groupWords } from "../words/items";
import type { ItemRef, Node } from "./syntax";

/** An expression as text that reads back as the same one; in English, each name by its first word. */
export function printExpression(node: Node): string {
  switch (node.is) {
    case "figure":
      return node.unit === "percent" ? `${node.digits}%` : node.unit === "money" ? `${node.currency ?? "USD"} ${node.digits}` : node.digits;
    case "date":
      return node.date;
    case "text":
      return quoted(node.text);
    case "truth":
      return node.yes ? "yes" : "no";
    case "name":
      return `${node.name}${node.period === undefined ? "" : `(${quoted(node.period)})`}${node.item ? ` of ${printItem(node.item)}` : ""}`;
    case "call":
      return `${node.call}(${node.args.map(printExpression).join("; ")})`;
    case "minus":
      return `-${inBrackets(node.of, tightness(node))}`;
    case "arithmetic":
      return `${inBrackets(node.left, tightness(node))} ${node.sign} ${inBrackets(node.right, tightness(node) + 1)}`;
    case "compare":
      return `${inBrackets(node.left, 5)} ${node.comparison} ${inBrackets(node.right, 5)}`;
    case "state":
      return `${printExpression(node.of)} is ${node.not ? "not " : ""}${node.state}`;
    case "not":
      return `not ${inBrackets(node.of, 3)}`;
    case "join":
      return `${inBrackets(node.left, tightness(node))} ${node.join} ${inBrackets(node.right, tightness(node) + 1)}`;
  }
}

/** "DLI 4", "every indicator", "loan "IBRD-1"". */
export function printItem({ group, which }: ItemRef): string {
  const { single, every } = groupWords[group];
  if ("every" in which) return every;
  if ("own" in which) return `its ${group === "dli" ? "DLI" : "indicator"}`;
  return `${single} ${"number" in which ? which.number : quoted(which.named)}`;
}

function tightness(node: Node): number {
  switch (node.is) {
    case "join":
      return node.join === "or" ? 1 : 2;
    case "not":
    case "compare":
    case "state":
      return 3;
    case "arithmetic":
      return node.sign === "+" || node.sign === "-" ? 5 : 6;
    default:
      return 7;
  }
}

function inBrackets(node: Node, least: number): string {
  const text = printExpression(node);
  return tightness(node) < least ? `(${text})` : text;
}

/** In the first kind of quotes that does not end inside the text. */
function quoted(text: string): string {
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("”") ? `«${text}»` : `“${text}”`;
}
