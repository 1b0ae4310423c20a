import { dec, zero } from "../../../src/base/decimal";
import { countIsSure, isUnderstood, offAmounts, pricedRows, rowAdds, scalesDiffer, suspectOf } from "../../../src/rules/support/dli-faults";
import { dliAt, scheduleOf } from "./rows";
import type { RowText } from "./rows";
import { value } from "./values";

const price = "$100 per study";
const firstRow = (row: RowText) => {
  const [first] = pricedRows(scheduleOf([row]), zero);
  if (!first) throw new Error("no price");
  return first;
};

describe("scales that differ", () => {
  const right: RowText = { price, amounts: "200 100", units: "2 1" };
  const by = (agreed: number): RowText => ({ price, amounts: `${2 * agreed} ${agreed}`, units: "2 1" });
  const thousand = by(100_000);

  test.each([
    ["two rows by a thousand", [thousand, thousand], true],
    ["two of four", [right, thousand, thousand, right], true],
    ["two of five", [right, thousand, thousand, right, right], false],
    ["one alone", [thousand], false],
    ["two by the same, one by another", [thousand, thousand, by(10_000)], true],
    ["by another each", [thousand, by(10_000)], false],
    ["the first by another", [thousand, by(10_000), by(10_000)], false],
    ["two prices that are off by no power", [by(250), by(250)], false],
    ["none", [right, right], false],
  ])("%s", (_, rows, expected) => {
    expect(scalesDiffer(pricedRows(scheduleOf(rows), zero))).toBe(expected);
  });
});

describe("a price formula that is understood", () => {
  test.each([
    ["one figure follows it", { price, amounts: "200 140 90", units: "2 1 3" }, true],
    ["none does", { price, amounts: "250 140 90", units: "2 1 3" }, false],
    ["all agree on another price", { price, amounts: "220 110 330", units: "2 1 3" }, true],
    ["nothing for nothing is no proof", { price, amounts: "0 140", units: "0 1" }, false],
    ["one is off by less than a hundredth", { price, amounts: "201.99 140", units: "2 1" }, true],
    ["also downwards", { price, amounts: "198.01 140", units: "2 1" }, true],
    ["by a hundredth", { price, amounts: "202 140", units: "2 1" }, false],
    ["the target earns the subtotal", { price, amounts: "250 140", units: "2 1", target: "4", subtotal: "400" }, true],
    ["the target does not", { price, amounts: "250 140", units: "2 1", target: "4", subtotal: "390" }, false],
    ["there is no subtotal", { price, amounts: "250 140", units: "2 1", target: "4" }, false],
    ["there is no target", { price, amounts: "250 140", units: "2 1", subtotal: "390" }, false],
  ])("%s", (_, row, expected) => {
    expect(isUnderstood(firstRow(row))).toBe(expected);
  });
});

describe("names counted as units", () => {
  const sure = (row: RowText): readonly boolean[] => {
    const read = firstRow(row);
    return read.cells.map((cell) => countIsSure(read, cell));
  };

  test.each([
    ["a figure is a count", { price, amounts: "250 140", units: "2 1" }, [true, true]],
    ["names are, where they add to the target", { price, amounts: "250 100", units: "PISA/ICCS 1", target: "3" }, [true, true]],
    [
      "not where other units cannot be read",
      { price, amounts: "250 100 100", units: "PISA/ICCS 1 still_to_be_decided_by_all", target: "3" },
      [false, true],
    ],
    [
      "they are, where the price nearly confirms them",
      { price, amounts: "201 100 100", units: "PISA/ICCS 1 still_to_be_decided_by_all", target: "3" },
      [true, true],
    ],
  ])("%s", (_, row, expected) => {
    expect(sure(row)).toEqual(expected);
  });
});

describe("amounts that are off", () => {
  const off = (rows: readonly RowText[], totals?: string): Readonly<Record<string, string>> => {
    const map = offAmounts(scheduleOf(rows, totals), zero);
    return Object.fromEntries([...map].map(([cell, over]) => [cell, over.toFixed()]));
  };
  // Cells by row and column from 0: F2 is 1,5.
  const [f2, g4] = ["DLIs!1,5", "DLIs!2,6"];

  test.each([
    ["by units x price", [{ price, amounts: "210 100", units: "2 1" }], { [f2]: "10" }],
    ["none where all agree on another price", [{ price, amounts: "220 110", units: "2 1" }], {}],
    ["none where no price formula is understood", [{ price, amounts: "250 140", units: "2 1" }], {}],
    [
      "none by names that may be no units",
      [{ price, amounts: "250 100 100", units: "PISA/ICCS 1 still_to_be_decided_by_all", target: "3" }],
      {},
    ],
  ])("%s", (_, rows, expected) => {
    expect(off(rows)).toEqual(expected);
  });

  const plain = (amounts: string, subtotal: string): RowText => ({ amounts, subtotal, header: " (USD)" });
  const right = plain("50000 60000", "110000");

  test.each([
    ["where a row and a column cross", [plain("110000 100000", "200000"), right], "150000 160000", { [f2]: "10000" }],
    ["less than it should", [plain("90000 100000", "200000"), right], "150000 160000", { [f2]: "-10000" }],
    ["not where only the row is off", [plain("110000 100000", "200000"), right], "160000 160000", {}],
    ["not where only the column is", [plain("110000 100000", "210000"), right], "150000 160000", {}],
    ["not by different amounts", [plain("110000 100000", "200000"), right], "149000 160000", {}],
    [
      "two, by an amount each",
      [plain("110000 100000", "200000"), plain("50000 80000", "110000")],
      "150000 160000",
      { [f2]: "10000", [g4]: "20000" },
    ],
    ["not two by the same amount", [plain("110000 100000", "200000"), plain("50000 70000", "110000")], "150000 160000", {}],
    [
      "as far as the total is printed",
      [plain("110000.5 100000", "200000"), plain("50000.5 60000", "110000")],
      "150000 160000",
      { [f2]: "10000.5" },
    ],
    ["not by a subtotal in words", [plain("300000 -", "open"), right], "50000 60000", {}],
    ["not by a row with words", [plain("110000 open", "100000"), right], "150000 60000", {}],
    ["not by a column with words", [plain("110000 100000", "200000"), plain("open 60000", "60000")], "100000 160000", {}],
    ["nothing where everything adds", [plain("110000 100000", "210000"), right], "160000 160000", {}],
  ])("%s", (_, rows, totals, expected) => {
    expect(off(rows, totals)).toEqual(expected);
  });

  test("nothing of a single amount that is its own total", () => {
    expect(off([{ amounts: "110000", subtotal: "110000", header: " (USD)" }], "110000")).toEqual({});
  });

  test("what the price says comes before what the sums say", () => {
    expect(
      off([{ price: "$100,000 per study", amounts: "110000 100000", units: "1 1", subtotal: "190000" }, right], "140000 160000"),
    ).toEqual({ [f2]: "10000" });
  });

  test("one alone is suspect of a difference", () => {
    const values = [value("1", "S!A1"), value("2", "S!A2"), value("3", "S!A3")];
    const by = (...texts: readonly string[]) => new Map(texts.map((text, n) => [`S!${n},0`, dec(text)]));
    expect(suspectOf(values, dec(10), by("10", "5"))?.text).toBe("1");
    expect(suspectOf(values, dec(10), by("10", "10"))).toBeUndefined();
    expect(suspectOf(values, dec(10), by("5"))).toBeUndefined();
    expect(suspectOf(values.slice(1), dec(10), by("10"))).toBeUndefined();
  });
});

test.each([
  ["adds", { amounts: "200000 100000", subtotal: "300000" }, true],
  ["does not", { amounts: "200000 100000", subtotal: "310000" }, false],
  ["of one amount", { amounts: "200000 -", subtotal: "200000" }, true],
  ["of no amounts", { amounts: "N/A N/A", subtotal: "0" }, false],
  ["without a subtotal", { amounts: "200000 -200000" }, false],
  ["with words", { amounts: "300000 open", subtotal: "300000" }, false],
] as const)("a row that %s", (_, row, expected) => {
  expect(rowAdds(dliAt(scheduleOf([{ ...row, header: " (USD)" }])), zero)).toBe(expected);
});
