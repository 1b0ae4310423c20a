import { cataloguePage, figureWords } from "../../src/rules/explain";
import type { Rule } from "../../src/rules/rule";

const rule: Rule = {
  id: "made",
  group: "time",
  severity: "warning",
  statement: "It holds.",
  reason: "It matters.",
  source: "A paper.",
  figures: [{ name: "months", what: "months that may pass", usual: "12", min: 1, max: 24 }],
  leavesOut: ["One.", "Two."],
  remedy: "Mend it.",
  messages: {},
  check: () => [],
  examples: {
    valid: [{ title: "Sound", workbook: "\n| a |\n" }],
    invalid: [
      {
        title: "Not sound",
        workbook: "| b |",
        finds: [{ cell: "S!A1" }, { cell: "S!A2", difference: "-10" }],
        asOf: "2016-01-01",
        figures: { "made.months": "3" },
      },
    ],
  },
};

test("the page of rules, by group in the order of the catalogue", () => {
  const { figures: _, ...plain } = rule;
  const page = cataloguePage([rule, { ...plain, id: "first", group: "structure", examples: { valid: [], invalid: [] } }]);
  expect(page.split("\n\n")).toEqual([
    "# Rules",
    "2 rules. Each is checked wherever its tables are found; what cannot be judged is listed as not judged, with the reason, and never counted as a pass.",
    "## Structure",
    "### first",
    "_warning._ It holds.",
    "**Why.** It matters.",
    "**Source.** A paper.",
    "**Leaves out.**",
    "- One.\n- Two.",
    "**What to do.** Mend it.",
    "## Dates",
    "### made",
    "_warning._ It holds.",
    "**Why.** It matters.",
    "**Source.** A paper.",
    "**Leaves out.**",
    "- One.\n- Two.",
    "**What to do.** Mend it.",
    "**To be set.** `made.months`: months that may pass; 12 unless it is set.",
    "Holds: Sound.",
    "```\n| a |\n```",
    "Broken: Not sound. Named: `S!A1`, `S!A2` (-10). As of 2016-01-01. With made.months set to 3.",
    "```\n| b |\n```\n",
  ]);
});

test("a figure without a usual one says so", () => {
  expect(figureWords({ name: "months", what: "months", min: 1, max: 24 })).toBe("months; none unless it is set.");
});
