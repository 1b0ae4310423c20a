import { sorted, within } from "./steps";
import type { Steps } from "./steps";

/** A possible pair of two places, left and right, and what it is worth (above 0). */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

/** Above this many places on one side the best pairs are taken one by one, which may miss the best whole. */
const most = 300;

/**
 * The set of edges, no place in two of them, that is worth most in sum. Edges that hang together are solved together, by the
 * method of Kuhn and Munkres with potentials (cubic in the places that hang together).
 */
export function* bestAssignment<E extends Edge>(edges: readonly E[]): Steps<E[]> {
  const chosen: E[] = [];
  let done = 0;
  for (const part of connected(edges)) {
    const best = part.length === 1 ? part : yield* within(solved(part), done / edges.length, (done + part.length) / edges.length);
    for (const edge of best) chosen.push(edge);
    done += part.length;
    if (part.length > 1) yield done / edges.length;
  }
  return chosen;
}

/** The edges by what hangs together, each group and its edges in their order. */
function connected<E extends Edge>(edges: readonly E[]): E[][] {
  const parent = new Map<number, number>();
  const root = (place: number): number => {
    let at = place;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    parent.set(place, at);
    return at;
  };
  // Places on the left are even, places on the right odd.
  for (const { left, right } of edges) parent.set(root(2 * left), root(2 * right + 1));
  const parts = new Map<number, E[]>();
  for (const edge of edges) {
    const at = root(2 * edge.left);
    const part = parts.get(at);
    if (part) part.push(edge);
    else parts.set(at, [edge]);
  }
  return [...parts.values()];
}

function* solved<E extends Edge>(part: readonly E[]): Steps<E[]> {
  const lefts = [...new Set(part.map((edge) => edge.left))];
  const rights = [...new Set(part.map((edge) => edge.right))];
  const size = Math.max(lefts.length, rights.length);
  if (size > most) return yield* oneByOne(part);
  const place = (list: readonly number[]): Map<number, number> => new Map(list.map((at, n) => [at, n]));
  const [rows, cols] = [place(lefts), place(rights)];
  const edgeAt = new Map(part.map((edge) => [(rows.get(edge.left) ?? 0) * size + (cols.get(edge.right) ?? 0), edge]));
  const costs = new Float64Array(size * size);
  for (const [at, { worth }] of edgeAt) costs[at] = -worth;
  const columns = yield* leastCost(size, costs);
  return columns.flatMap((col, row) => edgeAt.get(row * size + col) ?? []);
}

function* oneByOne<E extends Edge>(part: readonly E[]): Steps<E[]> {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const chosen: E[] = [];
  for (const edge of yield* sorted(part, (a, b) => b.worth - a.worth)) {
    if (lefts.has(edge.left) || rights.has(edge.right)) continue;
    lefts.add(edge.left);
    rights.add(edge.right);
    chosen.push(edge);
  }
  return chosen;
}

/** For each row its column, so that the costs add to the least; square, rows and columns from 0. */
function* leastCost(size: number, costs: Float64Array): Steps<number[]> {
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    if (row % 32 === 0) yield row / size;
    rowOf[0] = row;
    let col = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[col] = 1;
      const at = rowOf[col] ?? 0;
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = (costs[(at - 1) * size + j - 1] ?? 0) - (u[at] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = col;
        }
        if ((least[j] ?? 0) < delta) [delta, next] = [least[j] ?? 0, j];
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const own = rowOf[j] ?? 0;
          u[own] = (u[own] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      col = next;
    } while (rowOf[col] !== 0);
    for (; col !== 0; col = way[col] ?? 0) rowOf[col] = rowOf[way[col] ?? 0] ?? 0;
  }
  const columns = new Array<number>(size).fill(0);
  for (let j = 1; j <= size; j++) columns[(rowOf[j] ?? 1) - 1] = j - 1;
  return columns;
}
