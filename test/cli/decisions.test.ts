import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { acceptFinding } from "../../src/app/accept";
import { analyseInSlices } from "../../src/app/analyse";
import { chooseRule, chooseSet } from "../../src/app/decisions";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { editsOfSettings } from "../../src/app/settings-sheet";
import type { IsoDate } from "../../src/base/dates";
import { workbookOfText } from "../../src/grid/text-form";
import { readXlsx } from "../../src/xlsx/read";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { faults } from "../report-json/schemas";
import { built, cli, document, folder, sample, writeWorkbook } from "./cli";

// Each test starts processes; a busy machine is no fault.
jest.setTimeout(60_000);

beforeAll(built, 120_000);

const decision = { reason: "Agreed with the client.", by: "Task team", on: "2017-05-02" as IsoDate };
const place = folder();
const decided = join(place, "decided.xlsx");
const accepted = join(place, "accepted.xlsx");

/** The sample with decisions kept in it. */
async function keep(path: string, settings: Settings): Promise<void> {
  const host = new XlsxHost(new Uint8Array(readFileSync(sample)));
  await host.apply(editsOfSettings(await host.read(), settings));
  writeFileSync(path, host.bytes());
}

beforeAll(async () => {
  const workbook = await readXlsx(new Uint8Array(readFileSync(sample)));
  const { check } = await analyseInSlices(workbook, defaultSettings);
  const errors = check.findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
  await keep(
    accepted,
    errors.reduce((settings, finding) => acceptFinding(settings, finding, workbook, decision), defaultSettings),
  );
  const chosen = chooseSet(defaultSettings, "gpe-variable", decision);
  const off = chooseRule(chosen, { rule: "narrative-figure-ties", severity: "off", ...decision });
  await keep(decided, chooseRule(off, { rule: "dli-target-times-value", severity: "info", ...decision }));
});

describe("rule sets and choices", () => {
  test("what the workbook keeps is in force, printed and in the document", () => {
    const run = cli(["check", decided, "--json"]);
    const printed = document("check", run);
    expect(faults(printed)).toEqual([]);
    expect(printed.ruleSet).toEqual({ id: "gpe-variable", title: "GPE variable part" });
    expect(printed.off).toContainEqual({ rule: "narrative-figure-ties", by: "person", reason: decision.reason, decision });
    expect(printed.off?.find(({ rule }) => rule === "fy-mapping")).toMatchObject({ by: "set" });
    expect(printed.findings.filter(({ rule }) => rule === "dli-target-times-value").map((one) => [one.severity, one.ruleSeverity])).toEqual(
      [["info", "error"]],
    );
    const text = cli(["check", decided]).out.replace(/\s+/g, " ");
    for (const words of [
      "Rules: GPE variable part (gpe-variable).",
      "switched off: narrative-figure-ties. Agreed with the client. (Task team, 2017-05-02)",
    ])
      expect(text).toContain(words);
    expect(text).toContain("dli-target-times-value: info in place of error. Agreed with the client. (Task team, 2017-05-02)");
  });

  test("--rules puts another set in force this once, and a person's word still holds", () => {
    const printed = document("check", cli(["check", decided, "--json", "--rules", "eu-variable"]));
    expect([faults(printed), printed.ruleSet?.id]).toEqual([[], "eu-variable"]);
    expect(printed.off?.find(({ rule }) => rule === "narrative-figure-ties")).toMatchObject({ by: "person" });
    const mixed = document("check", cli(["check", sample, "--json", "--rules", "financial,logframe"]));
    expect(mixed.ruleSet?.id).toBe("all");
    expect(Object.keys(mixed.counts.byRule)).toEqual(expect.arrayContaining(["disbursed-ties", "target-sum-end"]));
    expect(Object.keys(mixed.counts.byRule)).not.toContain("dli-row-subtotal");
  });

  test("sarif holds them as the standard has it, junit as skipped tests", () => {
    const log = JSON.parse(cli(["check", decided, "--format", "sarif"]).out) as {
      runs: { invocations: { ruleConfigurationOverrides: { descriptor: { id: string }; configuration: object }[] }[] }[];
    };
    const overrides = log.runs[0]?.invocations[0]?.ruleConfigurationOverrides ?? [];
    const of = (id: string): object | undefined => overrides.find(({ descriptor }) => descriptor.id === id)?.configuration;
    expect([of("narrative-figure-ties"), of("dli-target-times-value")]).toEqual([{ enabled: false }, { level: "note" }]);
    const xml = cli(["check", decided, "--format", "junit"]).out;
    expect(xml).toMatch(/name="narrative-figure-ties"><skipped message="switched off: Agreed with the client. \(Task team, 2017-05-02\)"/);
  });

  test("a name that is close to a rule or set is offered", () => {
    const run = cli(["check", sample, "--rules", "gpe"]);
    expect([run.code, run.err.includes("Did you mean gpe-variable")]).toEqual([2, true]);
  });

  test("explain has the sets", () => {
    const all = cli(["explain"]).out;
    for (const id of ["ipf-dli", "pforr", "gpe-variable", "eu-variable", "logframe", "sector-review"]) expect(all).toContain(`\n${id}: `);
    const one = JSON.parse(cli(["explain", "logframe", "--json"]).out) as { schema: string; rules: string[] };
    expect(faults(one)).toEqual([]);
    expect([one.rules.includes("target-sum-end"), one.rules.includes("dli-row-subtotal")]).toEqual([true, false]);
    expect(cli(["explain", "logframe"]).out).toContain("leaves out");
  });
});

describe("accepted findings", () => {
  test("errors that were all accepted: exit code 0; each is still said, and counted", () => {
    const run = cli(["check", accepted, "--json"]);
    const printed = document("check", run);
    expect([run.code, faults(printed)]).toEqual([0, []]);
    const errors = printed.findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error");
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.map((finding) => finding.accepted)).toEqual(errors.map(() => decision));
    expect(printed.counts.accepted).toBe(errors.length);
    const text = cli(["check", accepted]).out;
    expect(text).toContain(`${errors.length} of them accepted`);
    expect(text).toContain("Accepted as they are");
  });

  test("sarif suppresses them with the reason; junit passes them with a remark", () => {
    const log = JSON.parse(cli(["check", accepted, "--format", "sarif"]).out) as {
      runs: { results: { level: string; suppressions: { status: string; justification: string }[] }[] }[];
    };
    const results = log.runs[0]?.results ?? [];
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.every(({ level }) => level === "error")).toBe(true);
    expect(suppressed[0]?.suppressions[0]).toMatchObject({
      status: "accepted",
      justification: "Agreed with the client. (Task team, 2017-05-02)",
    });
    expect(suppressed).toHaveLength(results.filter(({ level }) => level === "error").length);
    const xml = cli(["check", accepted, "--format", "junit"]).out;
    expect(xml).not.toContain("<failure");
    expect(xml).toContain("accepted (Agreed with the client.; Task team, 2017-05-02): ");
  });
});

describe("--fix", () => {
  const budget = `
== Budget
| Component | Activity | 2014 (PEN) | 2015 (PEN) | 2016 (PEN) | 2017 (PEN) | Total (PEN) |
| 1 | Schools | 10 | 20 | 30 | 40 | =SUM(C2:F2) -> 100 |
| 2 | Teachers | 1 | 2 | 3 | 4 | =SUM(C3:F3) -> 10 |
| 3 | Books | 5 | 5 | 5 | 5 | 20 |
| TOTAL | | =SUM(C2:C4) -> 16 | =SUM(D2:D4) -> 27 | 38 | =SUM(F2:F4) -> 49 | =SUM(G2:G4) -> 130 |`;

  test("a copy with what is certain put right: each cell before and after; the workbook itself stays", async () => {
    const source = await writeWorkbook(workbookOfText(budget), join(place, "budget.xlsx"));
    const before = readFileSync(source);
    const target = join(place, "fixed.xlsx");
    const run = cli(["check", source, "--fix", "-o", target]);
    expect(run.err).toContain("put right");
    expect(run.out).toMatch(/Budget!E5: "38" -> "=SUM\(E2:E4\)"/);
    expect(readFileSync(source).equals(before)).toBe(true);
    const fixed = await readXlsx(new Uint8Array(readFileSync(target)));
    expect(fixed.sheets.map(({ name }) => name)).toEqual(["Budget"]);
    expect(fixed.sheets[0]?.cell(4, 4).formula).toBe("=SUM(E2:E4)");
    const printed = document("check", cli(["check", source, "--fix", "-o", target, "--force", "--json"]));
    expect(faults(printed)).toEqual([]);
    expect(printed.fixes?.fixed).toContainEqual(expect.objectContaining({ cell: "Budget!E5", before: "38", after: "=SUM(E2:E4)" }));
    expect(cli(["check", target, "--json"]).out).not.toContain('"fix"');
  });

  test("nothing certain: said, exit code 3, no file", () => {
    const target = join(place, "none.xlsx");
    const run = cli(["check", decided, "--rules", "dli-target-times-value", "--fix", "-o", target]);
    expect([run.code, existsSync(target)]).toEqual([3, false]);
    expect(run.err).toContain("no finding has a fix that is certain");
  });

  test("without -o it is wrong usage", () => {
    const run = cli(["check", sample, "--fix"]);
    expect([run.code, run.err.includes("--fix needs -o")]).toEqual([2, true]);
  });
});
