/**
 * False for a formula that Excel would surely refuse to take: brackets or quotes left open, a sign at its end, or
 * nothing after the equals sign. The engine is laxer and calculates the part that it understands. Not a parser: what
 * passes may still be refused by Excel.
 */
export function isPlausibleFormula(formula: string): boolean {
  const body = formula.slice(1).trim();
  if (body === "" || /[-+*/^&=<>,(]$/.test(body)) return false;
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ")": "(", "}": "{", "]": "[" };
  for (let at = 0; at < body.length; at++) {
    const mark = body.charAt(at);
    if (mark === '"' || mark === "'") {
      const end = closingQuote(body, at, mark);
      if (end < 0) return false;
      at = end;
    } else if ("({[".includes(mark)) {
      open.push(mark);
    } else if (mark in pairs && open.pop() !== pairs[mark]) {
      return false;
    }
  }
  return open.length === 0;
}

/** Where the quote that opens at `from` closes; a doubled quote stands for itself. */
function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text.charAt(at) !== quote) continue;
    if (text.charAt(at + 1) !== quote) return at;
    at++;
  }
  return -1;
}
