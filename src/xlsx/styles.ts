import { limits } from "./limits";
import { builtInFormats } from "./built-in-formats";
import { refuse, saveAgain } from "./refuse";
import { attribute, isOn, localName, scanXml } from "./xml-scan";

/** What matters of a cell's style for reading it. */
export interface CellStyle {
  /** "General" where none is set. */
  readonly format: string;
  readonly superscript: boolean;
  readonly struck: boolean;
  readonly italic: boolean;
}

export const plainStyle: CellStyle = { format: "General", superscript: false, struck: false, italic: false };

/** The styles that cells name by their place in the list (`cellXfs`). */
export function readStyles(xml: string, part: string): CellStyle[] {
  const formats = new Map<string, string>();
  const fonts: { superscript: boolean; struck: boolean; italic: boolean }[] = [];
  const cells: { format: string; font: number }[] = [];
  const path: string[] = [];
  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      const parent = path.at(-1);
      const font = path[path.length - 2] === "fonts" ? fonts.at(-1) : undefined;
      const on = (): boolean => isOn(attribute(attributes, "val") ?? "1");
      if (local === "numFmt" && parent === "numFmts")
        formats.set(attribute(attributes, "numFmtId") ?? "", formatCode(attribute(attributes, "formatCode") ?? "General", part));
      else if (local === "font" && parent === "fonts") fonts.push({ superscript: false, struck: false, italic: false });
      else if (local === "xf" && parent === "cellXfs")
        cells.push({ format: attribute(attributes, "numFmtId") ?? "0", font: Number(attribute(attributes, "fontId") ?? "0") });
      else if (font && local === "vertAlign") font.superscript = attribute(attributes, "val") === "superscript";
      else if (font && local === "strike") font.struck = on();
      else if (font && local === "i") font.italic = on();
      if (cells.length > limits.styles || fonts.length > limits.styles)
        throw refuse(`The file has more than ${limits.styles} styles, which Excel cannot hold. ${saveAgain}`, part);
      path.push(local);
    },
    close: () => void path.pop(),
    text: () => undefined,
  });
  return cells.map((cell) => ({
    ...plainStyle,
    ...fonts[cell.font],
    format: formats.get(cell.format) ?? builtInFormats.get(Number(cell.format)) ?? "General",
  }));
}

function formatCode(code: string, part: string): string {
  if (code.length > limits.formatChars)
    throw refuse(`A number format is ${code.length} characters long; Excel takes 255. ${saveAgain}`, part);
  return code.toLowerCase() === "general" ? "General" : code;
}
