import { dec, plain } from "../../src/base/decimal";
import { reallocate } from "../../src/disburse/reallocate";
import { apportion, roundColumn, roundingPolicies, settlements } from "../../src/disburse/rounding";
import { figure } from "./plans";

/** Rounding, sharing out and settling, each figure by hand. */

const shares = (total: string, weights: readonly string[], places?: number): string =>
  apportion(figure(total), weights.map(figure), ...(places === undefined ? [] : [places]))
    .map(plain)
    .join(" ");

test.each<[string, readonly string[], number | undefined, string]>([
  ["100", ["1", "1", "1"], undefined, "33.34 33.33 33.33"],
  ["100", ["1", "1", "1"], 0, "34 33 33"],
  ["101", ["1", "1", "1"], 0, "34 34 33"],
  ["100", ["1", "2", "3"], 0, "17 33 50"],
  ["10", ["3", "3", "1"], 0, "4 4 2"],
  ["10", ["0", "0"], 0, "0 0"],
  ["10", [], 0, ""],
  ["10", ["0", "5"], 0, "0 10"],
  ["0.005", ["1", "3"], 2, "0 0.005"],
  ["0.015", ["3", "1"], 2, "0.015 0"],
  ["0.019", ["1", "1"], 2, "0.019 0"],
  ["1000", ["1", "2"], -2, "300 700"],
  ["1,050", ["1", "1"], -2, "550 500"],
])("%s by %j to %s places", (total, weights, places, expected) => expect(shares(total, weights, places)).toBe(expected));

test.each([
  ["exact", "1234567.891", "1234567.891"],
  ["cents", "1234567.895", "1234567.9"],
  ["cents", "1234567.885", "1234567.89"],
  ["units", "1234567.5", "1234568"],
  ["units", "1234567.49", "1234567"],
  ["tens", "1234565", "1234570"],
  ["tens", "1234564.9", "1234560"],
  ["thousands", "1234500", "1235000"],
  ["thousands", "1234499", "1234000"],
  ["tenThousands", "1235000", "1240000"],
  ["tenThousands", "1234999", "1230000"],
] as const)("%s: %s is %s", (policy, exact, printed) => {
  const column = roundColumn([figure(exact)], roundingPolicies[policy]);
  expect([...column.figures, column.total].map(plain)).toEqual([printed, printed]);
  expect(column.residuals.map(plain)).toEqual([plain(figure(printed).minus(figure(exact)))]);
  expect(plain(column.residualOfTotal)).toBe("0");
});

test("a column's residuals, and what its figures miss of its total", () => {
  const column = roundColumn(["1.4", "1.4", "1.4"].map(figure), roundingPolicies.units);
  expect([column.figures.map(plain), plain(column.total), plain(column.residualOfTotal)]).toEqual([["1", "1", "1"], "4", "-1"]);
  expect(column.residuals.map(plain)).toEqual(["-0.4", "-0.4", "-0.4"]);
  expect(column.policy.name).toBe("to whole units");
  const empty = roundColumn([], roundingPolicies.cents);
  expect([empty.figures, plain(empty.total), plain(empty.residualOfTotal)]).toEqual([[], "0", "0"]);
});

test("ways to settle: none where it divides or nothing is counted; else four, each with what it leaves", () => {
  const ways = (subtotal: string, price: string, counts: readonly string[]) =>
    settlements(figure(subtotal), figure(price), counts.map(figure)).map((one) =>
      [one.way, plain(one.unitValue), plain(one.subtotal), one.lastAmount ? plain(one.lastAmount) : "-", plain(one.left)].join(" "),
    );
  expect(ways("100", "25", ["1", "3"])).toEqual([]);
  expect(ways("100", "25", [])).toEqual([]);
  expect(ways("100", "25", ["0"])).toEqual([]);
  expect(ways("100", "26", ["1", "3"])).toEqual([
    "subtotal-follows 26 104 - -4",
    "exact-unit-value 25 100 - 0",
    "last-period-takes-it 26 100 74 0",
    "unit-value-rounded-down 25 100 - 0",
  ]);
  expect(ways("103", "25", ["3", "1"])).toEqual([
    "subtotal-follows 25 100 - 3",
    "exact-unit-value 25.75 103 - 0",
    "last-period-takes-it 25 103 28 0",
    "unit-value-rounded-down 25 100 - 3",
  ]);
});

test("what others free, to the dollar: reduced, raised and unchanged; a price in the places asked for", () => {
  const found = reallocate(
    { dli: "9", before: figure("100"), units: figure("30"), lot: figure("10") },
    [
      { dli: "1", before: figure("50"), after: figure("20") },
      { dli: "2", before: figure("10"), after: figure("15") },
      { dli: "3", before: figure("7"), after: figure("7") },
    ],
    1,
  );
  expect(
    found?.freed.op === "sum" && found.freed.terms.map((one) => (one.op === "given" ? `${one.why} ${plain(one.result)}` : "")),
  ).toEqual(["DLI 1: reduced 30", "DLI 2: raised -5"]);
  expect(
    found &&
      [found.amount, found.lots, found.unitValue.result.toDecimalPlaces(3), found.roundedUnitValue, found.left, found.residual].map(plain),
  ).toEqual(["125", "3", "41.667", "41.6", "0.2", "0"]);
  const whole = reallocate({ dli: "9", units: figure("7") }, [{ dli: "1", before: figure("50"), after: figure("0"), why: "dropped" }]);
  expect(whole && [whole.lots, whole.roundedUnitValue, whole.left].map(plain)).toEqual(["7", "7", "1"]);
  const nothing = reallocate({ dli: "9", units: dec(1) }, []);
  expect(nothing && [nothing.amount, nothing.left].map(plain)).toEqual(["0", "0"]);
  const taken = reallocate({ dli: "9", before: dec(5), units: dec(1) }, [{ dli: "1", before: dec(0), after: dec(5) }]);
  expect(taken && plain(taken.amount)).toBe("0");
});
