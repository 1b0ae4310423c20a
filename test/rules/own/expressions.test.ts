import { dec } from "../../../src/base/decimal";
import { parsed, worth } from "./made";

describe("what an expression comes to", () => {
  it.each([
    ["baseline", "0"],
    ["end target", "18,000"],
    ["target 2016", "3,000"],
    ["target(2016)", "3,000"],
    ['targets("2016")', "3,000"],
    ["target for 2016", "3,000"],
    ["sum of targets", "18,000"],
    ["sum(targets) - end target", "0"],
    ["count(targets)", "2"],
    ["blanks(targets)", "1"],
    ["min(targets)", "3,000"],
    ["max(actual; previous actual)", "17,400"],
    ["last(targets)", "3,000"],
    ["actual / end target", "about 0.9667"],
    ["round(actual / end target; 2)", "0.97"],
    ["95% * end target", "17,100"],
    ["80% of end target + 1", "14,401"],
    ["95 % de la meta final", "17,100"],
    ["abs(baseline - end target)", "18,000"],
    ["-end target + 1", "-17,999"],
    ["2 + 3 * 4", "14"],
    ["(2 + 3) * 4", "20"],
    ["1 - 2 - 3", "-4"],
    ["1,041,670 * 3", "3,125,010"],
    ["1 / 3 * 3", "1"],
    ["0.1 + 0.2", "0.3"],
    ["frequency", "“Annual”"],
    ["end target date", "2018-03-31"],
    ["end target date - actual date", "428 days"],
    ["days between(approval date; closing date)", "1,899 days"],
    ["closing date + 1", "2018-04-01"],
    ["add months(closing date; -6)", "2017-09-30"],
    ["commitment", "3,000,000"],
    ["subtotal of DLI 1", "2,250,000"],
    ["subtotal of its DLI", "2,250,000"],
    ["sum(subtotal of every DLI)", "3,000,000"],
    ["count(name of every DLI)", "2"],
    ["end target of PDO 2", "60 %"],
    ["end target of PDO indicator 2", "60 %"],
    ['end target of indicator "Students who read"', "60 %"],
    ["estimate(2017)", "1,125,000"],
    ["DLI total", "3,000,000"],
    ["DLI totals(Dec-15)", "1,875,000"],
    ["US$ 1.5 million + 1", "1,500,001"],
  ])("of an indicator: %s", (text, expected) => {
    expect(worth(text)).toBe(expected);
  });

  it.each([
    ["units(2016)", "3,000"],
    ["units(Dec-15)", "15,000"],
    ["units Dec-15", "15,000"],
    ['amount("December 2015")', "1,875,000"],
    ["sum(amounts)", "2,250,000"],
    ["lot", "1,000"],
    ["final target * unit value / lot", "2,250,000"],
    ["units(Dec-15) * unit value / lot - amount(Dec-15)", "0"],
    ["allocation share", "0.75"],
    ["disbursement date(Dec-15)", "2016-03-01 to 2016-03-31"],
    ["final target - end target of its indicator", "0"],
    ["final target - end target of the indicator", "0"],
  ])("of a DLI: %s", (text, expected) => {
    expect(worth(text, "DLI 1")).toBe(expected);
  });

  it.each([
    ["estimate - current", "125,000", "Fiscal year 2017"],
    ["fiscal year", "2,016", "Fiscal year 2016"],
    ["disbursed / commitment", "0.625", "Loan IBRD-1"],
    ["sum(estimates) - commitment", "0", "The project"],
    ["sum(proposed of every fiscal year of the estimates)", "3,000,000", "The project"],
  ])("%s is %s of %s", (text, expected, item) => {
    expect(worth(text, item)).toBe(expected);
  });
});

describe("whether a condition holds", () => {
  it.each([
    ["end target >= baseline", "yes"],
    ["end target = sum(targets)", "yes"],
    ["actual / end target >= 95%", "yes"],
    ["actual / end target >= 97%", "no"],
    ["actual is at least 17,400", "yes"],
    ["actual is more than 17,400", "no"],
    ["actual <> 17400", "no"],
    ["not actual = 17400", "no"],
    ['frequency = "annual"', "yes"],
    ['frequency <> "Once"', "yes"],
    ["frequency is not blank and data source is not blank", "yes"],
    ["target 2017 is blank", "yes"],
    ["target 2016 is blank", "no"],
    ["end target date is not after closing date", "yes"],
    ["end target date = closing date", "yes"],
    ["actual date before 2017-02-01", "yes"],
    ["actual date after 31 de enero de 2017", "no"],
    ["sum(subtotal of every DLI) = commitment", "yes"],
    ["actual > 1 or target 2017 > 1", "yes"],
    ["actual < 1 and target 2017 > 1", "no"],
    ["actual >= 17,399.5", "yes"],
  ])("%s: %s", (text, expected) => {
    expect(worth(text)).toBe(expected);
  });

  it("of percentages", () => {
    expect(worth("actual >= 55%", "PDO 2")).toBe("yes");
    expect(worth("actual >= 55", "PDO 2")).toBe("yes");
    expect(worth("actual - baseline >= 17", "PDO 2")).toBe("yes");
    expect(worth("actual / end target >= 95%", "PDO 2")).toBe("yes");
    expect(worth("actual / end target >= 95.1%", "PDO 2")).toBe("no");
    expect(worth("80% of end target", "PDO 2")).toBe("48 %");
    expect(worth("actual >= 95% * end target", "PDO 2")).toBe("yes");
    expect(worth("points(actual) * 2", "PDO 2")).toBe("114");
    expect(worth("share(actual) * 2", "PDO 2")).toBe("1.14");
  });

  it("of answers", () => {
    expect(worth("end target = yes", "IRI 1")).toBe("yes");
    expect(worth("baseline = no", "IRI 1")).toBe("yes");
    expect(worth("target 2016 = no", "IRI 1")).toBe("no");
  });

  it("at the tolerance, for money and counts", () => {
    expect(worth("actual = 17,401")).toBe("no");
    expect(worth("actual = 17,401", "PDO 1", dec(1))).toBe("yes");
    expect(worth("actual >= 17,401", "PDO 1", dec(1))).toBe("yes");
    expect(worth("actual <> 17,401", "PDO 1", dec(1))).toBe("no");
  });
});

describe("what is not judged, with the reason", () => {
  it.each([
    ["target 2017 >= 1", "PDO 1", "the target of 2017 is blank"],
    ["target 2019 >= 1", "PDO 1", "the targets have no 2019 (they are for 2015, 2016, 2017)"],
    ["previous actual >= 1", "PDO 2", "the previous actual is blank"],
    ["protocol is blank", "PDO 1", "no table states the protocol"],
    ["actual >= 1", "IRI 1", "no table states the actual"],
    ["actual / baseline >= 1", "PDO 1", "it would divide by 0"],
    ["commitment + end target >= 1", "PDO 2", "cannot be taken together"],
    ["actual * end target >= 1", "PDO 2", "share(…) or points(…)"],
    ["actual >= 0.95", "PDO 2", "write it with %"],
    ["actual / end target >= 95", "PDO 1", "write it with %"],
    ["end target date before 15 March 2018", "PDO 2", "overlap"],
    ["not target 2017 = 1", "PDO 1", "the target of 2017 is blank"],
    ["actual > 1 and target 2017 > 1", "PDO 1", "the target of 2017 is blank"],
    ["actual < 1 or target 2017 > 1", "PDO 1", "the target of 2017 is blank"],
    ["sum(end target of every indicator) > 1", "PDO 1", "no figure"],
    ["max(actual; target 2017) > 1", "PDO 1", "the target of 2017 is blank"],
    ["today before closing date", "PDO 1", "the day to judge at is not set"],
  ])("%s of %s", (text, item, why) => {
    expect(worth(text, item)).toMatch(/^missing: /);
    expect(worth(text, item)).toContain(why);
  });
});

describe("what cannot be read, with its place and what may stand there", () => {
  it.each([
    ["end targt >= 5", /at “end” \(character 1\): there is no such name\. Perhaps “end target” is meant/],
    ["end-target >= 5", /at “end” \(character 1\): there is no such name\. Perhaps “end target” is meant/],
    ["frequency is Annual", /at “Annual” \(character 14\): a text stands in quotes/],
    ["end target >=", /at its end: a value is due here/],
    ["end target >= 5 5", /at “5” \(character 17\)/],
    ["end target >= (5", /bracket is not closed/],
    ["target >= 5", /several values.*targets\(2016\)/],
    ["unit value >= 5", /“unit value” is a value of a DLI/],
    ["frequency > 5", /a text cannot be compared with a figure/],
    ['frequency > "a"', /neither more nor less/],
    ["closing date >= 5", /a date cannot be compared with a figure/],
    ["frequency + 1 > 2", /needs figures; this is a text/],
    ["1 <= baseline <= 5", /a comparison has two sides/],
    ["(baseline > 1) > 2", /a condition cannot be compared/],
    ["baseline and 5", /needs a condition/],
    ["sum(baseline; )", /a value is due/],
    ["sum(baseline)", /needs a list/],
    ["round(baseline)", /takes 2 values/],
    ["round(baseline; actual)", /whole number/],
    ["actual date before 31/03/2018", /date in figures can be read two ways/],
    ["target 2016-17 > 1", /can be a period or a calculation/],
    ["baseline > 1.500", /can part thousands or decimals: 1.500 or 1500/],
    ["max(10,20) > 1", /grouped in no known way/],
    ["baseline > 007", /does not begin with 0/],
    ["baseline > 2018-02-30", /no such day/],
    ['baseline = "a', /quote is not closed/],
    ["baseline @ 5", /no meaning in a rule/],
    ["__proto__ > 1", /no such name/],
    ["constructor > 1", /no such name/],
    ["baseline.constructor > 1", /no meaning/],
    ["toString() > 1", /no such name/],
    ["targets(__proto__) > 1", /period is due/],
    ["subtotal of DLI 1 2", /2/],
    ["actual of every", /an item is due/],
    ["", /at its end: a value is due here/],
  ])("%s", (text, fault) => {
    expect(parsed(text)).toMatch(fault);
  });
});
