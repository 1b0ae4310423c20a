import { answerPairing, withdrawPairing } from "../../src/app/pairing-answers";
import { giveReason, reasonedChanges, reasonOf, withdrawReason } from "../../src/app/change-reasons";
import { defaultSettings } from "../../src/app/settings";
import { editsOfSettings, settingsOf } from "../../src/app/settings-sheet";
import { isoDate } from "../../src/base/dates";
import { compareVersions } from "../../src/compare/compare-versions";
import { outcomeOfPair } from "../../src/compare/comparison";
import type { Pair } from "../../src/compare/comparison";
import { workbookOfEdits } from "../../src/grid/apply";
import { emptyProject } from "../../src/model/project";
import type { Indicator } from "../../src/model/project";
import { val } from "../disburse/made";
import { indicators, pairOf, projectOf } from "./made";

const before = projectOf([
  { id: "IRI1", name: "School principals certified in school management", unit: "Number", end: "10,000" },
  { id: "IRI2", name: "Textbooks delivered", unit: "Number", end: "500" },
]);
const after = projectOf([
  { id: "IRI7", name: "School leaders certified", unit: "Number", end: "9,000" },
  { id: "IRI2", name: "Textbooks delivered", unit: "Number", end: "500" },
]);
const asked = (pairs: readonly Pair[]): Pair[] => pairs.filter((pair) => pair.asks);

/** What the settings hold after they were written to a workbook and read again. */
const again = (settings: typeof defaultSettings) => settingsOf(workbookOfEdits(editsOfSettings(workbookOfEdits([]), settings)));

test("a doubtful pair is asked with its reasons, and the answer holds the next time", () => {
  const [pair] = asked(compareVersions(before, after).pairs);
  if (!pair) throw new Error("nothing was asked");
  expect(pair.reasons?.map(({ key }) => key)).toEqual(expect.arrayContaining(["like-name", "other-number", "same-unit", "other-figures"]));
  expect(pair.reasons?.every(({ cells }) => cells?.length !== 0)).toBe(true);

  const same = again(answerPairing(defaultSettings, pair, true));
  const confirmed = compareVersions(before, after, { answers: same.pairings });
  expect(asked(confirmed.pairs)).toEqual([]);
  expect(pairOf(confirmed, "IRI7")).toMatchObject({ before: { id: "IRI1" }, confidence: 1, reasons: [{ key: "answered" }] });

  const different = again(answerPairing(same, pair, false));
  const parted = compareVersions(before, after, { answers: different.pairings });
  expect(parted.pairs.map((one) => one.status).sort()).toEqual(["dropped", "new", "no-change"]);
  expect(different.pairings).toHaveLength(1);

  const [answer] = different.pairings ?? [];
  if (!answer) throw new Error("no answer was kept");
  expect(asked(compareVersions(before, after, { answers: withdrawPairing(different, answer).pairings }).pairs)).toHaveLength(1);
});

test("only a pair can be answered", () => {
  const alone = compareVersions(before, projectOf([])).pairs[0];
  expect(() => answerPairing(defaultSettings, alone ?? ({} as Pair), true)).toThrow(RangeError);
});

describe("split and merged", () => {
  const whole = { id: "IRI1", name: "Bridges and culverts constructed", unit: "Number", targets: "2016=60", end: "150" };
  const bridges = { id: "IRI1", name: "Bridges constructed", unit: "Number", targets: "2016=20", end: "50" };
  const culverts = { id: "IRI2", name: "Culverts constructed", unit: "Number", targets: "2016=40", end: "100" };
  const other = { id: "IRI3", name: "Road safety audits carried out", unit: "Number", end: "10" };

  test("an item divided in two names both parts, with the figures that add up", () => {
    const { pairs } = compareVersions(projectOf([whole, other]), projectOf([bridges, culverts, other]));
    const [main, part] = [pairOf({ pairs }, "IRI1"), pairOf({ pairs }, "IRI2")];
    expect([main, part].map(outcomeOfPair)).toEqual(["split", "split"]);
    expect(main.split?.map(({ id }) => id)).toEqual(["IRI1", "IRI2"]);
    expect(part).toMatchObject({ status: "new", splitFrom: { id: "IRI1" }, asks: false });
    expect(main.reasons?.[0]).toMatchObject({ key: "parts-add-up" });
  });

  test("two put together", () => {
    const { pairs } = compareVersions(projectOf([bridges, culverts, other]), projectOf([whole, other]));
    expect(pairOf({ pairs }, "IRI1")).toMatchObject({ status: "revised", asks: false });
    expect(pairOf({ pairs }, "IRI1").merged?.map(({ id }) => id)).toEqual(["IRI1", "IRI2"]);
    expect(pairs.find((pair) => pair.mergedInto)).toMatchObject({ status: "dropped", before: { id: "IRI2" }, mergedInto: { id: "IRI1" } });
  });

  test("a split that figures do not show is asked, and its answer holds for all parts", () => {
    const parts = [{ ...bridges, end: "70" }, { ...culverts, end: "90", targets: "2016=10" }, other];
    const first = compareVersions(projectOf([whole, other]), projectOf(parts));
    const main = pairOf(first, "IRI1");
    expect(main).toMatchObject({ asks: true, split: [{ id: "IRI1" }, { id: "IRI2" }] });
    const yes = again(answerPairing(defaultSettings, main, true)).pairings;
    expect(pairOf(compareVersions(projectOf([whole, other]), projectOf(parts), { answers: yes }), "IRI1")).toMatchObject({
      asks: false,
      split: [{ id: "IRI1" }, { id: "IRI2" }],
    });
    const no = again(answerPairing(defaultSettings, main, false)).pairings;
    const parted = compareVersions(projectOf([whole, other]), projectOf(parts), { answers: no });
    expect(parted.pairs.filter((pair) => pair.split ?? pair.splitFrom)).toEqual([]);
  });

  test("a new item beside one that keeps its figures is no split", () => {
    const { pairs } = compareVersions(projectOf([whole, other]), projectOf([whole, culverts, other]));
    expect(pairs.map((pair) => [outcomeOfPair(pair), pair.after?.id]).sort()).toEqual([
      ["new", "IRI2"],
      ["no-change", "IRI1"],
      ["no-change", "IRI3"],
    ]);
  });
});

describe("reasons of changes", () => {
  const base = { id: "PDO3", name: "School management positions staffed", unit: "Number", level: "pdo" as const };
  const old = { ...emptyProject, indicators: indicators([{ ...base, targets: "2015=1,000|2017=0", end: "25,000" }]) };
  const [made] = indicators([{ ...base, targets: "2015=0|2017=3,000", end: "18,000" }]);
  const reached: Indicator = {
    ...(made as Indicator),
    records: [{ ...(made as Indicator).records[0]!, actual: val("18,591", "Status!C4") }],
  };
  const now = { ...emptyProject, indicators: [reached] };
  const comparison = compareVersions(old, now);
  const asOf = isoDate(2017, 4, 21);
  const given = { reason: "7,000 positions cannot be staffed before closing", by: "Team leader", on: asOf ?? ("" as never) };

  test("an end target below what is reached and a past year rewritten need one; a year to come does not", () => {
    const found = reasonedChanges(comparison, now, defaultSettings, asOf);
    expect(found.map(({ change, why }) => [change.field, change.period?.label, why])).toEqual([
      ["target", "2015", "past-period-rewritten"],
      ["end-target", undefined, "end-target-below-actual"],
    ]);
    expect(found[1]?.cells).toContainEqual({ sheet: "Status", row: 3, col: 2 });
    expect(reasonedChanges(comparison, now, defaultSettings).map(({ why }) => why)).toEqual(["end-target-below-actual"]);
  });

  test("a fall is what is better: an end target raised above what is reached", () => {
    const down = { ...emptyProject, indicators: [{ ...reached, direction: "down" as const }] };
    expect(reasonedChanges(comparison, down, defaultSettings, asOf).map(({ why }) => why)).toEqual(["past-period-rewritten"]);
  });

  test("the reason is kept in the workbook, found again, and can be taken back", () => {
    const asks = reasonedChanges(comparison, now, defaultSettings, asOf)[1];
    if (!asks) throw new Error("nothing was asked");
    const settings = again(giveReason(defaultSettings, asks.pair, asks.change, given));
    expect(reasonOf(settings, asks.pair, asks.change)).toMatchObject(given);
    expect(reasonedChanges(comparison, now, settings, asOf)[1]?.given).toMatchObject(given);
    expect(reasonOf(withdrawReason(settings, asks.pair, asks.change), asks.pair, asks.change)).toBeUndefined();
    expect(() => giveReason(defaultSettings, asks.pair, asks.change, { ...given, reason: " " })).toThrow(RangeError);
  });
});
