import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { faults } from "../report-json/schemas";
import { secondProject } from "../sample/second-project";
import { cli, document, folder, sample, viaScript, writeWorkbook } from "./cli";

// Each test starts processes; a busy machine is no fault.
jest.setTimeout(60_000);

// The first run may build the command line.
beforeAll(() => {
  const help = viaScript(["--help"]);
  expect([help.code, help.out.split("\n")[0]]).toEqual([0, "Checks results frameworks and disbursement tables in Excel workbooks."]);
}, 120_000);

const place = folder();
const empty = join(place, "empty.xlsx");
const second = join(place, "second.xlsx");
const noWorkbook = join(place, "text renamed.xlsx");
const plainText = join(place, "notes.txt");
beforeAll(async () => {
  writeFileSync(empty, await applyToXlsx(undefined, []));
  await writeWorkbook(workbookOfText(secondProject), second);
  writeFileSync(noWorkbook, "This is no workbook.");
  writeFileSync(plainText, "Neither is this.");
});

const commands = ["tables", "model", "check", "disburse", "compare"] as const;

describe.each(commands)("%s", (command) => {
  test.each([
    ["the sample", () => sample],
    ["an empty workbook", () => empty],
    ["another layout", () => second],
  ])("--json on %s: one document that keeps to its schema, nothing else on stdout", (_, file) => {
    const run = cli([command, file(), "--json"]);
    const printed = document(command, run);
    expect(printed).toMatchObject({ schema: `${command}/1`, file: file() });
    expect(faults(printed)).toEqual([]);
    expect([0, 1]).toContain(run.code);
    expect(run.err).toBe("");
  });

  test("plain text keeps to eighty columns but where one word is longer", () => {
    const lines = cli([command, sample]).out.split("\n");
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe.each(["check", "compare"] as const)("%s: what cannot be read", (command) => {
  test.each([
    ["text with another name", () => noWorkbook, /cannot be read as an Excel workbook/],
    ["a text file", () => plainText, /cannot be read as an Excel workbook/],
    ["a file that is not there", () => join(place, "missing.xlsx"), /There is no such file/],
  ])("%s: exit code 3, the reason on stderr, stdout empty", (_, file, words) => {
    const run = cli([command, file(), "--json"]);
    expect([run.code, run.out]).toEqual([3, ""]);
    expect(run.err).toMatch(words);
    expect(run.err).toContain(file());
  });
});

describe("several files", () => {
  const many = folder();
  beforeAll(() => {
    copyFileSync(sample, join(many, "b.xlsx"));
    copyFileSync(empty, join(many, "a.xlsx"));
    copyFileSync(noWorkbook, join(many, "c.xlsx"));
    copyFileSync(plainText, join(many, "readme.txt"));
    writeFileSync(join(many, "~$b.xlsx"), "Excel's own lock");
    mkdirSync(join(many, "none"));
  });

  test("a folder: one document a line in the order of names, a summary on stderr, the worst exit code", () => {
    const run = cli(["check", many, "--json"]);
    const lines = run.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { schema: string; file: string });
    expect(lines.map(({ file }) => file)).toEqual([join(many, "a.xlsx"), join(many, "b.xlsx")]);
    expect(lines.flatMap(faults)).toEqual([]);
    expect(run.code).toBe(3);
    expect(run.err).toContain("c.xlsx");
    expect(run.err).toContain("3 files: 1 without errors, 1 with errors, 1 not done");
  });

  test("files one by one: the others are still done", () => {
    const run = cli(["check", join(many, "gone.xlsx"), empty, "--json"]);
    expect(run.code).toBe(3);
    expect(document("check", run).file).toBe(empty);
    expect(run.err).toContain("gone.xlsx: There is no such file");
  });

  test("a folder without workbooks says so", () => {
    const run = cli(["check", join(many, "none")]);
    expect([run.code, run.out]).toEqual([3, ""]);
    expect(run.err).toContain("holds no .xlsx or .xlsm file");
  });
});

describe("-o", () => {
  const out = folder();
  test.each([
    ["disburse", "disbursements.xlsx", 4],
    ["compare", "changes.xlsx", 9],
    ["check", "findings.xlsx", 1],
  ])("%s writes a copy with its sheets, and leaves the input and no other file", async (command, name, more) => {
    const before = readFileSync(sample);
    const run = cli([command, sample, "-o", join(out, name)]);
    expect(run.err).toMatch(/written, with the sheets? "/);
    const read = await readXlsx(new Uint8Array(readFileSync(join(out, name))));
    const visible = read.sheets.filter((sheet) => sheet.visibility === "visible");
    expect(visible).toHaveLength(9 + more);
    expect(readFileSync(sample).equals(before)).toBe(true);
    expect(readdirSync(out).filter((file) => file.startsWith("."))).toEqual([]);
  });

  test("the input is not replaced, by its name or by a link to it, unless told so", () => {
    const own = join(out, "own.xlsx");
    copyFileSync(sample, own);
    symlinkSync(own, join(out, "link.xlsx"));
    for (const name of ["own.xlsx", "link.xlsx"]) {
      const refused = cli(["check", own, "-o", join(out, name)]);
      expect([refused.code, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain("add --force");
      expect(readFileSync(own).equals(readFileSync(sample))).toBe(true);
    }
    expect(cli(["check", own, "-o", own, "--force"]).err).toContain("written");
    expect(readFileSync(own).equals(readFileSync(sample))).toBe(false);
  });

  test("nothing to write, or nowhere: said, exit code 3, no file", () => {
    const nothing = cli(["disburse", empty, "-o", join(out, "none.xlsx")]);
    expect([nothing.code, existsSync(join(out, "none.xlsx"))]).toEqual([3, false]);
    expect(nothing.err).toContain("nothing to write");
    const nowhere = cli(["disburse", sample, "-o", join(out, "no such folder", "x.xlsx")]);
    expect(nowhere.code).toBe(3);
    expect(nowhere.err).toContain("could not be written");
  });

  test("what was asked for once is not kept in the copy", async () => {
    const target = join(out, "once.xlsx");
    cli(["check", sample, "--as-of", "2017-06-30", "--rules", "dli-grand-total-commitment", "-o", target]);
    const read = await readXlsx(new Uint8Array(readFileSync(target)));
    const hidden = read.sheets.filter((sheet) => sheet.visibility !== "visible");
    const texts = hidden.flatMap((sheet) =>
      Array.from({ length: sheet.rowCount }, (_, row) => [sheet.cell(row, 0).text, sheet.cell(row, 1).text]),
    );
    expect(texts.find(([key]) => ["ruleSet", "ruleChoices"].includes(key ?? ""))).toBeUndefined();
    expect(texts.find(([key]) => key === "asOf")).toBeUndefined();
  });
});

describe("usage", () => {
  test("wrong usage: exit code 2, the right form on stderr", () => {
    for (const args of [
      [],
      ["chekc", sample],
      ["check"],
      ["check", sample, "--nope"],
      ["review"],
      ["check", sample, "--rules", "no-such"],
    ]) {
      const run = cli(args);
      expect([args.join(" "), run.code, run.out]).toEqual([args.join(" "), 2, ""]);
      expect(run.err).toContain("Usage: npm run --silent cli -- ");
    }
  });

  test("--rules narrows the check to rules and groups", () => {
    const run = cli(["check", sample, "--json", "--rules", "dli-cell-equals-units-times-value"]);
    const { findings, counts } = document("check", run);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["dli-cell-equals-units-times-value"]));
    expect(Object.keys(counts.byRule)).toEqual(["dli-cell-equals-units-times-value"]);
  });

  test("explain: one rule, all rules, no such rule", () => {
    const one = cli(["explain", "dli-cell-equals-units-times-value", "--json"]);
    expect(faults(document("explain", one))).toEqual([]);
    const all = cli(["explain", "--json"]).out.trimEnd().split("\n");
    expect(all.length).toBeGreaterThan(10);
    expect(all.flatMap((line) => faults(JSON.parse(line) as { schema: string }))).toEqual([]);
    const none = cli(["explain", "dli-cell"]);
    expect(none.code).toBe(2);
    expect(none.err).toContain("Did you mean");
  });

  test("two workbooks are compared with each other", () => {
    const run = cli(["compare", sample, sample, "--json"]);
    const printed = document("compare", run);
    expect([faults(printed), printed.oldFile]).toEqual([[], sample]);
    const { pairs } = printed;
    expect(pairs.length).toBeGreaterThanOrEqual(14);
    expect(pairs.filter(({ status }) => status !== "no-change")).toEqual([]);
  });
});
