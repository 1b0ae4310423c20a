import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Pages of text beside this file: sections "### title", each with its lines; a section without any is left out. UPDATE_JUDGEMENTS=1 writes them anew; what has
 * changed is then to be read before it is kept.
 */
interface Page {
  readonly section: (title: string) => readonly string[];
  readonly titles: () => readonly string[];
}

export const isUpdate = process.env["UPDATE_JUDGEMENTS"] !== undefined;

const pathOf = (name: string): string => join(__dirname, `${name}.txt`);

export function readPage(name: string): Page {
  const sections = new Map<string, readonly string[]>();
  const text = existsSync(pathOf(name)) ? readFileSync(pathOf(name), "utf8") : "";
  for (const part of text.split(/^### /m).slice(1)) {
    const [title = "", ...lines] = part.split("\n");
    sections.set(
      title,
      lines.filter((one) => one !== ""),
    );
  }
  return { section: (title) => sections.get(title) ?? [], titles: () => [...sections.keys()] };
}

export function writePage(name: string, sections: ReadonlyMap<string, readonly string[]>): void {
  const parts = [...sections].filter(([, lines]) => lines.length > 0).map(([title, lines]) => [`### ${title}`, ...lines].join("\n"));
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), `${parts.join("\n\n")}\n`);
}
