import fc from "fast-check";
import { compareVersions } from "../../src/compare/compare-versions";
import { weigh } from "../../src/compare/evidence";
import { knownOf } from "../../src/compare/known";
import { screenOf } from "../../src/compare/screen";
import { sideOfIndicator } from "../../src/compare/sides";
import type { SideItem } from "../../src/compare/sides";
import { finished } from "../../src/compare/steps";
import { wordWeights } from "../../src/compare/word-weight";
import { dec } from "../../src/base/decimal";
import { printsOf } from "../../src/model/printed";
import type { Indicator, IndicatorRecord } from "../../src/model/project";
import { at, val } from "../disburse/made";
import { indicators } from "./made";

const [first] = indicators([
  {
    id: "IRI1",
    name: "Schools built",
    unit: "Number",
    baseline: "0",
    targets: "2015=10|2016=20",
    end: "20",
    frequency: "Annual",
    source: "Report",
    description: "Counted once",
  },
]) as [Indicator];

const printOf = (indicator: Indicator): readonly number[] => [...(finished(printsOf([indicator]))?.texts ?? [])];
const withRecord = (change: Partial<IndicatorRecord>): Indicator => {
  return { ...first, records: first.records.map((record) => ({ ...record, ...change })) };
};

describe("the print of a row", () => {
  const [record] = first.records as [IndicatorRecord];
  const other = val("something else", "RF!B2");
  const [target, ...targets] = record.targets as [IndicatorRecord["targets"][number]];
  test.each<[string, Indicator]>([
    ...(
      [
        "name",
        "unit",
        "baseline",
        "endTarget",
        "endTargetDate",
        "frequency",
        "source",
        "responsibility",
        "description",
        "protocol",
        "code",
      ] as const
    ).map((key): [string, Indicator] => [key, withRecord({ [key]: other })]),
    ["a field that is no longer there", withRecord({ unit: undefined })],
    ["an empty field in place of none", withRecord({ protocol: val("", "RF!P2") })],
    ["a target", withRecord({ targets: [{ ...target, value: other }, ...targets] })],
    ["a target of another year", withRecord({ targets: [{ ...target, period: { label: "2014", kind: "year" } }, ...targets] })],
    ["a target more", withRecord({ targets: [...record.targets, target] })],
    ["a level", { ...first, level: "pdo" }],
    ["a number", { ...first, id: "IRI2" }],
    ["another table", withRecord({ table: { ...record.table, kind: "monitoring-plan" } })],
    [
      "the figure behind equal words",
      withRecord({ endTarget: { ...val("20", "RF!K2"), reading: { kind: "number", number: dec("20.4"), places: 0 } } }),
    ],
    ["a record more", { ...first, records: [...first.records, ...first.records] }],
  ])("differs with %s", (_, changed) => {
    expect(printOf(changed)).not.toEqual(printOf(first));
  });

  test("is the same wherever the row stands and whatever is not compared", () => {
    const moved = withRecord({ cell: { sheet: "Other", row: 40, col: 3 }, endTarget: val("20", "Other!K41"), theme: other });
    expect(printOf(moved)).toEqual(printOf(first));
  });

  test("is not made where a version stands among the rows, and says what status a row states", () => {
    expect(finished(printsOf([withRecord({ version: "current" })]))).toBeUndefined();
    const prints = finished(printsOf([first, withRecord({ statedStatus: "revised", status: val("Revised", "RF!O2") })]));
    expect([...(prints?.stated ?? [])]).toEqual([[1, { status: "revised", cell: at("RF!O2") }]]);
  });

  test("does not run two cells into one", () => {
    const split = (unit: string, source: string): Indicator => withRecord({ unit: val(unit, "RF!C2"), source: val(source, "RF!M2") });
    expect(printOf(split("1:a", "b"))).not.toEqual(printOf(split("1", "a1:b")));
  });
});

test("a long table whose rows are sorted anew, with one figure changed and one row gone, differs in these alone", () => {
  const rows = Array.from({ length: 3000 }, (_, n) => ({
    id: `IRI${n}`,
    name: `Schools in district ${n}`,
    targets: `2015=${n}`,
    end: String(n),
  }));
  const later = rows.map((row, n) => (n === 1234 ? { ...row, end: "7" } : row)).filter((_, n) => n !== 77);
  const read = (of: typeof rows) => {
    const all = indicators(of);
    return { indicators: all, prints: finished(printsOf(all)) };
  };
  const empty = {
    tables: [],
    schedules: [],
    estimates: [],
    budgets: [],
    financing: [],
    changes: [],
    summary: [],
    claims: [],
    evidence: [],
    lists: [],
    unread: [],
    doubts: [],
  };
  const { pairs } = compareVersions({ ...empty, ...read(rows) }, { ...empty, ...read(later.reverse()) });
  expect(pairs).toHaveLength(3000);
  const differing = pairs.filter(({ status }) => status !== "no-change");
  expect(differing.map(({ status, before, changes }) => [status, before?.id, changes[0]?.before, changes[0]?.after])).toEqual([
    ["revised", "IRI1234", "1234", "7"],
    ["dropped", "IRI77", "Schools in district 77", ""],
  ]);
  expect(pairs.slice(0, 3).map(({ after }) => after?.id)).toEqual(["IRI2999", "IRI2998", "IRI2997"]);
});

const words = [
  "Schools",
  "school",
  "Integrated",
  "Financial",
  "Management",
  "Information",
  "System",
  "IFMIS",
  "roads",
  "road",
  "organisation",
  "organization",
  "trained",
  "training",
  "girls",
  "women",
  "grade 2",
  "grade 4",
  "of",
  "the",
  "percentage",
  "certified",
  "certification",
  "centre",
  "center",
  "2015",
  "17",
];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => list.join(" "));
const figure = fc.constantFrom("0", "5", "10", "20", "1,000");
const row = fc.record({
  id: fc.constantFrom("IRI1", "IRI2", "PDO3", "I4"),
  name: fc.oneof(
    name,
    name.map((text) => `${text.slice(0, 20)}...`),
  ),
  unit: fc.constantFrom("Number", "%", "Percentage"),
  targets: fc.tuple(figure, figure).map(([a, b]) => `2015=${a}|2016=${b}`),
  end: figure,
  description: fc.constantFrom(
    "Counted once a year from signed records",
    "Counted once a year from the register",
    "Other words altogether here indeed",
  ),
  level: fc.constantFrom<"pdo" | "intermediate">("pdo", "intermediate"),
});

test("no pair that is worth weighing is passed over", () => {
  let worth = 0;
  const passed = fc.property(
    fc.array(row, { minLength: 1, maxLength: 8 }),
    fc.array(row, { minLength: 1, maxLength: 8 }),
    fc.constantFrom(0.2, 1),
    (before, after, trust) => {
      const sides = (rows: typeof before): SideItem[] => indicators(rows).flatMap((one) => sideOfIndicator(one, one.records) ?? []);
      const [left, right] = [sides(before), sides(after)];
      const [ones, others] = [left, right].map((items) => items.map((item, n) => knownOf(item, n, items.length))) as [
        ReturnType<typeof knownOf>[],
        ReturnType<typeof knownOf>[],
      ];
      const setting = {
        weight: wordWeights([...ones, ...others].map((one) => one.name)),
        trust,
        all: { before: left.length, after: right.length, partner: new Int32Array(left.length).fill(-1) },
      };
      const mayBeOne = finished(screenOf(ones, others, setting));
      for (const [n, one] of ones.entries())
        for (const [m, other] of others.entries()) {
          if (!weigh(one, other, setting)) continue;
          worth++;
          expect(mayBeOne(n, m) ? "" : `${one.item.name} / ${other.item.name}`).toBe("");
        }
    },
  );
  fc.assert(passed, { numRuns: 400, seed: 27794 });
  expect(worth).toBeGreaterThan(1000);
});
