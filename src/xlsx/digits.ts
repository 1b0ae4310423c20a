/** The digits of a number as a spreadsheet shows them: 15 significant ones, the point after `point` of them. */
export interface Digits {
  readonly digits: string;
  readonly point: number;
}

/** Spreadsheets keep and show 15 significant digits; what a double holds beyond them is noise of its binary form. */
export function digitsOf(value: number): Digits {
  const match = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(Math.abs(value).toExponential(14));
  if (!match || value === 0) return { digits: "0", point: 1 };
  const digits = ((match[1] ?? "") + (match[2] ?? "")).replace(/0+$/, "");
  return { digits, point: Number(match[3]) + 1 };
}

/** The same figure times ten to that power. */
export function scaled(figure: Digits, power: number): Digits {
  return figure.digits === "0" ? figure : { digits: figure.digits, point: figure.point + power };
}

/** Whole and fractional digits at that many places, half rounded away from zero as a spreadsheet does; no leading zeros. */
export function toPlaces(figure: Digits, places: number): { whole: string; fraction: string } {
  const keep = figure.point + places;
  let digits = figure.digits.slice(0, Math.max(0, keep));
  if (keep >= 0 && figure.digits.length > keep && Number(figure.digits[keep]) >= 5) {
    digits = String(BigInt(digits === "" ? "0" : digits) + 1n).padStart(digits.length, "0");
    if (digits.length > Math.max(0, keep)) return split(digits, figure.point + 1, places);
  }
  return split(digits, figure.point, places);
}

function split(digits: string, point: number, places: number): { whole: string; fraction: string } {
  const filled = point < 0 ? "0".repeat(-point) + digits : digits;
  const at = Math.max(0, point);
  const whole = filled.slice(0, at).padEnd(at, "0").replace(/^0+/, "");
  return { whole, fraction: filled.slice(at, at + places).padEnd(places, "0") };
}

/** A number without a format, in the eleven characters that Excel gives it at most. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  // What is short is shown as it is.
  const shortest = String(value);
  if (shortest.length <= 11 && !shortest.includes("e") && Math.abs(value) >= 1e-4) return shortest;
  const sign = value < 0 ? "-" : "";
  const figure = digitsOf(value);
  const exponent = figure.point - 1;
  if (exponent >= 11 || exponent < -4) return sign + scientific(figure, 5);
  const { whole, fraction } = toPlaces(figure, exponent >= 0 ? Math.max(0, 9 - exponent) : 9);
  if (whole.length > 11) return sign + scientific(figure, 5);
  const places = fraction.replace(/0+$/, "");
  return sign + (whole === "" ? "0" : whole) + (places === "" ? "" : "." + places);
}

function scientific(figure: Digits, places: number): string {
  const first = toPlaces({ digits: figure.digits, point: 1 }, places);
  const over = first.whole.length > 1;
  const exponent = figure.point - 1 + (over ? 1 : 0);
  const mantissa = over ? "1" : first.whole + "." + first.fraction;
  return `${mantissa.replace(/\.?0+$/, "")}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
