import { dec, zero } from "../../../src/base/decimal";
import { compareAnswers } from "../../../src/rules/own/values/compare";
import type { Comparison } from "../../../src/rules/own/words/operators";
import { cellIn } from "./made";
import { made, shown } from "./made-answers";

const signs: readonly Comparison[] = ["=", "<>", ">=", "<=", ">", "<"];

function compared(text: string, tolerance = zero) {
  const [left = "", sign = "", right = ""] = text.split(/ (=|<>|>=|<=|>|<) /);
  return compareAnswers(sign as Comparison, made(left, 1), made(right, 2), tolerance);
}

/** For each sign in turn, = <> >= <= > <: y where it holds, n where it does not, ? where it cannot be told. */
function all(left: string, right: string, tolerance = zero): string {
  return signs
    .map((sign) => compareAnswers(sign, made(left, 1), made(right, 2), tolerance).result)
    .map((result) => (result.is === "truth" ? (result.yes ? "y" : "n") : "?"))
    .join("");
}

describe("figures by =, <>, >=, <=, > and <", () => {
  it.each([
    ["5 number", "5 number", "ynyynn"],
    ["5 number", "4 number", "nyynyn"],
    ["4 number", "5 number", "nynyny"],
    ["5 bare", "5 number", "ynyynn"],
    ["5 money USD", "4 money", "nyynyn"],
    ["0.95 ratio", "95 percent", "ynyynn"],
    ["95 percent", "0.95 ratio", "ynyynn"],
    ["0.94 ratio", "95 percent", "nynyny"],
    ["95 percent", "0.94 ratio", "nyynyn"],
    ["0.5 ratio", "10 bare", "nynyny"],
    ["11 ratio", "10 number", "nyynyn"],
    ["20 number", "11 bare", "nyynyn"],
    // What printing hides: 5 and 4 are both printed to the nearest unit.
    ["5 number ~0.5", "4 number ~0.5", "y?y?y?"],
    ["4 number ~0.5", "5 number ~0.5", "y??y?y"],
    ["5 number ~0.5", "4 number ~0.4", "nyynyn"],
    ["5 number ~0.5", "5 number ~0.5", "ynyynn"],
  ])("%s beside %s: %s", (left, right, expected) => {
    expect(all(left, right)).toBe(expected);
  });

  it.each([
    ["5 number", "4 number", "ynyyyn"],
    ["4 number", "5 number", "ynyyny"],
    ["5 money", "4 money", "ynyyyn"],
    ["5 number", "3.9 number", "nyynyn"],
    ["5 bare", "4 bare", "nyynyn"],
    ["5 percent", "4 percent", "nyynyn"],
    ["5 days", "4 days", "nyynyn"],
    ["5 ratio", "4 ratio", "nyynyn"],
  ])("at a tolerance of 1, for money and counts alone: %s beside %s", (left, right, expected) => {
    expect(all(left, right, dec(1))).toBe(expected);
  });
});

describe("dates, where it is certain for each of their days", () => {
  it.each([
    ["2018-03-31 to", "2018-03-31 to", "ynyynn"],
    ["2018-04-01 to", "2018-03-31 to", "nyynyn"],
    ["2018-03-30 to", "2018-03-31 to", "nynyny"],
    // A month beside days before, within and after it.
    ["2018-03-01 to 2018-03-31", "2018-02-28 to", "nyynyn"],
    ["2018-03-01 to 2018-03-31", "2018-03-01 to", "??y??n"],
    ["2018-03-01 to 2018-03-31", "2018-03-15 to", "??????"],
    ["2018-03-01 to 2018-03-31", "2018-03-31 to", "???yn?"],
    ["2018-03-01 to 2018-03-31", "2018-04-01 to", "nynyny"],
    ["2018-03-01 to", "2018-03-01 to 2018-03-31", "???yn?"],
    ["2018-03-31 to", "2018-03-01 to 2018-03-31", "??y??n"],
    ["2018-03-01 to 2018-03-31", "2018-03-01 to 2018-03-31", "ynyynn"],
    ["2018-03-01 to 2018-03-31", "2018-01-01 to 2018-12-31", "??????"],
    ["2018-03-01 to 2018-03-31", "2018-04-01 to 2018-04-30", "nynyny"],
    ["2018-04-01 to 2018-04-30", "2018-03-01 to 2018-03-31", "nyynyn"],
    ["2018-03-01 to 2018-03-31", "2018-03-31 to 2018-04-30", "???yn?"],
  ])("%s beside %s", (left, right, expected) => {
    expect(all(left, right)).toBe(expected);
  });

  it("that overlap are not judged, and say why", () => {
    expect(shown(compared("2018-03-01 to 2018-03-31 < 2018-03-15 to").result)).toBe(
      "2018-03-01 to 2018-03-31 and 2018-03-15 overlap, so that it is not certain which comes first",
    );
  });
});

describe("texts and answers", () => {
  it.each([
    ["Annual = ANNUAL.", "true"],
    ["Annual <> ANNUAL", "false"],
    ["Annual = Once", "false"],
    ["Annual <> Once", "true"],
    ["true = true", "true"],
    ["true = false", "false"],
    ["false = false", "true"],
    ["true <> false", "true"],
    ["Annual > Once", "“Annual” cannot be compared with “Once”"],
    ["Annual < Once", "“Annual” cannot be compared with “Once”"],
    ["true >= false", "yes cannot be compared with no"],
    ["true = Annual", "yes cannot be compared with “Annual”"],
    ["Annual <> true", "“Annual” cannot be compared with yes"],
    ["5 number = Annual", "5 cannot be compared with “Annual”"],
    ["2018-03-31 to = 5 number", "2018-03-31 cannot be compared with 5"],
    ["5 number = 2018-03-31 to", "5 cannot be compared with 2018-03-31"],
    ["Annual = 2018-03-31 to", "“Annual” cannot be compared with 2018-03-31"],
  ])("%s: %s", (text, expected) => {
    expect(shown(compared(text).result)).toBe(expected);
  });
});

describe("what cannot be told says why", () => {
  it.each([
    ["none blank = 5 number", "it is blank"],
    ["5 number = none n/a", "it is n/a"],
    ["5 money USD = 5 money EUR", "amounts in USD and in EUR cannot be taken together"],
    ["0.5 ratio < 10.5 bare", "a ratio is compared with 10.5: write it with % if a share is meant, else multiply instead of dividing"],
    ["-11 bare < 0.5 ratio", "a ratio is compared with -11: write it with % if a share is meant, else multiply instead of dividing"],
    ["5 number ~0.5 <= 4 number ~0.5", "the figures are printed too coarsely to tell"],
    ["5 percent = 0.5 bare", "0.5 beside a percentage can be a part of one or of a hundred: write it with %"],
  ])("%s: %s", (text, expected) => {
    const { result, difference } = compared(text);
    expect(shown(result)).toBe(expected);
    expect(result.cells).toEqual([cellIn(1), cellIn(2)]);
    expect(difference === undefined).toBe(!text.includes("~"));
  });
});

test("the sides are shown as they were compared, a ratio beside a percentage as one, with left minus right", () => {
  const { left, right, difference, result } = compared("0.94 ratio >= 95 percent !");
  expect([shown(left), shown(right)]).toEqual(["94 percent", "95 percent !"]);
  expect(difference).toEqual({ top: -1n, bottom: 1n });
  expect(result.cells).toEqual([cellIn(1), cellIn(2)]);
  const other = compared("95 percent <= 0.94 ratio");
  expect([shown(other.left), shown(other.right)]).toEqual(["95 percent", "94 percent"]);
  const plainly = compared("0.94 ratio >= 0.5 ratio");
  expect([shown(plainly.left), shown(plainly.right)]).toEqual(["0.94 ratio", "0.5 ratio"]);
});
