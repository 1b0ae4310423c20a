import { dec, plain } from "../../src/base/decimal";
import { estimatesByYear } from "../../src/disburse/estimates";
import { traceOfValue } from "../../src/disburse/factor";
import { printCell } from "../../src/grid/address";
import type { Project } from "../../src/model/project";
import type { Doubt } from "../../src/model/table";
import type { Value } from "../../src/model/value";
import { at, project, table } from "./made";

/** Figures with their scale, and estimates by year. */

const words = (text: string): Value => ({ cell: at("D!A1"), text, reading: { kind: "text" } });

test.each<[string, string, number | undefined, string]>([
  ["1,250", "1250", undefined, "1"],
  ["1.25", "1250000", 1_000_000, "1000000"],
  ["1.25", "1250000", undefined, "1000000"],
  ["1,25", "1250000", undefined, "1000000"],
  ["1.250,50", "1250.5", undefined, "1"],
  ["1 250", "1250", undefined, "1"],
  ["1'250", "1250", undefined, "1"],
  ["$ 5.2 million", "5200000", undefined, "1000000"],
  ["3 lakh", "300000", undefined, "100000"],
  ["2 crore", "20000000", undefined, "10000000"],
  ["1.5 billion", "1500000000", undefined, "1000000000"],
  ["12", "12000", 1000, "1000"],
  ["12", "12", 1000, "1"],
  ["-12", "-12000", undefined, "1000"],
  ["12.", "12", undefined, "1"],
  ["12", "13", undefined, "-"],
  ["0", "0", 1000, "-"],
  ["none", "5", undefined, "-"],
])("the scale between %s and %s, stated %s, is %s", (text, figure, scale, factor) => {
  const value: Value = { cell: at("D!B2"), text, reading: { kind: "number", number: dec(figure), places: 0 } };
  const trace = traceOfValue(value, table("dli-matrix", "D", scale === undefined ? {} : { scale }));
  expect(trace?.op === "cell" && [plain(trace.result), trace.text, printCell(trace.cell)]).toEqual([figure, text, "D!B2"]);
  // A factor of one is none.
  expect(trace?.op === "cell" && (trace.factor ? plain(trace.factor) : "none")).toBe(factor === "1" || factor === "-" ? "none" : factor);
});

test("the scale of the value's own column or row goes before the table's, on its own sheet", () => {
  const value: Value = { cell: at("D!B2"), text: "10", reading: { kind: "number", number: dec("10000000"), places: 0 } };
  const factor = (column: string): string => {
    const columns = [{ role: "amount", header: "", cell: at(column), scale: 10_000_000 }] as unknown as ReturnType<typeof table>["columns"];
    const trace = traceOfValue({ ...value, text: "1 or 10" }, table("dli-matrix", "D", { scale: 1_000_000, columns }));
    return trace?.op === "cell" && trace.factor ? plain(trace.factor) : "none";
  };
  // "1" is what is printed: ten millions by its column, else no scale of the table's fits and the nearest that does is taken.
  expect([factor("D!B1"), factor("D!A2"), factor("D!C1"), factor("E!B1")]).toEqual(["10000000", "10000000", "10000000", "10000000"]);
  const both: Value = { cell: at("D!B2"), text: "1", reading: { kind: "number", number: dec(1000), places: 0 } };
  expect(traceOfValue(both, table("dli-matrix", "D"))?.op).toBe("cell");
});

test("no figure, no trace", () => {
  expect(traceOfValue(undefined, table("dli-matrix", "D"))).toBeUndefined();
  expect(traceOfValue(words("12"), table("dli-matrix", "D"))).toBeUndefined();
});

const estimates = (rows: ReadonlyArray<readonly [string, string, string]>, more: ReadonlyArray<readonly [string, string, string]> = []) => {
  const doubts: Doubt[] = [];
  const both: Project = { ...project([], rows), estimates: [...project([], rows).estimates, ...project([], more).estimates] };
  const found = estimatesByYear(both, (one) => void doubts.push(one));
  return [
    [...found].map(([year, { current, proposed }]) => `${year} ${current?.text ?? "-"} ${proposed?.text ?? "-"}`),
    doubts.map((one) => `${printCell(one.cell)} ${one.what}`),
  ];
};

test("estimates by year: a second statement that agrees is silent, one that differs is named, a year that is none too", () => {
  expect(estimates([["2016", "1", "2"]], [["2016", "1.0", "2"]])).toEqual([["2016 1 2"], []]);
  expect(estimates([["2016", "1", "2"]], [["2016", "1", "3"]])).toEqual([
    ["2016 1 2"],
    ['Estimates!C2 A second estimate for FY2016 proposed ("3") differs from the first ("2"): the first is used.'],
  ]);
  expect(estimates([["2016", "4", ""]], [["2016", "1", "3"]])).toEqual([
    ["2016 4 3"],
    ['Estimates!B2 A second estimate for FY2016 current ("1") differs from the first ("4"): the first is used.'],
  ]);
  expect(estimates([["2016", "N/A", "2"]], [["2016", "1", ""]])).toEqual([["2016 1 2"], []]);
  expect(estimates([["2016", "tbd", ""]])).toEqual([["2016 - -"], []]);
  expect(
    estimates([
      ["later", "", ""],
      ["then", "5", ""],
      ["2017", "1", ""],
    ]),
  ).toEqual([["2017 1 -"], [`Estimates!A3 The estimate's year "then" could not be read: its figures are compared with nothing.`]]);
});
