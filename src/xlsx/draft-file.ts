import type { Parts } from "./package";
import { isKind, parseRelationships, relationshipsPart } from "./package";
import type { Relationship } from "./package";
import { attribute } from "./xml-scan";
import { parseSheetTree } from "./sheet-tree";
import { childrenOf, newElement, printTree, removeChild } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { pack, writeZip } from "./zip-write";

const typesPart = "[Content_Types].xml";
const noRelationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** A file while it is changed: parts that nobody asked for go through untouched, still packed. */
export class DraftFile {
  private readonly trees = new Map<string, { readonly name: string; readonly tree: XmlElement }>();
  private readonly texts = new Map<string, { readonly name: string; readonly text: string }>();
  private readonly removed = new Set<string>();

  constructor(private readonly parts: Parts) {}

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.trees.has(key) || this.texts.has(key) || (this.parts.has(name) && !this.removed.has(key));
  }

  /** The part as a tree; changing the tree changes the part. The rows of a sheet stay unopened (see `parseSheetTree`). */
  async tree(name: string): Promise<XmlElement> {
    const key = name.toLowerCase();
    const open = this.trees.get(key);
    if (open) return open.tree;
    const tree = parseSheetTree(await this.text(name), name);
    this.put(name, tree);
    return tree;
  }

  isOpen(name: string): boolean {
    return this.trees.has(name.toLowerCase());
  }

  async text(name: string): Promise<string> {
    const open = this.trees.get(name.toLowerCase());
    return open ? printTree(open.tree) : (this.texts.get(name.toLowerCase())?.text ?? this.parts.text(name));
  }

  put(name: string, content: XmlElement | string): void {
    const key = name.toLowerCase();
    this.removed.delete(key);
    if (typeof content === "string") this.texts.set(key, { name, text: content });
    else this.trees.set(key, { name, tree: content });
  }

  /** Takes a part away, with its relationships and its entry among the content types. */
  async remove(name: string): Promise<void> {
    for (const gone of [name, relationshipsPart(name)]) {
      const key = gone.toLowerCase();
      this.trees.delete(key);
      this.texts.delete(key);
      this.removed.add(key);
    }
    const types = await this.tree(typesPart);
    for (const override of childrenOf(types, "Override")) {
      if (attribute(override.attributes, "PartName")?.toLowerCase() === "/" + name.toLowerCase()) removeChild(types, override);
    }
  }

  async setType(name: string, contentType: string): Promise<void> {
    const types = await this.tree(typesPart);
    types.children.push(newElement(types, "Override", { PartName: "/" + name, ContentType: contentType }));
  }

  async relationships(part: string): Promise<Relationship[]> {
    const name = relationshipsPart(part);
    return this.has(name) ? parseRelationships(await this.text(name), part) : [];
  }

  /** Adds a relationship of that kind from one part to another and gives its id. */
  async relate(from: string, kind: string, to: string): Promise<string> {
    const present = await this.relationships(from);
    const like = present.find((relationship) => /\/relationships\/(worksheet|styles|theme|sharedStrings)$/.test(relationship.type));
    const base = like ? like.type.slice(0, like.type.lastIndexOf("/") + 1) : transitional;
    let number = present.length + 1;
    while (present.some((relationship) => relationship.id === `rId${number}`)) number++;
    if (!this.has(relationshipsPart(from))) this.put(relationshipsPart(from), noRelationships);
    const list = await this.tree(relationshipsPart(from));
    list.children.push(newElement(list, "Relationship", { Id: `rId${number}`, Type: base + kind, Target: targetFrom(from, to) }));
    return `rId${number}`;
  }

  async unrelate(from: string, id: string): Promise<void> {
    const list = await this.tree(relationshipsPart(from));
    for (const relationship of childrenOf(list, "Relationship"))
      if (attribute(relationship.attributes, "Id") === id) removeChild(list, relationship);
  }

  /** Every part that can be reached from that one, itself included. */
  async reachable(from: string): Promise<Set<string>> {
    const found = new Set<string>();
    const visit = async (part: string): Promise<void> => {
      if (found.has(part.toLowerCase())) return;
      found.add(part.toLowerCase());
      for (const relationship of await this.relationships(part))
        if (!relationship.external && this.has(relationship.target)) await visit(relationship.target);
    };
    await visit(from);
    return found;
  }

  /** The part that a part is related to in that way. */
  async related(from: string, kind: string): Promise<Relationship | undefined> {
    return (await this.relationships(from)).find((relationship) => isKind(relationship, kind));
  }

  async save(): Promise<Uint8Array> {
    const changed = new Map(
      [...this.trees.keys(), ...this.texts.keys()].map((key) => [key, this.trees.get(key)?.name ?? this.texts.get(key)?.name ?? key]),
    );
    const out = [];
    for (const entry of this.parts.entries) {
      const key = entry.name.toLowerCase();
      if (changed.delete(key)) out.push(await pack(entry.name, new TextEncoder().encode(await this.text(entry.name))));
      else if (!this.removed.has(key)) out.push(entry);
    }
    for (const name of changed.values()) out.push(await pack(name, new TextEncoder().encode(await this.text(name))));
    return writeZip(out);
  }
}

/** How a part refers to another: shortly where that one lies in a folder beneath its own. */
function targetFrom(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return folder !== "" && to.startsWith(folder) ? to.slice(folder.length) : "/" + to;
}
