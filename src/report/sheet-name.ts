/** Excel's longest sheet name. */
const longest = 31;

/**
 * A sheet name that Excel takes and that no sheet of the workbook has: at most 31 characters, none of : \ / ? * [ ], no apostrophe at
 * either end, not the reserved "History"; numbered "(2)", "(3)" where the wish is taken, whatever the case.
 */
export function safeSheetName(wish: string, taken: Iterable<string>): string {
  const clean = wish
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  const name = clean === "" || clean.toLowerCase() === "history" ? `${clean} sheet`.trim() : clean;
  const used = new Set([...taken].map((one) => one.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const candidate = cut(name, longest - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** At most so many UTF-16 units, never half a character, no space or apostrophe at the end. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short).replace(/['\s]+$/, "");
}
