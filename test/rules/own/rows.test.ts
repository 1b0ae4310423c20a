import type { Finding } from "../../../src/rules/finding";
import { cellsOf, check } from "../run";
import { book } from "./made";

const rulesOnly = ["own-rules", "own-rule-readable"];
const head = "| Applies to | Check | Operator | Threshold | Severity | Message |";

/** The findings of rows under the usual header, over the small project. */
function judged(rows: string, header = head): readonly Finding[] {
  return check(`${book}\n== Verification rules\n${header}\n${rows}`, rulesOnly).findings;
}

const brief = ({ rule, outcome, severity, message, cells }: Finding): string =>
  `${rule} ${outcome} ${severity} ${cellsOf({ cells } as Finding).join(" ")}: ${message}`;

describe("a broken rule says both figures, where they stand, and by how much they differ", () => {
  it.each([
    [
      '| PDO 1 | "actual / end target" | ">=" | 97% | Error | |',
      "own-rules broken error Status!F2 'Results framework'!G2 'Verification rules'!A2: Rule 1: PDO 1: actual / end target is about 96.67 %, where it should be at least 97 %; the difference is about -0.33 points.",
    ],
    [
      "| PDO 1 | actual | at least | end target | | |",
      "own-rules broken warning Status!F2 'Results framework'!G2 'Verification rules'!A2: Rule 1: PDO 1: actual is 17,400, where it should be at least 18,000 (end target); the difference is -600.",
    ],
    [
      "| DLI 2 | subtotal > 1,000,000 | | | Information | |",
      "own-rules broken info DLIs!H5 'Verification rules'!A2: Rule 1: DLI 2: subtotal is 750,000, where it should be more than 1,000,000; the difference is -250,000.",
    ],
    [
      '| the project | closing date | before | "2018-01-01" | Error | |',
      "own-rules broken error Loan!E2 'Verification rules'!A2: Rule 1: The project: closing date is 2018-03-31, where it should be before 2018-01-01.",
    ],
    [
      '| PDO 1 | frequency = "Quarterly" or baseline > 5 | | | Error | |',
      "own-rules broken error 'Results framework'!H2 'Results framework'!C2 'Verification rules'!A2: Rule 1: PDO 1: “frequency = \"Quarterly\" or baseline > 5” does not hold: frequency is “Annual”, baseline is 0.",
    ],
    [
      '| PDO 1 | actual | ">=" | end target | Error | {item} has {found} of {expected} ({difference}), end of {end target of PDO 2} |',
      "own-rules broken error Status!F2 'Results framework'!G2 'Verification rules'!A2: Rule 1: PDO 1 has 17,400 of 18,000 (-600), end of 60 %.",
    ],
    [
      '| the project | sum(estimates) | "=" | disbursed | Error | |',
      "own-rules broken error Estimates!C2 Estimates!C3 Loan!G2 'Verification rules'!A2: Rule 1: The project: sum(estimates) is 3,000,000, where it should be equal to 1,875,000 (disbursed); the difference is +1,125,000.",
    ],
    [
      '| Positions staffed | end target | ">=" | 20,000 | Error | |',
      "own-rule-readable broken warning 'Verification rules'!A2: Rule 1 was not run, for its cell “applies to” cannot be read: the name belongs to several items: say PDO 1 or DLI 1.",
    ],
    [
      '| "Students who read" | end target | "" | "≥ 70 %" | Error | |',
      "own-rules broken error 'Results framework'!G3 'Verification rules'!A2: Rule 1: PDO 2: end target is 60 %, where it should be at least 70 % (≥ 70 %); the difference is -10 points.",
    ],
  ])("%s", (row, expected) => {
    expect(judged(row).map(brief)).toEqual([expected.replace(" (≥ 70 %)", "")]);
  });
});

describe("a row that cannot be read is named at its cell, and not run", () => {
  it.each([
    ['| | end target | ">=" | 5 | Error | |', "A2", "“applies to” cannot be read: nothing is said"],
    ['| Indicator | end target | ">=" | 5 | Error | |', "A2", "it is not said which indicator is meant"],
    ['| PDO 9 | end target | ">=" | 5 | Error | |', "A2", "there is no PDO 9; the workbook has PDO 1, PDO 2"],
    ['| DLI 1, PDO 1 | end target | ">=" | 5 | Error | |', "A2", "items of different kinds"],
    ['| DLI 1 to 2 | subtotal | ">=" | 5 | Error | |', "A2", "the items could end before this"],
    ['| Students who reed | end target | ">=" | 5 | Error | |', "A2", "Perhaps “Students who read” is meant"],
    ['| PDO 1 | | ">=" | 5 | Error | |', "B2", "“check” cannot be read: nothing is said"],
    ['| PDO 1 | Share of persons with the act signed | ">=" | 95% | Error | |', "B2", "there is no such name"],
    ['| PDO 1 | end target | "~" | 5 | Error | |', "C2", "“~” is no operator"],
    ["| PDO 1 | end target | | 5 | Error | |", "C2", "there is a threshold but no operator"],
    ['| PDO 1 | end target | ">=" | | Error | |', "D2", "there is an operator but no threshold"],
    ['| PDO 1 | end target | ">=" | "5 schools" | Error | |', "D2", "at “schools”"],
    ['| PDO 1 | end target > 5 | ">=" | 5 | Error | |', "C2", "a whole condition already"],
    ['| PDO 1 | end target | ">=" | closing date | Error | |', undefined, ""],
    ['| PDO 1 | closing date | ">=" | 5 | Error | |', "D2", "cannot be compared"],
    ['| PDO 1 | targets | ">=" | 5 | Error | |', "B2", "several values"],
    ['| PDO 1 | "5" | ">=" | "4" | Error | |', "B2", "names no value of the workbook"],
    ['| PDO 1 | end target | ">=" | 5 | Fatal | |', "E2", "“Fatal” is no severity"],
    ['| PDO 1 | end target | ">=" | 5 | Error | off by {diff} |', "F2", "in “{diff}”"],
    ['| PDO 1 | end target | ">=" | 5 | Error | off by {difference |', "F2", "a brace is not closed"],
    ['| PDO 1 | end target of PDO 7 | ">=" | 5 | Error | |', "B2", "there is no PDO 7"],
    ["| PDO 1 | end target > 5 or baseline | | | Error | {found} |", "B2", "“or” needs a condition"],
    ["| PDO 1 | end target < 5 or baseline > 1 | | | Error | {found} |", "F2", "{found}"],
  ])("%s", (row, cell, what) => {
    const findings = judged(row);
    if (cell === undefined) return expect(findings.map(({ outcome }) => outcome)).toEqual(["not-judged"]);
    expect(findings.map(({ rule }) => rule)).toEqual(["own-rule-readable"]);
    expect(findings[0]?.message).toContain(what);
    expect(findings.map((finding) => cellsOf(finding)[0])).toEqual([`'Verification rules'!${cell}`]);
  });
});

test("what is absent is not judged, with the cell that is blank and the row", () => {
  expect(judged('| every indicator | previous actual | ">=" | 1 | Error | |').map(brief)).toEqual([
    "own-rules not-judged warning 'Results framework'!A4 'Verification rules'!A2: Rule 1: IRI 1 was not judged: no table states the previous actual.",
    "own-rules not-judged warning Status!E3 'Verification rules'!A2: Rule 1: PDO 2 was not judged: the previous actual is blank.",
  ]);
  expect(judged('| every component | total | ">=" | 1 | Error | |').map(brief)).toEqual([
    "own-rules not-judged warning 'Verification rules'!A2: Rule 1 was judged on nothing: no component was read from the workbook.",
  ]);
});

test("merged cells hold for each of their rows; headings and empty rows are no rules; rows keep their names", () => {
  const rows = `
| DLI rules | < | < | < | < | < |
| every DLI | subtotal | ">=" | 1 | Error | |
| ^ | subtotal | "<=" | commitment | ^ | |
| | | | | | |
| the project | total of the DLIs = commitment | < | < | Error | |`;
  const result = check(`${book}\n== Verification rules\n${head}${rows}`, rulesOnly);
  expect(result.findings.map(brief)).toEqual([]);
  expect(result.counts.byRule).toEqual({
    "own-rule-readable": { holds: 3, broken: 0, notJudged: 0 },
    "own-rules": { holds: 5, broken: 0, notJudged: 0 },
  });
  const named = judged(
    '| Posts | PDO 1 | actual | ">=" | 18,000 | Error |',
    "| Rule | Applies to | Check | Operator | Threshold | Severity |",
  );
  expect(named.map(({ message }) => message)).toEqual([
    "Rule “Posts”: PDO 1: actual is 17,400, where it should be at least 18,000; the difference is -600.",
  ]);
});

test("text of the sheet stays text: no name reaches beyond the model, no markup is made", () => {
  const findings = judged('| PDO 1 | baseline > 1 | | | Error | <b>{item}</b> =HYPERLINK("x") {__proto__} |');
  expect(findings.map(({ rule }) => rule)).toEqual(["own-rule-readable"]);
  const said = judged("| PDO 1 | baseline > 1 | | | Error | <b>{item}</b> {rule} $& |");
  expect(said[0]?.message).toBe("Rule 1: <b>PDO 1</b> Rule 1 $&.");
});

test("five hundred rules over the project are read and judged in a moment", () => {
  const rows = Array.from(
    { length: 500 },
    (_, n) => `| every indicator | sum(targets) ${n % 2 === 0 ? "=" : "= end targt +"} end target | | | Error | |`,
  ).join("\n");
  const started = performance.now();
  const { counts } = check(`${book}\n== Verification rules\n${head}\n${rows}`, rulesOnly);
  expect(counts.byRule["own-rule-readable"]).toMatchObject({ holds: 250, broken: 250 });
  expect(performance.now() - started).toBeLessThan(20_000);
});
