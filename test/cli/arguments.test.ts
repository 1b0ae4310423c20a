import { parseArguments } from "../../src/cli/arguments";
import { helpText } from "../../src/cli/usage";

const request = (...args: string[]) => {
  const parsed = parseArguments(args);
  if (parsed.kind !== "request") throw new Error(`${args.join(" ")}: ${JSON.stringify(parsed)}`);
  return parsed.request;
};

describe("a request is read from its arguments", () => {
  test("files, formats and options, before and after the files", () => {
    expect(request("check", "a.xlsx", "b.xlsx", "--json")).toMatchObject({
      command: "check",
      operands: ["a.xlsx", "b.xlsx"],
      format: "json",
    });
    expect(request("check", "--format=json", "--as-of", "2017-06-30", "--rules", "dli, time", "a.xlsx")).toMatchObject({
      format: "json",
      asOf: "2017-06-30",
      rules: ["dli", "time"],
      operands: ["a.xlsx"],
    });
    expect(request("disburse", "a.xlsx", "-o", "b.xlsx")).toMatchObject({ output: "b.xlsx", force: false, format: "text" });
    expect(request("disburse", "a.xlsx", "--output=b.xlsx", "--force")).toMatchObject({ output: "b.xlsx", force: true });
    expect(request("disburse", "a.xlsx", "--reading", "uncapped", "--lots=whole").readings).toEqual({
      overAchievement: "without-cap",
      brokenLots: "whole-lots",
    });
    expect(request("disburse", "a.xlsx", "--reading=cap").readings).toEqual({ overAchievement: "to-allocation" });
    expect(request("disburse", "a.xlsx").readings).toBeUndefined();
    expect(request("tables", "--", "--odd name.xlsx").operands).toEqual(["--odd name.xlsx"]);
    expect(request("explain").operands).toEqual([]);
    expect(request("compare", "old.xlsx", "new.xlsx").operands).toHaveLength(2);
  });

  test("help, of one command or of all", () => {
    expect(parseArguments(["--help"])).toEqual({ kind: "help", command: undefined });
    expect(parseArguments(["check", "-h"])).toEqual({ kind: "help", command: "check" });
    for (const command of [
      undefined,
      "tables",
      "model",
      "check",
      "disburse",
      "verify",
      "compare",
      "explain",
      "template",
      "review",
    ] as const) {
      expect(
        Math.max(
          ...helpText(command)
            .split("\n")
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(80);
    }
  });
});

test.each([
  [[], "No command was given."],
  [["chekc", "a.xlsx"], 'There is no command "chekc".'],
  [["check"], "check needs a workbook (.xlsx)."],
  [["check", "a.xlsx", "--jsn"], "There is no option --jsn."],
  [["tables", "a.xlsx", "-o", "b.xlsx"], "tables has no option -o."],
  [["check", "a.xlsx", "-o"], "-o needs a file name after it."],
  [["check", "a.xlsx", "-o", "b.csv"], '-o writes an .xlsx file; "b.csv" has another ending.'],
  [["check", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "-o writes one workbook, so it takes one file."],
  [["check", "a.xlsx", "--as-of", "2017-02-30"], '"2017-02-30" is no day; write it as 2017-06-30.'],
  [["check", "a.xlsx", "--format", "pdf"], 'There is no format "pdf"'],
  [["disburse", "a.xlsx", "--reading", "half"], 'There is no reading "half"; known are cap and uncapped.'],
  [["disburse", "a.xlsx", "--lots", "toString"], 'There is no way "toString" to count lots; known are whole and pro-rata.'],
  [["check", "a.xlsx", "--lots", "whole"], "check has no option --lots."],
  [["check", "a.xlsx", "--json=yes"], "--json takes no value."],
  [["check", "a.xlsx", "--json", "--format", "text"], "--json and --format text contradict each other."],
  [["compare", "a.xlsx", "b.xlsx", "c.xlsx"], "compare takes one workbook with two versions in it, or two workbooks."],
  [["template", "-o", "a.xlsx"], "template takes one kind of table. Known are results-framework,"],
  [["template", "budget"], "template needs -o and a file name"],
  [["template", "budget", "-o", "a.xlsx", "--language", "de"], 'There is no language "de"; known are en, es, fr, pt.'],
  [["template", "budget", "-o", "a.xlsx", "--years", "2026,2025"], '"2026,2025" are no years in order'],
  [["template", "budget", "-o", "a.xlsx", "--currency", "dollars"], '"DOLLARS" is no currency'],
  [["check", "a.xlsx", "--language", "es"], "check has no option --language."],
  [["explain", "a", "b"], "explain takes the name of one rule."],
])("%j: what is wrong, and the right form", (args, message) => {
  const parsed = parseArguments(args);
  expect(parsed.kind).toBe("wrong");
  if (parsed.kind === "wrong") {
    expect(parsed.message).toContain(message);
    expect(parsed.message).toContain("Usage: npm run --silent cli -- ");
  }
});
