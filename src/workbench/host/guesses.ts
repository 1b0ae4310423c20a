import type { ExcelError } from "./errors";
import type { ActionResult, ErrorBody, RichResponse } from "./protocol";

/*
 * What is not documented and was not seen in a real Excel: one place, so that recorded traces can correct it.
 */

/** Guess: the results of the actions before the failing one come back, and their changes stay made. */
export function failedResponse(results: readonly ActionResult[], error: ExcelError, actionIndex: number, location: string): RichResponse {
  return { Results: results, Error: errorBody(error, actionIndex, location) };
}

/** Guess: a request that is refused as a whole names no action. */
export function refusedResponse(error: ExcelError): RichResponse {
  return { Results: [], Error: errorBody(error, -1, "") };
}

function errorBody(error: ExcelError, actionIndex: number, location: string): ErrorBody {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: statusOf[error.code] ?? 400,
    ActionIndex: actionIndex,
    Location: location,
  };
}

/** Seen in the client's own tables and in documented examples. */
const statusOf: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  ServiceNotAvailable: 503,
};

/** Documented for `getMergedAreasOrNullObject`: above this many merged areas it fails. Guess: with this code. */
export const mergedAreasLimit = { count: 512, code: "InvalidOperation" } as const;

/** Documented: cells of one range that can be read or written at once. */
export const cellsInARange = 5_000_000;

/** Points of a column whose width the file gives in characters: Calibri 11 at 96 dpi, 7 pixels a digit (ECMA-376, 18.3.1.13). */
export function pointsOfChars(chars: number): number {
  return (Math.trunc(((256 * chars + Math.trunc(128 / 7)) / 256) * 7) * 72) / 96;
}

export function charsOfPoints(points: number): number {
  return Math.trunc(((points * 96) / 72 / 7) * 256) / 256;
}

export const defaultColumnPoints = 48;
export const defaultRowPoints = 15;
