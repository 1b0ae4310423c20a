import fc from "fast-check";
import { compareVersions, compareVersionsSteps } from "../../src/compare/compare-versions";
import { finished, sorted } from "../../src/compare/steps";
import { printsOf } from "../../src/model/printed";
import type { Project } from "../../src/model/project";
import { projectOf } from "./made";
import type { Row } from "./made";

const things = ["Schools", "Schools and colleges", "Rural roads", "Teachers", "Women", "Girls in primary schools", "Établissements"];
const deeds = ["rehabilitated", "rehabilitation", "trained", "certified", "not on time", "with access"];
const figure = fc.integer({ min: 0, max: 12 }).map((n) => String(n * 10));
const text = fc.array(fc.constantFrom("Counted", "once", "a", "year,", "by", "“the”", "unit;", "15,000", "rows", "—", "\n"), {
  maxLength: 12,
});

const row = fc.record({
  thing: fc.constantFrom(...things),
  deed: fc.constantFrom(...deeds),
  // Few districts: names stand twice, and rows that differ in a number alone stand side by side.
  district: fc.integer({ min: 1, max: 4 }),
  unit: fc.constantFrom("Number", "%", "Percentage", "", undefined),
  targets: fc.tuple(figure, figure).map(([a, b]) => `2015=${a}|2016=${b}`),
  end: figure,
  description: text.map((words) => words.join(" ")),
  level: fc.constantFrom<"pdo" | "intermediate">("pdo", "intermediate"),
  status: fc.constantFrom(undefined, undefined, "No Change", "Revised", "Dropped"),
});
type Made = Row & { readonly key: number };

const rowOf = ({ thing, deed, district, ...rest }: typeof row extends fc.Arbitrary<infer T> ? T : never, n: number): Made => {
  return { ...rest, id: n % 5 === 4 ? `I${n}` : `IRI${n + 1}`, name: `${thing} ${deed} in district ${district}`, key: n };
};

/** What becomes of a row: nothing, another field, another name, other white space or letters, gone, or there twice. */
const fates = ["same", "same", "same", "end", "name", "spaces", "case", "cut", "number", "text", "gone", "twice"] as const;

function edited(one: Made, fate: (typeof fates)[number], other: Made): Made[] {
  switch (fate) {
    case "end":
      return [{ ...one, end: other.end }];
    case "name":
      return [{ ...one, name: other.name.replace("in", "of the") }];
    case "spaces":
      return [{ ...one, name: ` ${one.name.replace(" ", "  ")} ` }];
    case "case":
      return [{ ...one, name: `${one.name.toUpperCase()}.` }];
    case "cut":
      return [{ ...one, name: `${one.name.slice(0, 20)}...` }];
    case "number":
      return [{ ...one, id: other.id, targets: other.targets }];
    case "text":
      return [{ ...one, description: other.description, unit: other.unit, level: other.level }];
    case "gone":
      return [];
    case "twice":
      return [one, { ...one, id: `IRI${90 + one.key}` }];
    case "same":
      return [one];
  }
}

const versions = fc
  .array(fc.record({ row, fate: fc.constantFrom(...fates), other: row, place: fc.nat(99) }), { maxLength: 14 })
  .map((all): [Made[], Made[]] => {
    const before = all.map((one, n) => rowOf(one.row, n));
    const after = all.flatMap((one, n) =>
      edited(before[n] as Made, one.fate, rowOf(one.other, n + 50)).map((item) => ({ item, place: one.fate === "name" ? one.place : n })),
    );
    return [before, after.sort((a, b) => a.place - b.place).map(({ item }) => item)];
  });

/** As the reader gives a project. */
const withPrints = (project: Project): Project => {
  return { ...project, prints: finished(printsOf(project.indicators)) };
};

test("names found letter by letter and rows passed over as unchanged give what looking at every name and field gives", () => {
  fc.assert(
    fc.property(versions, ([before, after]) => {
      const [old, now] = [projectOf(before), projectOf(after)];
      const quick = compareVersions(old, now);
      const atSight = compareVersions(withPrints(old), withPrints(now));
      const thorough = finished(compareVersionsSteps(projectOf(before), projectOf(after), { isQuick: false }));
      expect(quick).toStrictEqual(thorough);
      expect(atSight).toStrictEqual(thorough);
    }),
    { numRuns: 300, seed: 27794 },
  );
});

test("a name that stands twice on one side is not taken for either", () => {
  const one = { id: "IRI1", name: "Schools built", end: "10" };
  const { pairs } = compareVersions(projectOf([one]), projectOf([one, { ...one, id: "IRI2", end: "90" }]));
  expect(pairs.map(({ status, asks, after }) => [after?.id, status, asks])).toEqual([
    ["IRI1", "no-change", false],
    ["IRI2", "new", false],
  ]);
});

describe("long tables", () => {
  const rows = (count: number, words: string): Row[] =>
    Array.from({ length: count }, (_, n) => ({ id: `IRI${n}`, name: `${words} number ${n % 700} of plan ${n}`, end: String(n) }));

  test("hand over often, come further each time, and come to what they come to in one go", () => {
    const [before, after] = [projectOf(rows(1500, "Schools repaired")), projectOf(rows(1500, "Repaired school buildings"))];
    const steps = compareVersionsSteps(before, after);
    const done: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) done.push(step.value);
    expect(done.length).toBeGreaterThan(100);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[0]).toBeGreaterThanOrEqual(0);
    expect(done.at(-1)).toBeLessThanOrEqual(1);
    expect(step.value).toEqual(compareVersions(before, after));
  });

  test("are sorted in steps as they are at once", () => {
    const items = Array.from({ length: 30_000 }, (_, n) => ({ n, worth: (n * 7919) % 101 }));
    const order = (a: { worth: number }, b: { worth: number }): number => b.worth - a.worth;
    expect(finished(sorted(items, order))).toEqual([...items].sort(order));
  });
});
