import { bankCalendar, calendarYear } from "../../src/base/fiscal";
import { plain } from "../../src/base/decimal";
import { disburse } from "../../src/disburse/disburse";
import type { Disbursement } from "../../src/disburse/result";
import type { Project } from "../../src/model/project";
import { project, schedule } from "./made";
import { peruEstimates, peruSchedule } from "./peru";

function disbursed(of: Project, calendar = bankCalendar): Disbursement {
  const result = disburse(of, { calendar });
  if (!result) throw new Error("no schedule");
  return result;
}

const years = (d: Disbursement) =>
  d.byFiscalYear.map((year) => [
    year.fiscalYear,
    plain(year.printed.value),
    plain(year.fromUnits.value),
    year.difference ? plain(year.difference) : "",
  ]);

describe("the Peru schedule", () => {
  const result = disbursed(project([schedule(peruSchedule)], peruEstimates));

  test("by fiscal year, on both bases, against the proposed estimates", () => {
    expect(years(result)).toEqual([
      [2013, "0", "0", "0"],
      [2014, "0", "0", "0"],
      [2015, "0", "0", "0"],
      [2016, "11250010", "11250010", "-10"],
      [2017, "6510420", "6510430", "0"],
      [2018, "7239570", "7239570", "10"],
    ]);
    expect(plain(result.total.printed.value)).toBe("25000000");
    expect(plain(result.total.fromUnits.value)).toBe("25000010");
    expect(result.estimateTotal && plain(result.estimateTotal)).toBe("25000000");
    expect(result.doubts).toEqual([]);
    expect(result.ledger).toEqual([]);
  });

  test("by period", () => {
    expect(result.byPeriod.map((one) => plain(one.printed.value))).toEqual(["5208340", "6041670", "6510420", "2604170", "4635400"]);
    expect(result.byPeriod.map((one) => one.fiscalYear)).toEqual([2016, 2016, 2017, 2018, 2018]);
  });

  test("by DLI: the sixth is worth ten more than it prints", () => {
    const six = result.byDli.find((dli) => dli.dli === "6");
    expect(six && [plain(six.printed.value), plain(six.fromUnits.value)]).toEqual(["3125000", "3125010"]);
  });

  test("by calendar year the dates fall otherwise", () => {
    const other = disbursed(project([schedule(peruSchedule)]), calendarYear);
    expect(other.byFiscalYear.map((year) => [year.fiscalYear, plain(year.printed.value)])).toEqual([
      [2015, "11250010"],
      [2016, "6510420"],
      [2017, "2604170"],
      [2018, "4635400"],
    ]);
  });
});

describe("what a schedule leaves open is a doubt", () => {
  const one = { number: "1", amounts: ["100", "200"] };

  test("no DLI schedule, no disbursement", () => {
    expect(disburse(project([]), { calendar: bankCalendar })).toBeUndefined();
  });

  test("without payment dates the period's end decides, and it is said", () => {
    const result = disbursed(project([schedule({ periods: ["Jun-16", "Jul-16"], dlis: [{ ...one, price: "$100", units: ["1", "2"] }] })]));
    expect(years(result).map((year) => year.slice(0, 2))).toEqual([
      [2016, "100"],
      [2017, "200"],
    ]);
    expect(result.doubts.map((doubt) => doubt.what)).toEqual([
      "No disbursement date could be read for Jun-16, Jul-16: taken as paid at the end of the period, in FY2016, FY2017.",
    ]);
  });

  test("a payment date over the end of a fiscal year gives none: the amount stays in the total, in no year", () => {
    const result = disbursed(project([schedule({ periods: ["2015", "2016"], dates: ["Jun-16 to Jul-16", "Sep-16"], dlis: [one] })]));
    expect(years(result).map((year) => year.slice(0, 2))).toEqual([[2017, "200"]]);
    expect(plain(result.total.printed.value)).toBe("300");
    expect(result.doubts.map((doubt) => doubt.what).join(" ")).toMatch(/FY2016 or FY2017/);
  });

  test("units that cannot be counted fall back to the printed amount", () => {
    const result = disbursed(
      project([
        schedule({ periods: ["2015", "2016"], dates: ["Sep-15", "Sep-16"], dlis: [{ ...one, price: "$90", units: ["some", "2"] }] }),
      ]),
    );
    expect(plain(result.total.fromUnits.value)).toBe("280");
    expect(result.doubts.map((doubt) => doubt.cell.col)).toEqual([5]);
  });

  test("an amount that is no figure counts as nothing and is named", () => {
    const result = disbursed(
      project([
        schedule({ periods: ["2015", "2016"], dates: ["Sep-15", "Sep-16"], dlis: [{ number: "1", amounts: ["to be agreed", "5"] }] }),
      ]),
    );
    expect(plain(result.total.printed.value)).toBe("5");
    expect(result.doubts.some((doubt) => doubt.what.includes("to be agreed"))).toBe(true);
  });

  test("a table without figures by period is compared with nothing, and said", () => {
    const result = disbursed(project([schedule({ periods: [], dlis: [{ number: "1", amounts: [], subtotal: "500" }] })], peruEstimates));
    expect(result.byFiscalYear).toEqual([]);
    expect(result.estimateTotal).toBeUndefined();
    expect(result.doubts.map((doubt) => doubt.what).join(" ")).toMatch(/subtotal of 500 but no figures by period/);
    expect(result.doubts.some((doubt) => doubt.what.includes("nothing is computed from it"))).toBe(true);
  });

  test("a table of units and prices alone gives both bases", () => {
    const result = disbursed(
      project([
        schedule({
          periods: ["2015", "2016"],
          dates: ["Sep-15", "Sep-16"],
          dlis: [{ number: "1", amounts: ["", ""], units: ["3", "4"], price: "$10" }],
        }),
      ]),
    );
    expect(plain(result.total.printed.value)).toBe("70");
    expect(result.doubts.some((doubt) => doubt.what.includes("prints no amounts"))).toBe(true);
  });
});

describe("which rows and tables are paid", () => {
  const dates = ["Sep-15", "Sep-16"];
  const periods = ["2015", "2016"];

  test("a table in millions is multiplied out, and the trace says by what", () => {
    const result = disbursed(project([schedule({ periods, dates, scale: 1_000_000, dlis: [{ number: "1", amounts: ["1.25", "2"] }] })]));
    expect(plain(result.total.printed.value)).toBe("3250000");
    const first = result.byDli[0]?.amounts[0]?.printed.trace;
    expect(first?.op === "cell" && first.factor && plain(first.factor)).toBe("1000000");
  });

  test("the proposed schedule pays, not the current one", () => {
    const current = schedule({ sheet: "Old", version: "current", periods, dates, dlis: [{ number: "1", amounts: ["1", "1"] }] });
    const proposed = schedule({ periods, dates, dlis: [{ number: "1", amounts: ["2", "2"] }] });
    expect(plain(disbursed(project([current, proposed])).total.printed.value)).toBe("4");
  });

  test("a schedule over two sheets is one schedule; a second statement of the same DLIs is not added", () => {
    const first = schedule({ periods, dates, dlis: [{ number: "1", amounts: ["2", "2"] }] });
    const second = schedule({ sheet: "More", periods, dates, dlis: [{ number: "2", amounts: ["3", "3"] }] });
    const again = schedule({ sheet: "Copy", periods, dates, dlis: [{ number: "1", amounts: ["2", "2"] }] });
    const result = disbursed(project([first, second, again]));
    expect(plain(result.total.printed.value)).toBe("10");
    expect(result.byPeriod).toHaveLength(2);
    expect(result.doubts.filter((doubt) => doubt.what.includes("a second time"))).toHaveLength(1);
  });

  test("a DLI over its results is a heading, not a payment", () => {
    const dlis = [
      { number: "4", amounts: ["5", "7"] },
      { number: "4.1", amounts: ["2", "3"] },
      { number: "4.2", amounts: ["3", "4"] },
    ];
    const result = disbursed(project([schedule({ periods, dates, dlis })]));
    expect(plain(result.total.printed.value)).toBe("12");
    const wrong = disbursed(project([schedule({ periods, dates, dlis: [{ number: "4", amounts: ["6", "7"] }, ...dlis.slice(1)] })]));
    expect(plain(wrong.total.printed.value)).toBe("12");
    expect(wrong.doubts.some((doubt) => doubt.what.includes("DLI 4 prints 13"))).toBe(true);
  });

  test("two payments for one period stay apart", () => {
    const result = disbursed(
      project([schedule({ periods: ["2015", "2015"], dates: ["Mar-16", "Sep-16"], dlis: [{ number: "1", amounts: ["1", "2"] }] })]),
    );
    expect(result.byPeriod.map((one) => plain(one.printed.value))).toEqual(["1", "2"]);
    expect(years(result).map((year) => year.slice(0, 2))).toEqual([
      [2016, "1"],
      [2017, "2"],
    ]);
  });

  test("where only current estimates are given they are what is compared", () => {
    const result = disbursed(project([schedule({ periods, dates, dlis: [{ number: "1", amounts: ["1", "2"] }] })], [["2016", "5", ""]]));
    expect(result.byFiscalYear.map((year) => year.difference && plain(year.difference))).toEqual(["4", undefined]);
  });
});
