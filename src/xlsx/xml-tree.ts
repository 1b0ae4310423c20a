import { localName, scanXml } from "./xml-scan";

/** An element that can be changed. Attributes are names and values in turn. */
export interface XmlElement {
  readonly name: string;
  attributes: string[];
  children: XmlNode[];
}

/** A piece of the part that nobody opened; it is printed as it stood. */
export interface RawXml {
  readonly raw: string;
}

export type XmlNode = XmlElement | RawXml | string;

const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string" && "name" in node;

/** A part as a tree, with all that the part says. */
export function parseTree(xml: string, part: string): XmlElement {
  const top: XmlElement = { name: "", attributes: [], children: [] };
  const stack = [top];
  scanXml(xml, part, {
    open(name, attributes) {
      const element: XmlElement = { name, attributes: [...attributes], children: [] };
      stack[stack.length - 1]?.children.push(element);
      stack.push(element);
    },
    close: () => void stack.pop(),
    text: (text) => void stack[stack.length - 1]?.children.push(text),
  });
  return elements(top)[0] ?? top;
}

/** The part's text, in UTF-8. */
export function printTree(root: XmlElement): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + printElement(root);
}

function printElement(element: XmlElement): string {
  let out = "<" + element.name;
  for (let i = 0; i < element.attributes.length; i += 2)
    out += ` ${element.attributes[i] ?? ""}="${escapeAttribute(element.attributes[i + 1] ?? "")}"`;
  if (element.children.length === 0) return out + "/>";
  out += ">";
  for (const child of element.children) {
    if (typeof child === "string") out += escapeXml(child);
    else out += isElement(child) ? printElement(child) : child.raw;
  }
  return `${out}</${element.name}>`;
}

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

export function escapeXml(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (mark) => marks[mark] ?? mark) : text;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (mark) => marks[mark] ?? mark);
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** The children of that name, whatever the prefix. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).filter((child) => localName(child.name) === name);
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** A new element with the prefix of the one that it will lie in. */
export function newElement(
  like: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const prefix = like.name.slice(0, like.name.length - localName(like.name).length);
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) pairs.push(key, value);
  return { name: prefix + name, attributes: pairs, children };
}

/** Sets an attribute; undefined takes it away. */
export function setAttribute(element: XmlElement, name: string, value: string | undefined): void {
  const kept: string[] = [];
  let done = false;
  for (let i = 0; i < element.attributes.length; i += 2) {
    const key = element.attributes[i] ?? "";
    if (key !== name) kept.push(key, element.attributes[i + 1] ?? "");
    else if (value !== undefined && !done) {
      kept.push(key, value);
      done = true;
    }
  }
  if (value !== undefined && !done) kept.push(name, value);
  element.attributes = kept;
}

/** The child of that name, made at its place in the order that the schema asks for where it is missing. */
export function ensureChild(
  parent: XmlElement,
  name: string,
  order: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const found = childOf(parent, name);
  if (found) return found;
  const made = newElement(parent, name, attributes);
  insertChild(parent, made, order);
  return made;
}

/** Puts a child after those that the schema places before or at its name. */
export function insertChild(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(localName(child.name));
  let at = 0;
  parent.children.forEach((other, index) => {
    if (!isElement(other)) return;
    const otherRank = order.indexOf(localName(other.name));
    if (otherRank >= 0 && otherRank <= rank) at = index + 1;
  });
  parent.children.splice(at, 0, child);
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((other) => other !== child);
}

export function copyElement(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: [...element.attributes],
    children: element.children.map((child) => (isElement(child) ? copyElement(child) : child)),
  };
}
