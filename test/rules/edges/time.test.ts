import { edges } from "./said";

edges("actual-not-stale", [
  {
    title: "a month and a day old, where a month is allowed",
    figures: { "actual-not-stale.months": "1" },
    asOf: "2016-02-01",
    workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | Actual date | End target value |
| PDO 1: Positions staffed | Number | 0 | 15,000 | 31-Dec-2015 | 18,000 |
| PDO 2: Schools equipped | Number | 0 | 15 | 1-Jan-2016 | 18 |`,
    says: [
      "warning Status!E2 Status!D2: PDO 1: the actual value is of 31-Dec-2015, more than 1 months before 2016-02-01. [found 2015-12-31]",
      "holds Status!E3",
    ],
  },
  {
    title: "a setting of more than ten years is as none",
    figures: { "actual-not-stale.months": "121" },
    asOf: "2016-01-02",
    workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | Actual date | End target value |
| PDO 1: Positions staffed | Number | 0 | 15,000 | 1-Jan-2015 | 18,000 |`,
    says: [
      "warning Status!E2 Status!D2: PDO 1: the actual value is of 1-Jan-2015, more than 12 months before 2016-01-02. [found 2015-01-01]",
    ],
  },
]);

const status = (...rows: readonly string[]): string =>
  [
    "== Status",
    "| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |",
    ...rows.map((dates, n) => {
      const [baseline = "", actual = "", end = ""] = dates.split(",").map((one) => one.trim());
      return `| PDO ${n + 1}: Result ${"abcdefgh"[n]} of the project | Number | 0 | ${baseline} | ${n + 1} | ${actual} | 9 | ${end} |`;
    }),
  ].join("\n");

const closing = (date: string): string =>
  `== Loan\n| Loan | Approval | Closing | Net commitment |\n| IBRD-1 | 17-Jan-2013 | ${date} | 25,000,000 |`;

edges("date-order-indicator", [
  {
    title: "one alone is not most",
    workbook: status("31-Jul-2012, 27-Aug-2018, 31-Mar-2018"),
    says: [
      "holds Status!F2 Status!D2",
      "error Status!H2 Status!F2: PDO 1: the end target is for 31-Mar-2018, before the actual value of 27-Aug-2018. [found 31-Mar-2018; expected after 27-Aug-2018]",
    ],
  },
  {
    title: "half of those that have both dates",
    workbook: status(
      "31-Jul-2012, 27-Aug-2018, 31-Mar-2018",
      "31-Jul-2012, 27-Aug-2018, 31-Mar-2018",
      "31-Jul-2012, 27-Aug-2017, 31-Mar-2018",
      "31-Jul-2012, 27-Aug-2017, 31-Mar-2018",
    ),
    says: [
      "holds Status!F2 Status!D2",
      "error Status!H2 Status!F2: PDO 1: the end target is for 31-Mar-2018, before the actual value of 27-Aug-2018. [found 31-Mar-2018; expected after 27-Aug-2018]",
      "holds Status!F3 Status!D3",
      "error Status!H3 Status!F3: PDO 2: the end target is for 31-Mar-2018, before the actual value of 27-Aug-2018. [found 31-Mar-2018; expected after 27-Aug-2018]",
      "holds Status!F4 Status!D4",
      "holds Status!H4 Status!F4",
      "holds Status!F5 Status!D5",
      "holds Status!H5 Status!F5",
    ],
  },
  {
    title: "two of the three that have both dates, and a baseline after an actual value",
    workbook: status(
      "31-Jul-2012, 27-Aug-2018, 31-Mar-2018",
      "31-Jul-2012, 27-Aug-2018, 31-Mar-2018",
      "31-Jul-2017, 27-Aug-2016, 31-Mar-2018",
      "31-Jul-2012, , 31-Mar-2018",
      "31-Jul-2012, 27-Aug-2017,",
    ),
    says: [
      "holds Status!F2 Status!D2",
      "not judged Status!F2 Status!H2: PDO 1: the actual value is dated after the end target, as most are: the table seems to report completion.",
      "holds Status!F3 Status!D3",
      "not judged Status!F3 Status!H3: PDO 2: the actual value is dated after the end target, as most are: the table seems to report completion.",
      "error Status!F4 Status!D4: PDO 3: the actual value is of 27-Aug-2016, before the baseline of 31-Jul-2017. [found 27-Aug-2016; expected after 31-Jul-2017]",
      "holds Status!H4 Status!F4",
      "holds Status!H5 Status!D5",
      "holds Status!F6 Status!D6",
    ],
  },
  {
    title: "one of three end targets after closing, another topic changed",
    workbook: `${status("31-Jul-2012, , 31-Mar-2019", "31-Jul-2012, , 31-Mar-2018", "31-Jul-2012, , 31-Mar-2018")}
${closing("31-Mar-2018")}
== Summary
| Summary of changes | Changed | Not changed |
| Change in Results Framework | ✔ | |
| Change in Loan Closing Date(s) | | ✔ |`,
    says: [
      "holds Status!H2 Status!D2",
      "holds Status!H3 Status!D3",
      "holds Status!H4 Status!D4",
      "error Status!H2 Loan!C2: PDO 1: the end target is for 31-Mar-2019, after the closing date 31-Mar-2018. [found 31-Mar-2019; expected by 31-Mar-2018]",
      "holds Status!H3 Loan!C2",
      "holds Status!H4 Loan!C2",
    ],
  },
  {
    title: "two of three end targets after closing, which is being changed",
    workbook: `${status("31-Jul-2012, , 31-Mar-2019", "31-Jul-2012, , 31-Mar-2019", "31-Jul-2012, , 31-Mar-2018")}
${closing("31-Mar-2018")}
== Summary
| Summary of changes | Changed | Not changed |
| Change in Results Framework | | ✔ |
| Change in Loan Closing Date(s) | ✔ | |`,
    says: [
      "holds Status!H2 Status!D2",
      "holds Status!H3 Status!D3",
      "holds Status!H4 Status!D4",
      "not judged Status!H2 Loan!C2: PDO 1: the end target is after the closing date, which the restructuring changes.",
      "not judged Status!H3 Loan!C2: PDO 2: the end target is after the closing date, which the restructuring changes.",
      "holds Status!H4 Loan!C2",
    ],
  },
  {
    title: "two of three end targets after closing",
    workbook: `${status("31-Jul-2012, , 31-Mar-2019", "31-Jul-2012, , 31-Mar-2019", "31-Jul-2012, , 31-Mar-2018")}
${closing("31-Mar-2018")}`,
    says: [
      "holds Status!H2 Status!D2",
      "holds Status!H3 Status!D3",
      "holds Status!H4 Status!D4",
      "error Loan!C2 Status!H2 Status!H3: The closing date 31-Mar-2018 is before the end targets of 2 of 3 indicators. [found 31-Mar-2018]",
    ],
  },
]);

edges("date-order-loan", [
  {
    title: "a date in words, a signing that is also after effectiveness",
    workbook: `
== Loan
| Loan | Approval | Signing | Effectiveness | Closing | Net commitment |
| IBRD-1 | to be agreed | 1-Jun-2014 | 1-Mar-2014 | 31-Mar-2018 | 25,000,000 |
| IBRD-2 | 1-Jun-2014 | 1-Feb-2014 | 1-Mar-2014 | 31-Mar-2018 | 25,000,000 |`,
    says: [
      "not judged Loan!B2: IBRD-1: “to be agreed” could not be read as a date.",
      "error Loan!D2 Loan!C2: IBRD-1: effectiveness (1-Mar-2014) is before signing (1-Jun-2014). [found 1-Mar-2014; expected from 1-Jun-2014]",
      "holds Loan!E2 Loan!D2",
      "error Loan!B3 Loan!C3: IBRD-2: signing (1-Feb-2014) is before approval (1-Jun-2014). [found 1-Feb-2014; expected from 1-Jun-2014]",
      "holds Loan!D3 Loan!C3",
      "holds Loan!E3 Loan!D3",
    ],
  },
]);

edges("dates-present", [
  {
    title: "three of four baselines of one day",
    workbook: status("31-Jul-2012,", "30-Jun-2012,", "31-Jul-2012,", "31-Jul-2012,"),
    says: [
      "warning Status!E2 Status!F2: PDO 1: the actual value has no date.",
      "warning Status!G2 Status!H2: PDO 1: the end target has no date.",
      "warning Status!E3 Status!F3: PDO 2: the actual value has no date.",
      "warning Status!G3 Status!H3: PDO 2: the end target has no date.",
      "warning Status!E4 Status!F4: PDO 3: the actual value has no date.",
      "warning Status!G4 Status!H4: PDO 3: the end target has no date.",
      "warning Status!E5 Status!F5: PDO 4: the actual value has no date.",
      "warning Status!G5 Status!H5: PDO 4: the end target has no date.",
      "info Status!D3 Status!D2: PDO 2: the baseline is of 30-Jun-2012, most others are of 31-Jul-2012.",
    ],
  },
  {
    title: "three of five, which is less than three quarters",
    workbook: status("31-Jul-2012,", "30-Jun-2012,", "31-Jul-2012,", "31-Jul-2012,", "29-Jun-2012,"),
    says: [
      "warning Status!E2 Status!F2: PDO 1: the actual value has no date.",
      "warning Status!G2 Status!H2: PDO 1: the end target has no date.",
      "warning Status!E3 Status!F3: PDO 2: the actual value has no date.",
      "warning Status!G3 Status!H3: PDO 2: the end target has no date.",
      "warning Status!E4 Status!F4: PDO 3: the actual value has no date.",
      "warning Status!G4 Status!H4: PDO 3: the end target has no date.",
      "warning Status!E5 Status!F5: PDO 4: the actual value has no date.",
      "warning Status!G5 Status!H5: PDO 4: the end target has no date.",
      "warning Status!E6 Status!F6: PDO 5: the actual value has no date.",
      "warning Status!G6 Status!H6: PDO 5: the end target has no date.",
    ],
  },
]);

edges("end-target-within-period", [
  {
    title: "a DLI without units, one that pays nothing in the last period, one paid in the year of the end target",
    workbook: `
== DLIs
| DLI | Indicator | Dec-16 | Dec-17 | Subtotal |
| 1 | PDO 1: Result a of the project | 1,000 | 2,000 | 3,000 |
| 2 | PDO 2: Result b of the project | 1,000 | 0 | 1,000 |
| 3 | PDO 3: Result c of the project | 1,000 | 2,000 | 3,000 |
${status("31-Jul-2012, , 31-Mar-2018", "31-Jul-2012, , 31-Mar-2018", "31-Jul-2012, , 2017")}`,
    says: [
      "warning Status!H2 DLIs!D2: DLI 1: the last period paid is Dec-17, but the end target of PDO 1 is for 31-Mar-2018. [found 31-Mar-2018; expected by Dec-17]",
      "holds Status!H4 DLIs!D4",
    ],
  },
]);

edges("fy-mapping", [
  {
    title: "estimates from the last year to the first, payments before and after them, in words, and in a calendar year",
    workbook: `
== Estimates
| Fiscal year | Current |
| Later years | 100 |
| 2016 | 1,000 |
| 2015 | 1,000 |
| 2014 | 1,000 |
== DLIs
| DLI | Indicator | Dec-12 | Dec-13 | Dec-14 | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | Mar-13 | Mar-14 | soon after | 2016 | Mar-17 | Mar-16 | |
| 1 | Positions staffed | 1,000 | 1,000 | 1,000 | 1,000 | 1,000 | 1,000 | 6,000 |`,
    says: [
      "error DLIs!C2 Estimates!A5: Dec-12 is paid on Mar-13, which is FY2013; the estimates run from FY2014 to FY2016. [found 2013]",
      "holds DLIs!D2",
      "not judged DLIs!E2: Dec-14: the payment date “soon after” could not be read as a date.",
      "not judged DLIs!F2: Dec-15: the payment date “2016” lies in two fiscal years.",
      "error DLIs!G2 Estimates!A3: Dec-16 is paid on Mar-17, which is FY2017; the estimates run from FY2014 to FY2016. [found 2017]",
      "holds DLIs!H2",
    ],
  },
]);

const estimates = (...years: readonly string[]): string =>
  ["== Estimates", "| Fiscal year | Current |", ...years.map((year) => `| ${year} | 1,000 |`)].join("\n");

edges("periods-in-order", [
  {
    title: "a year twice: the one with room after it",
    workbook: estimates("2014", "2015", "2015", "2017"),
    says: [
      "warning Estimates!A4 Estimates!A2 Estimates!A5: “2015” is out of order among the periods 2014 to 2017 of its table. [found 2015]",
    ],
  },
  {
    title: "a year twice: the one with room before it",
    workbook: estimates("2014", "2016", "2016", "2017"),
    says: [
      "warning Estimates!A3 Estimates!A2 Estimates!A5: “2016” is out of order among the periods 2014 to 2017 of its table. [found 2016]",
    ],
  },
  {
    title: "a year twice at the end",
    workbook: estimates("2014", "2015", "2016", "2016"),
    says: [
      "warning Estimates!A5 Estimates!A2 Estimates!A4: “2016” is out of order among the periods 2014 to 2016 of its table. [found 2016]",
    ],
  },
  {
    title: "a year twice at the beginning",
    workbook: estimates("2014", "2014", "2015", "2016"),
    says: [
      "warning Estimates!A2 Estimates!A3 Estimates!A5: “2014” is out of order among the periods 2014 to 2016 of its table. [found 2014]",
    ],
  },
  {
    title: "from the last year to the first",
    workbook: estimates("2018", "2017", "2016", "2015", "Later"),
    says: ["holds Estimates!A2 Estimates!A3 Estimates!A4 Estimates!A5"],
  },
  {
    title: "from the last year to the first, one of them off",
    workbook: estimates("2018", "2017", "2019", "2015", "2014"),
    says: [
      "warning Estimates!A4 Estimates!A6 Estimates!A2: “2019” is out of order among the periods 2014 to 2018 of its table. [found 2019]",
    ],
  },
  {
    title: "the last year off",
    workbook: estimates("2014", "2015", "2016", "2012"),
    says: [
      "warning Estimates!A5 Estimates!A2 Estimates!A4: “2012” is out of order among the periods 2014 to 2016 of its table. [found 2012]",
    ],
  },
  {
    title: "the first year off",
    workbook: estimates("2024", "2015", "2016", "2017", "2018"),
    says: [
      "warning Estimates!A2 Estimates!A3 Estimates!A6: “2024” is out of order among the periods 2015 to 2018 of its table. [found 2024]",
    ],
  },
  { title: "three years only", workbook: estimates("2014", "2016", "2015"), says: [] },
]);
