import { HostFailure } from "../app/host";

/** A file that cannot be read right. `part` is the part of the file, or the sheet and cell; `detail` says what is wrong and what to do. */
export function refuse(detail: string, part?: string, cause?: unknown): HostFailure {
  return new HostFailure("unreadable", detail, part, cause === undefined ? undefined : { cause });
}

/** What helps with a damaged file, whatever the damage. */
export const saveAgain = "Open it in Excel and save it again as .xlsx, or ask for a fresh copy.";

/** Throws the "cancelled" failure once the job was given up. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostFailure("cancelled", "The work was stopped before it was done.");
}
