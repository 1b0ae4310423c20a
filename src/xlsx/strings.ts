import type { TextRun } from "../grid/workbook";
import { attribute, isOn, localName, scanXml } from "./xml-scan";
import type { Attributes, XmlHandler } from "./xml-scan";

/** A text of the file: its characters, and how its stretches are printed where any differs from plain. */
export interface RichText {
  readonly value: string;
  /** A run without an entry of its own takes the look of its cell. */
  readonly runs?: readonly StoredRun[];
}

export interface StoredRun extends TextRun {
  /** True for a run that says nothing of its look. */
  readonly bare?: boolean;
}

/** Characters that XML cannot hold stand as _xHHHH_ (ECMA-376 part 1, 22.4.2.4, ST_Xstring). */
export function unescapeText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** Collects `t`, `r` and their properties within one `si` or `is`; what is said in `rPh` is how to pronounce it. */
export function textCollector(): XmlHandler & { take(): RichText } {
  let runs: StoredRun[] = [];
  let run: { text: string; superscript?: boolean; struck?: boolean; italic?: boolean; bare?: boolean } | undefined;
  let plain = "";
  let phonetic = 0;
  let inText = false;
  return {
    open(name: string, attributes: Attributes) {
      const local = localName(name);
      if (local === "rPh") phonetic++;
      else if (phonetic > 0) return;
      else if (local === "t") inText = true;
      else if (local === "r") run = { text: "", bare: true };
      else if (local === "rPr" && run) run.bare = undefined;
      else if (local === "vertAlign" && run && attribute(attributes, "val") === "superscript") run.superscript = true;
      else if (local === "strike" && run && isOn(attribute(attributes, "val") ?? "1")) run.struck = true;
      else if (local === "i" && run && isOn(attribute(attributes, "val") ?? "1")) run.italic = true;
    },
    close(name: string) {
      const local = localName(name);
      if (local === "rPh") phonetic--;
      else if (local === "t") inText = false;
      else if (local === "r" && run) {
        runs.push({ ...run, text: unescapeText(run.text) });
        run = undefined;
      }
    },
    text(text: string) {
      if (!inText || phonetic > 0) return;
      if (run) run.text += text;
      else plain += text;
    },
    take() {
      const value = unescapeText(plain) + runs.map((part) => part.text).join("");
      const taken = runs.some((part) => part.superscript || part.struck || part.italic || part.bare) ? { value, runs } : { value };
      runs = [];
      plain = "";
      return taken;
    },
  };
}

/** The shared texts of the workbook, in their order. */
export function readStrings(xml: string, part: string): RichText[] {
  const found: RichText[] = [];
  const collector = textCollector();
  let inItem = false;
  scanXml(xml, part, {
    open(name, attributes) {
      if (inItem) collector.open(name, attributes);
      else if (localName(name) === "si") inItem = true;
    },
    close(name) {
      if (localName(name) === "si") {
        found.push(collector.take());
        inItem = false;
      } else if (inItem) collector.close(name);
    },
    text(text) {
      if (inItem) collector.text(text);
    },
  });
  return found;
}
