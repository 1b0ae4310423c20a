import { dec, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { IsoDate } from "../base/dates";
import { givenTrace, productTrace, quotientTrace, sumTrace } from "./build";
import type { Trace } from "./trace";

/**
 * What was decided of an indicator: met in full or in part (0 to 1); waived, its weight going to the others of the tranche or to the
 * next tranche; put off, to be assessed next year against the original target. A decision that changes money has its date and reason.
 */
export type Assessment =
  | { readonly kind: "met"; readonly part: Dec }
  | { readonly kind: "waived"; readonly moves: "to-the-others" | "to-the-next-tranche"; readonly decided?: Decision }
  | { readonly kind: "put-off"; readonly decided?: Decision };

export interface Decision {
  readonly on: IsoDate;
  readonly why: string;
}

export interface TrancheIndicator {
  readonly name: string;
  /** Any positive scale: percentages, points. */
  readonly weight: Dec;
  readonly assessment: Assessment;
}

/** A variable tranche: an amount shared out by weights, as the EU pays it and as the variable part of a GPE grant is divided. */
export interface Tranche {
  readonly amount: Dec;
  /** What earlier tranches moved to this one, by indicator name; it is paid as that indicator is met. */
  readonly movedIn?: ReadonlyMap<string, Dec>;
  readonly indicators: readonly TrancheIndicator[];
}

export interface TranchePart {
  readonly name: string;
  /** The most it can pay, waived weights shared out. */
  readonly share: Trace;
  readonly paid: Trace;
  readonly movedOn: Dec;
  readonly notPaid: Dec;
}

export interface TrancheResult {
  readonly parts: readonly TranchePart[];
  readonly paid: Dec;
  /** To the next tranche, by indicator. */
  readonly movedOn: ReadonlyMap<string, Dec>;
  /** Not met: it stays unpaid. */
  readonly lost: Dec;
  /** amount + moved in - paid - moved on - lost: zero, for no euro is paid twice and none is forgotten. */
  readonly residual: Dec;
  /** Indicators whose decision has no date or reason. */
  readonly undecided: readonly string[];
}

/** What a tranche pays. Weights that stay are rebuilt to the whole in their original proportions; nothing is rounded. */
export function trancheResult(tranche: Tranche): TrancheResult {
  const whole = sum(tranche.indicators.map((one) => one.weight));
  const toOthers = tranche.indicators.filter((one) => one.assessment.kind === "waived" && one.assessment.moves === "to-the-others");
  const staying = tranche.indicators.filter((one) => !toOthers.includes(one));
  const kept = sum(staying.map((one) => one.weight));
  const own = (one: TrancheIndicator): Trace => {
    if (toOthers.includes(one) || kept.isZero()) return sumTrace(`${one.name}: its weight goes to the others`, []);
    const shared = productTrace(`${one.name}: tranche x weight`, [givenTrace("tranche", tranche.amount), givenTrace("weight", one.weight)]);
    return quotientTrace(`${one.name}: share of the tranche`, shared, givenTrace("weights that count", kept)) ?? sumTrace(one.name, []);
  };
  const parts = tranche.indicators.map((one): TranchePart => {
    const moved = tranche.movedIn?.get(one.name) ?? zero;
    const share = moved.isZero() ? own(one) : sumTrace(`${one.name}: with what was moved in`, [own(one), givenTrace("moved in", moved)]);
    const { assessment } = one;
    const movesOn = assessment.kind === "put-off" || (assessment.kind === "waived" && assessment.moves === "to-the-next-tranche");
    const part = assessment.kind === "met" ? clamp(assessment.part) : zero;
    const paid = productTrace(`${one.name}: met in part or whole`, [share, givenTrace("part met", part)]);
    const movedOn = movesOn ? share.result : zero;
    return { name: one.name, share, paid, movedOn, notPaid: share.result.minus(paid.result).minus(movedOn) };
  });
  const [paid, moved] = [sum(parts.map((part) => part.paid.result)), sum(parts.map((part) => part.movedOn))];
  const movedIn = sum(tranche.movedIn?.values() ?? []);
  // Where every indicator is waived to the others there are none to take it: the tranche is not paid.
  const unshared = kept.isZero() && !whole.isZero() ? tranche.amount : zero;
  const lost = sum(parts.map((part) => part.notPaid)).plus(unshared);
  return {
    parts,
    paid,
    movedOn: new Map(parts.filter((part) => !part.movedOn.isZero()).map((part) => [part.name, part.movedOn])),
    lost,
    residual: tranche.amount.plus(movedIn).minus(paid).minus(moved).minus(lost),
    undecided: tranche.indicators.filter((one) => isUndecided(one.assessment)).map((one) => one.name),
  };
}

function isUndecided(assessment: Assessment): boolean {
  return assessment.kind !== "met" && (assessment.decided === undefined || assessment.decided.why.trim() === "");
}

function clamp(part: Dec): Dec {
  return part.isNegative() ? zero : part.gt(1) ? dec(1) : part;
}
