import { areaA1 } from "../../../src/grid/address";
import { addedAreas, copiedTo, sumFormula } from "../../../src/rules/support/formulas";
import { at } from "../../disburse/made";

test.each([
  ["=SUM(E5:E8)", "E5:E8"],
  ["=SUM(E5:E8,E10)", "E5:E8 E10"],
  ["=SUM(E5:E8;E10)", "E5:E8 E10"],
  ["=E5+E10", "E5 E10"],
  ["=+E5 + $E$10", "E5 E10"],
  ["=SUM(E5:E8)+SUM(G1,G2)+H3", "E5:E8 G1 G2 H3"],
  ["=SUBTOTAL(9,E5:E8)", "E5:E8"],
  ["=subtotal(109,E5:E8)", "E5:E8"],
])("%s adds %s", (formula, expected) => {
  expect(addedAreas(formula)?.map(areaA1).join(" ")).toBe(expected);
});

test.each([
  "=E5-E6",
  "=SUM(E5:E8)*2",
  "=SUM(E5+E6)",
  "=E5:E8",
  "=SUBTOTAL(1,E5:E8)",
  "=SUM(Other!E5:E8)",
  "=ROUND(E5+E6,0)",
  "=(E5+E6)+E7",
  "=SUM()",
  "=",
])("%s is no plain sum", (formula) => {
  expect(addedAreas(formula)).toBeUndefined();
});

test.each([
  ["=SUM(E5:E8)", "S!E9", "S!F9", "=SUM(F5:F8)"],
  ["=SUM(E5:E8)", "S!E9", "S!E12", "=SUM(E8:E11)"],
  ["=$E5+E$10+$E$12", "S!E20", "S!G22", "=$E7+G$10+$E$12"],
  ["=A2", "S!B3", "S!A3", undefined],
  ["=B2", "S!B3", "S!A3", "=A2"],
  ["=B2", "S!B3", "S!B2", "=B1"],
  ["=B1", "S!B3", "S!B2", undefined],
  ["=A$1+$A1", "S!B3", "S!B3", "=A$1+$A1"],
  ["=SUM(Other!E5)+LOG10(E5)", "S!E9", "S!F9", "=SUM(Other!E5)+LOG10(F5)"],
  ["=E0+E5", "S!E9", "S!F9", "=E0+F5"],
])("%s copied from %s to %s reads %s", (formula, from, to, expected) => {
  expect(copiedTo(formula, at(from), at(to))).toBe(expected);
});

describe("a formula that adds cells", () => {
  const cells = (text: string) => text.split(" ").map((one) => at(`S!${one}`));
  const never = (): boolean => false;

  test.each([
    ["A1", "=SUM(A1)"],
    ["A1 A2 A3", "=SUM(A1:A3)"],
    ["A3 A1 A2", "=SUM(A1:A3)"],
    ["A1 B1 C1", "=SUM(A1:C1)"],
    ["C1 A1 B1", "=SUM(A1:C1)"],
    ["A1 A3", "=SUM(A1,A3)"],
    ["A1 C1", "=SUM(A1,C1)"],
    ["A1 B2", "=SUM(A1,B2)"],
    ["A1 A2 B2", "=SUM(A1:A2,B2)"],
    ["A1 B1 B2", "=SUM(A1:B1,B2)"],
    ["A1 B1 C2", "=SUM(A1:B1,C2)"],
  ])("%s: %s", (text, expected) => {
    expect(sumFormula(cells(text), never)).toBe(expected);
  });

  test("empty cells between do not part a run, others do", () => {
    const only =
      (...empty: readonly string[]) =>
      (row: number, col: number) =>
        cells(empty.join(" ")).some((one) => one.row === row && one.col === col);
    expect(sumFormula(cells("A1 A3"), only("A2"))).toBe("=SUM(A1:A3)");
    expect(sumFormula(cells("A1 C1"), only("B1"))).toBe("=SUM(A1:C1)");
    expect(sumFormula(cells("A1 A4"), only("A3"))).toBe("=SUM(A1,A4)");
    expect(sumFormula(cells("A1 A4"), only("A2"))).toBe("=SUM(A1,A4)");
    expect(sumFormula(cells("A1 D1"), only("C1"))).toBe("=SUM(A1,D1)");
    expect(sumFormula(cells("A1 A2 A4"), only("A3"))).toBe("=SUM(A1:A4)");
    expect(sumFormula(cells("B2 B4"), only("A3", "C3"))).toBe("=SUM(B2,B4)");
  });

  test("none of no cells, nor where it would be longer than anyone reads", () => {
    const apart = (count: number) => Array.from({ length: count }, (_, n) => at(`S!A${2 * n + 1}`));
    expect(sumFormula([], never)).toBeUndefined();
    expect(sumFormula(apart(12), never)?.split(",")).toHaveLength(12);
    expect(sumFormula(apart(13), never)).toBeUndefined();
  });
});
