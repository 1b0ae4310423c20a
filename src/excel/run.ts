import { failureOf } from "./failure";

/**
 * One conversation with Excel. While a cell is being edited Excel refuses at once (`delayForCellEdit` could wait for
 * ever). Rejects with `HostFailure` only.
 */
export async function run<T>(talk: (context: Excel.RequestContext) => Promise<T>, where?: string): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: false }, talk);
  } catch (error) {
    throw failureOf(error, where);
  }
}

/** True where Excel has that version of its API. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
