import { edges } from "./said";

const payments = (...rows: readonly string[]): string => `== Payments
| Disbursement number | DLI | End of period | Disbursement date | Status | Amount |
${rows.map((row, n) => `| ${n + 1} | ${row} |`).join("\n")}`;

edges("dli-cap", [
  {
    title: "payments printed in thousands, as much above as that may hide, and more",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation |
| 1 | Schools built | 1,000,000 | 2,000,000 | 3,000,000 |
| 2 | Schools equipped | 1,000,000 | 2,000,000 | 3,000,000 |
${payments("1 | 31-Dec-14 | 15-Sep-15 | | 1.1 million", "1 | 31-Dec-15 | 15-Sep-16 | | 2.0 million", "2 | 31-Dec-14 | 15-Sep-15 | | 1,100,000", "2 | 31-Dec-15 | 15-Sep-16 | | 2,000,000")}`,
    says: [
      "holds DLIs!E2 Payments!F2 Payments!F3",
      "error Payments!F5 DLIs!E3: DLI 2: 3,100,000 is paid in all, 100,000 more than its allocation of 3,000,000. [found 3100000; expected 3000000; off by 100000]",
    ],
  },
  {
    title: "results beyond the target, one lot more, part of a lot more, and where the price does not make the allocation",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Allocation |
| 1 | PDO 1: Schools built | 3,000 | "$1,000 per 1000" | 1,000 | 2,000 | 3,000 |
| 2 | PDO 2: Schools equipped | 3,000 | "$1,000 per 1000" | 1,000 | 2,000 | 3,000 |
| 3 | PDO 3: Schools inspected | 3,000 | "$1,000 per 1000" | 1,000 | 2,500 | 3,500 |
| 4 | PDO 4: Schools painted | 30 | 1,000 | 10,000 | 20,000 | 30,000 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Schools built | Number | 0 | 4,000 | 3,000 |
| PDO 2: Schools equipped | Number | 0 | 3,999 | 3,000 |
| PDO 3: Schools inspected | Number | 0 | 9,000 | 3,000 |
| PDO 4: Schools painted | Number | 0 | 31 | 40 |`,
    says: [
      "warning Status!D2 DLIs!G2 DLIs!D2: DLI 1: 4,000 achieved are worth 4,000, 1,000 more than the allocation of 3,000. Only a reallocation could pay it. [found 4000; expected 3000; off by 1000]",
      "holds Status!D3 DLIs!G3",
    ],
  },
]);

edges("dli-deadline", [
  {
    title: "periods in another order, a year, a period without a date, one that begins on the day after",
    workbook: `
== DLIs
| DLI | Indicator | Deadline | Dec-16 | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted | 31-Dec-2015 | 100,000 | 1,000,000 | 500,000 | 1,600,000 |
| 2 | Policy applied | 1-Jan-2016 | 100,000 | 1,000,000 | 500,000 | 1,600,000 |
| 3 | Policy reviewed | 30-Nov-2014 | 100,000 | 0 | 500,000 | 600,000 |`,
    says: [
      "error DLIs!D2 DLIs!C2 DLIs!D1: DLI 1: 100,000 is planned for Dec-16, all of it after the deadline of 31-Dec-2015.",
      "holds DLIs!C3 DLIs!A3",
      "error DLIs!D4 DLIs!C4 DLIs!D1: DLI 3: 100,000 is planned for Dec-16, all of it after the deadline of 30-Nov-2014.",
      "error DLIs!F4 DLIs!C4 DLIs!F1: DLI 3: 500,000 is planned for Dec-15, all of it after the deadline of 30-Nov-2014.",
    ],
  },
  {
    title: "calendar years",
    workbook: `
== DLIs
| DLI | Indicator | Deadline | 2014 | 2015 | 2016 | Allocation |
| 1 | Policy adopted | 31-Dec-2015 | 1,000,000 | 500,000 | 100,000 | 1,600,000 |
`,
    says: ["error DLIs!F2 DLIs!C2 DLIs!F1: DLI 1: 100,000 is planned for 2016, all of it after the deadline of 31-Dec-2015."],
  },
  {
    title: "years by number",
    workbook: `
== DLIs
| DLI | Indicator | Deadline | Year 1 | Year 2 | Year 3 | Allocation |
| 2 | Policy applied | 31-Dec-2015 | 1,000,000 | 500,000 | 100,000 | 1,600,000 |`,
    says: [
      "not judged DLIs!C2 DLIs!D2 DLIs!E2 DLIs!F2: DLI 2: its periods have no dates, so they could not be held against the deadline of 31-Dec-2015.",
    ],
  },
  {
    title: "a payment for a later period, an advance, a payment for no period",
    workbook: `
== DLIs
| DLI | Indicator | Deadline | Dec-14 | Dec-15 | Dec-16 | Allocation |
| 1 | Policy adopted | 30-Jun-2015 | 1,000,000 | 500,000 | | 1,500,000 |
${payments("1 | 31-Dec-16 | 15-Sep-16 | Achieved | 500,000", "1 | 31-Dec-16 | 15-Sep-15 | Advance | 100,000", "1 | | 15-Sep-17 | Achieved | 100,000", "1 | 31-Dec-15 | 15-Sep-16 | Achieved | 500,000")}`,
    says: ["error Payments!F2 Payments!C2 DLIs!C2: DLI 1: 500,000 was paid for results of 31-Dec-16, after the deadline of 30-Jun-2015."],
  },
]);

const cumulative = (...rows: readonly string[]): string => `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
${rows.map((row) => `| ${row} |`).join("\n")}`;

edges("dli-increment-over-best", [
  {
    title: "standing units paid again each year, with a year that is no higher, and with a baseline",
    workbook: `${cumulative("PDO 1: Schools built | Number | 0 | 10 | 20 | 30 | 30", "PDO 2: Schools equipped | Number | 0 | 10 | 10 | 30 | 30", "PDO 3: Schools inspected | Number | 5 | 10 | 20 | 30 | 30")}
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Allocation |
| 1 | PDO 1: Schools built | 0 | 30 | 100,000 | 1,000,000 | 2,000,000 | 3,000,000 | 6,000,000 |
| ^ | ^ | ^ | ^ | ^ | 10 | 20 | 30 | ^ |
| 2 | PDO 2: Schools equipped | 0 | 30 | 100,000 | 1,000,000 | 1,000,000 | 3,000,000 | 5,000,000 |
| ^ | ^ | ^ | ^ | ^ | 10 | 10 | 30 | ^ |
| 3 | PDO 3: Schools inspected | 5 | 30 | 100,000 | 1,000,000 | 2,000,000 | 3,000,000 | 6,000,000 |
| ^ | ^ | ^ | ^ | ^ | 10 | 20 | 30 | ^ |`,
    says: [
      "warning DLIs!G2 DLIs!G3 DLIs!E2 DLIs!I2: DLI 1, Dec-15: 20 accumulated units are paid in full (2,000,000), though 10 of them were paid before: the increase is worth 1,000,000. [found 2000000; expected 1000000; off by 1000000]",
      "warning DLIs!H2 DLIs!H3 DLIs!E2 DLIs!I2: DLI 1, Dec-16: 30 accumulated units are paid in full (3,000,000), though 20 of them were paid before: the increase is worth 1,000,000. [found 3000000; expected 1000000; off by 2000000]",
      "warning DLIs!F6 DLIs!F7 DLIs!E6 DLIs!I6: DLI 3, Dec-14: 10 accumulated units are paid in full (1,000,000), though 5 of them were paid before: the increase is worth 500,000. [found 1000000; expected 500000; off by 500000]",
      "warning DLIs!G6 DLIs!G7 DLIs!E6 DLIs!I6: DLI 3, Dec-15: 20 accumulated units are paid in full (2,000,000), though 10 of them were paid before: the increase is worth 1,000,000. [found 2000000; expected 1000000; off by 1000000]",
      "warning DLIs!H6 DLIs!H7 DLIs!E6 DLIs!I6: DLI 3, Dec-16: 30 accumulated units are paid in full (3,000,000), though 20 of them were paid before: the increase is worth 1,000,000. [found 3000000; expected 1000000; off by 2000000]",
    ],
  },
  {
    title: "increases",
    workbook: `${cumulative("PDO 1: Schools built | Number | 0 | 10 | 20 | 30 | 30")}
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Allocation |
| 1 | PDO 1: Schools built | 30 | 100,000 | 1,000,000 | 1,000,000 | 1,000,000 | 3,000,000 |
| ^ | ^ | ^ | ^ | 10 | 20 | 30 | ^ |`,
    says: ["holds DLIs!D2 DLIs!E2 DLIs!F2 DLIs!G2"],
  },
]);

edges("dli-lot-rule", [
  {
    title: "a price for two, a price for one, amounts printed in thousands",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Allocation |
| 1 | Schools built | 5 | "$200,000 per 2 schools" | | | 400,000 |
| ^ | ^ | ^ | ^ | 2 | 3 | ^ |
| 2 | Schools equipped | 5 | "$200,000 per school" | | | 1,000,000 |
| ^ | ^ | ^ | ^ | 2 | 3 | ^ |
| 3 | Schools inspected | 5 | "$300,000 per 2 schools" | 0.3 million | 0.4 million | 0.7 million |
| ^ | ^ | ^ | ^ | 2 | 3 | ^ |`,
    says: [
      "warning DLIs!F3 DLIs!D2: DLI 1: 3 are 1 full lots of 2 and 1 more: worth 200,000 in full lots, 300,000 pro rata (100,000 apart). The table does not say which. [found 300000; expected 200000; off by 100000]",
      "holds DLIs!D6",
    ],
  },
]);

const rollover = (actuals: string, head: string, units: string, more = ""): string => `
== RF
| Indicator | Unit of Measure | Baseline | ${actuals.split(";")[0]} | End target |
| IRI 1: Studies published | Number | 0 | ${actuals.split(";")[1]} | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | ${head}Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | IRI 1: Studies published | 4 | "$500,000 per study" | ${more}1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | ^ | ${more === "" ? "" : "^ | "}${units} | ^ |`;

edges("dli-rollover", [
  {
    title: "every period has its actual",
    workbook: rollover("Actual 2014 | Actual 2015 | Actual 2016;1 | 1 | 1", "", "2 | 1 | 1"),
    says: [],
  },
  {
    title: "two periods have theirs",
    workbook: rollover("Actual 2014 | Actual 2015 | 2016;1 | 1 | 1", "", "2 | 1 | 1"),
    says: [
      "warning RF!E2 DLIs!C2 DLIs!E3 DLIs!F3 DLIs!G3: DLI 1: 1 of the units planned up to Dec-15 were missed, and the later periods hold 1 less than the target needs: 500,000 would not be drawn. [off by 1]",
    ],
  },
  { title: "one between is not reported yet", workbook: rollover("2014 | Actual 2015 | 2016;1 | 1 | 1", "", "2 | 1 | 1"), says: [] },
  {
    title: "more than planned",
    workbook: rollover("Actual 2014 | 2015 | 2016;3 | 1 | 1", "", "2 | 1 | 1"),
    says: ["holds RF!D2 DLIs!C2 DLIs!E3 DLIs!F3 DLIs!G3"],
  },
  {
    title: "bound to its period, nothing planned again",
    workbook: rollover("Actual 2014 | 2015 | 2016;1 | 1 | 1", "Time bound | ", "2 | 1 | 1", "Yes | "),
    says: ["holds RF!D2 DLIs!C2 DLIs!F3 DLIs!G3 DLIs!H3"],
  },
]);

edges("dli-scalable-flag", [
  {
    title: "two payments of a whole, a partial one, one of an amount in thousands, an advance, no amounts",
    workbook: `
== DLIs
| DLI | Indicator | Scalable | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted | No | 1,000,000 | 2,000,000 | 3,000,000 |
| 2 | Policy applied | No | 1,000,000 | 2,000,000 | 3,000,000 |
| 3 | Policy reviewed | No | 1,040,000 | 2,000,000 | 3,040,000 |
| 4 | Policy printed | No | 1,000,000 | 0 | 1,000,000 |
| 5 | Policy taught | Yes | 1,000,000 | 2,000,000 | 3,000,000 |
== Protocols
| DLI | Definition | Scalable | Data source | Verification entity | Procedure |
| 1 | Policy adopted by the ministry | No | Ministry | Audit office | Visits to a sample of schools |
| 2 | Policy applied in schools | as agreed | Ministry | Audit office | Visits to a sample of schools |
| 5 | Policy taught in schools | No | Ministry | Audit office | Visits to a sample of schools |
${payments("1 | 31-Dec-14 | 15-Sep-15 | Achieved | 2,000,000", "1 | 31-Dec-15 | 15-Sep-16 | Achieved | 1,000,000", "2 | 31-Dec-14 | 15-Sep-15 | Partially achieved | 400,000", "3 | 31-Dec-14 | 15-Sep-15 | Achieved | 1.0 million", "4 | 31-Dec-14 | 15-Sep-15 | Advance | 300,000", "4 | 31-Dec-14 | 15-Sep-16 | Achieved | 999,999")}`,
    says: [
      "holds Protocols!C2 DLIs!C2",
      "holds Payments!F3 DLIs!C2",
      "holds Payments!F5 DLIs!C4",
      "error Payments!F7 DLIs!C5 DLIs!D5 DLIs!E5: DLI 4 is not scalable, but 999,999 was paid: no sum of its periods' amounts (1,000,000) makes that. [found 999999]",
      'error Protocols!C4 DLIs!C6: DLI 5 is "No" here and "Yes" in another table: one of them decides what part of a result is worth.',
    ],
  },
]);

const prior = (percent: string, amounts: string, loan: string): string => `
== Loan
| Loan | Approval | Signing | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | ${loan} | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | ${percent}Dec-13 | Dec-15 | Allocation |
| 1 | Positions staffed | ${amounts} |`;

edges("prior-results-ceiling", [
  {
    title: "no prior results allowed",
    figures: { "prior-results-ceiling.percent": "0" },
    workbook: prior("", "1 | 2,249,999 | 2,250,000", "1-Feb-2013 | 20-May-2014"),
    says: [
      "warning DLIs!C2 Loan!D2 Loan!F2: 1 (0 % of 2,250,000) is planned for results of periods that ended before 20-May-2014, but the ceiling set for prior results is 0. [found 1; expected 0; off by 1]",
    ],
  },
  {
    title: "a ceiling of more than the whole is as none",
    figures: { "prior-results-ceiling.percent": "101" },
    workbook: prior("", "2,250,000 | 0 | 2,250,000", "1-Feb-2013 | 20-May-2014"),
    says: [
      "warning DLIs!C2 Loan!D2 Loan!F2: 2,250,000 (100 % of 2,250,000) is planned for results of periods that ended before 20-May-2014. The workbook states no ceiling for prior results: check it in the agreement. [found 2250000]",
    ],
  },
  {
    title: "a period that ends on the day of signing; nothing planned before it",
    workbook: prior("", "450,000 | 1,800,000 | 2,250,000", "31-Dec-2013 | "),
    says: ["holds Loan!C2 DLIs!C1"],
  },
  {
    title: "a ceiling in ten thousands and amounts in hundred thousands, as much above as that may hide; a DLI without prior results",
    workbook: `${prior("Prior results | ", "0.45 million | 0.5 million | 1.8 million | 2,300,000", "1-Feb-2013 | 20-May-2014")}
| 2 | Schools equipped | | 0 | 100,000 | 100,000 |
| 3 | Schools built | 100,000 | 100,001 | 100,000 | 200,001 |`,
    says: [
      "holds DLIs!D2 DLIs!C2 Loan!D2",
      "warning DLIs!D4 DLIs!C4 Loan!D2: DLI 3: 100,001 is planned for results from before 20-May-2014, but 100,000 is available for prior results. [found 100001; expected 100000; off by 1]",
    ],
  },
  {
    title: "periods by number",
    workbook: `
== Loan
| Loan | Approval | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 20-May-2014 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Year 1 | Year 2 | Allocation |
| 1 | Positions staffed | 1,000,000 | 1,250,000 | 2,250,000 |`,
    says: [],
  },
]);
