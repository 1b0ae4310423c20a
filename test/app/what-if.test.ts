import { applyEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";
import { analyseSteps } from "../../src/app/analyse";
import type { Analysis } from "../../src/app/analyse";
import { isScenarioList } from "../../src/app/kept-scenarios";
import type { KeptChange } from "../../src/app/kept-scenarios";
import { scenarioToWrite } from "../../src/app/scenario-sheet";
import { defaultSettings } from "../../src/app/settings";
import type { Settings } from "../../src/app/settings";
import { editsOfSettings, settingsOf } from "../../src/app/settings-sheet";
import { residualsOf, tryUnits } from "../../src/app/term-effects";
import { compareOutcomes, offerOf, outcomeOf, paymentsOf, startOf } from "../../src/app/what-if";
import type { Outcome, Start } from "../../src/app/what-if";
import { isoDate } from "../../src/base/dates";
import type { IsoDate } from "../../src/base/dates";
import { dec, plain } from "../../src/base/decimal";

/** The schedule of P123151 before its restructuring, of the DLIs that it changed. */
const book = workbookOfText(`
== DLIs
| DLI | Indicator | Unit value (USD) | Per | Dec-14 | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | | | Sep-15 | Sep-17 | Mar-18 | |
| 1 | Positions filled | 125,000 | 1000 | 1,875,000 | 1,250,000 | - | 3,125,000 |
| | Units | | | 15,000 | 10,000 | - | |
| 3 | Grades assessed | 781,250 | 1 | 781,250 | 1,562,500 | 781,250 | 3,125,000 |
| | Units | | | 1 | 2 | 1 | |
| 4 | Results reported | 1,041,670 | 1 | 1,041,670 | 1,041,670 | 1,041,660 | 3,125,000 |
| | Units | | | 1 | 1 | 1 | |
== Execution
| Budget activity | Fiscal year | Executed (PEN) |
| Studies | 2014 | 321,790 |
| Studies | 2016 | 90,000,000 |
| Studies | 2017 | 90,000,000 |
`);

function day(text: string): IsoDate {
  const found = isoDate(...(text.split("-").map(Number) as [number, number, number]));
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

function analysed(settings: Settings): Analysis {
  const steps = analyseSteps(book, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function begun(settings: Settings = defaultSettings): { readonly start: Start; readonly analysis: Analysis } {
  const analysis = analysed(settings);
  const start = startOf(analysis.project, settings, analysis.disbursement?.currency);
  if (!start) throw new Error("no DLI table was read");
  return { start, analysis };
}

const freeing: readonly KeptChange[] = [
  { kind: "target", dli: "1", period: "Dec-16", units: "3000" },
  { kind: "target", dli: "3", period: "Dec-17", units: "0" },
  { kind: "allocation", dli: "4", amount: "3125010" },
];
const moves = (outcome: Outcome): readonly string[] => outcome.moved.byDli.map((one) => `${one.dli} ${plain(one.change)}`);

test("what targets free is given to a new DLI to the dollar, at the unit value that it implies", () => {
  const { start } = begun();
  const outcome = outcomeOf(start, freeing);
  expect(moves(outcome)).toEqual(["1 -875000", "3 -781250", "4 10"]);
  expect(plain(outcome.free)).toBe("1656240");
  const offer = offerOf(start, outcome, { dli: "9", units: dec(10000), lot: dec(1000) });
  expect(offer && [offer.amount, offer.roundedUnitValue, offer.left, offer.residual].map(plain)).toEqual(["1656240", "165624", "0", "0"]);
  const give: KeptChange = { kind: "give", dli: "9", name: "Principals", amount: "1656240", units: "10000", lot: "1000", period: "Dec-17" };
  const given = outcomeOf(start, [...freeing, give]);
  expect(given.refused).toEqual([]);
  expect(plain(given.free)).toBe("0");
  expect(moves(given)).toContain("9 1656240");
});

test("to a DLI that is there: its allocation and unit value follow", () => {
  const { start } = begun();
  const cut: KeptChange = { kind: "target", dli: "1", period: "Dec-16", units: "3000" };
  const outcome = outcomeOf(start, [cut, { kind: "give", dli: "3", amount: "875000", units: "4", lot: "1" }]);
  expect(moves(outcome)).toEqual(["1 -875000", "3 875000"]);
  expect(plain(outcome.free)).toBe("0");
});

test("a date moves a year, a drop frees all, and what cannot be made says why and leaves the rest", () => {
  const { start } = begun();
  const outcome = outcomeOf(start, [
    { kind: "date", period: "Dec-16", paid: day("2018-09-30") },
    { kind: "drop", dli: "4" },
    { kind: "price", dli: "7", price: "1" },
    { kind: "target", dli: "1", period: "Dec-99", units: "1" },
    { kind: "give", dli: "8", amount: "1", units: "1", lot: "1" },
  ]);
  expect(outcome.refused.map(({ at }) => at)).toEqual([2, 3, 4]);
  expect(outcome.moved.byYear.map((one) => one.fiscalYear)).toEqual([2016, 2018, 2019]);
  expect(plain(outcome.free)).toBe("3125000");
});

test("more results than the allocation holds are told, not paid", () => {
  const outcome = outcomeOf(begun().start, [{ kind: "target", dli: "1", period: "Dec-16", units: "11000" }]);
  expect(outcome.moved.byDli).toEqual([]);
  expect(outcome.capped.find(({ dli }) => dli === "1")?.unpaid.toFixed()).toBe("125000");
});

test("a number of units under each reading: 18,591 in lots of 1,000", () => {
  const { start, analysis } = begun();
  const tried = tryUnits(analysis.project, defaultSettings, start, "1", dec(18591));
  const of = (lots: string, over: string): string | undefined =>
    tried.find((one) => one.brokenLots === lots && one.overAchievement === over)?.amount.toFixed();
  expect(of("whole-lots", "without-cap")).toBe("2250000");
  expect(of("pro-rata", "without-cap")).toBe("2323875");
});

test("a unit value that does not divide its subtotal is found, with its residual", () => {
  expect(residualsOf(begun().start).map(({ dli, residual, ways }) => [dli, plain(residual), ways.length])).toEqual([["4", "10", 4]]);
});

test("the smaller of earned and spent, at the rate that is stated; without one nothing is held and it says so", () => {
  const bare = { ...defaultSettings, readings: { limit: "by-period" as const } };
  expect(begun(bare).start.lacksRate).toBe(true);
  const rated = { ...defaultSettings, readings: { limit: "by-period" as const, rate: "3.26" } };
  const { start } = begun(rated);
  const [first] = paymentsOf(start.situation, "planned");
  expect([first?.payable.value.toFixed(2), first?.heldBy]).toEqual(["98708.58", ["expenditure"]]);
  const { after } = outcomeOf(start, [{ kind: "rate", rate: "2.5745" }]);
  expect(paymentsOf(after, "planned")[0]?.payable.value.toFixed(2)).toBe("124991.26");
});

test("two scenarios side by side", () => {
  const moved = compareOutcomes(begun().start, freeing.slice(0, 1), freeing.slice(0, 2));
  expect(moved.byDli.map((one) => `${one.dli} ${plain(one.change)}`)).toEqual(["3 -781250"]);
});

test("scenarios and readings are kept with the workbook; what was changed by hand is not taken over", () => {
  const scenarios = [{ name: "A", changes: freeing }];
  const settings: Settings = { ...defaultSettings, scenarios, readings: { brokenLots: "whole-lots", rate: "3.26" } };
  const read = settingsOf(applyEdits(book, editsOfSettings(book, settings)));
  expect([read.scenarios, read.readings]).toEqual([scenarios, settings.readings]);
  expect(isScenarioList([{ name: "A", changes: [{ kind: "target", dli: "1", period: "x", units: "=1+1" }] }])).toBe(false);
  expect(isScenarioList([{ name: "A", changes: [{ kind: "toString" }] }])).toBe(false);
});

test("the sheet of a scenario: formulas over its own units, whose results are the core's", () => {
  const { analysis } = begun();
  const set = scenarioToWrite({ name: "A", changes: freeing }, analysis, book, defaultSettings);
  const [draft] = set?.make(() => "Proposed schedule") ?? [];
  const formulas = (draft?.rows ?? []).flat().flatMap((cell) => (cell.kind === "formula" ? [cell] : []));
  expect(formulas.some((cell) => cell.formula.includes("SUMIF("))).toBe(true);
  expect(formulas.some((cell) => cell.result === 2_250_000 && cell.formula.startsWith("=SUM("))).toBe(true);
  expect(scenarioToWrite({ name: "A", changes: [] }, analysis, book, defaultSettings)).toBeUndefined();
});
