import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { NewContent } from "../../grid/edits";
import { figure, givenTrace } from "../../disburse/build";
import { sumFormula } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import { payables, spentTrace } from "../../disburse/payable";
import type { Spent } from "../../disburse/payable";
import { areaA1, a1 } from "../../grid/address";
import { blank, formula, number, text } from "../cells";
import { sourceWords, traceContent } from "../disbursement-source";
import type { DliFacts, ExpenditureFacts } from "./facts";
import { area } from "./page";
import { requestCell, requestCol, requestColumns } from "./request-rows";
import type { RequestLayout } from "./request-rows";

/** The columns of the limit, from the request's third column on. */
const headers = {
  "by-period": ["Earned", "Paid expenditure", "Exchange rate", "In the loan's currency", "Smaller of the two", "Claimable to date"],
  cumulative: [
    "Earned",
    "Paid expenditure",
    "Exchange rate",
    "In the loan's currency",
    "Earned to date",
    "Expenditure to date",
    "Claimable to date",
  ],
} as const;

const firstCol = requestCol("planned");

/** One period of the limit. */
interface LimitRow {
  readonly label: string;
  readonly row: number;
  readonly spent: Spent | undefined;
  /** In the loan's currency, down to the cent; absent where it is not known. */
  readonly room?: Dec;
  readonly earned: Dec;
  readonly earnedCells: readonly string[];
  readonly earnedToDate: Dec;
  readonly spentToDate: Dec;
  readonly allowed: Dec;
  readonly claimable: Dec;
}

/** Where the limit by expenditure stands: its title, its header, and a row for each period up to the last with a verified result. */
export interface LimitLayout {
  readonly facts: ExpenditureFacts;
  readonly title: number;
  readonly rows: readonly LimitRow[];
  /** What may be claimed of all periods, whatever was paid. */
  readonly claimable: Dec;
  readonly claimableCell: string;
}

/** Undefined where payments are not held by expenditure. Without an exchange rate there are no rows. */
export function limitLayout(facts: DliFacts, layout: RequestLayout, title: number): LimitLayout | undefined {
  const { expenditure } = facts;
  if (!expenditure) return undefined;
  const { plan } = facts.plan;
  const verified = layout.dlis.flatMap(({ rows }) => rows.filter(({ earned }) => earned.count !== undefined).map(({ p }) => p));
  const periods = expenditure.lacksRate ? [] : plan.periods.slice(0, Math.max(-1, ...verified) + 1);
  const { limit } = expenditure;
  const earned = periods.map((_, p) => layout.dlis.flatMap(({ rows }) => rows.filter((one) => one.p === p)));
  const claims = payables(
    periods.map(({ label }, p) => ({
      label,
      earned: figure(givenTrace(label, sum((earned[p] ?? []).map((one) => one.earned.amount)))),
    })),
    { limit },
  );
  let [earnedToDate, spentToDate, before] = [zero, zero, zero];
  const rows = claims.map((claim, p): LimitRow => {
    const spent = limit.spent[p];
    const room = spent && spentTrace(spent, claim.label)?.result;
    earnedToDate = earnedToDate.plus(claim.earned.value);
    spentToDate = spentToDate.plus(room ?? zero);
    const allowed = claim.claimable.value.minus(before);
    before = claim.claimable.value;
    return {
      label: claim.label,
      row: title + 2 + p,
      spent,
      ...(room ? { room } : {}),
      earned: claim.earned.value,
      earnedCells: (earned[p] ?? []).map(({ row }) => requestCell(row, "earned")),
      earnedToDate,
      spentToDate,
      allowed,
      claimable: claim.claimable.value,
    };
  });
  const last = a1(title + 1 + rows.length, firstCol + headers[limit.kind].length - 1);
  return { facts: expenditure, title, rows, claimable: rows.at(-1)?.claimable ?? zero, claimableCell: last };
}

/** The rows of the limit: by period, what was earned, what was spent, and the smaller. */
export function limitRows({ facts, rows, title }: LimitLayout, source: FormulaSource): NewContent[][] {
  const { kind } = facts.limit;
  const says = kind === "by-period" ? "each period by its own" : "all so far by all expenditure so far";
  const heading = [text(`Limit by paid expenditure: ${says}`)];
  if (facts.lacksRate)
    return [
      heading,
      [blank, text("The expenditure is in another currency, or names none, and no exchange rate is stated. Enter the rate.")],
    ];
  const at = (name: string, row: number): string => a1(row, firstCol + (headers[kind] as readonly string[]).indexOf(name));
  const first = title + 2;
  const toDate = (name: string, row: number): string => {
    const col = firstCol + (headers[kind] as readonly string[]).indexOf(name);
    return `SUM(${areaA1(area(first, col, row, col))})`;
  };
  const body = rows.map((one): NewContent[] => {
    const spent = one.spent && (one.spent.trace ?? givenTrace("entered in the settings", one.spent.amount));
    const cells: Readonly<Record<string, NewContent>> = {
      Earned: formula(sumFormula(one.earnedCells), one.earned),
      "Paid expenditure": spent ? traceContent(spent, source) : blank,
      "Exchange rate": one.spent?.rate ? number(one.spent.rate) : blank,
      "In the loan's currency": one.room === undefined ? blank : inLoan(one, at),
      "Smaller of the two": formula(one.room ? `MIN(${at("Earned", one.row)},${at("In the loan's currency", one.row)})` : "0", one.allowed),
      "Earned to date": formula(toDate("Earned", one.row), one.earnedToDate),
      "Expenditure to date": formula(toDate("In the loan's currency", one.row), one.spentToDate),
      "Claimable to date":
        kind === "by-period"
          ? formula(toDate("Smaller of the two", one.row), one.claimable)
          : formula(`MIN(${at("Earned to date", one.row)},${at("Expenditure to date", one.row)})`, one.claimable),
    };
    const words = spent ? sourceWords([spent], source) : "Expenditure is not stated: nothing is counted of it";
    return line(
      one.label,
      headers[kind].map((name) => cells[name] ?? blank),
      words,
    );
  });
  return [heading, line("Period", headers[kind].map(text), "Source"), ...body];
}

/** Down to the cent, so that the expenditure is never passed. */
function inLoan({ row, spent, room = zero }: LimitRow, at: (name: string, row: number) => string): NewContent {
  const own = at("Paid expenditure", row);
  return formula(spent?.rate ? `INT(ROUND(${own}*100/${at("Exchange rate", row)},9))/100` : own, room);
}

/** A row of the block: its label under the results, its cells from the first figure's column on, its source in the last column. */
function line(label: string, cells: readonly NewContent[], words: string): NewContent[] {
  const padding = Array.from({ length: requestColumns.length - 1 - firstCol - cells.length }, () => blank);
  return [blank, text(label), ...Array.from({ length: firstCol - 2 }, () => blank), ...cells, ...padding, text(words)];
}

/** How wide the block's figures are: first and last column. */
export function limitColumns({ facts }: LimitLayout): { readonly first: number; readonly rate: number; readonly last: number } {
  return { first: firstCol, rate: firstCol + 2, last: firstCol + headers[facts.limit.kind].length - 1 };
}
