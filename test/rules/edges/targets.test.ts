import { edges } from "./said";

const framework = (unit: string, ...rows: readonly string[]): string => `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
${rows.map((row, n) => `| PDO ${n + 1}: ${["Schools equipped", "Teachers trained", "Studies published", "Pupils served"][n]} | ${unit} | ${row} |`).join("\n")}`;

edges("direction-consistent", [
  {
    title: "up but for one year, down but for one year, and one step only",
    workbook: framework("Percentage", "60 | 50 | 55 | 58 | 40", "40 | 50 | 45 | 42 | 60", "60 | 50 | 50 | 55 | 40"),
    says: [
      "error RF!G2 RF!C2 RF!D2 RF!E2 RF!F2: PDO 1: the yearly targets go up, but from the baseline 60 to the end target 40 it goes the other way. [found 40; expected at least 60; off by -20]",
      "error RF!G3 RF!C3 RF!D3 RF!E3 RF!F3: PDO 2: the yearly targets go down, but from the baseline 40 to the end target 60 it goes the other way. [found 60; expected at most 40; off by 20]",
      "not judged RF!G4 RF!C4 RF!D4 RF!E4 RF!F4: PDO 3: the end target 40 is below the baseline 60, and nothing says which way is meant.",
    ],
  },
  {
    title: "no step at all, an end target of the baseline, one that is a tenth away",
    workbook: framework(
      "Percentage",
      "60 | 50 | 50 | 50 | 50",
      "40 | 41 | 42 | 43 | 40",
      "40 | 41 | 42 | 43 | 40.5",
      "40 | 39 | 38 | 37 | 39.5",
    ),
    says: [
      "not judged RF!G2 RF!C2 RF!D2 RF!E2 RF!F2: PDO 1: the end target 50 is below the baseline 60, and nothing says which way is meant.",
      "holds RF!G3 RF!C3 RF!D3 RF!E3 RF!F3",
      "holds RF!G4 RF!C4 RF!D4 RF!E4 RF!F4",
      "holds RF!G5 RF!C5 RF!D5 RF!E5 RF!F5",
    ],
  },
]);

edges("level-in-line", [
  { title: "two years and an end target without a baseline", workbook: framework("Percentage", " | 50 | 40 | | 60"), says: [] },
  { title: "two years, a baseline and no end target", workbook: framework("Percentage", "40 | 50 | 40 | | "), says: [] },
  {
    title: "a year in words, an end target in words",
    workbook: framework("Percentage", "40 | 50 | more | 45 | 60", "40 | 50 | 45 | 55 | more"),
    says: [],
  },
  {
    title: "a year below the baseline and the end target, falling",
    workbook: framework("Percentage", "60 | 50 | 30 | 45 | 40"),
    says: ["warning RF!E2 RF!F2: PDO 1: 30 is out of line among the figures from 60 to 40. [found 30]"],
  },
  {
    title: "a year that is the baseline again, and one that is the end target already",
    workbook: framework("Percentage", "40 | 50 | 40 | 55 | 60", "40 | 60 | 50 | 55 | 60"),
    says: [
      "warning RF!D2 RF!E2: PDO 1: 50 is out of line among the figures from 40 to 60. [found 50]",
      "warning RF!D3 RF!E3: PDO 2: 60 is out of line among the figures from 40 to 60. [found 60]",
    ],
  },
  { title: "two years out of line", workbook: framework("Percentage", "40 | 90 | 45 | 10 | 60"), says: [] },
  {
    title: "a share by its end target alone",
    workbook: framework("", "40 | 50 | 30 | 55 | 60%"),
    says: ["warning RF!E2 RF!F2: PDO 1: 30 is out of line among the figures from 40 to 60. [found 30]"],
  },
]);

const dated = (...dates: readonly string[]): string => `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Schools equipped | Percentage | 40 | 45 | 50 | 55 | 60 |
${dates.map((date, n) => `== Status ${n + 1}\n| Indicator | Unit of Measure | Baseline value | Actual value | End target value | End target date |\n| PDO 1: Schools equipped | Percentage | 40 | 44 | 60 | ${date} |`).join("\n")}`;

edges("target-last-end", [
  {
    title: "the end target is dated in the last year",
    workbook: dated("31-Dec-2016"),
    says: ["error RF!G2 RF!F2: PDO 1: the target of 2016 is 55, but the end target is 60. [found 60; expected 55; off by 5]"],
  },
  {
    title: "one of two dates lies in the last year",
    workbook: dated("31-Dec-2016", "31-Mar-2018"),
    says: [
      "not judged RF!G2 RF!F2: PDO 1: the last year's target 55 is not the end target 60, and the table does not say whether its years run to the end.",
    ],
  },
  {
    title: "a date that may be of two years",
    workbook: dated("FY2016"),
    says: [
      "not judged RF!G2 RF!F2: PDO 1: the last year's target 55 is not the end target 60, and the table does not say whether its years run to the end.",
    ],
  },
  {
    title: "a single year",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | ^ |
| PDO 1: Schools equipped | Number | 0 | | 50 | 60 |`,
    says: ["error RF!F3 RF!E3: PDO 1: the target of 2015 is 50, but the end target is 60. [found 60; expected 50; off by 10]"],
  },
]);

edges("target-monotonic", [
  {
    title: "running totals that fall, down to an end target below the baseline; two years alike",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Children out of school | Number | 500 | 400 | 450 | 300 | 300 |
| PDO 2: Schools without water | Number | 500 | 400 | 400 | 300 | 300 |
| PDO 3: Schools equipped | Number | 0 | 400 | 400 | 500 | 500 |
| PDO 4: Teachers trained | Number | 0 | 400 | 300 | 500 | 500 |`,
    says: [
      "error RF!E3 RF!D3: PDO 1: the target is to fall, but rises from 400 in 2014 to 450 in 2015. [found 450; expected 400 or beyond]",
      "holds RF!D4 RF!E4 RF!F4",
      "holds RF!D5 RF!E5 RF!F5",
      "error RF!E6 RF!D6: PDO 4: the target falls from 400 in 2014 to 300 in 2015. [found 300; expected 400 or beyond]",
    ],
  },
  {
    title: "a table that does not say so, whose other rows do",
    workbook: framework("Number", "0 | 10 | 20 | 30 | 30", "0 | 15 | 20 | 40 | 40", "0 | 25 | 20 | 50 | 50"),
    says: [
      "holds RF!D2 RF!E2 RF!F2",
      "holds RF!D3 RF!E3 RF!F3",
      "warning RF!E4 RF!D4: PDO 3: the target falls from 25 in 2014 to 20 in 2015. [found 20; expected 25 or beyond]",
    ],
  },
]);

edges("yesno-regress", [
  {
    title: "one year only, a fall and a rise",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Practices analysed | Yes/No | No | | Yes | | Yes |
| PDO 2: Plan adopted | Yes/No | No | Yes | No | Yes | Yes |`,
    says: ["warning RF!E3 RF!D3 RF!G3: PDO 2: 2014 is Yes and 2015 is No, but the end target is Yes. [found No; expected Yes]"],
  },
]);

edges("baseline-scale", [
  {
    title: "a level with a baseline, whose years make the end target by chance",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | ^ |
| PDO 1: Schools equipped | Number | 5 | 10 | 20 | 30 |`,
    says: [],
  },
]);

edges("target-sum-end", [
  {
    title: "a change table that lists only the year that changes",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Annual Target Values | < | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Schools equipped | Number | 0 | 10 | 25 | 5 | 40 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Schools equipped | Revised | 2015 | 20 | 25 |
| ^ | ^ | End target | 35 | 40 |`,
    says: ["holds RF!G3 RF!D3 RF!E3 RF!F3", "holds Changes!D3 Changes!D2 RF!D3 RF!F3", "holds Changes!E3 Changes!E2 RF!D3 RF!F3"],
  },
  {
    title: "a year that the DLI does not pay for, and one that another table has otherwise",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End Target |
| PDO 5: Studies published | Number | 0 | 3 | 1 | 2 | 6 |
| PDO 6: Surveys carried out | Number | 0 | 1 | 0 | 2 | 3 |
| PDO 1: Schools equipped | Number | 0 | 10 | 25 | 5 | 35 |
| PDO 2: Teachers trained | Number | 0 | 10 | 25 | 5 | 30 |
== Plan
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End Target |
| PDO 2: Teachers trained | Number | 0 | 10 | 15 | 5 | 30 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1: Schools equipped | 1,000,000 | 2,500,000 | | 3,500,000 |
| ^ | ^ | 10 | 25 | | ^ |`,
    says: [
      "holds RF!G2 RF!D2 RF!E2 RF!F2",
      "holds RF!G3 RF!D3 RF!E3 RF!F3",
      "error RF!F4 RF!G4 RF!D4 RF!E4: PDO 1: the years add to 40, but the end target is 35. [found 35; expected 40; off by -5]",
      "error RF!E5 RF!G5 RF!D5 RF!F5: PDO 2: the years add to 40, but the end target is 30. [found 30; expected 40; off by -10]",
      "holds Plan!G2 Plan!D2 Plan!E2 Plan!F2",
    ],
  },
  {
    title: "two years of which either may be the one",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End Target |
| PDO 5: Studies published | Number | 0 | 3 | 1 | 2 | 6 |
| PDO 6: Surveys carried out | Number | 0 | 1 | 0 | 2 | 3 |
| PDO 2: Teachers trained | Number | 0 | 10 | 25 | 25 | 50 |
== Plan
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End Target |
| PDO 2: Teachers trained | Number | 0 | 10 | 15 | 15 | 40 |`,
    says: [
      "holds RF!G2 RF!D2 RF!E2 RF!F2",
      "holds RF!G3 RF!D3 RF!E3 RF!F3",
      "error RF!G4 RF!D4 RF!E4 RF!F4: PDO 2: the years add to 60, but the end target is 50. [found 50; expected 60; off by -10]",
      "holds Plan!G2 Plan!D2 Plan!E2 Plan!F2",
    ],
  },
]);
