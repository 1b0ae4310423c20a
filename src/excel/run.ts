import { failureOf } from "./failure";

/**
 * One conversation with Excel. While a cell is being edited Excel refuses at once (`delayForCellEdit` could wait for
 * ever). Rejects with `HostFailure` only.
 */
export async function run<T>(
  talk: (context: Excel.RequestContext) => Promise<T>,
  where?: string,
  { isOneUndo = false }: { readonly isOneUndo?: boolean } = {},
): Promise<T> {
  // Each round trip is an undo step of its own, unless an Excel that can (1.20) is asked to make one of all.
  const merge = isOneUndo && hasApi("1.20") ? { mergeUndoGroup: true } : {};
  try {
    return await Excel.run({ delayForCellEdit: false, ...merge }, talk);
  } catch (error) {
    throw failureOf(error, where);
  }
}

/** True where Excel has that version of its API. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
