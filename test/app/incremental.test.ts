import fc from "fast-check";
import { analyseSteps } from "../../src/app/analyse";
import type { Analysis, AnalyseOptions } from "../../src/app/analyse";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import type { IsoDate } from "../../src/base/dates";
import type { NewContent } from "../../src/grid/edits";
import type { Sheet, Workbook } from "../../src/grid/workbook";
import { changed, readAnew } from "./edited";
import type { Change } from "./edited";
import { readSample, workbooks } from "./workbooks";

jest.setTimeout(300_000);

function analyse(workbook: Workbook, settings: Settings = defaultSettings, options: AnalyseOptions = {}): Analysis {
  const steps = analyseSteps(workbook, settings, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All that anybody sees of an analysis. */
const seen = ({ project, check, disbursement, comparison }: Analysis): string =>
  JSON.stringify({ project, check, disbursement, comparison });

const content: fc.Arbitrary<NewContent> = fc.oneof(
  fc.integer({ min: -5, max: 3_000_000 }).map((value): NewContent => ({ kind: "number", value })),
  fc
    .constantFrom("", "N/A", "Indicator", "Total", "Dec-16", "12,5", "DLI 1", "Baseline", "30-Jun-2017", "Revised")
    .map((value): NewContent => (value === "" ? { kind: "blank" } : { kind: "text", value })),
  fc.constant<NewContent>({ kind: "formula", formula: "=SUM(A1:A3)", result: 12 }),
);

const place = { sheet: fc.nat(30), row: fc.nat(400) };
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), ...place, col: fc.nat(20), content }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("insert-row", "delete-row", "hide-row"), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("delete-sheet", "rename-sheet", "copy-sheet"), sheet: fc.nat(30) }) },
);

/** Other settings between two checks, now and then. */
const other: fc.Arbitrary<Partial<Settings>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Partial<Settings>>(
      { tolerance: "10" },
      { fiscalYearStartMonth: 1 },
      { asOf: "2016-12-31" as IsoDate },
      { ruleSet: "logframe" },
      { generated: [{ sheet: "DLIs", maker: "x", fingerprint: "y" }] },
      { tableKinds: [{ sheet: "DLIs", range: "A1:F4", kind: null }] },
    ),
  },
);

test("after any changes, what was kept and what was done again are together what a full check gives", async () => {
  let kept = 0;
  for (const [name, start] of await workbooks()) {
    const first = analyse(start);
    const numRuns = name === "the sample" ? 10 : 25;
    fc.assert(
      fc.property(fc.array(fc.record({ change, other, anew: fc.boolean() }), { minLength: 1, maxLength: 4 }), (turns) => {
        let [workbook, before, settings] = [start, first, defaultSettings];
        for (const turn of turns) {
          workbook = changed(workbook, turn.change);
          if (turn.anew) workbook = readAnew(workbook);
          settings = { ...settings, ...turn.other };
          const again = analyse(workbook, settings, { before });
          expect(seen(again)).toBe(seen(analyse(workbook, settings)));
          if (again.project.indicators === before.project.indicators) kept += 1;
          before = again;
        }
      }),
      { numRuns, seed: 20_170_421 },
    );
  }
  // The property would hold of an analysis that keeps nothing.
  expect(kept).toBeGreaterThan(50);
});

test("a sheet that says the same is not read again, and a rule that looks at nothing that changed is not asked again", async () => {
  const workbook = await readSample();
  const before = analyse(workbook);
  const at = workbook.sheets.findIndex((sheet) => sheet.name === "DLIs");
  const after = analyse(
    readAnew(changed(workbook, { kind: "type", sheet: at, row: 17, col: 7, content: { kind: "number", value: 2_083_340 } })),
    defaultSettings,
    {
      before,
    },
  );
  const again = [...(after.memory?.reads ?? [])].filter(([name, read]) => before.memory?.reads.get(name) !== read).map(([name]) => name);
  expect(again).toEqual(["DLIs"]);
  const judged = [...(after.memory?.check.judgements ?? [])].filter(([rule, made]) => before.memory?.check.judgements.get(rule) !== made);
  const asked = judged.map(([rule]) => rule.id);
  expect(asked).toContain("dli-cell-equals-units-times-value");
  expect(asked).not.toContain("budget-cross-foot");
  expect(asked).not.toContain("date-order-loan");
  expect(asked).not.toContain("flag-equals-diff");
  expect(asked.length).toBeLessThan((before.memory?.check.judgements.size ?? 0) * 0.75);
  const wrong = (analysis: Analysis) => analysis.check.findings.filter(({ rule }) => rule === "dli-cell-equals-units-times-value").length;
  expect([wrong(before), wrong(after)]).toEqual([1, 0]);
});

/** The least of several runs: what a busy machine adds is not the work's own. */
const least = (times: readonly number[]): number => Math.min(...times);

test("a change of one cell of the sample costs a fraction of a full check", async () => {
  const workbook = await readSample();
  const ratios = ["DLIs", "Results framework", "Budget"].map((name) => {
    const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = workbook.sheets[at];
    if (!sheet) throw new RangeError(`The sample has no sheet "${name}".`);
    const [row, col] = numberIn(sheet);
    const full: number[] = [];
    const again: number[] = [];
    let before = analyse(workbook);
    for (let n = 0; n < 6; n++) {
      const content = { kind: "number", value: 2_083_300 + n } as const;
      const now = changed(workbook, { kind: "type", sheet: at, row, col, content });
      let started = performance.now();
      analyse(now);
      full.push(performance.now() - started);
      started = performance.now();
      before = analyse(now, defaultSettings, { before });
      again.push(performance.now() - started);
    }
    const ratio = least(again) / least(full);
    console.info(
      `A figure of "${name}" changed: ${least(again).toFixed(1)} ms again, ${least(full).toFixed(1)} ms in full, ratio ${ratio.toFixed(2)}`,
    );
    return ratio;
  });
  // An amount of a DLI concerns most rules, a figure of the budget few.
  expect(Math.max(...ratios)).toBeLessThan(1);
  expect(Math.min(...ratios)).toBeLessThan(0.4);
});

/** The middle one of the cells that hold a large figure. */
function numberIn(sheet: Sheet): readonly [number, number] {
  const found: (readonly [number, number])[] = [];
  for (let row = 0; row < sheet.rowCount; row++)
    for (let col = 0; col < sheet.colCount; col++) {
      const { content } = sheet.cell(row, col);
      if (content.kind === "number" && content.value > 2100) found.push([row, col]);
    }
  const middle = found[Math.floor(found.length / 2)];
  if (!middle) throw new RangeError(`No figure in ${sheet.name}`);
  return middle;
}
