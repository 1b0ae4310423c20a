import type { FormatToken } from "./format-code";

/** A number as a fraction: "# ?/?", "# ??/??", "?/8". The denominator has at most as many digits as it has marks. */
export function fractionText(value: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex((token) => token.kind === "slash");
  const after = tokens.slice(slash + 1);
  const fixed = Number(
    after
      .map((token) =>
        token.kind === "literal" && /^[0-9]$/.test(token.text) ? token.text : token.kind === "digit" && token.mark === "0" ? "0" : "",
      )
      .join(""),
  );
  const marks = after.filter((token) => token.kind === "digit").length;
  // Marks before a space stand for the whole number; without them the fraction is improper.
  const space = tokens.findIndex((token, index) => index < slash && token.kind === "literal" && token.text === " ");
  const mixed = space > 0 && tokens.slice(0, space).some((token) => token.kind === "digit");
  const whole = mixed ? Math.floor(value) : 0;
  const [top, bottom] =
    fixed > 0 ? [Math.round((value - whole) * fixed), fixed] : convergent(value - whole, 10 ** Math.min(Math.max(marks, 1), 4) - 1);
  if (mixed && top === bottom) return String(whole + 1);
  if (mixed && top === 0) return String(whole);
  return `${mixed && whole > 0 ? `${whole} ` : ""}${top}/${bottom}`;
}

/** The last convergent of the continued fraction whose denominator is no greater than that, which is what Excel shows. */
function convergent(value: number, most: number): [number, number] {
  let [lastTop, top, lastBottom, bottom] = [0, 1, 1, 0];
  let rest = value;
  for (let n = 0; n < 20; n++) {
    const step = Math.floor(rest);
    if (lastBottom + step * bottom > most) break;
    [lastTop, top, lastBottom, bottom] = [top, lastTop + step * top, bottom, lastBottom + step * bottom];
    if (rest - step < 1e-9) break;
    rest = 1 / (rest - step);
  }
  return [top, bottom];
}
