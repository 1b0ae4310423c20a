/** The rows or the columns of a sheet as lengths laid end to end, in CSS pixels; hidden ones have length 0. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Where an item begins; `offset(count)` is the end of the last. */
  offset(index: number): number;
  size(index: number): number;
  /** The item that covers a position, the nearest one where the position lies outside. */
  at(position: number): number;
}

/** An axis from the sizes of its items. */
export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const ends = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) ends[i + 1] = (ends[i] ?? 0) + Math.max(0, sizeOf(i));
  const offset = (index: number): number => ends[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    total: offset(count),
    offset,
    size: (index) => offset(index + 1) - offset(index),
    at: (position) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (offset(middle + 1) > position) high = middle;
        else low = middle + 1;
      }
      return Math.max(low, 0);
    },
  };
}

/** Items from first to last, both included; empty where last is below first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The items to be drawn: those that stay in place, then those that the scroll position shows in what remains of the
 * viewport.
 */
export function visibleSpan(axis: Axis, frozen: number, scroll: number, viewport: number): Span {
  const start = axis.offset(frozen) + scroll;
  const room = viewport - axis.offset(frozen);
  if (room <= 0 || frozen >= axis.count) return { first: frozen, last: frozen - 1 };
  return { first: Math.max(axis.at(start), frozen), last: axis.at(start + room - 1) };
}

/** The scroll position that brings items wholly into view with the least movement; the first item wins where not all fit. */
export function scrollTo(axis: Axis, frozen: number, scroll: number, viewport: number, span: Span): number {
  if (span.first < frozen) return scroll;
  const room = viewport - axis.offset(frozen);
  const start = axis.offset(span.first) - axis.offset(frozen);
  const end = axis.offset(span.last + 1) - axis.offset(frozen);
  if (start < scroll || end - start > room) return start;
  return end > scroll + room ? end - room : scroll;
}
