import { bankCalendar } from "../../src/base/fiscal";
import type { Cell } from "../../src/grid/workbook";
import { readPeriod } from "../../src/model/read-period";
import { readValue } from "../../src/recognise/values/read-value";
import type { ReadContext } from "../../src/recognise/values/reading";
import { decideSeparators, parseFigure } from "../../src/base/separators";
import { scaleIn } from "../../src/base/money-words";
import { printed } from "./facts";

const cell = { sheet: "S", row: 0, col: 0 };
const context: ReadContext = { date1904: false, separators: "point-decimal", isSeparatorSure: true, expects: "any" };
const read = (text: string, more: Partial<ReadContext> = {}) =>
  readValue({ content: { kind: "text", value: text }, text }, cell, { ...context, ...more });
const number = (value: number, text: string, format?: string): Cell => ({
  content: { kind: "number", value },
  text,
  ...(format === undefined ? {} : { format }),
});

describe("texts that hold a figure", () => {
  it.each([
    ["15,000¹", "15000"],
    ["7²", "7"],
    ["1 (e.g. 6th)", "1"],
    ["1 (EDI and ECERS-R)", "1"],
    ["0\n2nd grade (2007-2012)", "0"],
    ["2 (e.g. Cycle II & V)", "2"],
    ["5.7 million (50%)", "5700000 & 50 %"],
    ["16 258 211", "16258211"],
    ["1\u202f041\u202f670", "1041670"],
    ["1.041.670,00", "1041670"],
    ["1,25,00,000", "12500000"],
    ["(250)", "-250"],
    ["−3.5", "-3.5"],
    ["US$ 2,343,750", "2343750 USD"],
    ["$125,000 per 1000", "125000 USD"],
    ["EUR 3.5 million", "3500000 EUR"],
    ["Rs. 3 crore", "30000000"],
    ["18,000 positions", "18000"],
    ["> 400,000 (187,000 + 213,000)", "over 400000"],
    ["over 9,000", "over 9000"],
    ["around 3,130", "around 3130"],
    ["25,000 to 18,000", "25000 -> 18000"],
    ["$3,125,000 corrected to $3,125,010", "3125000 USD -> 3125010 USD"],
    ["25%", "25 %"],
    ["50 percent", "50 %"],
    ["3 (PISA, TERCE, ICCS)", "3"],
  ])("%s is %s", (text, expected) => expect(printed(read(text).value)).toBe(expected));
});

describe("texts that are words, though they hold figures", () => {
  it.each([
    "4th grade",
    "1er trimestre",
    "2016 and 2017",
    "1 in 4",
    "IRI 11",
    "DLI 9 (IRI 11)",
    "Last participation in PISA 2012",
    "2013: 0",
    "2007-2012",
    "15,0001",
  ])("%s", (text) => expect(read(text).value.reading.kind).toBe("text"));

  it("says where a figure was due and its digits cannot be grouped", () => {
    expect(read("15,0001", { expects: "amount" }).doubt?.what).toContain("groups its digits");
  });
});

describe("notations", () => {
  it.each([
    ["N/A", "n/a"],
    ["No aplica", "n/a"],
    ["Sans objet", "n/a"],
    ["-", "n/a"],
    ["YES", "yes"],
    ["Sí", "yes"],
    ["Oui", "yes"],
    ["Não", "no"],
    ["No", "no"],
  ])("%s is %s", (text, expected) => expect(printed(read(text).value)).toBe(expected));
});

describe("dates", () => {
  it.each([
    ["31-Mar-2018", "2018-03-31"],
    ["March 31, 2018", "2018-03-31"],
    ["31 de marzo de 2018", "2018-03-31"],
    ["1er juillet 2016", "2016-07-01"],
    ["2018-03-31", "2018-03-31"],
    ["31/12/2017", "2017-12-31"],
    ["Sep-15", "2015-09-01..2015-09-30"],
    ["déc. 2013", "2013-12-01..2013-12-31"],
    ["dezembro de 2019", "2019-12-01..2019-12-31"],
  ])("%s is %s", (text, expected) => expect(printed(read(text, { expects: "date" }).value)).toBe(expected));

  it("offers both readings where day and month can change places", () => {
    expect(read("03/04/2017", { expects: "date" }).doubt?.readings).toEqual(["2017-04-03", "2017-03-04"]);
  });

  it("reads a month format as the whole month, and a day format as the day, in both date systems", () => {
    const at = (value: number, text: string, format: string, date1904 = false) =>
      printed(readValue(number(value, text, format), cell, { ...context, date1904 }).value);
    expect(at(42248, "Sep-15", "mmm-yy")).toBe("2015-09-01..2015-09-30");
    expect(at(42248, "01-Sep-2015", "dd-mmm-yyyy")).toBe("2015-09-01");
    expect(at(40786, "01-Sep-2015", "dd-mmm-yyyy", true)).toBe("2015-09-01");
  });

  it("takes a bare year as a date only where a date is due", () => {
    expect(printed(readValue(number(2016, "2016"), cell, { ...context, expects: "date" }).value)).toBe("2016-01-01..2016-12-31");
    expect(printed(readValue(number(2016, "2016"), cell, context).value)).toBe("2016");
  });
});

describe("numbers", () => {
  it("are read by their shortest decimal form, to the fifteen digits a spreadsheet computes with", () => {
    expect(printed(readValue(number(0.1 + 0.2, "0.3"), cell, context).value)).toBe("0.3");
    expect(printed(readValue(number(1041670, "1,041,670", "#,##0"), cell, context).value)).toBe("1041670");
  });

  it("take percent from the format and the printed places for their half unit", () => {
    expect(printed(readValue(number(0.25, "25%", "0%"), cell, context).value)).toBe("25 %");
    expect(
      readValue(number(25, "25.00", "0.00"), cell, { ...context, expects: "amount", scale: 1_000_000 }).value.halfUnit?.toFixed(),
    ).toBe("5000");
  });

  it("a currency format makes money", () => {
    expect(printed(readValue(number(5, "€5", "[$€-407]#,##0"), cell, context).value)).toBe("5 EUR");
  });

  it("an error cell and a formula without a result are doubts", () => {
    expect(readValue({ content: { kind: "error", code: "#REF!" }, text: "#REF!" }, cell, context).doubt).toBeDefined();
    expect(readValue({ content: { kind: "blank" }, text: "", formula: "=A1", uncalculated: true }, cell, context).doubt).toBeDefined();
  });
});

describe("separators", () => {
  it("one mark before three digits is ambiguous without the table", () => {
    expect(parseFigure("1,041")).toBe("ambiguous");
    expect(parseFigure("1.500", "comma-decimal")).toEqual({ digits: "1500", places: 0 });
    expect(parseFigure("1.500", "point-decimal")).toEqual({ digits: "1.500", places: 3 });
    expect(parseFigure("0.125")).toEqual({ digits: "0.125", places: 3 });
  });

  it("a table's sure cells decide for its unsure ones", () => {
    expect(decideSeparators(["1.500", "2.500,75"], "es")).toEqual({ separators: "comma-decimal", basis: "stated" });
    expect(decideSeparators(["1,500"], "en")).toEqual({ separators: "point-decimal", basis: "assumed" });
  });

  it("an assumed notation is a doubt with both readings", () => {
    const found = read("1.500", { separators: "comma-decimal", isSeparatorSure: false });
    expect(printed(found.value)).toBe("1500");
    expect(found.doubt?.readings).toEqual(["1.500", "1500"]);
  });
});

describe("periods", () => {
  it.each([
    ["2013 (actual)", "year", "2013-12-31"],
    ["Dec-13*", "month", "2013-12-31"],
    ["FY18", "fiscal-year", "2018-06-30"],
    ["FY 2015/16", "fiscal-year", "2016-06-30"],
    ["2017/18", "fiscal-year", "2018-06-30"],
    ["Q3 2016", "quarter", "2016-09-30"],
    ["S1 2020", "half-year", "2020-06-30"],
    ["diciembre 2013", "month", "2013-12-31"],
    ["YR3", "ordinal", undefined],
  ])("%s is a %s that ends %s", (text, kind, end) => {
    const period = readPeriod(text, bankCalendar);
    expect([period?.kind, period?.span?.to]).toEqual([kind, end]);
  });

  it("other words are none", () =>
    expect(["Total", "Baseline", "2nd grade", "12"].map((text) => readPeriod(text, bankCalendar))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]));
});

describe("scales", () => {
  it.each([
    ["Budget (in Thousand Nuevos Soles)", 1000],
    ["US$ million", 1_000_000],
    ["en miles de soles", 1000],
    ["(Rs. crore)", 10_000_000],
    ["a loan of US$25 million", undefined],
    ["Disbursement amounts", undefined],
  ])("%s", (text, expected) => expect(scaleIn(text)).toBe(expected));
});
