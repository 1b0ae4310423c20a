import type { DliParts } from "./plans";
import { bands, day, figure, perUnit, terms } from "./plans";

/** A result and what it earns, by hand from the terms of a published document. Amounts and counts are by period, "-" for none. */
export interface WorkedCase {
  readonly source: string;
  readonly what: string;
  readonly dli: DliParts;
  /** Days of achievement by period where they matter. */
  readonly achieved?: readonly (string | undefined)[];
  readonly earns: string;
}

const lka = "World Bank PAD2695 (2018), Sri Lanka P163721, annex 2";
const kwash = "Kenya K-WASH Program for Results, PAD5449; k-wash.org, disbursement criteria";
const peru = "World Bank RES27794 (2017), Peru P123151, annex 2";

const by2019 = { deadline: day("2019-06-30") };
const by2023 = { deadline: day("2023-12-31") };
const cap = (allocation: string) => ({ allocation: figure(allocation) });
const whole = (more = {}) => terms({ kind: "all-or-nothing" }, more);
/** "Per initial and any additional, greater than the previous year": levels, of which the increase over the best is paid. */
const rising = (price: string, more = {}) => perUnit(price, "1", { counts: "level", ...more });

/** Annex 2 of PAD2695: fiscal years as periods. Where the document gives targets and not results, the results are supposed. */
const sriLanka: readonly WorkedCase[] = [
  {
    source: lka,
    what: "DLR 1.1, not scalable: adopted by its date",
    dli: { terms: [whole(by2019)], planned: "1", amounts: "3,000,000", results: "1" },
    achieved: ["2019-06-30"],
    earns: "3000000",
  },
  {
    source: lka,
    what: "DLR 1.1: adopted a day after its date",
    dli: { terms: [whole(by2019)], planned: "1", amounts: "3,000,000", results: "1" },
    achieved: ["2019-07-01"],
    earns: "0",
  },
  {
    source: lka,
    what: "DLR 1.2, US$360,000 a province: all nine",
    dli: { terms: [perUnit("360,000", "1", { ...by2019, ...cap("3,240,000") })], planned: "9", results: "9" },
    achieved: ["2018-12-31"],
    earns: "3240000",
  },
  {
    source: lka,
    what: "DLR 1.2: seven provinces",
    dli: { terms: [perUnit("360,000", "1", by2019)], planned: "9", results: "7" },
    achieved: ["2018-12-31"],
    earns: "2520000",
  },
  {
    source: lka,
    what: "DLR 1.2: seven, then the last two in time",
    dli: { terms: [perUnit("360,000", "1", by2019)], planned: "9|-", results: "7|2" },
    achieved: ["2018-12-31", "2019-06-15"],
    earns: "2520000|720000",
  },
  {
    source: lka,
    what: "DLR 1.2: the last two after the date",
    dli: { terms: [perUnit("360,000", "1", by2019)], planned: "9|-", results: "7|2" },
    achieved: ["2018-12-31", "2019-09-01"],
    earns: "2520000|0",
  },
  {
    source: lka,
    what: "DLR 1.3, not scalable, not reached",
    dli: { terms: [whole(by2019)], planned: "1", amounts: "4,395,000", results: "0" },
    earns: "0",
  },
  {
    source: lka,
    what: "DLR 1.4, US$460,000 a province: nine",
    dli: { terms: [perUnit("460,000", "1", cap("4,140,000"))], planned: "9", results: "9" },
    earns: "4140000",
  },
  {
    source: lka,
    what: "DLI 2: the first protocols and their update, each once",
    dli: { terms: [whole()], planned: "1|-|-|1", amounts: "5,550,000|-|-|3,700,000", results: "1|-|-|1" },
    earns: "5550000|0|0|3700000",
  },
  {
    source: lka,
    what: "DLI 2: one adoption does not pay the update as well",
    dli: { terms: [whole()], planned: "1|-|-|1", amounts: "5,550,000|-|-|3,700,000", results: "-|1|-|-" },
    earns: "0|5550000|0|0",
  },
  { source: lka, what: "DLR 3.1, US$0.5 million a province", dli: { terms: [perUnit("500,000")], results: "9" }, earns: "4500000" },
  {
    source: lka,
    what: "DLR 3.2, US$35,000 for each unit with four capabilities, by the targets",
    dli: { terms: [rising("35,000", { maximum: figure("550") })], results: "50|150|350|550" },
    earns: "1750000|3500000|7000000|7000000",
  },
  {
    source: lka,
    what: "DLR 3.2, US$15,000 more for a fifth capability",
    dli: { terms: [rising("15,000", { maximum: figure("550") })], results: "50|150|350|550" },
    earns: "750000|1500000|3000000|3000000",
  },
  {
    source: lka,
    what: "DLR 3.2: units that were lost are paid once only",
    dli: { terms: [rising("35,000", { maximum: figure("550") })], results: "150|140|200" },
    earns: "5250000|0|1750000",
  },
  {
    source: lka,
    what: "DLR 3.2: no more than 550 units",
    dli: { terms: [rising("35,000", { maximum: figure("550") })], results: "500|600" },
    earns: "17500000|1750000",
  },
  {
    source: lka,
    what: "DLR 4.1, US$35,000 a service up to 550",
    dli: { terms: [rising("35,000", { maximum: figure("550"), ...cap("19,250,000") })], results: "50|150|350|550" },
    earns: "1750000|3500000|7000000|7000000",
  },
  {
    source: lka,
    what: "DLR 5.1, not scalable, in its last year",
    dli: { terms: [whole(by2023)], planned: "-|1|-", amounts: "-|4,200,000|-", results: "-|-|1" },
    achieved: [undefined, undefined, "2023-12-31"],
    earns: "0|0|4200000",
  },
  {
    source: lka,
    what: "DLR 5.2, US$26,000 a unit",
    dli: { terms: [rising("26,000", cap("14,300,000"))], results: "50|150|350|550" },
    earns: "1300000|2600000|5200000|5200000",
  },
  {
    source: lka,
    what: "DLR 6.1, US$12,000 a unit connected",
    dli: { terms: [rising("12,000", cap("6,600,000"))], results: "100|550" },
    earns: "1200000|5400000",
  },
  {
    source: lka,
    what: "DLR 6.3, US$225,000 for each point above 50 %",
    dli: { terms: [rising("225,000", { start: figure("50"), maximum: figure("70") })], results: "55|60|70" },
    earns: "1125000|1125000|2250000",
  },
  {
    source: lka,
    what: "DLR 6.3: below 50 % nothing, and no debt",
    dli: { terms: [rising("225,000", { start: figure("50"), maximum: figure("70") })], results: "48|52" },
    earns: "0|450000",
  },
  {
    source: lka,
    what: "DLR 6.3: beyond 70 % nothing more",
    dli: { terms: [rising("225,000", { start: figure("50"), maximum: figure("70") })], results: "68|75" },
    earns: "4050000|450000",
  },
  {
    source: lka,
    what: "DLR 6.5, US$262,500 for each 5 % less: 12 % is two steps",
    dli: { terms: [perUnit("262,500", "5", { counts: "level", maximum: figure("40") }, "whole-lots")], results: "12|16|40" },
    earns: "525000|262500|1312500",
  },
  {
    source: lka,
    what: "DLR 6.5: a remainder is kept for the year after",
    dli: { terms: [perUnit("262,500", "5", { counts: "level", maximum: figure("40") }, "whole-lots")], results: "4|6" },
    earns: "0|262500",
  },
  { source: lka, what: "DLR 7.2, US$0.25 million a province", dli: { terms: [perUnit("250,000")], results: "9" }, earns: "2250000" },
  {
    source: lka,
    what: "DLR 7.4, US$1.0 million for each annual report",
    dli: { terms: [perUnit("1,000,000", "1", cap("2,000,000"))], results: "1|1|1" },
    earns: "1000000|1000000|0",
  },
  { source: lka, what: "DLR 7.7, US$0.05 million a province", dli: { terms: [perUnit("50,000")], results: "9" }, earns: "450000" },
  {
    source: lka,
    what: "DLR 8.1, US$25,000 per 1,000 women a year, by the targets",
    dli: { terms: [perUnit("25,000", "1000", cap("21,125,000"))], results: "131,000|147,000|166,000|188,000|213,000" },
    earns: "3275000|3675000|4150000|4700000|5325000",
  },
  {
    source: lka,
    what: "DLR 8.1: 131,999 women pro rata",
    dli: { terms: [perUnit("25,000", "1000")], results: "131,999" },
    earns: "3299975",
  },
  {
    source: lka,
    what: "DLR 8.1: 131,999 women in full thousands",
    dli: { terms: [perUnit("25,000", "1000", {}, "whole-lots")], results: "131,999" },
    earns: "3275000",
  },
  {
    source: lka,
    what: "DLR 8.1: more women than allocated for",
    dli: { terms: [perUnit("25,000", "1000", cap("21,125,000"))], results: "400,000|400,000|100,000" },
    earns: "10000000|10000000|1125000",
  },
  {
    source: lka,
    what: "DLR 9.1, US$800,000 a point up to 25 %, by the targets",
    dli: { terms: [rising("800,000", { maximum: figure("25") })], results: "5|15|20|25" },
    earns: "4000000|8000000|4000000|4000000",
  },
  {
    source: lka,
    what: "DLR 9.1: a year without the minimum of adults screened does not count",
    dli: { terms: [rising("800,000", { maximum: figure("25") })], results: "5|-|20" },
    earns: "4000000|0|12000000",
  },
  {
    source: lka,
    what: "DLR 9.1: beyond 25 % nothing more",
    dli: { terms: [rising("800,000", { maximum: figure("25") })], results: "24|31" },
    earns: "19200000|800000",
  },
];

/** Villages and households of the K-WASH criteria; the counts are supposed. */
const kenya: readonly WorkedCase[] = [
  { source: kwash, what: "DLI 2, US$40 a household", dli: { terms: [perUnit("40")], results: "12,500" }, earns: "500000" },
  {
    source: kwash,
    what: "DLI 2: 79 % eligible pays nothing now; resubmitted, it pays later",
    dli: { terms: [perUnit("40")], results: "-|1,000" },
    earns: "0|40000",
  },
  { source: kwash, what: "DLI 2: 80 % of 1,000 eligible", dli: { terms: [perUnit("40")], results: "800" }, earns: "32000" },
  { source: kwash, what: "DLI 4, US$30 a household", dli: { terms: [perUnit("30")], results: "45,321" }, earns: "1359630" },
  {
    source: kwash,
    what: "DLR 5.1, US$2,000 a village, once",
    dli: { terms: [rising("2,000")], results: "120|150|150" },
    earns: "240000|60000|0",
  },
  {
    source: kwash,
    what: "DLR 5.2, US$24,600 a village, once",
    dli: { terms: [rising("24,600")], results: "35|35|61" },
    earns: "861000|0|639600",
  },
  {
    source: kwash,
    what: "DLR 5.3, US$12,000 for each year that a village keeps its status",
    dli: { terms: [perUnit("12,000")], results: "35|33|60" },
    earns: "420000|396000|720000",
  },
  {
    source: kwash,
    what: "DLI 8, a dollar for a dollar, to the cent",
    dli: { terms: [perUnit("1")], results: "1,250,000.55|749,999.45" },
    earns: "1250000.55|749999.45",
  },
  {
    source: kwash,
    what: "DLI 8: at most half of the project cost of 4,000,000",
    dli: { terms: [perUnit("1", "1", { maximum: figure("2,000,000") })], results: "1,500,000|900,000" },
    earns: "1500000|500000",
  },
];

/** Every row of the DLI table, and the readings that it leaves open. */
const peruRows: readonly WorkedCase[] = [
  ["DLI 1", "125,000", "1000", "-|15,000|-|-|3,000", "2,250,000", "0|1875000|0|0|375000"],
  ["DLI 2", "781,250", "1", "2|2|-|-|-", "3,125,000", "1562500|1562500|0|0|0"],
  ["DLI 3", "781,250", "1", "1|-|1|1|-", "2,343,750", "781250|0|781250|781250|0"],
  ["DLI 4", "1,041,670", "1", "-|-|1|1|1", "3,125,010", "0|0|1041670|1041670|1041670"],
  ["DLI 5", "1,562,500", "1", "-|1|-|-|1", "3,125,000", "0|1562500|0|0|1562500"],
  ["DLI 6: its allocation takes ten off the second cell", "1,041,670", "1", "1|-|2|-|-", "3,125,000", "1041670|0|2083330|0|0"],
  ["DLI 7", "1,041,670", "1", "1|1|1|-|-", "3,125,010", "1041670|1041670|1041670|0|0"],
  ["DLI 8", "781,250", "1", "1|0|2|1|-", "3,125,000", "781250|0|1562500|781250|0"],
  ["DLI 9", "165,623", "1000", "-|-|-|-|10,000", "1,656,230", "0|0|0|0|1656230"],
  ["DLI 1 before the restructuring", "125,000", "1000", "-|15,000|1,000|9,000|-", "3,125,000", "0|1875000|125000|1125000|0"],
  ["DLI 3 before the restructuring", "781,250", "1", "1|-|1|1|1", "3,125,000", "781250|0|781250|781250|781250"],
].map(([what = "", price = "", lot = "", results = "", subtotal = "", earns = ""]) => ({
  source: peru,
  what,
  dli: { terms: [perUnit(price, lot, cap(subtotal))], planned: results, results },
  earns,
}));

const peruReadings: readonly WorkedCase[] = [
  {
    source: `${peru}, footnote`,
    what: "18,591 positions: whole thousands",
    dli: {
      terms: [perUnit("125,000", "1000", { overAchievement: "without-cap" }, "whole-lots")],
      planned: "15,000|3,000",
      results: "15,461|3,130",
    },
    earns: "1875000|375000",
  },
  {
    source: `${peru}, footnote`,
    what: "18,591 positions: pro rata, over-achievement without a cap",
    dli: { terms: [perUnit("125,000", "1000", { overAchievement: "without-cap" })], planned: "15,000|3,000", results: "15,461|3,130" },
    earns: "1932625|391250",
  },
  {
    source: `${peru}, footnote`,
    what: "18,591 positions: pro rata, up to the plan to date",
    dli: { terms: [perUnit("125,000", "1000", { overAchievement: "to-plan" })], planned: "15,000|3,000", results: "15,461|3,130" },
    earns: "1875000|375000",
  },
  {
    source: `${peru}, paragraph 13`,
    what: "9,000 positions missed in 2016 may come in 2017",
    dli: { terms: [perUnit("125,000", "1000", cap("3,125,000"))], planned: "15,000|1,000|9,000|-", results: "15,461|0|0|3,130" },
    earns: "1932625|0|0|391250",
  },
  {
    source: `${peru}, paragraph 13`,
    what: "the same, were missed results to lapse and only the plan be paid",
    dli: {
      terms: [perUnit("125,000", "1000", { missed: "lapses", overAchievement: "to-plan" })],
      planned: "15,000|1,000|9,000|-",
      results: "15,461|0|0|3,130",
    },
    earns: "1875000|0|0|0",
  },
];

/** The Bank's DLI table has a column for the least and the most that pays: its guidance of 2012 on DLIs, with made figures. */
const guidance = "World Bank, PforR interim guidance note on DLIs and disbursement arrangements (June 2012); figures made for the case";
const forms: readonly WorkedCase[] = [
  {
    source: guidance,
    what: "bands: each level earns its amount in all",
    dli: { terms: [bands({ "60": "2,000,000", "70": "3,000,000", "80": "5,000,000" })], results: "65|78|81" },
    earns: "2000000|1000000|2000000",
  },
  {
    source: guidance,
    what: "bands: a level between two, pro rata",
    dli: { terms: [bands({ "60": "2,000,000", "80": "5,000,000" }, {}, "pro-rata")], results: "50|65|80" },
    earns: "0|2750000|2250000",
  },
  {
    source: guidance,
    what: "a minimum that triggers: below it nothing, at it everything so far",
    dli: { terms: [perUnit("1,000", "1", { minimum: figure("100") })], results: "60|60|10" },
    earns: "0|120000|10000",
  },
  {
    source: guidance,
    what: "a minimum for each period alone",
    dli: { terms: [perUnit("1,000", "1", { minimum: figure("100"), missed: "lapses" })], results: "60|120|99" },
    earns: "0|120000|0",
  },
  {
    source: guidance,
    what: "a maximum over all periods, each counted alone",
    dli: { terms: [perUnit("1,000", "1", { maximum: figure("150"), missed: "lapses" })], results: "100|100" },
    earns: "100000|50000",
  },
];

export const workedCases: readonly WorkedCase[] = [...sriLanka, ...kenya, ...peruRows, ...peruReadings, ...forms];
