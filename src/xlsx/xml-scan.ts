import type { HostFailure } from "../app/host";
import { limits } from "./limits";
import { refuse, saveAgain } from "./refuse";

/** Names and values in turn, as they stand in the tag; values decoded. */
export type Attributes = readonly string[];

/** What a scan reports, in document order. `name` carries its prefix. Text may come in several pieces. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** The value of an attribute without a prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

/** The value of an attribute whatever its prefix, as `r:id` needs. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i]?.endsWith(":" + name)) return attributes[i + 1];
  return undefined;
}

/** "row" for "x:row". */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/**
 * Reads well-formed XML and refuses the rest, document types and entities of its own included: they are how a small
 * file asks for other files or for gigabytes, and no spreadsheet has them.
 */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  const stack: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let rooted = false;
  const broken = (what: string): HostFailure => refuse(`This part is damaged: ${what}. ${saveAgain}`, part);
  const skipTo = (end: string, from: number): number => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw broken("it is cut off");
    return found;
  };
  while (at < xml.length) {
    if (xml.charCodeAt(at) !== 60) {
      const next = xml.indexOf("<", at);
      const text = xml.slice(at, next < 0 ? xml.length : next);
      if (stack.length > 0) handler.text(decodeText(text, part));
      else if (text.trim() !== "") throw broken("text stands outside its element");
      if (next < 0) break;
      at = next;
    }
    const mark = xml.charCodeAt(at + 1);
    if (mark === 47) {
      const end = skipTo(">", at);
      let last = end;
      while (xml.charCodeAt(last - 1) <= 32) last--;
      const name = stack.pop();
      if (name === undefined || last - at - 2 !== name.length || !xml.startsWith(name, at + 2))
        throw broken("an element is not closed where it must be");
      handler.close(name);
      at = end + 1;
    } else if (mark === 33) {
      if (xml.startsWith("<!--", at)) at = skipTo("-->", at + 4) + 3;
      else if (xml.startsWith("<![CDATA[", at) && stack.length > 0) {
        const end = skipTo("]]>", at);
        handler.text(xml.slice(at + 9, end).replace(/\r\n?/g, "\n"));
        at = end + 3;
      } else
        throw refuse(
          "This part carries a document type or entities of its own, which no workbook needs and which can harm. It was not opened.",
          part,
        );
    } else if (mark === 63) {
      at = skipTo("?>", at) + 2;
    } else {
      if (stack.length === 0 && rooted) throw broken("it has two roots");
      rooted = true;
      let nameEnd = at + 1;
      while (nameEnd < xml.length && !endsName(xml.charCodeAt(nameEnd))) nameEnd++;
      const name = xml.slice(at + 1, nameEnd);
      if (name === "") throw broken("a tag has no name");
      const attributes: string[] = [];
      const end = xml.charCodeAt(nameEnd) === 62 ? nameEnd : readAttributes(xml, nameEnd, part, attributes);
      const selfClosed = xml.charCodeAt(end) === 47;
      handler.open(name, attributes);
      if (selfClosed) handler.close(name);
      else {
        stack.push(name);
        if (stack.length > limits.depth)
          throw refuse(`Elements lie ${limits.depth} deep within one another, which no workbook needs. It was not opened.`, part);
      }
      at = end + (selfClosed ? 2 : 1);
    }
  }
  if (stack.length > 0) throw broken("it is cut off");
  if (!rooted) throw broken("it is empty");
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const endsName = (code: number): boolean => code === 62 || code === 47 || isSpace(code);

/** Puts the attributes of a tag into `found`, and gives where the tag ends: at its ">" or "/". */
function readAttributes(xml: string, from: number, part: string, found: string[]): number {
  let at = from;
  for (;;) {
    while (isSpace(xml.charCodeAt(at))) at++;
    const code = xml.charCodeAt(at);
    if (code === 62 || (code === 47 && xml.charCodeAt(at + 1) === 62)) {
      return at;
    }
    const equals = xml.indexOf("=", at);
    let quoteAt = equals + 1;
    while (isSpace(xml.charCodeAt(quoteAt))) quoteAt++;
    const quote = xml[quoteAt];
    const end = equals < 0 || (quote !== '"' && quote !== "'") ? -1 : xml.indexOf(quote, quoteAt + 1);
    if (end < 0) throw refuse(`This part is damaged: a tag is cut off or badly formed. ${saveAgain}`, part);
    const name = xml.slice(at, equals).trimEnd();
    if (attribute(found, name) !== undefined)
      throw refuse(`This part is damaged: a tag says "${name.slice(0, 40)}" twice. ${saveAgain}`, part);
    const raw = xml.slice(quoteAt + 1, end);
    if (raw.includes("<")) throw refuse(`This part is damaged: a tag is cut off or badly formed. ${saveAgain}`, part);
    found.push(name, decodeText(raw, part));
    at = end + 1;
  }
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeText(text: string, part: string): string {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
    const point = code ? (code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16)) : -1;
    const value = code
      ? point > 0 && point <= 0x10ffff
        ? String.fromCodePoint(point)
        : undefined
      : Object.hasOwn(named, name)
        ? named[name]
        : undefined;
    if (value === undefined || !whole.endsWith(";"))
      throw refuse(`This part uses "${whole.slice(0, 20)}", which stands for nothing. ${saveAgain}`, part);
    return value;
  });
}
