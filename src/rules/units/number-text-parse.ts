import type { Doubt } from "../../model/table";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";

export const numberTextParse: Rule = {
  id: "number-text-parse",
  group: "units",
  severity: "warning",
  statement: "Every figure and date written as text can be read in one way only.",
  reason: "1.500 is fifteen hundred in Lima and one and a half in Washington; 03/04 is a day of March or of April.",
  source: "Workbooks that pass between offices with other settings; the two notations of P123151 (18591.00 and 2,343,750).",
  leavesOut: ["Figures that another cell of their table settles.", "Cells that hold a number or a date, however they are shown."],
  remedy: "Type the figure as a number, or the date as a date.",
  messages: {
    figure: "This figure can be read as {first} or as {second}.",
    date: "This date can be {first} or {second}.",
  },
  *check(project) {
    const doubtful = project.doubts.filter(isTwofold);
    for (const { cell, readings = [] } of doubtful) yield judge(cell, readings);
    if (doubtful.length > 0) return;
    for (const { figures } of project.tables) if (figures?.[0]) yield holds(figures[0].cell);
  },
  examples: {
    valid: [
      {
        title: "Another cell settles it",
        workbook: `
== RF
| Indicador | Unidad de medida | Línea de base | 2015 | 2016 | Meta final |
| PDO 1: Docentes capacitados | Número | 0 | "1.500" | "2.500,50" | "4.000,50" |`,
      },
      {
        title: "Millions that are not stated are another question",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 25.00 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |`,
      },
    ],
    invalid: [
      {
        title: "A point before three digits",
        workbook: `
== RF
| Indicador | Unidad de medida | Línea de base | 2015 | 2016 | Meta final |
| PDO 1: Docentes capacitados | Número | 0 | "1.500" | 2 | 4 |`,
        finds: [{ cell: "RF!D2" }],
      },
      {
        title: "A day that may be a month",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | "03/04/2013" | 31-Mar-2018 | 25,000,000 |`,
        finds: [{ cell: "Loan!B2" }],
      },
    ],
  },
};

/** Two figures or two days, not two scales: those are settled from other tables. */
function isTwofold({ readings }: Doubt): boolean {
  return (
    readings?.length === 2 && readings.every((reading) => /^-?\d+(\.\d+)?$|^\d{4}-\d\d-\d\d$/.test(reading)) && readings[0] !== readings[1]
  );
}

function judge(cell: Doubt["cell"], readings: readonly string[]): Judgement {
  const [first = "", second = ""] = readings;
  const words = { first, second };
  return /^\d{4}-/.test(first) ? broken("date", [cell], words) : broken("figure", [cell], words);
}
