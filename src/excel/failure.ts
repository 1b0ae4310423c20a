import { HostFailure } from "../app/host";
import type { FailureCode } from "../app/host";

/**
 * What Microsoft's error codes mean to a user. Source: "Error handling with the application-specific JavaScript APIs",
 * tables of common and of Excel's codes. A code that is not here is `unknown`, and its own words are shown.
 */
const meanings: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  Unauthenticated: "protected",
  InvalidReference: "sheet-missing",
  ItemNotFound: "sheet-missing",
  InvalidObjectPath: "sheet-missing",
  ItemAlreadyExists: "name-taken",
  MemoryLimitReached: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  MergedRangeConflict: "merged-cells",
  InsertDeleteConflict: "merged-cells",
  FilteredRangeConflict: "filtered-rows",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  InactiveWorkbook: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ConnectionFailure: "offline-office",
  HostRestartNeeded: "offline-office",
  InvalidOrTimedOutSession: "offline-office",
  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UndoNotSupported: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  VersionMismatch: "unsupported",
};

/** Any error of a call to Excel as the one kind that a host throws. */
export function failureOf(error: unknown, where?: string): HostFailure {
  if (error instanceof HostFailure) return error;
  if (typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error) {
    return new HostFailure(meanings[error.code] ?? "unknown", detailOf(error), where, { cause: error });
  }
  return new HostFailure("unknown", error instanceof Error ? error.message : String(error), where, { cause: error });
}

/** Excel's own words, with its code and the member that failed. */
function detailOf(error: OfficeExtension.Error): string {
  const location = error.debugInfo.errorLocation;
  return `${error.message} (${error.code}${location ? ` at ${location}` : ""})`;
}

export function cancelled(): HostFailure {
  return new HostFailure("cancelled", "Stopped by the user");
}

/** Throws where the job was stopped. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}
