import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openParts } from "../../src/xlsx/package";
import { built, cli, folder, sample } from "./cli";

jest.setTimeout(120_000);
beforeAll(built);

test("the findings are written as a Word report, and the exit code stays that of the check", async () => {
  const path = join(folder(), "report.docx");
  const run = cli(["check", sample, "--docx", path]);
  expect([run.code, run.err.trim()]).toEqual([1, `${path}: written.`]);
  const xml = await openParts(new Uint8Array(readFileSync(path))).text("word/document.xml");
  for (const words of ["Verification report", "DLIs!H18", "Sign-off"]) expect(xml).toContain(words);
});

test("what --docx cannot do is wrong usage, or a file that could not be done", () => {
  expect(cli(["check", sample, "--docx", "report.doc"])).toMatchObject({ code: 2, out: "" });
  expect(cli(["check", sample, sample, "--docx", "report.docx"]).code).toBe(2);
  expect(cli(["tables", sample, "--docx", "report.docx"]).code).toBe(2);
  const run = cli(["check", sample, "--docx", join(folder(), "no/such/report.docx")]);
  expect(run.code).toBe(3);
  expect(run.err).toMatch(/could not be written/);
});
