import { BookError } from "../book/book";

/** An error as Excel gives it to an add-in: one of Microsoft's documented codes. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

const codeOfRefusal: Record<BookError["code"], string> = {
  "no-such-sheet": "ItemNotFound",
  "name-taken": "ItemAlreadyExists",
  "bad-name": "InvalidArgument",
  "last-visible-sheet": "InvalidOperation",
  "hidden-sheet": "InvalidOperation",
  protected: "AccessDenied",
  "bad-area": "InvalidArgument",
};

/** Any error as one that Excel would give. What is nobody's fault but the host's stays loud: GeneralException with its words. */
export function excelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  if (error instanceof BookError) return new ExcelError(codeOfRefusal[error.code], error.message);
  return new ExcelError(
    "GeneralException",
    `The emulated host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}

/** For members that the host does not emulate. Never silent: a test or a person must see which. */
export function apiNotFound(type: string, member: string): ExcelError {
  return new ExcelError("ApiNotFound", `The emulated host does not know ${type}.${member}.`);
}

export function invalidArgument(what: string): ExcelError {
  return new ExcelError("InvalidArgument", `The argument is invalid, missing or has an incorrect format: ${what}.`);
}
