import { workbookOfEdits } from "../../../src/grid/apply";
import { tableKinds } from "../../../src/model/table";
import { editsOfDraft } from "../../../src/report/draft-edits";
import { templateDraft } from "../../../src/report/templates";
import { check } from "../run";

const languages = ["en", "es", "fr", "pt"] as const;

const workbook = (language: (typeof languages)[number]) =>
  workbookOfEdits(
    tableKinds.flatMap((kind) => {
      const draft = templateDraft(kind, { years: [2031, 2032], language });
      return editsOfDraft(draft, draft.name);
    }),
  );

test.each(languages)("the examples of the template in %s are read, run, and hold", (language) => {
  const { findings, counts } = check(workbook(language), ["own-rules", "own-rule-readable"]);
  expect(findings.map((finding) => finding.message)).toEqual([]);
  // One indicator, two DLIs, one DLI, three indicators.
  expect(counts.byRule).toEqual({
    "own-rule-readable": { holds: 4, broken: 0, notJudged: 0 },
    "own-rules": { holds: 7, broken: 0, notJudged: 0 },
  });
});
