import { HostFailure } from "../app/host";
import { refuse, saveAgain } from "./refuse";
import { decodeXml } from "./xml-decode";
import { attribute, localName, scanXml } from "./xml-scan";
import { readZipDirectory } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";
import { unpack } from "./zip-unpack";

/** The parts of a workbook file (ECMA-376 part 2). Names are found whatever their case. */
export interface Parts {
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /** The part's text; refused where it is missing, damaged or not what the directory says. */
  text(name: string): Promise<string>;
}

export interface Relationship {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** A part's name, or an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a file, or why it cannot be a workbook. */
export function openParts(bytes: Uint8Array): Parts {
  refuseOtherKinds(bytes);
  const entries = readZipDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.has("mimetype") && byName.has("content.xml"))
    throw refuse("This is an OpenDocument file. Open it in Excel and save it as an Excel workbook (.xlsx).");
  return {
    entries,
    has: (name) => byName.has(name.toLowerCase()),
    text: async (name) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry) throw refuse(`The file lacks a part that it needs. ${saveAgain}`, name);
      return decodeXml(await unpack(entry), entry.name);
    },
  };
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refuse(`The file is empty. ${saveAgain}`);
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (container.every((byte, index) => bytes[index] === byte)) {
    if (holdsWide(bytes, "EncryptedPackage") || !(holdsWide(bytes, "Workbook") || holdsWide(bytes, "Book"))) {
      throw new HostFailure(
        "encrypted",
        "The file is locked with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
      );
    }
    throw refuse("This is a workbook of the old kind (.xls). Open it in Excel and save it as .xlsx.");
  }
  if (bytes[0] === 0x3c || (bytes[0] === 0xef && bytes[3] === 0x3c))
    throw refuse("This is a web page or an XML file, not an Excel workbook. Open it in Excel and save it as .xlsx.");
}

/** Whether the bytes hold the word in UTF-16, as the directory of a compound file writes names. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const codes = Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat();
  // Names stand in records of 128 bytes, in sectors that begin at multiples of 512.
  for (let at = 512; at + codes.length <= bytes.length; at += 128) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

/** The part that holds the relationships of another; of the whole file for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; none where it has no such part. */
export async function relationshipsOf(parts: Parts, part: string): Promise<Relationship[]> {
  const name = relationshipsPart(part);
  return parts.has(name) ? parseRelationships(await parts.text(name), part) : [];
}

export function parseRelationships(xml: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, relationshipsPart(part), {
    open(name, attributes) {
      if (localName(name) !== "Relationship") return;
      const external = attribute(attributes, "TargetMode") === "External";
      const target = attribute(attributes, "Target") ?? "";
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: attribute(attributes, "Type") ?? "",
        target: external ? target : resolvePart(part, target),
        external,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Whether the relationship is of that kind; the Strict form of the standard has other addresses, alike in their last word. */
export function isKind(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith("/relationships/" + kind);
}

/** The part that a target names, seen from the part that refers to it. */
export function resolvePart(from: string, target: string): string {
  const clean = decodePercent(target.replace(/\\/g, "/").replace(/#.*$/, ""));
  const steps = clean.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodePercent(text: string): string {
  return /%(?![0-9a-fA-F]{2})/.test(text) || !text.includes("%")
    ? text
    : text.replace(/(%[0-9a-fA-F]{2})+/g, (run) =>
        new TextDecoder().decode(Uint8Array.from(run.slice(1).split("%"), (hex) => parseInt(hex, 16))),
      );
}
