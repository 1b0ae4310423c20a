import { compareVersions } from "../../src/compare/compare-versions";
import { project, schedule } from "../disburse/made";
import { pairOf, projectOf, say } from "./made";
import type { Row } from "./made";

const staffed: Row = {
  id: "PDO3",
  name: "School management positions staffed through the school principal evaluation system",
  unit: "Number",
  baseline: "0",
  targets: "2013=0|2014=15,000|2015=1,000|2016=9,000|2017=0",
  end: "25,000",
  frequency: "Annual",
  source: "Report",
  level: "pdo",
};

test("only what differs, field by field, with cells on both sides", () => {
  const later = { ...staffed, targets: "2013=0|2014=15000|2015=0|2016=0|2017=3,000", end: "18,000", source: "Database", baseline: "0.00" };
  const pair = pairOf(compareVersions(projectOf([staffed]), projectOf([later])), "PDO3");
  expect(pair.status).toBe("revised");
  expect(pair.changes.map(say)).toEqual([
    "target 2015: 1,000 -> 0 (figure)",
    "target 2016: 9,000 -> 0 (figure)",
    "target 2017: 0 -> 3,000 (figure)",
    "end-target: 25,000 -> 18,000 (figure)",
    "source: Report -> Database (wording)",
  ]);
  expect(pair.changes[0]?.cellBefore).toEqual({ sheet: "RF", row: 1, col: 6 });
});

test("number format, spacing, line breaks and typography are no change", () => {
  const before = { ...staffed, description: "Verification protocol:\nTechnical Data-\nsheet, 15,000 and “signed”", end: "25,000 (total)" };
  const after = {
    ...staffed,
    description: 'Verification  protocol: Technical Datasheet, 15000 and "signed"',
    end: "25000 ( total )",
    unit: "Number ",
  };
  expect(pairOf(compareVersions(projectOf([before]), projectOf([after])), "PDO3")).toMatchObject({ status: "no-change", changes: [] });
});

test("a unit's sign and its word are one unit; another unit is a change", () => {
  const unit = (text: string) => projectOf([{ ...staffed, unit: text }]);
  expect(pairOf(compareVersions(unit("%"), unit("Percentage")), "PDO3").changes).toEqual([]);
  expect(pairOf(compareVersions(unit("Number"), unit("Percentage")), "PDO3").changes.map(say)).toEqual([
    "unit: Number -> Percentage (unit)",
  ]);
});

test("nothing, 0 and N/A are three statements; the words beside a figure count", () => {
  const before = { ...staffed, targets: "2013=|2014=0|2015=N/A|2016=n/a|2017=1 (EDI and ECERS-R)" };
  const after = { ...staffed, targets: "2013=0|2014=N/A|2015=|2016=N/A|2017=1 (MELQO)" };
  expect(pairOf(compareVersions(projectOf([before]), projectOf([after])), "PDO3").changes.map(say)).toEqual([
    "target 2013:  -> 0 (added)",
    "target 2014: 0 -> N/A (wording)",
    "target 2015: N/A ->  (removed)",
    "target 2017: 1 (EDI and ECERS-R) -> 1 (MELQO) (wording)",
  ]);
});

test("a column that one version lacks is no change; a year added with a figure is", () => {
  const { frequency, ...without } = staffed;
  expect(frequency).toBe("Annual");
  const after = { ...without, targets: `${staffed.targets}|2018=500|2019=0` };
  expect(pairOf(compareVersions(projectOf([staffed]), projectOf([after])), "PDO3").changes.map(say)).toEqual([
    "target 2018:  -> 500 (added)",
  ]);
});

describe("who is who", () => {
  const a = { id: "IRI1", name: "Student assessments for new grades of Primary Education validated in a pilot study", end: "4" };
  const b = { id: "IRI2", name: "Teacher performance evaluation system designed and implemented", end: "Yes" };
  const c = { id: "IRI3", name: "School principals certified in school management", end: "10,000" };

  test("renumbered indicators keep their names' pair", () => {
    const after = [
      { ...c, id: "IRI1" },
      { ...a, id: "IRI2" },
      { ...b, id: "IRI3" },
    ];
    const result = compareVersions(projectOf([a, b, c]), projectOf(after));
    expect(result.pairs.map((pair) => [pair.before?.id, pair.after?.id, pair.status, pair.asks])).toEqual([
      ["IRI3", "IRI1", "no-change", false],
      ["IRI1", "IRI2", "no-change", false],
      ["IRI2", "IRI3", "no-change", false],
    ]);
  });

  test("a reworded name is the same indicator, with its words", () => {
    const after = { ...c, name: "School principals and vice-principals certified in school management" };
    const pair = pairOf(compareVersions(projectOf([a, b, c]), projectOf([a, b, after])), "IRI3");
    expect(pair).toMatchObject({ status: "revised", asks: false });
    expect(pair.confidence).toBeLessThan(1);
    expect(pair.changes[0]?.words?.filter((word) => word.change !== "same")).toEqual([{ text: " and vice-principals", change: "added" }]);
  });

  test("a name cut off is the same indicator", () => {
    const after = { ...a, id: "I1", name: "Student assessments for new grades of Prim..." };
    expect(compareVersions(projectOf([a, b, c]), projectOf([after, b, c])).pairs[0]).toMatchObject({ before: { id: "IRI1" }, asks: false });
  });

  test("a doubtful pair is asked, an unlike one is not made", () => {
    const doubtful = { id: "IRI9", name: "School leaders certified in management", end: "10,000" };
    const result = compareVersions(projectOf([c]), projectOf([doubtful]));
    expect(result.pairs).toHaveLength(1);
    expect(result.pairs[0]?.asks).toBe(true);
    const unlike = compareVersions(projectOf([b]), projectOf([{ id: "IRI2", name: "Kilometres of road rehabilitated", end: "12" }]));
    expect(unlike.pairs.map((pair) => pair.status)).toEqual(["new", "dropped"]);
  });

  test("new and dropped list their fields", () => {
    const result = compareVersions(projectOf([a, b]), projectOf([a, c]));
    expect(pairOf(result, "IRI3").changes.map(say)).toEqual([`name:  -> ${c.name} (added)`, "end-target:  -> 10,000 (added)"]);
    expect(pairOf(result, "IRI2").status).toBe("dropped");
  });

  test("two indicators that differ in a number alone are not exchanged", () => {
    const grade = (n: number, id: string) => ({
      id,
      name: `Share of pupils of grade ${n} at the expected level in reading`,
      end: String(n),
    });
    const result = compareVersions(projectOf([grade(2, "IRI1"), grade(4, "IRI2")]), projectOf([grade(4, "IRI1"), grade(2, "IRI2")]));
    expect(result.pairs.map((pair) => [pair.before?.id, pair.after?.id, pair.status])).toEqual([
      ["IRI2", "IRI1", "no-change"],
      ["IRI1", "IRI2", "no-change"],
    ]);
  });

  test("a level moved is a change of its own", () => {
    const pair = compareVersions(projectOf([a]), projectOf([{ ...a, level: "pdo" }])).pairs[0];
    expect(pair?.changes.map(say)).toEqual(["level: intermediate -> pdo (moved)"]);
  });
});

test("what one workbook has no table for is not new: it is not compared, and said", () => {
  const dlis = project([schedule({ periods: ["2015"], dlis: [{ number: "1", amounts: ["5"] }] })]);
  const after = { ...projectOf([staffed]), schedules: dlis.schedules };
  const result = compareVersions(projectOf([staffed]), after);
  expect(result.pairs.map((pair) => [pair.kind, pair.status])).toEqual([["indicator", "no-change"]]);
  expect(result.notCompared).toEqual(["DLIs: the earlier workbook states none"]);
  expect(compareVersions(after, after).notCompared).toBeUndefined();
});

test("DLIs: price, lot, amounts, units, dates", () => {
  const before = project([
    schedule({
      periods: ["2015", "2016"],
      dates: ["Sep-15", "Sep-16"],
      dlis: [
        {
          number: "1",
          name: "Positions staffed",
          price: "$125,000",
          lot: 1000,
          amounts: ["125,000", "1,125,000"],
          units: ["1,000", "9,000"],
          subtotal: "1,250,000",
        },
      ],
    }),
  ]);
  const after = project([
    schedule({
      periods: ["2015", "2016"],
      dates: ["Sep-15", "Mar-17"],
      dlis: [
        {
          number: "1",
          name: "Positions staffed",
          price: "$120,000",
          lot: 1000,
          amounts: ["", "1,080,000"],
          units: ["0", "9,000"],
          subtotal: "1,080,000",
        },
        { number: "2", name: "Principals certified", amounts: ["", "170,000"] },
      ],
    }),
  ]);
  const result = compareVersions(before, after);
  expect(result.pairs.map((pair) => [pair.kind, pair.status])).toEqual([
    ["dli", "revised"],
    ["dli", "new"],
  ]);
  expect(result.pairs[0]?.changes.map(say)).toEqual([
    "unit-value: $125,000 -> $120,000 (figure)",
    "amount 2015: 125,000 ->  (removed)",
    "units 2015: 1,000 -> 0 (figure)",
    "amount 2016: 1,125,000 -> 1,080,000 (figure)",
    "disbursement-date 2016: Sep-16 -> Mar-17 (date)",
    "allocation: 1,250,000 -> 1,080,000 (figure)",
  ]);
});
