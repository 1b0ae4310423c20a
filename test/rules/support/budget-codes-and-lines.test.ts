import { zero } from "../../../src/base/decimal";
import { printCell } from "../../../src/grid/address";
import { misplacedCodes } from "../../../src/rules/support/budget-codes";
import { budgetSums } from "../../../src/rules/support/budget-lines";
import { projectOf } from "./values";

const budgetOf = (...rows: readonly string[]) => {
  const [budget] = projectOf(`
== Budget
| Component | Activity | 2015 | 2016 | Total |
${rows.map((row) => `| ${row} |`).join("\n")}`).budgets;
  if (!budget) throw new Error("no budget");
  return budget;
};

describe("codes", () => {
  const misplaced = (...codes: readonly string[]): readonly string[] =>
    misplacedCodes(budgetOf(...codes.map((code, n) => `${code} | Line ${n} | 1 | 1 | 2`))).map(
      ({ row, expected }) => `${row.code ?? ""} -> ${expected}`,
    );

  test.each([
    ["all in place", ["1", "1.1", "1.2", "2", "2.1", "2.1.1"], []],
    ["one of another component", ["1", "1.1", "2.2", "2", "2.1"], ["2.2 -> 1.2"]],
    ["a line of a line", ["1", "1.1", "2.1.3"], ["2.1.3 -> 1.1.3"]],
    ["one alone is the line's fault", ["3", "1.1"], ["1.1 -> 3.1"]],
    ["two that agree are the component's", ["3", "1.1", "1.2"], ["3 -> 1"]],
    ["two that do not agree are their own", ["3", "1.1", "2.2"], ["1.1 -> 3.1", "2.2 -> 3.2"]],
    ["two of three that agree are their own", ["3", "1.1", "1.2", "3.3"], ["1.1 -> 3.1", "1.2 -> 3.2"]],
    ["ten is not one", ["1", "10.1", "1.2", "10", "10.1"], ["10.1 -> 1.1"]],
    ["a component without lines", ["1", "2", "2.1"], []],
    ["a line before the first component", ["1.1", "2", "1.2"], []],
    ["letters order as they like", ["1", "A", "1.1"], []],
  ])("%s", (_, codes, expected) => {
    expect(misplaced(...codes)).toEqual(expected);
  });

  test("a total row may have any number", () => {
    expect(misplacedCodes(budgetOf("1 | Goods | 1 | 1 | 2", "1.1 | Desks | 1 | 1 | 2", "Total 2.1 | | 1 | 1 | 2"))).toEqual([]);
  });
});

describe("sums", () => {
  const sums = (...rows: readonly string[]): readonly string[] =>
    budgetSums(budgetOf(...rows), zero).map(({ kind, name, period, total, added, tie }) => {
      const parts = added.parts.map((part) => printCell(part.cell).replace("Budget!", "")).join("+");
      return `${kind} ${name} ${period}: ${printCell(total.cell).replace("Budget!", "")} = ${parts}${tie.ties ? "" : ` off by ${tie.difference.toFixed()}`}`;
    });
  const down = (...rows: readonly string[]): readonly string[] => sums(...rows).filter((one) => !one.startsWith("years"));

  test("along a row, and down each column by codes", () => {
    expect(sums("1 | Goods | 10 | 20 | 30", "1.1 | Desks | 4 | 8 | 12", "1.2 | Chairs | 6 | 12 | 19", "TOTAL | | 10 | 20 | 31")).toEqual([
      "years 1 : E2 = C2+D2",
      "lines 1 2015: C2 = C3+C4",
      "lines 1 2016: D2 = D3+D4",
      "lines 1 : E2 = E3+E4 off by -1",
      "years 1.1 : E3 = C3+D3",
      "years 1.2 : E4 = C4+D4 off by 1",
      "years TOTAL : E5 = C5+D5 off by 1",
      "components TOTAL 2015: C5 = C2",
      "components TOTAL 2016: D5 = D2",
      "components TOTAL : E5 = E2 off by 1",
    ]);
  });

  test("a row without a total, a column without figures, and words that cannot be added", () => {
    expect(sums("1 | Goods | 10 | | ", "1.1 | Desks | open | | ")).toEqual([
      "years 1 : E2 = C2 off by -10",
      "lines 1 2015: C2 =  off by 10",
      "years 1.1 : E3 = ",
    ]);
  });

  test("lines up to the next subtotal; a total of that subtotal and what stands after it", () => {
    const rows = [
      "Component 1 | Goods | 10 |",
      "Desks | | 4 |",
      "Boards | | 6 |",
      "Subtotal | | 10 |",
      "Contingency | | 6 |",
      "TOTAL | | 16 |",
    ];
    expect(down(...rows)).toEqual(["lines Component 1 2015: C2 = C3+C4", "components TOTAL 2015: C7 = C5+C6"]);
  });

  test("a total of components, where that ties, whatever subtotals say", () => {
    const rows = ["Component 1 | | 10 |", "Subtotal | | 10 |", "Component 2 | | 6 |", "Subtotal | | 6 |", "TOTAL | | 16 |"];
    expect(down(...rows)).toEqual(["components TOTAL 2015: C6 = C2+C4"]);
    expect(down(...rows.slice(0, 4), "TOTAL | | 17 |")).toEqual(["components TOTAL 2015: C6 = C2+C4 off by 1"]);
    expect(down("Component 1 | | 10 |", "Subtotal | | 17 |", "TOTAL | | 17 |")).toEqual(["components TOTAL 2015: C4 = C2 off by 7"]);
  });

  test("lines of a component that comes after a subtotal", () => {
    expect(down("Component 1 | | 10 |", "Subtotal | | 10 |", "Component 2 | | 6 |", "Desks | | 6 |")).toEqual([
      "lines Component 2 2015: C4 = C5",
    ]);
  });

  test("a subtotal right under its component: the lines after it are not its own", () => {
    expect(down("Component 1 | | 10 |", "Subtotal | | 10 |", "Desks | | 4 |", "TOTAL | | 10 |")).toEqual([
      "components TOTAL 2015: C5 = C2",
    ]);
  });

  test("a total of subtotals, where there are no components", () => {
    expect(down("Subtotal goods | | 10 |", "Subtotal works | | 5 |", "TOTAL | | 15 |")).toEqual(["components TOTAL 2015: C4 = C2+C3"]);
    expect(down("Subtotal goods | | 10 |", "TOTAL | | 10 |")).toEqual(["components TOTAL 2015: C3 = C2"]);
    expect(down("Subtotal goods | | 10 |", "Contingency | | 6 |", "TOTAL | | 16 |")).toEqual(["components TOTAL 2015: C4 = C2+C3"]);
  });
});
