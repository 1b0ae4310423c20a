import type { Scope } from "../../../src/rules/own/words/items";
import { parsed } from "./made";

const values = (scope: string): string =>
  ({
    indicator: "unit of measure, baseline, baseline date, targets",
    dli: "unit value, lot, baseline, final target",
    project: "DLI totals, estimates, estimates total, budget total",
  })[scope] ?? "";
const dueMay = (scope = "indicator"): string =>
  ` There may stand a figure, a date, a text in quotes, or a named value such as ${values(scope)}.`;
const goesOn = " There may stand +, -, *, /, a comparison, and, or.";
const goesOnOrEnds = " There may stand +, -, *, /, a comparison, and, or, or the end.";
const onePeriod = " There may stand one period, as in targets(2016), or sum, min, max, count, blanks, first or last of them.";
const aComparison = " There may stand a comparison, such as end target >= baseline.";
const anItem = " There may stand an item such as DLI 4, PDO 3 or IRI 11, or a group such as every DLI, all indicators or the project.";
const aPeriod = ' There may stand a year (2016), a fiscal year (FY17), a month (Dec-15), or a column\'s own label in quotes ("Year 2").';
const brackets = " There may stand ) or ; with what else is called for.";

function faultOf(text: string): string {
  const said = parsed(text);
  return typeof said === "string" ? said : "it is read";
}

/** Each fault whole: the place, what is wrong there, and what may stand there. */
describe("what cannot be read is said with the very place and words", () => {
  it.each<readonly [string, string]>([
    ["", `at its end: a value is due here.${dueMay()}`],
    ["baseline >", `at its end: a value is due here.${dueMay()}`],
    ["baseline > ) 5", `at “)” (character 12): a value is due here.${dueMay()}`],
    ["baseline > zzzzzz + 1", `at “zzzzzz” (character 12): there is no such name.${dueMay()}`],
    ["baseline > endd target", "at “endd” (character 12): there is no such name. Perhaps “end target” is meant."],
    ["baseline > end-targt date", "at “end” (character 12): there is no such name. Perhaps “end target date” is meant."],
    ["ba-se-line > 5", "at “ba” (character 1): there is no such name. Perhaps “baseline” is meant."],
    ["baselin zzzzzzzz > 5", "at “baselin” (character 1): there is no such name. Perhaps “baseline” is meant."],
    ["euros 5 = baseline", `at “euros” (character 1): there is no such name.${dueMay()}`],
    ["target(2016 ", `at “2016” (character 8): a period is due in the brackets.${aPeriod}`],
    ["one two three four baseline", `at “one” (character 1): there is no such name.${dueMay()}`],
    ["$ baseline", `at “$” (character 1): a value is due here.${dueMay()}`],
    ["EUR baseline", `at “EUR” (character 1): there is no such name. Perhaps “baseline” is meant.`],
    ["$ > 5", `at “$” (character 1): a value is due here.${dueMay()}`],
    ["baseline 5", `at “5” (character 10): this does not go on from what stands before it.${goesOnOrEnds}`],
    ["baseline 2016 > 1", `at “2016” (character 10): this does not go on from what stands before it.${goesOnOrEnds}`],
    ["baseline actual", `at “actual” (character 10): the expression could end before this.${goesOn}`],
    ["5 of baseline", `at “of” (character 3): the expression could end before this.${goesOn}`],
    ["(baseline + 1", "at its end: a bracket is not closed here. There may stand )."],
    ["(baseline 1)", "at “1” (character 11): a bracket is not closed here. There may stand )."],
    ["targets > 5", `at “targets” (character 1): these are several values.${onePeriod}`],
    ["5 > targets", `at “targets” (character 5): these are several values.${onePeriod}`],
    ["targets + 5 > 1", `at “targets” (character 1): these are several values.${onePeriod}`],
    ["-targets > 1", `at “targets” (character 2): these are several values.${onePeriod}`],
    ["not targets", `at “targets” (character 5): these are several values.${onePeriod}`],
    ["baseline > 1 and targets", `at “targets” (character 18): these are several values.${onePeriod}`],
    ["baseline", ""],
    ["not baseline", `at “baseline” (character 5): “not” needs a condition; this is a value.${aComparison}`],
    ["baseline > 1 or 5", `at “5” (character 17): “or” needs a condition; this is a figure.${aComparison}`],
    ["frequency and baseline > 1", `at “frequency” (character 1): “and” needs a condition; this is a text.${aComparison}`],
    ["not baseline = 1 and actual = 1", ""],
    ["baseline = 1 and yes", ""],
    ["frequency + 1 > 2", "at “frequency” (character 1): + needs figures; this is a text."],
    ["1 + frequency > 2", "at “frequency” (character 5): + needs figures; this is a text."],
    ["-closing date > 2", "at “closing date” (character 2): - needs figures; this is a date."],
    ["80% of closing date > 2", "at “closing date” (character 8): * needs figures; this is a date."],
    ["closing date * 2 > 1", "at “closing date” (character 1): * needs figures; this is a date."],
    ["closing date + approval date > 1", "at “approval date” (character 16): + needs figures; this is a date."],
    ["closing date - frequency > 1", "at “frequency” (character 16): - needs figures; this is a text."],
    ["1 - closing date > 1", "at “closing date” (character 5): - needs figures; this is a date."],
    ["(baseline > 1) + 1", "at “baseline > 1” (character 2): + needs figures; this is a condition."],
    ["yes + 1", "at “yes” (character 1): + needs figures; this is yes or no."],
    ["closing date > 5", "at “5” (character 16): a date cannot be compared with a figure. There may stand a date."],
    ["5 = frequency", "at “frequency” (character 5): a figure cannot be compared with a text. There may stand a figure."],
    ["yes = 5", "at “5” (character 7): yes or no cannot be compared with a figure. There may stand yes or no."],
    ['frequency > "a"', "at “frequency” (character 1): a text is neither more nor less than another. There may stand = or <>."],
    ['baseline < "a"', 'at “"a"” (character 12): a text is neither more nor less than another. There may stand = or <>.'],
    ["baseline >= yes", "at “yes” (character 13): yes or no is neither more nor less than another. There may stand = or <>."],
    ["(baseline > 1) = 2", "at “baseline > 1” (character 2): a condition cannot be compared. There may stand and, or."],
    ["baseline = (baseline > 1)", "at “baseline > 1” (character 13): a condition cannot be compared. There may stand and, or."],
    [
      "1 < baseline < 5",
      "at “<” (character 14): a comparison has two sides. There may stand and with a second comparison: a <= b and b <= c.",
    ],
    ["frequency = Annual", 'at “Annual” (character 13): a text stands in quotes. There may stand a text such as "Annual".'],
    ["frequency = 5 +", `at its end: a value is due here.${dueMay()}`],
    ['frequency = "Annual"', ""],
    [
      "targets is blank",
      "at “targets” (character 1): only one named value can be blank or N/A. There may stand a named value, or blanks(…) for a list.",
    ],
    [
      "baseline + 1 is n/a",
      "at “baseline + 1” (character 1): only one named value can be blank or N/A. There may stand a named value, or blanks(…) for a list.",
    ],
    ["sum(targets", `at its end: a bracket is not closed here.${brackets}`],
    ["sum(targets 5)", `at “5” (character 13): a bracket is not closed here.${brackets}`],
    [
      "sum(targets; 5)",
      "at “sum(targets; 5)” (character 1): sum takes one value. There may stand sum(targets), sum(subtotal of every DLI).",
    ],
    [
      "min(baseline)",
      "at “min(baseline)” (character 1): min needs a list, or two or more figures parted by ;. There may stand min(targets), min(a; b).",
    ],
    ["max(baseline; frequency)", "at “frequency” (character 15): max needs figures; this is a text."],
    [
      "sum(end target date of every indicator)",
      "at “end target date of every indicator” (character 5): sum needs figures; this is a date.",
    ],
    [
      "count(baseline)",
      "at “count(baseline)” (character 1): count needs a list. There may stand count(targets), count(name of every DLI).",
    ],
    [
      "count(targets; targets)",
      "at “count(targets; targets)” (character 1): count takes one value. There may stand count(targets), count(name of every DLI).",
    ],
    ["blanks(5)", "at “blanks(5)” (character 1): blanks needs a list. There may stand blanks(targets)."],
    ["1 + first(baseline)", "at “first(baseline)” (character 5): first needs a list. There may stand first(targets)."],
    ["last(targets; targets)", "at “last(targets; targets)” (character 1): last takes one value. There may stand last(targets)."],
    ["abs(targets)", `at “targets” (character 5): these are several values.${onePeriod}`],
    ["abs(baseline; 5)", "at “abs(baseline; 5)” (character 1): abs takes one value. There may stand abs(a - b)."],
    ["share(frequency)", "at “frequency” (character 7): share needs figures; this is a text."],
    [
      "round(baseline)",
      "at “round(baseline)” (character 1): round takes 2 values, parted by ;. There may stand round(x; 2), round(x; -3).",
    ],
    ["round(frequency; 2)", "at “frequency” (character 7): round needs figures; this is a text."],
    ...["13", "99", "1.5", "2%", "baseline", "-13", '"2"'].map(
      (places) =>
        [
          `round(baseline; ${places})`,
          `at “round(baseline; ${places})” (character 1): the places of round are a whole number from -12 to 12. There may stand round(x; 2), round(x; -3).`,
        ] as const,
    ),
    ["round(baseline; 12) + round(baseline; -12) + round(baseline; 0) + round(baseline; 9)", ""],
    [
      "days between(closing date)",
      "at “days between(closing date)” (character 1): days between takes 2 values, parted by ;. There may stand days between(signing date; effectiveness date).",
    ],
    [
      "days between(closing date; frequency)",
      "at “days between(closing date; frequency)” (character 1): days between needs two dates. There may stand days between(signing date; effectiveness date).",
    ],
    [
      "days between(5; closing date)",
      "at “days between(5; closing date)” (character 1): days between needs two dates. There may stand days between(signing date; effectiveness date).",
    ],
    ["days between(baseline; closing date) > 5", ""],
    [
      "days between(end target date of every PDO; closing date) > 5",
      `at “end target date of every PDO” (character 14): these are several values.${onePeriod}`,
    ],
    [
      "add months(5; 5) > closing date",
      "at “add months(5; 5)” (character 1): add months needs a date. There may stand add months(closing date; -6).",
    ],
    ["add months(closing date; frequency)", "at “frequency” (character 26): add months needs figures; this is a text."],
    ["add months(closing date; closing date)", "at “closing date” (character 26): add months needs figures; this is a date."],
    ["add months(closing date; 5) + 5 > closing date", ""],
    ["add months(closing date; 5) > 5", "at “5” (character 31): a date cannot be compared with a figure. There may stand a date."],
    [
      "days between(closing date; approval date) > closing date",
      "at “closing date” (character 45): a figure cannot be compared with a date. There may stand a figure.",
    ],
    ["first(targets) > closing date", ""],
    [
      "last(end target date of every indicator) > 5",
      "at “5” (character 44): a date cannot be compared with a figure. There may stand a date.",
    ],
    [
      "unit value > 5",
      "at “unit” (character 1): “unit value” is a value of a DLI. There may stand it with its item beside it, such as “unit value of DLI 4”.",
    ],
    [
      "annual > 5",
      "at “annual” (character 1): “annual” is a value of a fiscal year. There may stand it with its item beside it, such as “annual of fiscal year 2017”.",
    ],
    [
      "commitment of DLI 1 > 5",
      'at “commitment” (character 1): “commitment” is a value of a loan. There may stand it with its item beside it, such as “commitment of loan "IBRD-1"”.',
    ],
    [
      "DLI total of DLI 1 > 5",
      "at “DLI” (character 1): “DLI total” is a value of the project. There may stand it with its item beside it, such as “DLI total of the project”.",
    ],
    [
      "frequency of DLI 1",
      "at “frequency” (character 1): “frequency” is a value of an indicator. There may stand it with its item beside it, such as “frequency of PDO 3”.",
    ],
    [
      "frequency of the project",
      "at “frequency” (character 1): “frequency” is a value of an indicator. There may stand it with its item beside it, such as “frequency of PDO 3”.",
    ],
    [
      "line total",
      "at “line” (character 1): “total” is a value of a budget line. There may stand it with its item beside it, such as “total of component 1”.",
    ],
    ["actual of every", `at “every” (character 11): an item is due here.${anItem}`],
    ["actual of 5", `at “5” (character 11): an item is due here.${anItem}`],
    [
      "end target of PDO",
      "at its end: it is not said which PDO is meant. There may stand a number, a name in quotes, or “every PDO indicator” instead.",
    ],
    [
      "end target of indicator + 1",
      "at “+” (character 25): it is not said which indicator is meant. There may stand a number, a name in quotes, or “every indicator” instead.",
    ],
    ["subtotal of DLI 12345", `at “12345” (character 17): this does not go on from what stands before it.${goesOnOrEnds}`],
    ["targets(soon) > 1", `at “soon” (character 9): a period is due in the brackets.${aPeriod}`],
    ["targets() > 1", `at “)” (character 9): a period is due in the brackets.${aPeriod}`],
    ['targets("") > 1', `at “""” (character 9): a period is due in the brackets.${aPeriod}`],
    ['targets(" ") > 1', `at “" "” (character 9): a period is due in the brackets.${aPeriod}`],
    ["targets(2016 > 1", `at “2016” (character 9): a period is due in the brackets.${aPeriod}`],
    ["targets(2016", `at “2016” (character 9): a period is due in the brackets.${aPeriod}`],
    ['targets("2016) > 1', `at “"2016) > 1” (character 9): the quote is not closed. There may stand a text that ends with ".`],
    ["baseline @ 5", "at “@” (character 10): this sign has no meaning in a rule."],
    ["baseline 😀 5", "at “😀” (character 10): this sign has no meaning in a rule."],
    ['baseline = "a b', 'at “"a b” (character 12): the quote is not closed. There may stand a text that ends with ".'],
    ["baseline = “a b", "at ““a b” (character 12): the quote is not closed. There may stand a text that ends with ”."],
    ["baseline > 2018-02-30", "at “2018-02-30” (character 12): the calendar has no such day."],
    ["end target date > 2018-3-31", ""],
    [
      "baseline > 31/03/2018",
      "at “31/03/2018” (character 12): a date in figures can be read two ways. There may stand a date as 2018-03-31 or 31-Mar-2018.",
    ],
    ["baseline > 007", "at “007” (character 12): a figure does not begin with 0. There may stand a figure, or a text in quotes."],
    ["baseline > 0.5", ""],
    [
      "max(10,20)",
      "at “10,20” (character 5): its digits are grouped in no known way. There may stand a figure such as 1,041,670 or 12.5; what is called with several figures parts them by ;.",
    ],
    [
      "baseline > 1.500",
      "at “1.500” (character 12): the mark in this figure can part thousands or decimals: 1.500 or 1500. There may stand the figure without a mark for thousands.",
    ],
    [
      "baseline > 2016-17",
      'at “2016-17” (character 12): this can be a period or a calculation. There may stand a period in brackets after its name, as in targets("2016/17"), or a calculation with spaces around its sign.',
    ],
  ])("%s", (text, expected) => {
    const said = parsed(text);
    if (expected === "") expect(typeof said).toBe("object");
    else expect(said).toBe(expected);
  });

  it.each<readonly [Scope, string, string]>([
    ["dli", "zzzzzz", `at “zzzzzz” (character 1): there is no such name.${dueMay("dli")}`],
    ["project", "zzzzzz", `at “zzzzzz” (character 1): there is no such name.${dueMay("project")}`],
    [
      "dli",
      "targets > 1",
      "at “targets” (character 1): “targets” is a value of an indicator. There may stand it with its item beside it, such as “targets of PDO 3”.",
    ],
    [
      "dli",
      "subtotal of DLI",
      "at its end: it is not said which DLI is meant. There may stand a number, a name in quotes, or “every DLI” instead.",
    ],
    [
      "project",
      "subtotal of DLI",
      "at its end: it is not said which DLI is meant. There may stand a number, a name in quotes, or “every DLI” instead.",
    ],
    [
      "indicator",
      "end target of IRI",
      "at its end: it is not said which IRI is meant. There may stand a number, a name in quotes, or “every intermediate indicator” instead.",
    ],
    [
      "dli",
      "commitment of loan",
      "at its end: it is not said which loan is meant. There may stand a number, a name in quotes, or “every loan” instead.",
    ],
  ])("for %s: %s", (scope, text, expected) => {
    expect(parsed(text, scope)).toBe(expected);
  });

  it("shows no more than forty characters of the place", () => {
    const first = (text: string): string => faultOf(text).split(" (character")[0] ?? "";
    expect(first(`"${"a".repeat(39)}`)).toBe(`at “"${"a".repeat(39)}”`);
    expect(first(`"${"a".repeat(40)}`)).toBe(`at “"${"a".repeat(38)}…”`);
  });
});
