import { HostFailure } from "../../app/host";
import type { Notice, Task } from "../state/state";

/** What went wrong, as a host's failure; anything else that was thrown keeps its words. */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  if (error instanceof DOMException && error.name === "AbortError")
    return new HostFailure("cancelled", error.message, undefined, { cause: error });
  return new HostFailure("unknown", error instanceof Error ? error.message : String(error), undefined, { cause: error });
}

/** The message for a task that failed. */
export function failedNotice(error: unknown, task: Task): Notice {
  const { code, detail, where } = failureOf(error);
  return { kind: "failed", code, detail, where, task };
}
