/** Columns of a terminal that output is laid out for. */
export const lineWidth = 80;

/**
 * Text from a cell made safe for a terminal: no control characters, no marks that turn the direction of writing, one
 * kind of space.
 */
export function clean(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}

/** Lines of at most `width` characters, broken at spaces; a longer word is cut. Never empty. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of clean(text).split(" ")) {
    let rest = word;
    if (line !== "" && line.length + 1 + rest.length <= width) {
      line += " " + rest;
      continue;
    }
    if (line !== "") lines.push(line);
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width));
    line = rest;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** A paragraph, every line set in by `indent` spaces. */
export function paragraph(text: string, indent = 0): string {
  return wrapped(text, lineWidth - indent)
    .map((line) => " ".repeat(indent) + line)
    .join("\n");
}

/** "1 sheet", "2 sheets". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
