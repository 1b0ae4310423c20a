/** One side of a measurement: what it took, by the names of its parts, and what it found, to be the same on all sides. */
export interface Side {
  readonly name: string;
  /** The data it works on: sides of the same data must find the same. */
  readonly data: string;
  run(): Promise<{ readonly milliseconds: Readonly<Record<string, number>>; readonly answer: unknown }>;
}

/** A measurement; each `*.bench.ts` file of this folder exports one as `bench`. */
export interface Bench {
  prepare(setting: {
    /** How many rows, or what else is counted; the measurement's own number where not said. */
    readonly size?: number;
    /** A package of this folder's own package.json. */
    readonly peer: (name: string) => Promise<unknown>;
  }): Promise<{
    readonly title: string;
    readonly sides: readonly Side[];
    /** Quotients of two medians, by the names that the sides gave them. */
    readonly ratios: ReadonlyArray<{ readonly name: string; readonly ours: string; readonly theirs: string; readonly goal?: number }>;
  }>;
}

/** Milliseconds that something took, and what it gave. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly took: number; readonly gave: T }> {
  const begun = performance.now();
  const gave = await work();
  return { took: performance.now() - begun, gave };
}
