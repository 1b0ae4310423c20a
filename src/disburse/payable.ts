import { dec, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { IsoDate } from "../base/dates";
import { differenceTrace, figure, givenTrace, greatestTrace, leastTrace, productTrace, quotientTrace, sumTrace, wholeTrace } from "./build";
import type { Figure, Trace } from "./trace";

/** Paid expenditure of the activities in one period: in its own currency, with so many units of it to one of the loan's. */
export interface Spent {
  readonly amount: Dec;
  /** Absent where the expenditure is in the loan's currency. */
  readonly rate?: Dec;
  readonly trace?: Trace;
  /** Where the rate stands. */
  readonly rateTrace?: Trace;
  /** What was spent in its own currency, where the amount is in the loan's already, each part at its own rate. */
  readonly own?: Dec;
}

/** Whether payments are held by expenditure: not at all, each period by its own, or all so far by all expenditure so far. */
export type ExpenditureLimit =
  { readonly kind: "none" } | { readonly kind: "by-period" | "cumulative"; readonly spent: ReadonlyArray<Spent | undefined> };

/** What stands between an earned and a paid amount. */
export interface PayTerms {
  readonly limit: ExpenditureLimit;
  readonly commitment?: Dec;
  readonly cancelled?: Dec;
  /** Results of periods that end before the boundary (signing or effectiveness, as agreed) earn at most the ceiling in all. */
  readonly priorResults?: { readonly boundary: IsoDate; readonly ceiling: Dec };
  /** A smaller claim waits for the next. */
  readonly minimumClaim?: Dec;
  /** An advance that is out, and the share of each claim that recovers it (1: all of it). */
  readonly advance?: { readonly outstanding: Dec; readonly share: Dec };
  /** Paid already against the results of these periods. */
  readonly paidBefore?: Dec;
}

/** One period's results, in order. */
export interface EarnedPeriod {
  readonly label: string;
  readonly ends?: IsoDate;
  readonly earned: Figure;
}

export type HeldBy = "expenditure" | "expenditure-unknown" | "commitment" | "minimum-claim" | "prior-results" | "paid-already";

export interface Payable {
  readonly label: string;
  readonly earned: Figure;
  /** What may be claimed of all periods so far, whatever was paid. */
  readonly claimable: Figure;
  /** The claim of this period: never above what was earned, the limit, or the commitment less what was paid. */
  readonly payable: Figure;
  readonly recovered: Dec;
  /** payable - recovered: what is transferred. */
  readonly transferred: Dec;
  readonly heldBy: readonly HeldBy[];
}

/** Period by period, what may be paid of what was earned. A claim that was held is part of the next, where the limit is cumulative. */
export function payables(periods: readonly EarnedPeriod[], terms: PayTerms): readonly Payable[] {
  const { commitment, cancelled = zero, minimumClaim = zero, advance } = terms;
  let paid = terms.paidBefore ?? zero;
  let outstanding = advance?.outstanding ?? zero;
  const share = advance?.share ?? dec(1);
  const allowed: Figure[] = [];
  return periods.map((period, n): Payable => {
    const heldBy = new Set<HeldBy>();
    allowed.push(allowedOf(periods, n, allowed, terms, heldBy));
    const claimable = claimableOf(periods, allowed, terms, heldBy);
    const open = differenceTrace(`${period.label}: claimable less paid`, claimable.trace, givenTrace("paid before", paid));
    const bounds: [Trace, ...Trace[]] = [open];
    if (commitment !== undefined) {
      const room = commitment.minus(cancelled).minus(paid);
      // Until the advance is recovered a claim adds to what is out only what is left of it after the recovery.
      const isRecovered = share.gte(1) || room.times(share).gte(outstanding);
      const free = isRecovered ? room : room.minus(outstanding).div(dec(1).minus(share));
      if (free.lt(open.result)) heldBy.add("commitment");
      bounds.push(givenTrace("commitment less cancelled and paid", free));
    }
    if (open.result.lt(period.earned.value) && !paid.isZero() && claimable.value.lt(paid)) heldBy.add("paid-already");
    const claim = greatestTrace(`${period.label}: payable`, [
      bounds.length > 1 ? leastTrace("within the commitment", bounds) : open,
      givenTrace("nothing", zero),
    ]);
    const waits = claim.result.gt(0) && claim.result.lt(minimumClaim);
    if (waits) heldBy.add("minimum-claim");
    const payable = figure(waits ? sumTrace(`${period.label}: below the minimum claim, waits`, []) : claim);
    const recovered = smaller(outstanding, payable.value.times(share));
    paid = paid.plus(payable.value);
    outstanding = outstanding.minus(recovered);
    const transferred = payable.value.minus(recovered);
    return { label: period.label, earned: period.earned, claimable, payable, recovered, transferred, heldBy: [...heldBy] };
  });
}

/** A period's earned amount within its own expenditure and within the ceiling for prior results. */
function allowedOf(periods: readonly EarnedPeriod[], n: number, before: readonly Figure[], terms: PayTerms, heldBy: Set<HeldBy>): Figure {
  const period = periods[n];
  if (!period) return figure(sumTrace("nothing", []));
  let trace = period.earned.trace;
  const { priorResults, limit } = terms;
  if (priorResults && period.ends !== undefined && period.ends < priorResults.boundary) {
    const used = sum(before.filter((_, m) => isPrior(periods[m], priorResults.boundary)).map((one) => one.value));
    const left = differenceTrace(
      "left of the ceiling for prior results",
      givenTrace("ceiling", priorResults.ceiling),
      givenTrace("used", used),
    );
    if (left.result.lt(trace.result)) heldBy.add("prior-results");
    trace = leastTrace(`${period.label}: within the ceiling for prior results`, [
      trace,
      greatestTrace("left", [left, givenTrace("nothing", zero)]),
    ]);
  }
  if (limit.kind === "by-period") {
    const spent = limit.spent[n];
    const room = spent ? spentTrace(spent, period.label) : undefined;
    if (room === undefined) {
      heldBy.add("expenditure-unknown");
      return figure(sumTrace(`${period.label}: paid expenditure is not stated`, []));
    }
    if (room.result.lt(trace.result)) heldBy.add("expenditure");
    trace = leastTrace(`${period.label}: smaller of earned and paid expenditure`, [trace, room]);
  }
  return figure(trace);
}

function isPrior(period: EarnedPeriod | undefined, boundary: IsoDate): boolean {
  return period?.ends !== undefined && period.ends < boundary;
}

function claimableOf(periods: readonly EarnedPeriod[], allowed: readonly Figure[], terms: PayTerms, heldBy: Set<HeldBy>): Figure {
  const label = `${periods[allowed.length - 1]?.label ?? ""}: claimable to date`;
  const earned = sumTrace(
    label,
    allowed.map((one) => one.trace),
  );
  if (terms.limit.kind !== "cumulative") return figure(earned);
  const parts = periods.slice(0, allowed.length).map((period, n) => {
    const spent = terms.limit.kind === "cumulative" ? terms.limit.spent[n] : undefined;
    return spent ? spentTrace(spent, period.label) : undefined;
  });
  if (parts.some((part) => part === undefined)) heldBy.add("expenditure-unknown");
  const spent = sumTrace(
    "paid expenditure to date",
    parts.flatMap((part) => part ?? []),
  );
  if (spent.result.lt(earned.result)) heldBy.add("expenditure");
  return figure(leastTrace(label, [earned, spent]));
}

/** Expenditure in the loan's currency, down to the cent, so that it is never passed; undefined where the rate is zero. */
export function spentTrace(spent: Spent, label: string): Trace | undefined {
  const own = spent.trace ?? givenTrace(`${label}: paid expenditure`, spent.amount);
  if (spent.rate === undefined) return own;
  const hundred = givenTrace("cents in one", dec(100));
  const cents = productTrace("paid expenditure in cents", [own, hundred]);
  const converted = quotientTrace("at the exchange rate", cents, spent.rateTrace ?? givenTrace("exchange rate", spent.rate));
  return (
    converted &&
    quotientTrace(`${label}: paid expenditure in the loan's currency, down to the cent`, wholeTrace("whole cents", converted), hundred)
  );
}

function smaller(a: Dec, b: Dec): Dec {
  return a.lte(b) ? a : b;
}
