import { formatValue } from "hucre";

/**
 * A number as a cell shows it. General is done here by Excel's rule (11 characters, else an exponent); every other
 * format code by the workbook library's formatter.
 */
export function numberText(value: number, format: string | undefined, date1904: boolean): string {
  if (format === undefined || /^general$/i.test(format)) return generalText(value);
  if (format === "@") return generalText(value);
  return formatValue(date1904 && isDateCode(format) ? value + 1462 : value, format);
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", power = ""] = value.toExponential(5).split("e");
    const short = digits.replace(/\.?0+$/, "");
    return `${short}E${power.replace(/^([+-])(\d)$/, "$10$2")}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

function isDateCode(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
