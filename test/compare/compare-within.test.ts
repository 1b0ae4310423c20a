import { compareWithin } from "../../src/compare/compare-within";
import { emptyProject } from "../../src/model/project";
import type { Project } from "../../src/model/project";
import { at, period, val } from "../disburse/made";
import { indicators, pairOf, record, say, stated } from "./made";

const base: Project = {
  ...emptyProject,
  indicators: indicators([
    { id: "PDO1", name: "Cycles analyzed", end: "4", status: "Revised" },
    { id: "PDO2", name: "Practices analyzed", end: "YES", status: "No Change" },
    { id: "IRI9", name: "Teacher evaluation", end: "Implemented" },
    { id: "IRI11", name: "Principals certified", end: "10,000", status: "NEW" },
    { id: "BEN", name: "Direct project beneficiaries", end: "5.7" },
  ]),
};
const year = (text: string) => ({ period: period(text) });

test("a change table's rows: the changed ones only, under the stated status", () => {
  const changes = [
    stated("PDO1", "target", "0", "0", { ...year("2013"), status: "revised" }),
    stated("PDO1", "target", "15,000", "15000", year("2014")),
    stated("PDO1", "target", "1,000", "0", year("2015")),
    stated("PDO1", "description", "The Basic Education System", "The Regular Basic Education System", {
      detail: val("Description", "Changes!C7"),
    }),
    { ...stated("PDO2", undefined, "", ""), status: "no-change" as const },
    stated("IRI9", "target", "N/A", "N/A", { ...year("2013"), status: "revised" }),
    stated("IRI9", "target", "Standards designed", "N/A", year("2014")),
    stated("IRI11", "target", "", "10,000", { ...year("2017"), status: "new" }),
  ];
  const result = compareWithin({ ...base, changes });
  expect(result.pairs.map((pair) => [(pair.after ?? pair.before)?.id, pair.status, pair.changes.map(say)])).toEqual([
    [
      "PDO1",
      "revised",
      ["target 2015: 1,000 -> 0 (figure)", "description: The Basic Education System -> The Regular Basic Education System (wording)"],
    ],
    ["PDO2", "no-change", []],
    ["IRI9", "revised", ["target 2014: Standards designed -> N/A (wording)"]],
    ["IRI11", "new", ["target 2017:  -> 10,000 (added)"]],
  ]);
  expect(pairOf(result, "IRI11").before).toBeUndefined();
  expect(pairOf(result, "PDO1").changes[1]?.detail).toBe("Description");
});

test("the status that tables state is kept where there is nothing to compare; of the others nothing is known", () => {
  const result = compareWithin(base);
  expect(result.pairs.map((pair) => [(pair.after ?? pair.before)?.id, pair.status, pair.changes.length])).toEqual([
    ["PDO1", "revised", 0],
    ["PDO2", "no-change", 0],
    ["IRI11", "new", 0],
  ]);
});

test("what is stated as no change but differs is revised, and the stated word stays beside it", () => {
  const changes = [stated("PDO2", "end-target", "YES", "NO", { status: "no-change" })];
  expect(pairOf(compareWithin({ ...base, changes }), "PDO2")).toMatchObject({ status: "revised", statedStatus: { status: "no-change" } });
  const none = [stated("PDO1", "end-target", "4", "4", { status: "revised" })];
  expect(pairOf(compareWithin({ ...base, changes: none }), "PDO1")).toMatchObject({
    status: "no-change",
    statedStatus: { status: "revised" },
  });
});

test("an indicator that only the change table knows is kept", () => {
  const row = {
    ...stated("", undefined, "", ""),
    indicatorId: undefined,
    name: val("Old indicator", "Changes!A9"),
    status: "dropped" as const,
    cell: at("Changes!B9"),
  };
  const pair = compareWithin({ ...base, changes: [row] }).pairs.at(-1);
  expect(pair).toMatchObject({ status: "dropped", before: { name: "Old indicator" } });
  expect(pair?.after).toBeUndefined();
});

test("two results frameworks in one workbook", () => {
  const old = record({ id: "IRI1", name: "Grades assessed", end: "4", targets: "2016=1|2017=1" }, 2, "RF old", "current");
  const later = record({ id: "IRI1", name: "Additional grades assessed", end: "3", targets: "2016=1|2017=0" }, 2, "RF", "proposed");
  const gone = record({ id: "IRI2", name: "Textbooks delivered", end: "100" }, 3, "RF old", "current");
  const project: Project = {
    ...emptyProject,
    indicators: [
      { id: "IRI1", level: "intermediate", name: "Grades assessed", records: [later, old] },
      { id: "IRI2", level: "intermediate", name: "Textbooks delivered", records: [gone] },
    ],
  };
  const result = compareWithin(project);
  expect(pairOf(result, "IRI1").changes.map(say)).toEqual([
    "name: Grades assessed -> Additional grades assessed (wording)",
    "target 2017: 1 -> 0 (figure)",
    "end-target: 4 -> 3 (figure)",
  ]);
  expect(pairOf(result, "IRI2").status).toBe("dropped");
});
