import { plain } from "../../src/base/decimal";
import { zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { reviewOf } from "../../src/review/review-of-project";
import { checkProject } from "../../src/rules/check";

function seen(rows: readonly string[]) {
  const project = recogniseWorkbook(
    workbookOfText(`== Programmes 2025\n| Programme | Budget | Expenditure |\n${rows.map((row) => `| ${row} |`).join("\n")}`),
  );
  const { total, lines } = reviewOf(project).finance;
  const { findings } = checkProject(project, { fiscalCalendar: bankCalendar, tolerance: zero });
  const broken = findings.filter(({ rule, outcome }) => rule === "jesr-finance-totals" && outcome === "broken");
  return [lines.length, total?.budget && plain(total.budget.value), total?.spent && plain(total.spent.value), broken.length];
}

test.each([
  // 500 + 300 = 800 and 450 + 200 = 650
  ["programmes alone", ["Access | 500 | 450", "Quality | 300 | 200", "Total | 800 | 650"], [2, "800", "650", 0]],
  // Access 500 = 320 + 180, 450 = 300 + 150: the total counts it once
  [
    "a programme with its parts below it",
    ["Access | 500 | 450", "Primary | 320 | 300", "Secondary | 180 | 150", "Quality | 300 | 200", "Total | 800 | 650"],
    [2, "800", "650", 0],
  ],
  [
    "a part that says so",
    ["Access | 500 | 450", "of which primary | 320 | 300", "Quality | 300 | 200", "Total | 800 | 650"],
    [2, "800", "650", 0],
  ],
  // 500 = 300 + 200 by chance: the total counts all three
  [
    "figures that only happen to add",
    ["Access | 500 | 450", "Quality | 300 | 250", "Teachers | 200 | 200", "Total | 1000 | 900"],
    [3, "1000", "900", 0],
  ],
  // Without a total nothing tells that they are parts
  ["no total", ["Access | 500 | 450", "Quality | 300 | 250", "Teachers | 200 | 200"], [3, "1000", "900", 0]],
  // 500 + 300 is not 790
  ["a total that is wrong", ["Access | 500 | 450", "Quality | 300 | 200", "Total | 790 | 650"], [2, "800", "650", 1]],
])("%s", (_, rows, expected) => {
  expect(seen(rows)).toEqual(expected);
});
