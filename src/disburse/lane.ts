/** Consecutive periods under one set of terms, in whole numbers: counts in the lane's own unit, amounts in the plan's smallest unit. */
export interface Segment {
  readonly first: number;
  /** One past the last period. */
  readonly end: number;
  readonly isLevel: boolean;
  readonly lapses: boolean;
  readonly toPlan: boolean;
  /** The price of one count (pro rata) or of one lot (whole lots); 0 where steps or goals pay. */
  readonly price: number;
  /** Counts in a lot; 0 where the price is pro rata. */
  readonly lot: number;
  /** Levels and what each adds; empty where units are priced. */
  readonly steps: Float64Array;
  readonly amounts: Float64Array;
  /** Each period's own goal pays its own amount. */
  readonly ownGoals: boolean;
  readonly start: number;
  /** Infinite where there is none. */
  readonly cap: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** One DLI in whole numbers. A count that is not there, or that earns nothing whatever it is, is NaN. */
export interface Lane {
  readonly unitScale: number;
  readonly counts: Float64Array;
  readonly goals: Float64Array;
  readonly planned: Float64Array;
  readonly segments: readonly Segment[];
}

const limit = Number.MAX_SAFE_INTEGER;

/** Units of each period pro rata, up to the cap: the usual terms, where what was counted before need not be kept. */
function isPlain({ isLevel, lapses, toPlan, lot, steps, ownGoals, minimum, maximum }: Segment): boolean {
  const isUnbound = minimum === -Infinity && maximum === Infinity && !toPlan;
  return isUnbound && !isLevel && !lapses && !ownGoals && lot === 0 && steps.length === 0;
}

function runPlain(counts: Float64Array, segment: Segment, earned: Float64Array, at: number): boolean {
  const { first, end, price, cap } = segment;
  let sum = 0;
  earned.fill(0, at, at + counts.length);
  for (let p = first; p < end; p += 1) {
    const worth = (counts[p] ?? NaN) * price;
    if (worth > limit) return false;
    // A count that is not there makes no worth, and no comparison with it holds.
    if (worth > 0) {
      const room = cap - sum;
      const amount = worth < room ? worth : room > 0 ? room : 0;
      sum += amount;
      earned[at + p] = amount;
    }
  }
  return sum <= limit;
}

/** Writes what each period of a lane earns from `at` on; false where a figure would not be exact as an integer. The same law as earn.ts. */
export function runLane(lane: Lane, earned: Float64Array, at: number): boolean {
  const { counts, goals, planned } = lane;
  const [only] = lane.segments;
  if (only && lane.segments.length === 1 && isPlain(only)) return runPlain(counts, only, earned, at);
  let [run, plan, paid, best, sum] = [0, 0, 0, 0, 0];
  let begun = false;
  for (const segment of lane.segments) {
    const { isLevel, lapses, toPlan, ownGoals, start, cap, minimum, maximum } = segment;
    const alone = lapses && !isLevel;
    if (!begun && isLevel) paid = best = start;
    begun = true;
    for (let p = segment.first; p < segment.end; p += 1) {
      const goal = goals[p] ?? 0;
      const planBefore = isLevel ? plan : 0;
      plan = isLevel ? Math.max(plan, goal) : plan + goal;
      earned[at + p] = 0;
      const count = counts[p] ?? NaN;
      if (count !== count) continue;
      const runBefore = run;
      const measure = alone ? count : isLevel ? Math.max(count, best) : run + count;
      if (isLevel) best = Math.max(best, count);
      else run += count;
      if (plan > limit || run > limit) return false;
      if ((isLevel ? count : measure) < minimum) continue;
      const low = alone ? 0 : isLevel && lapses ? Math.max(paid, planBefore) : paid;
      let high = measure;
      if (toPlan) high = Math.min(high, alone ? goal : plan);
      high = Math.min(high, alone ? maximum - runBefore : maximum);
      if (high < low) high = low;
      const worth = ownGoals && alone ? (goal > 0 && high >= goal ? (planned[p] ?? 0) : 0) : worthOf(segment, low, high);
      const amount = Math.min(worth, Math.max(cap - sum, 0));
      if (high > paid) paid = high;
      sum += amount;
      if (worth > limit || sum > limit) return false;
      earned[at + p] = amount;
    }
  }
  return true;
}

function worthOf(segment: Segment, low: number, high: number): number {
  const { steps, amounts, price, lot, isLevel, start } = segment;
  if (steps.length > 0) {
    let worth = 0;
    for (let n = 0; n < steps.length; n += 1) {
      const step = steps[n] ?? 0;
      if (step <= high && step > low) worth += amounts[n] ?? 0;
    }
    return worth;
  }
  if (lot === 0) return (high - low) * price;
  const from = isLevel ? start : 0;
  return (Math.floor((high - from) / lot) - Math.floor((low - from) / lot)) * price;
}
