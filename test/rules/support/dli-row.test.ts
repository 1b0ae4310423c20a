import { dec, zero } from "../../../src/base/decimal";
import { priceRow } from "../../../src/rules/support/dli-row";
import { dliAt, printedRow, scheduleOf } from "./rows";
import type { RowText } from "./rows";

/** The first row as it is read among the others. */
function read(row: RowText, ...others: readonly RowText[]): string {
  const schedule = scheduleOf([row, ...others]);
  return printedRow(priceRow(dliAt(schedule), schedule, zero));
}

const price = "$100 per study";

describe("figures of each period", () => {
  test.each([
    ["units x price", { price, amounts: "200 100 100 300", units: "2 1 1 3" }, "each: F2=2x, G2=1x, H2=1x, I2=3x; units 7"],
    ["one that is off", { price, amounts: "200 150 100 300", units: "2 1 1 3" }, "each: F2=2x, G2=1x off 50, H2=1x, I2=3x; units 7"],
    ["no price", { amounts: "200 100", units: "2 1" }, "none"],
    ["a price of one unit, whatever it is", { price: "$100", amounts: "200 100", units: "2 1" }, "each: F2=2x, G2=1x; units 3"],
    ["a price in words", { price: "to be agreed", amounts: "200 100", units: "2 1" }, "none"],
    ["units in words", { price, amounts: "200 100 100", units: "2 open 1" }, "each: F2=2x, H2=1x; unclear Dec-15"],
    ["an amount in words", { price, amounts: "200 open 100", units: "2 1 1" }, "each: F2=2x, H2=1x; unclear Dec-15; units 4"],
    ["an amount without units", { price, amounts: "200 100 100", units: "2 - 1" }, "each: F2=2x, H2=1x; unclear Dec-15; units 3"],
    ["nothing, without units", { price, amounts: "200 0 100", units: "2 - 1" }, "each: F2=2x, H2=1x; units 3"],
    ["nothing at all", { price, amounts: "200 N/A 100", units: "2 - 1" }, "each: F2=2x, H2=1x; units 3"],
    ["no amount for units", { price, amounts: "200 N/A 100", units: "2 1 1" }, "each: F2=2x, G2=1x off -100, H2=1x; units 4"],
    ["no amount for no units", { price, amounts: "200 N/A 100", units: "2 0 1" }, "each: F2=2x, H2=1x; units 3"],
    ["no amounts at all", { price, amounts: "N/A N/A N/A", units: "2 1 1", subtotal: "400" }, "each: ; units 4"],
    ["a part of a lot", { price: "$100 per 1000", amounts: "150 100", units: "1,500 1,000" }, "each: F2=1500x, G2=1000x; units 2500"],
    ["full lots alone", { price: "$100 per 1000", amounts: "100 100", units: "1,500 1,000" }, "each: F2=1500x, G2=1000x; units 2500"],
    ["neither", { price: "$100 per 1000", amounts: "120 100", units: "1,500 1,000" }, "each: F2=1500x off -30, G2=1000x; units 2500"],
  ])("%s", (_, row, expected) => {
    expect(read(row)).toBe(expected);
  });

  test("a period without a cell for its amount is left out", () => {
    const schedule = scheduleOf([{ price, amounts: "200 100", units: "2 1" }]);
    const dli = dliAt(schedule);
    const periods = dli.periods.map((one, n) => (n === 0 ? { ...one, amount: undefined } : one));
    expect(printedRow(priceRow({ ...dli, periods }, schedule, zero))).toBe("each: G2=1x; units 3");
  });

  const million = { amounts: "1.00", units: "1", header: " (USD million)" };
  test.each([
    ["as far as the amount is printed", { ...million, price: "$1,005,000 per study" }, "each: F2=1x; units 1"],
    ["no further", { ...million, price: "$1,005,001 per study" }, "each: F2=1x off -5001; units 1"],
    [
      "as far as the price is printed, for each unit",
      { price: "$1.00 million per study", amounts: "2,010,000", units: "2" },
      "each: F2=2x; units 2",
    ],
    ["no further for each unit", { price: "$1.00 million per study", amounts: "2,010,001", units: "2" }, "each: F2=2x off 10001; units 2"],
    [
      "parts of lots as far as the amount is printed",
      { price: "$900 per 1000", amounts: "1.4", units: "1,500", header: " (USD thousand)" },
      "each: F2=1500x; units 1500",
    ],
    [
      "full lots as far as the amount is printed",
      { price: "$950 per 1000", amounts: "1.0", units: "1,900", header: " (USD thousand)" },
      "each: F2=1900x; units 1900",
    ],
  ])("ties %s", (_, row, expected) => {
    expect(read(row)).toBe(expected);
  });

  test("the tolerance is kept to", () => {
    const schedule = scheduleOf([{ price, amounts: "210 89", units: "2 1" }]);
    expect(printedRow(priceRow(dliAt(schedule), schedule, dec(10)))).toBe("each: F2=2x, G2=1x off -11; units 3");
  });
});

describe("standing units of which the increase is paid", () => {
  const rising = { price, amounts: "200 100 200 100", units: "2 3 5 6" };
  const byYear = { price, amounts: "200 100", units: "2 1" };
  const either = { price, amounts: "200 -", units: "2 -" };
  const two = { price, amounts: "200 100", units: "2 3" };

  test.each([
    [
      "three that follow as increases are no accident",
      { price, amounts: "200 100 200", units: "2 3 5" },
      [byYear],
      "increase: F2=2x, G2=1x, H2=2x; units 10",
    ],
    ["one may be", two, [byYear], "each: F2=2x, G2=3x off -200; units 5"],
    ["unless no other row speaks against it", two, [either], "increase: F2=2x, G2=1x; units 5"],
    ["nor one that is off itself", two, [{ price, amounts: "200 150 100", units: "2 1 1" }], "increase: F2=2x, G2=1x; units 5"],
    ["what fits either way is each period's own", { price, amounts: "200 0", units: "2 0" }, [], "each: F2=2x, G2=0x; units 2"],
    ["a single period tells nothing", { price, baseline: "1", amounts: "200", units: "3" }, [], "each: F2=3x off -100; units 3"],
    [
      "units that fall are not paid back",
      { price, amounts: "200 300 0 100", units: "2 5 4 6" },
      [],
      "increase: F2=2x, G2=3x, H2=0x, I2=1x; units 17",
    ],
  ] as const)("%s", (_, row, others, expected) => {
    expect(read(row, ...others)).toBe(expected);
  });

  test.each([
    [
      "two wrong figures, where another row pays increases",
      "200 150 250 100",
      "2 3 5 6",
      [rising],
      "increase: F2=2x, G2=1x off 50, H2=2x off 50, I2=1x; units 16",
    ],
    [
      "another of three periods",
      "200 150 200 100",
      "2 3 5 6",
      [{ price, amounts: "200 100 200", units: "2 3 5" }],
      "increase: F2=2x, G2=1x off 50, H2=2x, I2=1x; units 16",
    ],
    [
      "another of two periods is no proof",
      "200 150 200 100",
      "2 3 5 6",
      [two],
      "each: F2=2x, G2=3x off -150, H2=5x off -300, I2=6x off -500; units 16",
    ],
    [
      "nor one that pays each, beside it",
      "200 150 200 100",
      "2 3 5 6",
      [rising, byYear],
      "each: F2=2x, G2=3x off -150, H2=5x off -300, I2=6x off -500; units 16",
    ],
    ["nor none", "200 150 200 100", "2 3 5 6", [], "each: F2=2x, G2=3x off -150, H2=5x off -300, I2=6x off -500; units 16"],
    [
      "three wrong figures",
      "250 150 250 100 200",
      "2 3 5 6 8",
      [rising],
      "each: F2=2x off 50, G2=3x off -150, H2=5x off -250, I2=6x off -500, J2=8x off -600; units 24",
    ],
    ["as many wrong either way", "200 300 200", "2 3 5", [rising], "each: F2=2x, G2=3x, H2=5x off -300; units 10"],
  ] as const)("with %s", (_, amounts, units, others, expected) => {
    expect(read({ price, amounts, units }, ...others)).toBe(expected);
  });

  test("one figure that holds is too few", () => {
    expect(read({ price, baseline: "1", amounts: "100 160 250", units: "2 3 5" }, rising)).toBe(
      "each: F2=2x off -100, G2=3x off -140, H2=5x off -250; units 10",
    );
  });

  test.each([
    [
      "from the baseline",
      { price, baseline: "1", amounts: "100 100 200", units: "2 3 5" },
      "increase from 1: F2=1x, G2=1x, H2=2x; units 10",
    ],
    [
      "from a baseline of nothing",
      { price, baseline: "0", amounts: "100 100 200", units: "2 3 5" },
      "each: F2=2x off -100, G2=3x off -200, H2=5x off -300; units 10",
    ],
    [
      "from what the first of three amounts supposes",
      { price, amounts: "100 100 200", units: "2 3 5" },
      "increase from 1: F2=1x, G2=1x, H2=2x; units 10",
    ],
    [
      "in lots",
      { price: "$100 per 10 studies", amounts: "100 100 200", units: "20 30 50" },
      "increase from 10: F2=10x, G2=10x, H2=20x; units 100",
    ],
    [
      "from the first that is paid",
      { price, amounts: "N/A 100 100 200", units: "2 3 4 6" },
      "increase from 2: F2=0x, G2=1x, H2=1x, I2=2x; units 15",
    ],
    ["from nothing, where two are paid", { price, amounts: "100 200", units: "3 5" }, "each: F2=3x off -200, G2=5x off -300; units 8"],
    [
      "never from less than nothing",
      { price, amounts: "200 100 200", units: "1 2 4" },
      "each: F2=1x off 100, G2=2x off -100, H2=4x off -200; units 7",
    ],
    [
      "at a price of nothing",
      { price: "$0 per study", amounts: "0 100 200", units: "2 3 5" },
      "each: F2=2x, G2=3x off 100, H2=5x off 200; units 10",
    ],
  ])("%s", (_, row, expected) => {
    expect(read(row)).toBe(expected);
  });

  test("never from less than nothing, where another row pays increases", () => {
    expect(read({ price, amounts: "200 100 200", units: "1 2 4" }, rising)).toBe("increase: F2=1x off 100, G2=1x, H2=2x; units 7");
  });
});

describe("another price that all agree on", () => {
  const other = (of: Partial<RowText> & Pick<RowText, "amounts">): string => {
    const row = read({ price, units: "2 1 3", ...of });
    return row.includes("agreed") ? row.replace(/^(\w+).*; /, "$1 ") : row;
  };

  test.each([
    ["of each period", { amounts: "220 110 330" }, "each agreed 110"],
    ["lower than the printed one", { amounts: "180 90 270" }, "each agreed 90"],
    ["in lots", { price: "$100 per 10 studies", amounts: "220 110", units: "20 10" }, "each agreed 110"],
    ["not where one does not", { amounts: "220 110 340" }, "each: F2=2x off 20, G2=1x off 10, H2=3x off 40; units 6"],
    ["not of one period alone", { amounts: "220", units: "2" }, "each: F2=2x off 20; units 2"],
    ["of one period, and of the target and the subtotal", { amounts: "220", units: "2", target: "2", subtotal: "220" }, "each agreed 110"],
    [
      "of one period, and of these in lots",
      { price: "$100 per 10 studies", amounts: "110", units: "10", target: "10", subtotal: "110" },
      "each agreed 110",
    ],
    [
      "not against target and subtotal",
      { amounts: "220 110 330", target: "6", subtotal: "600" },
      "each: F2=2x off 20, G2=1x off 10, H2=3x off 30; units 6",
    ],
    ["whatever a target of nothing", { amounts: "220 110 330", target: "0", subtotal: "600" }, "each agreed 110"],
    ["periods without units say nothing", { amounts: "220 0 330", units: "2 0 3" }, "each agreed 110"],
    ["nothing is no price", { amounts: "0 0 0" }, "each: F2=2x off -200, G2=1x off -100, H2=3x off -300; units 6"],
    ["but for a rounding", { amounts: "333 111.1", units: "3 1" }, "each agreed 111"],
    ["a rounding of just under a thousandth", { price: "$90 per study", amounts: "100 100.09995", units: "1 1" }, "each agreed 100"],
    [
      "but not of a thousandth",
      { price: "$90 per study", amounts: "100 100.1", units: "1 1" },
      "each: F2=1x off 10, G2=1x off 10.1; units 2",
    ],
    [
      "exactly, where the price is off by a hundredth only",
      { price: "$99 per study", amounts: "100 200", units: "1 2" },
      "each agreed 100",
    ],
    [
      "nor where the price is off by a hundredth only",
      { price: "$99 per study", amounts: "100 100.05", units: "1 1" },
      "each: F2=1x off 1, G2=1x off 1.05; units 2",
    ],
    ["but by more", { price: "$98.99 per study", amounts: "100 100.05", units: "1 1" }, "each agreed 100"],
    ["also downwards", { price: "$150 per study", amounts: "100 100.05", units: "1 1" }, "each agreed 100"],
  ])("%s", (_, row, expected) => {
    expect(other(row)).toBe(expected);
  });

  const wrong = "$110 per study";
  test.each([
    [
      "hides that increases are paid",
      { price: wrong, amounts: "200 100 200 100", units: "2 3 5 6" },
      "increase: F2=2x off -20, G2=1x off -10, H2=2x off -20, I2=1x off -10; units 16; agreed 100",
    ],
    [
      "hides increases over a baseline",
      { price: wrong, baseline: "1", amounts: "200 100 200", units: "3 4 6" },
      "increase from 1: F2=2x off -20, G2=1x off -10, H2=2x off -20; units 13; agreed 100",
    ],
    [
      "but not from nothing, where there is a baseline",
      { price: wrong, baseline: "1", amounts: "200 100 200", units: "2 3 5" },
      "each: F2=2x off -20, G2=3x off -230, H2=5x off -350; units 10",
    ],
    ["not of two periods", { price: wrong, amounts: "200 100", units: "2 3" }, "each: F2=2x off -20, G2=3x off -230; units 5"],
    [
      "of two, and of the target and the subtotal",
      { price: wrong, amounts: "200 100", units: "2 3", target: "3", subtotal: "300" },
      "increase: F2=2x off -20, G2=1x off -10; units 5; agreed 100",
    ],
    [
      "not of two and the target alone",
      { price: wrong, amounts: "200 100", units: "2 3", target: "3" },
      "each: F2=2x off -20, G2=3x off -230; units 5",
    ],
    [
      "not of one and these",
      { price: wrong, baseline: "1", amounts: "200", units: "3", target: "3", subtotal: "300" },
      "each: F2=3x off -130; units 3",
    ],
  ])("%s", (_, row, expected) => {
    expect(read(row)).toBe(expected);
  });
});
