import { dec, zero } from "../../../src/base/decimal";
import { agrees, isCut, laterThan } from "../../../src/rules/support/claim-actuals";
import { claimTables as tables } from "./claim-tables";
import { claimOf as claim, projectOf, value } from "./values";

describe("actuals as texts give them", () => {
  test.each([
    ["18000", "18591", true],
    ["19000", "18591", true],
    ["18000", "18999", true],
    ["18000", "17001", true],
    ["18000", "19000", false],
    ["18000", "17000", false],
    ["18000", "19200", false],
    ["18500", "18591", false],
    ["1000", "1000", true],
    ["1000", "999", false],
    ["20000", "18591", true],
    ["0", "0", false],
    ["0", "12", false],
    ["10000", "9000", false],
  ])("%s cuts %s: %s", (found, exact, cut) => {
    expect(isCut(dec(found), dec(exact))).toBe(cut);
  });

  test("without both figures nothing is cut", () => {
    expect([isCut(undefined, dec(18591)), isCut(dec(18000), undefined), isCut(undefined, undefined)]).toEqual([false, false, false]);
  });

  const project = projectOf(tables);
  const actual = project.indicators.flatMap((one) => one.records).find((one) => one.actual)?.actual;
  const later = (text: string, of = actual): string | undefined => laterThan(project, claim(text), of)?.day;

  test.each([
    ["actual of PDO 1 by July 2015", "July 2015"],
    ["actual of PDO 1 by June 2015", undefined],
    ["actual of PDO 1 by May 2015", undefined],
    ["valor actual a julio de 2015", "julio de 2015"],
    ["actual of PDO 1 by end 2016", undefined],
    ["actual of PDO 1", undefined],
  ])("%s: %s", (text, day) => {
    expect(later(text)).toBe(day);
  });

  test("on the first of a month that month is not later", () => {
    const first = projectOf(tables.replace("30-Jun-2015", "01-Jul-2015"));
    const own = first.indicators.flatMap((one) => one.records).find((one) => one.actual)?.actual;
    expect(laterThan(first, claim("actual by July 2015"), own)).toBeUndefined();
    expect(laterThan(first, claim("actual by August 2015"), own)?.date.text).toBe("01-Jul-2015");
  });

  test("of a value that is no actual, without a date, or of none", () => {
    expect(laterThan(project, claim("actual by July 2015"), undefined)).toBeUndefined();
    expect(later("actual by July 2015", value("3", "RF!E2"))).toBeUndefined();
    const undated = projectOf(tables.replace("| 30-Jun-2015 |", "| |"));
    const own = undated.indicators.flatMap((one) => one.records).find((one) => one.actual)?.actual;
    expect(own?.text).toBe("12");
    expect(laterThan(undated, claim("actual by July 2015"), own)).toBeUndefined();
  });
});

test.each([
  ["10", "10", 0, true],
  ["10", "11", 0, false],
  ["10", "11", 1, true],
  ["2.25 million", "2,255,000", 0, true],
  ["2.25 million", "2,255,001", 0, false],
  ["2.25", "2.254", 0, false],
  ["2.254", "2.25", 0, true],
  ["2,255,001", "2.25 million", 0, false],
  ["2,255,000", "2.25 million", 0, true],
  ["words", "10", 0, true],
  ["10", "words", 0, true],
])("%s of a text and %s of a table agree within %d: %s", (text, stated, tolerance, expected) => {
  const said = value(text);
  expect(agrees(said, said.reading, value(stated), tolerance === 0 ? zero : dec(tolerance))).toBe(expected);
});
