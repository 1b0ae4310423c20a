import { applyToXlsx } from "../../xlsx/apply";
import { sampleEdits } from "./workbook";

/** The bytes of assets/samples/peru-basic-education.xlsx; the same at every call. */
export async function sampleFile(): Promise<Uint8Array> {
  return applyToXlsx(undefined, sampleEdits());
}
