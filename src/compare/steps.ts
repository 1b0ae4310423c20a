/** Work that hands over between its parts, with how much is done of it: 0 to 1. A caller may stop, or breathe, there. */
export type Steps<T> = Generator<number, T, void>;

/** Items that are gone through between two pauses: a few milliseconds' work where each takes some. */
export const slice = 256;

/** Goes through all steps at once. */
export function finished<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The steps of a part of the work: from `from` to `to` of the whole. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Items that are sorted between two pauses. */
const sortSlice = 8192;

/** The items in order, those that are equal in the order they stood in; as `toSorted`, in steps. */
export function* sorted<E>(items: readonly E[], order: (a: E, b: E) => number): Steps<readonly E[]> {
  let runs: (readonly E[])[] = [];
  for (let n = 0; n < items.length; n += sortSlice) {
    runs.push(items.slice(n, n + sortSlice).sort(order));
    if (items.length > sortSlice) yield (0.5 * n) / items.length;
  }
  for (let share = 0.5; runs.length > 1; share += (1 - share) / 2) {
    const longer: (readonly E[])[] = [];
    for (let n = 0; n < runs.length; n += 2) longer.push(yield* merged(runs[n] ?? [], runs[n + 1] ?? [], order, share));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<E>(a: readonly E[], b: readonly E[], order: (a: E, b: E) => number, share: number): Steps<readonly E[]> {
  const both: E[] = [];
  for (let [n, m] = [0, 0]; n < a.length || m < b.length;) {
    const isFirst = m >= b.length || (n < a.length && order(a[n] as E, b[m] as E) <= 0);
    both.push((isFirst ? a[n++] : b[m++]) as E);
    if (both.length % sortSlice === 0) yield share;
  }
  return both;
}
