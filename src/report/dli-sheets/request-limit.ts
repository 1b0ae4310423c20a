import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { figure, givenTrace } from "../../disburse/build";
import { payables, spentTrace } from "../../disburse/payable";
import type { ExpenditureLimit, Spent } from "../../disburse/payable";
import { a1 } from "../../grid/address";
import type { DliFacts } from "./facts";
import { requestCell, requestCol } from "./request-rows";
import type { RequestLayout } from "./request-rows";

/** The columns of the limits, in order; each sheet has those that its terms need. */
export const limitTitles = {
  earned: "Earned",
  prior: "Within the ceiling for prior results",
  spent: "Paid expenditure",
  rate: "Exchange rate",
  room: "In the loan's currency",
  smaller: "Smaller of the two",
  earnedToDate: "Earned to date",
  spentToDate: "Expenditure to date",
  claimable: "Claimable to date",
} as const;

export type LimitColumn = keyof typeof limitTitles;

export const firstCol = requestCol("planned");

/** One period of the limits. */
export interface LimitRow {
  readonly label: string;
  readonly row: number;
  readonly spent: Spent | undefined;
  readonly isPrior: boolean;
  readonly earnedCells: readonly string[];
  /** The figures of the columns; `room` is absent where the expenditure is not known. */
  readonly figures: Readonly<Partial<Record<LimitColumn, Dec>>>;
}

/** Where the limits stand: their title, the ceiling for prior results, a header, and a row for each period up to the last with a result. */
export interface LimitLayout {
  readonly facts: Pick<DliFacts, "expenditure" | "priorResults">;
  readonly columns: readonly LimitColumn[];
  readonly title: number;
  readonly header: number;
  readonly rows: readonly LimitRow[];
  /** What may be claimed of all periods, whatever was paid. */
  readonly claimable: Dec;
  readonly claimableCell: string;
}

/** Undefined where neither expenditure nor a ceiling for prior results holds payments. Without an exchange rate there are no rows. */
export function limitLayout(facts: DliFacts, layout: RequestLayout, title: number): LimitLayout | undefined {
  const { expenditure, priorResults } = facts;
  if (!expenditure && !priorResults) return undefined;
  const { plan } = facts.plan;
  const limit: ExpenditureLimit = expenditure?.limit ?? { kind: "none" };
  const columns = columnsOf(limit.kind, priorResults !== undefined);
  const verified = layout.dlis.flatMap(({ rows }) => rows.filter(({ earned }) => earned.count !== undefined).map(({ p }) => p));
  const periods = expenditure?.lacksRate ? [] : plan.periods.slice(0, Math.max(-1, ...verified) + 1);
  const earned = periods.map((_, p) => layout.dlis.flatMap(({ rows }) => rows.filter((one) => one.p === p)));
  const claims = payables(
    periods.map(({ label, ends }, p) => ({
      label,
      ...(ends ? { ends } : {}),
      earned: figure(givenTrace(label, sum((earned[p] ?? []).map((one) => one.earned.amount)))),
    })),
    { limit, ...(priorResults ? { priorResults } : {}) },
  );
  const header = title + (priorResults ? 2 : 1);
  let [counted, spentSoFar, claimed, used] = [zero, zero, zero, zero];
  const rows = claims.map((claim, p): LimitRow => {
    const spent = limit.kind === "none" ? undefined : limit.spent[p];
    const room = spent && spentTrace(spent, claim.label)?.result;
    const ends = periods[p]?.ends;
    const isPrior = priorResults !== undefined && ends !== undefined && ends < priorResults.boundary;
    const left = priorResults ? least(priorResults.ceiling.minus(used), undefined) : zero;
    const prior = isPrior ? least(claim.earned.value, left) : claim.earned.value;
    counted = counted.plus(prior);
    spentSoFar = spentSoFar.plus(room ?? zero);
    const allowed = limit.kind === "by-period" ? claim.claimable.value.minus(claimed) : prior;
    if (isPrior) used = used.plus(allowed);
    claimed = claim.claimable.value;
    return {
      label: claim.label,
      row: header + 1 + p,
      spent,
      isPrior,
      earnedCells: (earned[p] ?? []).map(({ row }) => requestCell(row, "earned")),
      figures: {
        earned: claim.earned.value,
        prior,
        ...(room ? { room } : {}),
        smaller: allowed,
        earnedToDate: counted,
        spentToDate: spentSoFar,
        claimable: claim.claimable.value,
      },
    };
  });
  const claimableCell = a1(header + rows.length, firstCol + columns.length - 1);
  return { facts, columns, title, header, rows, claimable: rows.at(-1)?.figures.claimable ?? zero, claimableCell };
}

/** The smaller of two figures, and not below nothing. */
function least(one: Dec, other: Dec | undefined): Dec {
  const smaller = other?.lt(one) ? other : one;
  return smaller.isNegative() ? zero : smaller;
}

function columnsOf(kind: ExpenditureLimit["kind"], hasPrior: boolean): readonly LimitColumn[] {
  return [
    "earned",
    ...(hasPrior ? (["prior"] as const) : []),
    ...(kind === "none" ? [] : (["spent", "rate", "room"] as const)),
    ...(kind === "by-period" ? (["smaller"] as const) : []),
    ...(kind === "cumulative" ? (["earnedToDate", "spentToDate"] as const) : []),
    "claimable",
  ];
}

/** The block's first and last column of figures, and that of the rates where there is one. */
export function limitColumns({ columns }: LimitLayout): {
  readonly first: number;
  readonly rate: number | undefined;
  readonly last: number;
} {
  const rate = columns.indexOf("rate");
  return { first: firstCol, rate: rate < 0 ? undefined : firstCol + rate, last: firstCol + columns.length - 1 };
}
