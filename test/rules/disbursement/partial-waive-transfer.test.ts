import { project, schedule } from "../../disburse/made";
import { said } from "../said";

const list = (...rows: readonly string[]): string => `
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status | Reason |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const of = (text: string): readonly string[] => said("partial-waive-transfer", text);

test.each([
  ["a waiver without a reason", "Waived |", "15-Sep-15", '"Waived" is entered without a reason'],
  ["a partial payment without a date", "Partially achieved | Agreed", "", '"Partial" is entered without a date'],
  ["a transfer without either", "Transferred to DLI 2 |", "", '"Transferred" is entered without a reason and a date'],
])("%s", (_, status, date, expected) => {
  expect(of(list(`1 | 1 | ${date} | 400,000 | ${status}`))).toEqual([
    `warning Payments!E2 Payments!D2: ${expected}: the decision cannot be found again.`,
  ]);
});

test("a decision without a column for it is looked at where its line begins", () => {
  const text = `
== Payments
| Disbursement number | DLI | Description | Disbursement date | Amount |
| 1 | 1 | Waived | 15-Sep-15 | 400,000 |`;
  expect(of(text)).toEqual(['warning Payments!A2 Payments!E2: "Waived" is entered without a reason: the decision cannot be found again.']);
});

describe("transfers", () => {
  const move = (n: number, dli: number, amount: string): string => `${n} | ${dli} | 15-Sep-15 | ${amount} | Transferred to DLI 2 | Dropped`;
  const own = (text: string): readonly string[] => of(text).slice(2);

  test.each([
    ["as much in as out, to the dollar", ["-400,000", "400,000"], ["holds Payments!D2 Payments!D3"]],
    ["a single dollar", ["-1", "1"], ["holds Payments!D2 Payments!D3"]],
    [
      "more in than out",
      ["-400,000", "400,001"],
      [
        "warning Payments!D3 Payments!D2: The transfers between DLIs add to 1, not to nothing: what is moved out must be moved in. [found 1; expected 0; off by 1]",
      ],
    ],
    ["only what goes out is listed", ["-400,000", "0"], []],
    ["only what comes in is listed", ["0", "400,000"], []],
  ])("%s", (_, [out = "", into = ""], expected) => {
    expect(own(list(move(1, 1, out), move(2, 2, into)))).toEqual(expected);
  });

  test("in millions they tie as far as they are printed", () => {
    const millions = (into: string): string =>
      list(move(1, 1, "-0.40"), move(2, 2, into)).replace("| Amount |", "| Amount (USD million) |");
    expect(own(millions("0.39"))).toEqual(["holds Payments!D2 Payments!D3"]);
    expect(own(millions("0.41"))).toEqual(["holds Payments!D2 Payments!D3"]);
    expect(own(millions("0.38"))[0]).toContain("add to -20,000");
  });
});

describe("two versions of the allocations", () => {
  const rows = (
    first: string,
    second: string,
  ): { periods: readonly string[]; dlis: { number: string; amounts: readonly string[]; subtotal: string }[] } => ({
    periods: ["2014"],
    dlis: [
      { number: "1", amounts: [first], subtotal: first },
      { number: "2", amounts: [second], subtotal: second },
    ],
  });
  const before = schedule({ sheet: "Old", version: "current", ...rows("600,000", "400,000") });
  const after = (first: string, second: string) => schedule({ sheet: "New", version: "proposed", ...rows(first, second) });
  const judged = (...schedules: Parameters<typeof project>[0]): readonly string[] => said("partial-waive-transfer", project(schedules));

  test.each([
    ["the same total", "500,000", "500,000", ["holds New!E6 Old!E6"]],
    [
      "just less than a hundredth missing",
      "500,000",
      "490,001",
      [
        "warning New!E6 Old!E6: The allocations add to 1,000,000 before the change and to 990,001 after it (-9,999): not all that was freed is allocated again. [found 990001; expected 1000000; off by -9999]",
      ],
    ],
    [
      "a hundredth less",
      "500,000",
      "490,000",
      [
        "not judged New!E6 Old!E6: The allocations add to 1,000,000 before the change and to 990,000 after it: whether that is meant is not stated.",
      ],
    ],
    [
      "a hundredth more",
      "500,000",
      "510,000",
      [
        "not judged New!E6 Old!E6: The allocations add to 1,000,000 before the change and to 1,010,000 after it: whether that is meant is not stated.",
      ],
    ],
    ["an allocation still open", "500,000", "to be agreed", []],
    ["an allocation left blank", "500,000", "", []],
  ])("%s", (_, first, second, expected) => {
    expect(judged(before, after(first, second))).toEqual(expected);
  });

  test("are not compared where one of them is alone, or where there are three", () => {
    expect(judged(after("500,000", "490,001"))).toEqual([]);
    expect(judged(before)).toEqual([]);
    expect(judged(before, before, after("500,000", "490,001"))).toEqual([]);
    expect(judged(before, after("500,000", "490,001"), after("500,000", "490,001"))).toEqual([]);
  });

  test("are not compared where an allocation is not what its amounts add to", () => {
    const wrong = after("500,000", "490,001");
    const dlis = wrong.dlis.map((dli, n) => (n === 1 ? { ...dli, periods: [...dli.periods, ...dli.periods] } : dli));
    expect(judged(before, { ...wrong, dlis })).toEqual([]);
    expect(judged({ ...before, dlis: dlis.slice(1) }, wrong)).toEqual([]);
  });

  test("are compared by the allocations alone where no amounts by period are stated", () => {
    const bare = after("500,000", "490,001");
    const dlis = bare.dlis.map((dli) => ({ ...dli, periods: [] }));
    expect(judged(before, { ...bare, dlis })[0]).toContain("990,001 after it (-9,999)");
  });

  test("are compared where there is one DLI, and not where there is none", () => {
    const bare = after("500,000", "490,001");
    const single = { ...before, dlis: before.dlis.slice(1) };
    expect(judged(single, { ...bare, dlis: single.dlis })).toEqual(["holds Old!E6"]);
    expect(judged(before, { ...bare, dlis: [] })).toEqual([]);
  });

  test("are looked at where they state their totals", () => {
    const [now] = after("500,000", "490,001").dlis;
    const [old] = before.dlis;
    const judgedAt = judged(
      { ...before, ...(old?.subtotal ? { grandTotal: old.subtotal } : {}) },
      { ...after("500,000", "490,001"), ...(now?.subtotal ? { grandTotal: now.subtotal } : {}) },
    );
    expect(judgedAt[0]).toContain("warning New!E4 Old!E4:");
  });
});
