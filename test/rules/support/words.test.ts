import { missingWords, overlap, wordsOf } from "../../../src/rules/support/text-pairs";
import { sameUnits, unitsOf } from "../../../src/rules/support/units-of";
import { isVague, namesProof } from "../../../src/rules/support/vague-targets";
import { isPercentUnit, mayPassHundred, meansLess, scaleOf, summaryTopicOf, unitKind } from "../../../src/rules/support/words";

test.each([
  ["DIGEDD / DIGC", ["digc", "digedd"]],
  ["DIGC, DIGEDD; DIGC", ["digc", "digedd"]],
  ["UMC y OFIN", ["ofin", "umc"]],
  ["UMC and OFIN & UGEL +", ["ofin", "ugel", "umc"]],
  ["", []],
])("%s names %j", (text, expected) => {
  expect(unitsOf(text)).toEqual(expected);
});

test("the same units in another order, with a mark too many", () => {
  expect(sameUnits("DIGEDD / DIGC", "DIGC, DIGEDD,")).toBe(true);
  expect(sameUnits("DIGEDD", "DIGEDD / DIGC")).toBe(false);
});

test("words without the numbers that only order them", () => {
  expect(wordsOf("(1) Report signed; 2. list (a) of ids, 30 schools")).toEqual(["report", "signed", "list", "of", "ids", "30", "schools"]);
  expect(wordsOf("")).toEqual([]);
  expect(missingWords("a list, a report", "a report")).toEqual(["list", "a"]);
  expect(missingWords("a list, a report", "a report, a")).toEqual(["list"]);
});

test.each([
  ["", "", 1],
  ["one", "", 0],
  ["", "one", 0],
  ["one two three four", "one two", 0.5],
  ["one two", "one two three four", 0.5],
  ["one two", "one three", 0.5],
  ["one two", "two one", 1],
])("%s and %s overlap by %d", (a, b, share) => {
  expect(overlap(a, b)).toBe(share);
});

test.each([
  ["Text", "text"],
  ["Texto libre", "text"],
  ["Date", "date"],
  ["Fecha", "date"],
  ["Yes/No", "yesno"],
  ["Sí / No", "yesno"],
  ["Number", "number"],
  ["Number (%)", undefined],
  ["%", "percent"],
  ["Percentage of schools", "percent"],
  ["Schools", undefined],
  ["Textbooks", undefined],
  ["Database", undefined],
])("the unit %s is %s", (text, kind) => {
  expect(unitKind(text)).toBe(kind);
});

test.each([
  ["Number (million)", 6],
  ["US$ thousands", 3],
  ["lakh", 5],
  ["Rs crores", 7],
  ["miles de millones", 6],
  ["mil millones", 9],
  ["billion", 9],
  ["Number", 0],
])("%s states 10 to the %d", (text, power) => {
  expect(scaleOf(text)).toBe(power);
});

test("what units and names mean", () => {
  expect([isPercentUnit("% of schools"), isPercentUnit("Por ciento"), isPercentUnit("Schools")]).toEqual([true, true, false]);
  expect([mayPassHundred("Gross enrolment"), mayPassHundred("Net enrolment")]).toEqual([true, false]);
  expect([meansLess("Dropout rate"), meansLess("Enrolment rate")]).toEqual([true, false]);
  expect(["Change in closing date(s)", "DLIs", "Results Framework", "Estimaciones de desembolsos", "Costs"].map(summaryTopicOf)).toEqual([
    "closing-date",
    "dlis",
    "results-framework",
    "estimates",
    undefined,
  ]);
});

test("a target that goes on is vague; one that a document or a figure shows is not", () => {
  expect([isVague("system being strengthened"), isVague("system adopted")]).toEqual([true, false]);
  expect([namesProof("3 regions"), namesProof("decree signed"), namesProof("system strengthened")]).toEqual([true, true, false]);
});
