import { applyToXlsx } from "../../xlsx/apply";
import { evidenceEdits, soundEvidence } from "./evidence/workbook";
import { sectorEdits, soundSector } from "./sector/workbook";
import { sampleEdits } from "./workbook";

/** The bytes of assets/samples/peru-basic-education.xlsx; the same at every call. */
export async function sampleFile(): Promise<Uint8Array> {
  return applyToXlsx(undefined, sampleEdits());
}

/** The bytes of assets/samples/evidence-principals.xlsx; the same at every call. */
export async function evidenceFile(): Promise<Uint8Array> {
  return applyToXlsx(undefined, evidenceEdits(soundEvidence()));
}

/** The bytes of assets/samples/sector-review-province.xlsx; the same at every call. */
export async function sectorFile(): Promise<Uint8Array> {
  return applyToXlsx(undefined, sectorEdits(soundSector));
}
