import type { NewContent } from "../../grid/edits";
import { givenTrace } from "../../disburse/build";
import { sumFormula } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import { a1, areaA1 } from "../../grid/address";
import { blank, formula, text } from "../cells";
import { sourceWords, traceContent } from "../disbursement-source";
import { area } from "./page";
import { firstCol, limitTitles } from "./request-limit";
import type { LimitColumn, LimitLayout, LimitRow } from "./request-limit";
import { requestColumns } from "./request-rows";

/** The rows of the limits: by period, what was earned, what of it prior results may earn, what was spent, and the smaller. */
export function limitRows(layout: LimitLayout, source: FormulaSource): NewContent[][] {
  const { facts, columns, rows } = layout;
  const { expenditure, priorResults } = facts;
  const says = expenditure?.limit.kind === "by-period" ? "each period by its own" : "all so far by all expenditure so far";
  const heading = [text(expenditure ? `Limit by paid expenditure: ${says}` : "Limit of prior results")];
  if (expenditure?.lacksRate)
    return [
      heading,
      [blank, text("The expenditure is in another currency, or names none, and no exchange rate is stated. Enter the rate.")],
    ];
  const ceiling = priorResults && (priorResults.trace ?? givenTrace("as entered", priorResults.ceiling));
  const prior =
    priorResults && ceiling
      ? [
          line(
            `Ceiling for results of periods that end before ${priorResults.boundary}`,
            [traceContent(ceiling, source)],
            sourceWords([ceiling], source),
          ),
        ]
      : [];
  const head = line(
    "Period",
    columns.map((name) => text(limitTitles[name])),
    "Source",
  );
  return [heading, ...prior, head, ...rows.map((one) => periodRow(layout, one, source))];
}

function periodRow(layout: LimitLayout, one: LimitRow, source: FormulaSource): NewContent[] {
  const { columns } = layout;
  const spent = one.spent && (one.spent.trace ?? givenTrace("entered in the settings", one.spent.amount));
  const rate = one.spent?.rate && (one.spent.rateTrace ?? givenTrace("exchange rate, as entered", one.spent.rate));
  const formulas = formulasOf(layout, one);
  const cell = (name: LimitColumn): NewContent => {
    if (name === "spent") return spent ? traceContent(spent, source) : blank;
    if (name === "rate") return rate ? traceContent(rate, source) : blank;
    const value = one.figures[name];
    return value ? formula(formulas[name](), value) : blank;
  };
  const words = columns.includes("spent") && !spent ? "Expenditure is not stated: nothing is counted of it" : "";
  return line(one.label, columns.map(cell), words || sourceWords([...(spent ? [spent] : []), ...(rate ? [rate] : [])], source));
}

/** Each column's formula over the row's own cells, and those above it. */
function formulasOf(
  { columns, header }: LimitLayout,
  one: LimitRow,
): Readonly<Record<Exclude<LimitColumn, "spent" | "rate">, () => string>> {
  const col = (name: LimitColumn): number => firstCol + columns.indexOf(name);
  const at = (name: LimitColumn): string => a1(one.row, col(name));
  const toDate = (name: LimitColumn, last = one.row): string => `SUM(${areaA1(area(header + 1, col(name), last, col(name)))})`;
  const counted = columns.includes("prior") ? "prior" : "earned";
  const used = columns.includes("smaller") ? "smaller" : "prior";
  const ceiling = a1(header - 1, firstCol);
  const left = one.row > header + 1 ? `${ceiling}-${toDate(used, one.row - 1)}` : ceiling;
  return {
    earned: () => sumFormula(one.earnedCells),
    prior: () => (one.isPrior ? `MAX(0,MIN(${at("earned")},${left}))` : at("earned")),
    // Down to the cent, so that the expenditure is never passed.
    room: () => (one.spent?.rate ? `INT(ROUND(${at("spent")}*100/${at("rate")},9))/100` : at("spent")),
    smaller: () => (one.figures.room ? `MIN(${at(counted)},${at("room")})` : "0"),
    earnedToDate: () => toDate(counted),
    spentToDate: () => toDate("room"),
    claimable: () =>
      columns.includes("smaller")
        ? toDate("smaller")
        : columns.includes("spentToDate")
          ? `MIN(${at("earnedToDate")},${at("spentToDate")})`
          : toDate(counted),
  };
}

/** A row of the block: its label under the results, its cells from the first figure's column on, its source in the last column. */
function line(label: string, cells: readonly NewContent[], words: string): NewContent[] {
  const padding = Array.from({ length: requestColumns.length - 1 - firstCol - cells.length }, () => blank);
  return [blank, text(label), ...Array.from({ length: firstCol - 2 }, () => blank), ...cells, ...padding, text(words)];
}
