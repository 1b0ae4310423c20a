import { readFileSync } from "node:fs";
import path from "node:path";

/** The sample workbook as a file. */
export const sampleBytes = (): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples/peru-basic-education.xlsx")));
