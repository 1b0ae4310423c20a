import { readFileSync } from "node:fs";
import path from "node:path";
import { differing, writtenInto } from "./dli-sheets";
import { withLibreOffice } from "./recalculate";

const sample = readFileSync(path.join(__dirname, "../../assets/samples/peru-basic-education.xlsx"));

withLibreOffice("Peru after", async () => {
  const written = await writtenInto(sample);
  const { writeFileSync } = await import("node:fs");
  writeFileSync("/tmp/dli/peru.xlsx", written.bytes);
  const { formulas, off } = await differing(written);
  console.log(formulas, written.sheets);
  expect(off).toEqual([]);
});
