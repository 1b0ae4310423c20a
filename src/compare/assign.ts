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
export function bestAssignment(edges: readonly Edge[]): Edge[] {
  return connected(edges).flatMap((part) => (isSimple(part) ? part : solved(part)));
}

const isSimple = (part: readonly Edge[]): boolean => part.length === 1;

function connected(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const root = (place: string): string => {
    let at = place;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(place, at);
    return at;
  };
  for (const { left, right } of edges) parent.set(root(`l${left}`), root(`r${right}`));
  const parts = new Map<string, Edge[]>();
  for (const edge of edges) {
    const at = root(`l${edge.left}`);
    const part = parts.get(at);
    if (part) part.push(edge);
    else parts.set(at, [edge]);
  }
  return [...parts.values()];
}

function solved(part: readonly Edge[]): Edge[] {
  const lefts = [...new Set(part.map((edge) => edge.left))];
  const rights = [...new Set(part.map((edge) => edge.right))];
  if (Math.max(lefts.length, rights.length) > most) return oneByOne(part);
  const size = Math.max(lefts.length, rights.length);
  const place = (list: readonly number[]): Map<number, number> => new Map(list.map((at, n) => [at, n]));
  const [rows, cols] = [place(lefts), place(rights)];
  const edgeAt = new Map(part.map((edge) => [(rows.get(edge.left) ?? 0) * size + (cols.get(edge.right) ?? 0), edge]));
  const cost = (row: number, col: number): number => -(edgeAt.get(row * size + col)?.worth ?? 0);
  return leastCost(size, cost).flatMap((col, row) => edgeAt.get(row * size + col) ?? []);
}

function oneByOne(part: readonly Edge[]): Edge[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return [...part]
    .sort((a, b) => b.worth - a.worth)
    .filter(({ left, right }) => {
      if (lefts.has(left) || rights.has(right)) return false;
      lefts.add(left);
      rights.add(right);
      return true;
    });
}

/** For each row its column, so that the costs add to the least; square, rows and columns from 0. */
function leastCost(size: number, cost: (row: number, col: number) => number): number[] {
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
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
        const reduced = cost(at - 1, j - 1) - (u[at] ?? 0) - (v[j] ?? 0);
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
