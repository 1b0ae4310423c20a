import { HostFailure } from "./host";
import type { Job } from "./host";

/** Work is handed back after this; with the longest single step it stays well below what a person notices, on slow machines too. */
const sliceMilliseconds = 12;

/**
 * Runs steps in slices, so that nothing that shares the thread waits long; `done` tells how far a step has come, 0 to 1. Rejects with
 * "cancelled" once the signal says so.
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result, void>,
  { signal, onProgress }: Job,
  done: (step: Step) => { readonly done: number; readonly step: string },
): Promise<Result> {
  let started = performance.now();
  for (;;) {
    if (signal?.aborted) throw new HostFailure("cancelled", "It was stopped.");
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < sliceMilliseconds) continue;
    onProgress?.(done(step.value));
    await new Promise<void>((resume) => setTimeout(resume, 0));
    started = performance.now();
  }
}
