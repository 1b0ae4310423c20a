import { analyseSteps } from "../../src/app/analyse";
import type { Analysis } from "../../src/app/analyse";
import { reviewFor } from "../../src/app/review";
import { defaultSettings } from "../../src/app/settings";
import type { IsoDate } from "../../src/base/dates";
import { workbookOfEdits } from "../../src/grid/apply";
import type { Workbook } from "../../src/grid/workbook";
import { editsOfDraft } from "../../src/report/draft-edits";
import { templateDraft } from "../../src/report/templates";
import type { TemplateKind, TemplateOptions } from "../../src/report/templates";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";

const languages = ["en", "es", "fr", "pt"] as const;
const secondOnes = { "review-indicators": "results-framework", "programme-costs": "budget-execution", "review-commitments": "commitments" };
const setUp = [
  ...["review-indicators", "programme-costs", "review-commitments", "reforms", "calendar", "roles", "notes", "thresholds", "actions"],
] as TemplateKind[];

function analysed(workbook: Workbook): Analysis {
  const steps = analyseSteps(workbook, defaultSettings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const editsOf = (kind: TemplateKind, options: TemplateOptions) =>
  editsOfDraft(templateDraft(kind, { years: [2031, 2032], ...options }), templateDraft(kind, options).name);

const broken = ({ check }: Analysis): string[] =>
  check.findings.filter(({ outcome, severity }) => outcome === "broken" && severity === "error").map(({ message }) => message);

describe.each(languages)("in %s", (language) => {
  test.each(Object.entries(secondOnes))("%s is read with certainty as %s, in memory and from a file", async (name, kind) => {
    const edits = editsOf(name as TemplateKind, { language });
    for (const workbook of [workbookOfEdits(edits), await readXlsx(await applyToXlsx(undefined, edits))]) {
      const analysis = analysed(workbook);
      const { tables, doubts, unread } = analysis.project;
      expect(tables.map((table) => [table.kind, table.language, table.columns.filter(({ role }) => role === "other")])).toEqual([
        [kind, language, []],
      ]);
      expect(tables[0]?.confidence).toBeGreaterThanOrEqual(0.9);
      expect([doubts, unread, broken(analysis)]).toEqual([[], [], []]);
    }
  });

  test("all that sets up a review makes one, with nothing in doubt and no error", () => {
    const analysis = analysed(workbookOfEdits(setUp.flatMap((kind) => editsOf(kind, { language }))));
    expect([analysis.project.doubts, broken(analysis)]).toEqual([[], []]);
    const review = reviewFor(analysis.project, { ...defaultSettings, asOf: "2033-02-01" as IsoDate });
    expect(review.year).toBe(2031);
    expect(review.indicators.map(({ rating }) => rating)).toEqual(["on-track", "met"]);
    expect(review.finance.gaps.map(({ gap }) => gap.value.toNumber())).toEqual([10_000, 10_000]);
    expect(review.finance.partners.map(({ isGovernment }) => isGovernment)).toEqual([true, false, false]);
    expect([review.reforms.length, review.calendar.length, review.roles.length]).toEqual([2, 3, 3]);
    expect(review.notes.map(({ notes }) => notes.length)).toEqual([1, 1]);
    expect(review.thresholdsFrom).toBe("workbook");
  });
});
