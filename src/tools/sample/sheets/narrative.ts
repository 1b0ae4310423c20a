import { claims } from "../figures/narrative";
import { area, dollarFormat, headerLook, titleLook, wholeFormat } from "./plan";
import type { Entry, SheetPlan } from "./plan";

/** A bare figure becomes a number; "over 9,000" and "4 to 3" stay words. */
function valueOf(text: string | number): Entry {
  return typeof text === "string" && /^\$?\d{1,3}(,\d{3})+$/.test(text) ? Number(text.replace(/[$,]/g, "")) : text;
}

/** What the paper's paragraphs say in figures, to be checked against its tables. */
export function narrativeSheet(): SheetPlan {
  const first = 2;
  const dollars = claims.flatMap(([, , value], n) => (typeof value === "string" && /^\$[\d,]+$/.test(value) ? [first + n] : []));
  return {
    name: "Narrative figures",
    rows: [
      ["Figures stated in the text of the restructuring paper"],
      ["Paragraph", "Claim", "Value"],
      ...claims.map(([paragraph, claim, value]): Entry[] => [
        /^\d+$/.test(paragraph) ? Number(paragraph) : paragraph,
        claim,
        valueOf(value),
      ]),
    ],
    widths: [12, 80, 38],
    looks: [
      [area(0, 0, 0, 2), titleLook],
      [area(1, 0, 1, 2), headerLook],
      [area(first, 0, first + claims.length - 1, 0), { horizontal: "left" }],
      [area(first, 2, first + claims.length - 1, 2), { horizontal: "left", numberFormat: wholeFormat }],
      ...dollars.map((row) => [area(row, 2), { numberFormat: dollarFormat }] as const),
    ],
    freeze: { rows: 2, cols: 0, titleFrom: 1 },
    landscape: false,
  };
}
