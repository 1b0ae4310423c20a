import { edges } from "./said";

const framework = (baseline: string, end: string): string => `== RF
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Schools equipped | Number | ${baseline} | 2 | 3 | ${end} |`;
const status = (where: string, baseline: string, end: string): string => `== ${where}
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Schools equipped | Number | ${baseline} | 1 | ${end} |`;

edges("baseline-same-everywhere", [
  {
    title: "a figure beside No",
    workbook: `${framework("12", "")}\n${status("Status", "No", "")}`,
    says: ["not judged RF!C2 Status!C2: PDO 1: the baseline is given in words in one table, so it could not be compared."],
  },
  {
    title: "a thousand times apart",
    workbook: `${framework("12,000", "")}\n${status("Status", "12", "")}`,
    says: [
      "not judged RF!C2 Status!C2: PDO 1: the baselines are a thousand or more times apart; the rule on units and scales judges that.",
    ],
  },
  {
    title: "words beside two tables that agree",
    workbook: `${framework("as agreed", "")}\n${status("Status", "12", "")}\n${status("Other status", "12", "")}`,
    says: ["holds Status!C2 'Other status'!C2"],
  },
  {
    title: "words beside one table",
    workbook: `${framework("as agreed", "")}\n${status("Status", "12", "")}`,
    says: ["not judged RF!C2 Status!C2: PDO 1: the baseline is given in words in one table, so it could not be compared."],
  },
]);

edges("end-target-same-everywhere", [
  {
    title: "a figure beside No",
    workbook: `${framework("", "12")}\n${status("Status", "", "No")}`,
    says: ["not judged RF!F2 Status!E2: PDO 1: the end target is given in words in one table, so it could not be compared."],
  },
  {
    title: "a thousand times apart",
    workbook: `${framework("", "12,000")}\n${status("Status", "", "12")}`,
    says: [
      "not judged RF!F2 Status!E2: PDO 1: the end targets are a thousand or more times apart; the rule on units and scales judges that.",
    ],
  },
  {
    title: "words beside two tables that agree",
    workbook: `${framework("", "as agreed")}\n${status("Status", "", "12")}\n${status("Other status", "", "12")}`,
    says: ["holds Status!E2 'Other status'!E2"],
  },
  {
    title: "words beside one table",
    workbook: `${framework("", "as agreed")}\n${status("Status", "", "12")}`,
    says: ["not judged RF!F2 Status!E2: PDO 1: the end target is given in words in one table, so it could not be compared."],
  },
]);

const change = `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | End target | 25,000 | 18,000 |
| PDO 4: Schools equipped | Revised | End target | 250 | 180 |`;

edges("end-target-same-everywhere", [
  {
    title: "a status of the version before the change",
    workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 3: Positions staffed | Number | 0 | 18,591 | 25,000 |
| PDO 4: Schools equipped | Number | 0 | 80 | 250 |
== RF
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 |
| PDO 4: Schools equipped | Number | 0 | 100 | 80 | 180 |
${change}`,
    says: [
      "not judged Status!E2 RF!F2 Changes!E2: PDO 3: the indicator status states 25,000, the end target before the change; it may describe the earlier version.",
      "not judged Status!E3 RF!F3 Changes!E3: PDO 4: the indicator status states 250, the end target before the change; it may describe the earlier version.",
    ],
  },
  {
    title: "a status that has the new target of another indicator",
    workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 3: Positions staffed | Number | 0 | 18,591 | 25,000 |
| PDO 4: Schools equipped | Number | 0 | 80 | 180 |
== RF
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 |
| PDO 4: Schools equipped | Number | 0 | 100 | 80 | 180 |
${change}`,
    says: [
      "error Status!E2 RF!F2 Changes!E2: PDO 3: the end target is 18,000 in the results framework, 25,000 in the indicator status, 18,000 in the change table. [found 25000; expected 18000; off by 7000]",
      "holds RF!F3 Status!E3 Changes!E3",
    ],
  },
]);

edges("dli-units-equal-rf-targets", [
  {
    title: "all of the end target in one year, which says nothing of how years count",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Schools equipped | Number | 0 | 0 | 0 | 500 | 500 |
| PDO 2: Schools inspected | Number | 0 | 100 | 0 | 300 | 500 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1: Schools equipped | 0 | 0 | 4,000 | 4,000 |
| ^ | ^ | 0 | 0 | 400 | ^ |
| 2 | PDO 2: Schools inspected | 1,000 | 0 | 4,000 | 5,000 |
| ^ | ^ | 200 | 0 | 400 | ^ |`,
    says: [
      "error DLIs!E3 RF!F2: DLI 1 pays for 400 in Dec-16, but the target of PDO 1 for 2016 is 500. [found 400; expected 500; off by -100]",
      "not judged DLIs!C5 DLIs!E5 RF!A3: One of DLI 2 and PDO 2 counts each period's results and the other perhaps what has been reached, so they were not compared.",
    ],
  },
  {
    title: "two years that agree, beside one that does not, and beside two",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | 2017 | End target |
| PDO 1: Schools equipped | Number | 0 | 60 | 70 | 80 | | 90 |
| PDO 2: Schools inspected | Number | 0 | 60 | 70 | 80 | 90 | 95 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| 1 | PDO 1: Schools equipped | 600 | 700 | 850 | | 2,150 |
| ^ | ^ | 60 | 70 | 85 | | ^ |
| 2 | PDO 2: Schools inspected | 600 | 700 | 850 | 950 | 3,100 |
| ^ | ^ | 60 | 70 | 85 | 95 | ^ |`,
    says: [
      "holds DLIs!C3 RF!D2",
      "holds DLIs!D3 RF!E2",
      "error DLIs!E3 RF!F2: DLI 1 pays for 85 in Dec-16, but the target of PDO 1 for 2016 is 80. [found 85; expected 80; off by 5]",
      "not judged DLIs!C5 DLIs!D5 DLIs!E5 DLIs!F5 RF!A3: One of DLI 2 and PDO 2 counts each period's results and the other perhaps what has been reached, so they were not compared.",
    ],
  },
  {
    title: "standing units beside running targets and levels, two years off",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < | < | End Target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | 2017 | ^ |
| PDO 1: Schools equipped | Number | 0 | 150 | 260 | 410 | 550 | 550 |
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| 1 | PDO 1: Schools equipped | 100 | 15,000 | 10,000 | 15,000 | 15,000 | 55,000 |
| ^ | ^ | ^ | 150 | 250 | 400 | 550 | ^ |`,
    says: [
      "holds DLIs!D3 RF!D3",
      "error DLIs!E3 RF!E3: DLI 1 pays for 250 in Dec-15, but the target of PDO 1 for 2015 is 260. [found 250; expected 260; off by -10]",
      "error DLIs!F3 RF!F3: DLI 1 pays for 400 in Dec-16, but the target of PDO 1 for 2016 is 410. [found 400; expected 410; off by -10]",
      "holds DLIs!G3 RF!G3",
    ],
  },
  {
    title: "units of each year beside running targets that they never come to, and to which they come in the last year alone",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < |
| ^ | ^ | ^ | 2014 | 2015 | 2016 |
| PDO 1: Schools equipped | Number | 0 | 10 | 25 | 30 |
| PDO 2: Schools inspected | Number | 0 | 10 | 25 | 30 |
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1: Schools equipped | 100 | 100 | 300 | 500 | 900 |
| ^ | ^ | ^ | 1 | 3 | 5 | ^ |
| 2 | PDO 2: Schools inspected | 100 | 1,000 | 1,200 | 800 | 3,000 |
| ^ | ^ | ^ | 10 | 12 | 8 | ^ |`,
    says: [
      "not judged DLIs!D3 DLIs!E3 DLIs!F3 RF!A3: One of DLI 1 and PDO 1 counts each period's results and the other perhaps what has been reached, so they were not compared.",
      "holds DLIs!D5 RF!D4",
      "error RF!E4 DLIs!E5: DLI 2 pays for 22 up to Dec-15, but the running target of PDO 2 for 2015 is 25. [found 22; expected 25; off by -3]",
      "holds DLIs!F5 RF!F4",
    ],
  },
  {
    title: "years by number, and fiscal years",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | YR1 | YR2 | YR3 | FY17 | End target |
| PDO 1: Schools equipped | Number | 0 | 10 | 15 | 5 | 7 | 37 |
== DLIs
| DLI | Indicator | YR1 | YR2 | YR4 | FY17 | Subtotal |
| 1 | PDO 1: Schools equipped | 1,000 | 1,600 | 500 | 700 | 3,800 |
| ^ | ^ | 10 | 16 | 5 | 7 | ^ |`,
    says: [
      "holds DLIs!C3 RF!D2",
      "error DLIs!D3 RF!E2: DLI 1 pays for 16 in YR2, but the target of PDO 1 for YR2 is 15. [found 16; expected 15; off by 1]",
      "not judged DLIs!E3 RF!A2: DLI 1, YR4: the results framework has no column for that time.",
      "holds DLIs!F3 RF!G2",
    ],
  },
]);

edges("dli-years-in-framework", [
  {
    title: "a year of the DLIs that was moved",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Schools equipped | Number | 0 | 10 | 15 | 5 | 30 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-19 | Subtotal |
| 1 | PDO 1: Schools equipped | 1,000 | 1,500 | 500 | 3,000 |
| ^ | ^ | 10 | 15 | 5 | ^ |`,
    says: [
      "holds DLIs!C3 RF!D2",
      "holds DLIs!D3 RF!E2",
      "error DLIs!E1 RF!F1 RF!F2 DLIs!E3: DLI 1 is paid 5 for Dec-19, a year that the results framework does not have; it has the same target of PDO 1 in 2016, for which no DLI is paid. [found 2016; expected Dec-19]",
    ],
  },
  {
    title: "a year of the framework that was moved",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2019 | End target |
| PDO 1: Schools equipped | Number | 0 | 10 | 15 | 5 | 30 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1: Schools equipped | 1,000 | 1,500 | 500 | 3,000 |
| ^ | ^ | 10 | 15 | 5 | ^ |`,
    says: [
      "holds DLIs!C3 RF!D2",
      "holds DLIs!D3 RF!E2",
      "error RF!F1 DLIs!E1 RF!F2 DLIs!E3: DLI 1 is paid 5 for Dec-16, a year that the results framework does not have; it has the same target of PDO 1 in 2019, for which no DLI is paid. [found 2019; expected Dec-16]",
    ],
  },
  {
    title: "years that stand alone in both, the first of them moved",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2011 | 2014 | 2017 | End target |
| PDO 1: Schools equipped | Number | 0 | 10 | 15 | 5 | 30 |
== DLIs
| DLI | Indicator | Dec-12 | Dec-14 | Dec-17 | Subtotal |
| 1 | PDO 1: Schools equipped | 1,000 | 1,500 | 500 | 3,000 |
| ^ | ^ | 10 | 15 | 5 | ^ |`,
    says: [
      "error RF!D1 DLIs!C1 RF!D2 DLIs!C3: DLI 1 is paid 10 for Dec-12, a year that the results framework does not have; it has the same target of PDO 1 in 2011, for which no DLI is paid. [found 2011; expected Dec-12]",
      "holds DLIs!D3 RF!E2",
      "holds DLIs!E3 RF!F2",
    ],
  },
  {
    title: "two years that it may have been",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | 2017 | End target |
| PDO 1: Schools equipped | Number | 0 | 10 | 15 | 5 | 5 | 35 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-19 | Subtotal |
| 1 | PDO 1: Schools equipped | 1,000 | 1,500 | 500 | 3,000 |
| ^ | ^ | 10 | 15 | 5 | ^ |`,
    says: ["holds DLIs!C3 RF!D2", "holds DLIs!D3 RF!E2"],
  },
]);

edges("name-same-everywhere", [
  {
    title: "half of the words are others, and more than half; a short word with an s",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Rural schools equipped | Number | 0 | 100 | 200 | 300 |
| PDO 2: Teachers trained | Number | 0 | 100 | 200 | 300 |
| PDO 3: Map of districts drawn | Number | 0 | 100 | 200 | 300 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Rural schools visited | Number | 0 | 18 | 300 |
| PDO 2: Officials certified | Number | 0 | 18 | 300 |
| PDO 3: Maps of district drawn | Number | 0 | 18 | 300 |`,
    says: [
      "warning Status!A2 RF!A2: PDO 1: “PDO 1: Rural schools visited” in the indicator status is “PDO 1: Rural schools equipped” in the results framework. [found PDO 1: Rural schools visited; expected PDO 1: Rural schools equipped]",
      "holds RF!A3 Status!A3",
      "warning Status!A4 RF!A4: PDO 3: “PDO 3: Maps of district drawn” in the indicator status is “PDO 3: Map of districts drawn” in the results framework. [found PDO 3: Maps of district drawn; expected PDO 3: Map of districts drawn]",
    ],
  },
]);

edges("reference-resolves", [
  {
    title: "an annex, an item that is dropped, a part of the items, a text that stands twice",
    workbook: `
== RF
| Indicator | Description | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Schools equipped | As in Annex 3; see IRI 2 | Number | 0 | 100 | 200 | 300 |
| PDO 2: Schools inspected | Replaces PDO 9, which was dropped | Number | 0 | 100 | 200 | 300 |
| PDO 3: Teachers trained | See PDO 7 | Number | 0 | 100 | 200 | 300 |
| IRI 4: Studies published | See IRI 4 and IRI 4 | Number | 0 | 1 | 2 | 3 |`,
    says: [
      "not judged RF!B2: The text of PDO 1 refers to IRI 2; the tables here do not begin at number 1, so they may be a part.",
      "not judged RF!B3: The text of PDO 2 refers to PDO 9, which is no item of the tables; the text speaks of something dropped.",
      "error RF!B4: The text of PDO 3 refers to PDO 7, but there is no such item: the tables end at PDO 3. [found PDO 7]",
      "holds RF!B5 RF!A5",
    ],
  },
]);

edges("target-same-everywhere", [
  {
    title: "a year a thousand times apart, one in words, one blank in either, of a table without years",
    workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | 2017 | End target |
| PDO 1: Schools equipped | Number | 0 | 12,000 | 100 | | 200 | 12,300 |
== Monitoring
| Indicator | Unit of Measure | Baseline | Frequency | Data source | Responsibility |
| PDO 1: Schools equipped | Number | 0 | Annual | Census | Ministry |
== Plan
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | 2017 | End target |
| PDO 1: Schools equipped | Number | 0 | 12 | as agreed | 7 | | 12,300 |`,
    says: [
      "not judged RF!D2 Plan!D2: PDO 1: the targets of 2014 differ by scale.",
      "not judged RF!E2 Plan!E2: PDO 1: the target of 2015 is given in words in one table.",
      "error Plan!F2 RF!F2: PDO 1: the target of 2016 is 7 in the results framework but blank in the results framework. [found 7; expected blank]",
      "error Plan!G2 RF!G2: PDO 1: the target of 2017 is blank in the results framework but 200 in the results framework. [found blank; expected 200]",
    ],
  },
]);
