import type { EvidenceShape, EvidenceWords } from "./words";

const dliWords = {
  en: ["DLI", "Indicator", "Final target", "Unit value", "Subtotal", "Total"],
  es: ["IVD", "Indicador", "Meta final", "Valor unitario", "Subtotal", "Total"],
  fr: ["ILD", "Indicateur", "Cible finale", "Valeur unitaire", "Sous-total", "Total"],
} as const;

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const years = ["2015", "2016", "2017", "2018"];

/** The tables that the claim belongs to: what is planned, what is paid for it, and what is reported. */
export function projectText(shape: EvidenceShape, words: EvidenceWords, appointed: number): string {
  const [dli, linked, target, price, subtotal, total] = dliWords[shape.language];
  const [first, law, cards] = words.indicators;
  const units = [appointed, 20, 30, 15];
  const end = units.reduce((sum, each) => sum + each, 0);
  const [number, yesNo] = words.unitNames;
  const name = (text: string): string => text.replace(/^.*?: /, "");
  const reported = (indicator: string, values: readonly (string | number)[], unit: string): string => {
    const [baseline = "", actual = "", last = ""] = values;
    return line([indicator, unit, baseline, shape.day("2014-12-31"), actual, shape.day("2016-01-31"), last, shape.day("2018-12-31")]);
  };
  return [
    "== Plan",
    line(words.framework),
    line([first, number, 0, ...units, end]),
    line([law, yesNo, words.no, words.no, words.yes, words.yes, words.yes, words.yes]),
    line([cards, number, 0, 100, 150, 200, 50, 500]),
    "== Report",
    line(words.report),
    reported(first, [0, appointed, end], number),
    reported(law, [words.no, words.no, words.yes], yesNo),
    reported(cards, [0, 90, 500], number),
    "== Payments",
    line([dli, linked, target, price, ...years, subtotal]),
    line([1, name(first), end, shape.language === "en" ? '"US$ 10,000"' : 10_000, ...units.map((count) => count * 10_000), end * 10_000]),
    line(["^", "^", "^", "^", ...units, "^"]),
    line([
      2,
      name(cards),
      500,
      shape.language === "en" ? '"US$ 2,000"' : 2000,
      ...[100, 150, 200, 50].map((count) => count * 2000),
      1_000_000,
    ]),
    line(["^", "^", "^", "^", 100, 150, 200, 50, "^"]),
    line([total, "", "", "", ...units.map((count, n) => count * 10_000 + ([100, 150, 200, 50][n] ?? 0) * 2000), end * 10_000 + 1_000_000]),
  ].join("\n");
}

/** What ties those tables, as its writer knows. */
export const projectLaws = `
${[2, 4].map((row) => `${[..."EFGH"].map((column) => `amount: pays Payments!${column}${row} = ${column}${row + 1} x D${row}`).join("\n")}\nsubtotal: sum Payments!I${row} = E${row}:H${row}\nsubtotal: pays Payments!I${row} = C${row} x D${row}\nunits: sum Payments!C${row} = E${row + 1}:H${row + 1}`).join("\n")}
${[..."EFGHI"].map((column) => `total: sum Payments!${column}6 = ${column}2, ${column}4`).join("\n")}
total: sum Payments!I6 = E6:H6
${[2, 4].map((row) => `target of a year: sum Plan!H${row} = D${row}:G${row}\nend target: same Plan!H${row} = Payments!C${row} = Report!G${row}\nbaseline: same Plan!C${row} = Report!C${row}\n${[..."DEFG"].map((column, n) => `units: same Plan!${column}${row} = Payments!${"EFGH".charAt(n)}${row + 1}`).join("\n")}`).join("\n")}
yes or no: upto Plan!C3, D3, E3, F3, G3, H3
yes or no: same Plan!G3 = H3 = Report!G3
yes or no: same Plan!C3 = Report!C3
yes or no: upto Report!C3, E3, G3
${[2, 3, 4].map((row) => `date: upto Report!D${row}, F${row}, H${row}`).join("\n")}
`;
