import { plain } from "../../src/base/decimal";
import type { Figure } from "../../src/disburse/trace";
import { reviewOfText } from "./read";

const at = (figure: Figure | undefined): string | undefined => figure && plain(figure.value);

const spending = `
  == Programmes
  | Programme | Fiscal year | Cost | Budget | Released | Expenditure |
  | Access    | 2024        | 900  | 600    | 500      | 450         |
  | Access    | 2025        | 1000 | 800    | 600      | 500         |
  | Quality   | 2025        | 400  | 0      | 0        | 0           |
  | Teachers  | 2025        | 100  |        |          | 50          |
  | Total     | 2025        | 1500 | 800    | 600      | 550         |
`;

test("execution is spent of the budget, and there is none of a budget of zero or a missing one", () => {
  const { finance } = reviewOfText(spending);
  const rates = finance.lines.map((line) => [line.programme, line.year, at(line.executionRate), at(line.releaseRate)]);
  expect(rates).toEqual([
    ["Access", 2024, "0.75", plain(finance.lines[0]!.releaseRate!.value)],
    ["Access", 2025, "0.625", "0.75"],
    ["Quality", 2025, undefined, undefined],
    ["Teachers", 2025, undefined, undefined],
  ]);
  // 500 / 600 does not end.
  expect(at(finance.lines[0]?.releaseRate)?.slice(0, 6)).toBe("0.8333");
});

test("the total is of the year, without the sheet's own total row; its rate is of lines that have both parts", () => {
  const { total } = reviewOfText(spending).finance;
  expect([at(total?.cost), at(total?.budget), at(total?.spent)]).toEqual(["1500", "800", "550"]);
  // (500 + 0) / (800 + 0): Teachers has no budget to be measured against.
  expect(at(total?.executionRate)).toBe("0.625");
});

test("the gap is cost less government less partners, in one currency at the rates stated", () => {
  const { finance, doubts } = reviewOfText(`${spending}
    == Partners
    | Development partner | Fiscal year | Currency | Exchange rate | Committed | Disbursed | Status |
    | Bank                | 2025        | PKR      | 1             | 200       | 150       | Signed |
    | Fund                | 2025        | USD      | 280           | 0.5       | 0.25      | Signed |
    | Trust               | 2025        | PKR      | 1             | 90        | 90        | Signed |
    | Nordic aid          | 2025        | EUR      |               | 3         | 1         | Signed |
    | Government          | 2025        | PKR      | 1             | 800       | 800       | Signed |
  `);
  expect(finance.currency).toBe("PKR");
  const [gap] = finance.gaps.filter(({ year }) => year === 2025);
  // 1500 - 800 - (200 + 0.5 * 280 + 90); the euros have no rate.
  expect([at(gap?.cost), at(gap?.government), at(gap?.partners), at(gap?.gap)]).toEqual(["1500", "800", "430", "270"]);
  expect(doubts.map(({ cell }) => [cell.sheet, cell.row])).toEqual([
    ["Partners", 4],
    ["Partners", 4],
  ]);
  expect(finance.rates.map(({ currency, rate }) => [currency, rate.text])).toEqual([["USD", "280"]]);
});

test("a table of costs and resources gives its own gaps, and a surplus is below zero", () => {
  const { finance } = reviewOfText(`
    == Costs 2025
    | Programme | Cost | Government | All partners | Funding gap |
    | Access    | 1000 | 700        | 200          | 100         |
    | Quality   | 400  | 300        | 150          | 0           |
  `);
  expect(finance.gaps.map(({ programme, gap, stated }) => [programme, at(gap), stated?.text])).toEqual([
    ["Access", "100", "100"],
    ["Quality", "-50", "0"],
  ]);
});
