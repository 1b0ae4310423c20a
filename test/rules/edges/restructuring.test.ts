import { edges } from "./said";

const changes = (...rows: readonly string[]): string => `== Changes
| Indicator | Status | Change in | Current | Proposed |
${rows.map((row) => `| ${row} |`).join("\n")}`;
const claims = (...rows: readonly string[]): string => `== Narrative
| Paragraph | Claim | Value |
${rows.map((row) => `| ${row} |`).join("\n")}`;

edges("changed-years-named", [
  {
    title: "the item is named by another claim of the paragraph",
    workbook: `${changes("PDO 3: Positions staffed | Revised | 2017 target | 0 | 3,000", "PDO 3: Positions staffed | Revised | 2015 target | 1,000 | 0", "PDO 4: Schools equipped | Revised | 2016 target | 1,000 | 0")}
${claims("13 | End target of PDO 3 | 3,000", "13 | Target years adjusted | 2015 and 2016", "14 | Target years adjusted | 2015 and 2017", "15 | End target of PDO 3 | 3,000", "15 | End target of PDO 4 | 3,000", "15 | Target years adjusted | 2015")}`,
    says: [
      "warning Narrative!C3 Changes!E2 Changes!E3: Paragraph 13 names 2015, 2016 as adjusted for PDO 3; the change table changes 2015, 2017. [found 2015, 2016; expected 2015, 2017]",
    ],
  },
  {
    title: "years that are no list, and a claim that is of no change",
    workbook: `${changes("PDO 3: Positions staffed | Revised | 2017 target | 0 | 3,000")}
${claims("13 | PDO 3 target years adjusted | 2016 after a review of 12 schools", "14 | PDO 3 years of the baseline survey | 2015 and 2016")}`,
    says: [],
  },
]);

edges("changed-indicators-named", [
  {
    title: "a new indicator, a DLI and an indicator beside what is named",
    workbook: `${changes("PDO 3: Positions staffed | Revised | 2017 target | 0 | 3,000", "PDO 3: Positions staffed | Revised | 2016 target | 9 | 9", "PDO 4: Schools equipped | New | 2016 target | | 100", "DLI 2: Studies published | Revised | 2016 target | 1 | 2", "PDO 5: Teachers trained | Revised | End target | 100 | 200")}
${claims("13 | Indicators whose targets are adjusted | PDO 3 and DLI 2", "14 | Indicators whose targets are measured | PDO 3", "15 | Indicators whose targets are adjusted | PDO 3, PDO 5", "16 | Indicators whose wording is adjusted | PDO 4")}`,
    says: [
      "warning Narrative!C2 Changes!E6: Paragraph 13 names PDO 3 as having new targets; the change table also changes those of PDO 5.",
      "holds Narrative!C4",
    ],
  },
]);

const summary = (framework: string, dlis: string, closing: string): string => `== Summary
| Summary of changes | Changed | Not changed |
| Change in Results Framework | ${framework} |
| Change in Disbursement Linked Indicators | ${dlis} |
| Change in Loan Closing Date(s) | ${closing} |`;
const [yes, no] = ["✔ |", "| ✔"] as const;
const loan = (original: string, now: string): string => `== Loan
| Loan | Approval | Original Closing | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | ${original} | ${now} | 25,000,000 |`;

edges("flag-equals-diff", [
  {
    title: "nothing to compare with",
    workbook: summary(yes, yes, yes),
    says: [
      "not judged Summary!A2: “Change in Results Framework”: no table shows both versions.",
      "not judged Summary!A3: “Change in Disbursement Linked Indicators”: no table shows both versions.",
      "not judged Summary!A4: “Change in Loan Closing Date(s)”: no table shows both versions.",
    ],
  },
  {
    title: "another closing date, marked as not changed",
    workbook: `${summary(no, no, no)}\n${loan("31-Mar-2018", "31-Dec-2018")}\n${changes("PDO 3: Positions staffed | No change | | | ", "DLI 2: Studies published | No change | 2016 target | 1 | 1")}`,
    says: [
      "holds Summary!A2",
      "not judged Summary!A3: “Change in Disbursement Linked Indicators”: no table shows both versions.",
      "not judged Summary!A4 Loan!D2: “Change in Loan Closing Date(s)” is marked as not changed; the closing date differs from the original one, perhaps since an earlier restructuring.",
    ],
  },
  {
    title: "the same closing date; an indicator is dropped, a DLI changed",
    workbook: `${summary(no, no, yes)}\n${loan("31-Mar-2018", "31-Mar-2018")}\n${changes("PDO 3: Positions staffed | Dropped | | | ", "DLI 2: Studies published | Revised | 2016 target | 1 | 2")}`,
    says: [
      "error Summary!A2 Changes!A2: “Change in Results Framework” is marked as not changed, but the change table differs. [found not changed; expected changed]",
      "error Summary!A3 Changes!E3: “Change in Disbursement Linked Indicators” is marked as not changed, but the DLI table differs. [found not changed; expected changed]",
      "holds Summary!A4",
    ],
  },
  {
    title: "only a DLI is changed, the framework is marked",
    workbook: `${summary(yes, yes, no)}\n${loan("31-Mar-2018", "")}\n${changes("DLI 2: Studies published | Revised | 2016 target | 1 | ")}`,
    says: [
      "not judged Summary!A2: “Change in Results Framework”: no table shows both versions.",
      "holds Summary!A3 Changes!D2",
      "not judged Summary!A4: “Change in Loan Closing Date(s)”: no table shows both versions.",
    ],
  },
]);

edges("past-target-rewritten", [
  {
    title: "a DLI, a row without an item, a year that ends on the day",
    asOf: "2016-12-31",
    workbook: changes(
      "DLI 2: Studies published | Revised | 2015 target | 1 | 2",
      "PDO 3: Positions staffed | Revised | 2016 target | 9 | 8",
      "PDO 4: Schools equipped | Revised | Baseline | 9 | 8",
      "PDO 5: Teachers trained | No change | 2015 target | 9 | 9",
      "PDO 6: Pupils served | New | 2015 target | | 9",
      "Something else | Revised | 2015 target | 9 | 8",
    ),
    says: [
      "warning Changes!E2 Changes!D2: DLI 2: the target of 2015 is changed from 1 to 2, though the period was over by 2016-12-31. [found 2; expected 1]",
      "holds Changes!D5",
      "warning Changes!E7 Changes!D7: Something else: the target of 2015 is changed from 9 to 8, though the period was over by 2016-12-31. [found 8; expected 9]",
    ],
  },
]);

edges("status-equals-diff", [
  {
    title: "revised, with one side alone; new, with an old value; no change, with one side alone",
    workbook: changes(
      "PDO 1: Positions staffed | Revised | Data Source | Report | Report",
      "PDO 2: Schools equipped | Revised | Data Source | | ",
      "PDO 3: Teachers trained | New | Data Source | | Report",
      "PDO 4: Pupils served | New | Data Source | Census | Report",
      "PDO 5: Studies published | No change | Data Source | Census | ",
      "PDO 6: Surveys carried out | Revised | Data Source | Census | ",
    ),
    says: [
      "error Changes!B2 Changes!D2 Changes!E2: PDO 1 is revised, but nothing differs between the two versions. [found revised; expected no change]",
      "not judged Changes!B3: PDO 2: the change table gives no pair of versions to compare.",
      "holds Changes!B4 Changes!E4",
      "error Changes!B5 Changes!D5: PDO 4 is marked new, but Data Source has an earlier value. [found new]",
      "error Changes!B6 Changes!D6: PDO 5 is marked no change, but Data Source differs. [found no change; expected revised]",
      "holds Changes!B7 Changes!D7",
    ],
  },
  {
    title: "no change, one pair of three that differs: the side that another table does not have",
    workbook: `${changes(
      "PDO 1: Positions staffed | No change | 2015 target | 100 | 150",
      "PDO 1: Positions staffed | No change | 2016 target | 200 | 200",
      "PDO 1: Positions staffed | No change | End target | 300 | 300",
      "PDO 2: Schools equipped | No change | Baseline | 10 | 12",
      "PDO 2: Schools equipped | No change | 2016 target | 200 | 200",
      "PDO 2: Schools equipped | No change | End target | 300 | 300",
      "PDO 3: Teachers trained | No change | Baseline | 10 | 10",
      "PDO 3: Teachers trained | No change | 2016 target | 200 | 200",
      "PDO 3: Teachers trained | No change | End target | 300 | 310",
      "PDO 4: Pupils served | No change | Baseline | 10 | 12",
      "PDO 4: Pupils served | No change | End target | 300 | 300",
    )}
== RF
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 150 | 200 | 300 |
| PDO 2: Schools equipped | Number | 12 | 100 | 200 | 300 |
| PDO 3: Teachers trained | Number | 10 | 100 | 200 | 310 |
| PDO 4: Pupils served | Number | 12 | 100 | 200 | 300 |`,
    says: [
      "error Changes!D2 Changes!E2 Changes!B2: PDO 1 is marked no change, but 2015 target differs. [found no change; expected revised]",
      "error Changes!D5 Changes!E5 Changes!B5: PDO 2 is marked no change, but Baseline differs. [found no change; expected revised]",
      "error Changes!D10 Changes!E10 Changes!B8: PDO 3 is marked no change, but End target differs. [found no change; expected revised]",
      "error Changes!B11 Changes!E11 Changes!D11: PDO 4 is marked no change, but Baseline differs. [found no change; expected revised]",
    ],
  },
  {
    title: "the same, where the other table has the old figures",
    workbook: `${changes(
      "PDO 1: Positions staffed | No change | 2015 target | 100 | 150",
      "PDO 1: Positions staffed | No change | 2016 target | 200 | 200",
      "PDO 1: Positions staffed | No change | End target | 150 | 150",
      "PDO 2: Schools equipped | No change | Baseline | 10 | 12",
      "PDO 2: Schools equipped | No change | 2016 target | 12 | 12",
      "PDO 2: Schools equipped | No change | End target | 300 | 300",
    )}
== RF
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 100 | 150 | 150 |
| PDO 2: Schools equipped | Number | 10 | 100 | 12 | 300 |`,
    says: [
      "error Changes!E2 Changes!D2 Changes!B2: PDO 1 is marked no change, but 2015 target differs. [found no change; expected revised]",
      "error Changes!E5 Changes!D5 Changes!B5: PDO 2 is marked no change, but Baseline differs. [found no change; expected revised]",
    ],
  },
]);

edges("status-same-everywhere", [
  {
    title: "two tables against one",
    workbook: `${changes("PDO 1: Positions staffed | Revised | Data Source | Report | Census", "PDO 2: Schools equipped | Revised | Data Source | Report | Census")}
== RF
| Indicator | Status | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | No change | Number | 0 | 150 | 200 | 300 |
| PDO 2: Schools equipped | Revised | Number | 12 | 100 | 200 | 300 |
== Status
| Indicator | Change | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Positions staffed | Revised | Number | 0 | 150 | 300 |`,
    says: [
      "error RF!B2 Changes!B2: PDO 1 is “No change” in the results framework, “Revised” in the change table. [found no change; expected revised]",
      "holds RF!B3 Changes!B3",
    ],
  },
]);

const status = (...rows: readonly string[]): string => `== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
${rows.map((row) => `| ${row} |`).join("\n")}`;

edges("target-below-actual", [
  {
    title: "indicators that rise and that fall, below, at and above their actual values",
    workbook: `${status(
      "PDO 1: Children out of school | Number | 60 | 30 | 40",
      "PDO 2: Schools without water | Number | 60 | 50 | 40",
      "PDO 3: Schools equipped | Number | 0 | 50 | 40",
      "PDO 4: Teachers trained | Number | 0 | 39 | 40",
      "PDO 5: Pupils served | Number | 0 | 40 | 40",
      "PDO 6: Studies published | Number | 40 | 45 | 40",
      "PDO 7: Surveys carried out | Number | 0 | 45 | ",
      "PDO 8: Plans adopted | Number | 0 | 45 | 40",
    )}
${changes(
  "PDO 1: Children out of school | Revised | End target | 20 | 40",
  "PDO 2: Schools without water | Revised | End target | 30 | 40",
  "PDO 3: Schools equipped | Revised | End target | 60 | 40",
  "PDO 4: Teachers trained | Revised | End target | 60 | 40",
  "PDO 5: Pupils served | Revised | End target | 60 | 40",
  "PDO 6: Studies published | Revised | End target | 60 | 40",
  "PDO 7: Surveys carried out | Revised | End target | 60 | ",
  "PDO 8: Plans adopted | No change | End target | 40 | 40",
)}`,
    says: [
      "warning Status!E2 Status!D2: PDO 1: the new end target 40 is short of the 30 already achieved. [found 40; expected 30; off by 10]",
      "holds Status!E3 Status!D3",
      "warning Status!E4 Status!D4: PDO 3: the new end target 40 is short of the 50 already achieved. [found 40; expected 50; off by -10]",
      "holds Status!E5 Status!D5",
      "warning Status!E6 Status!D6: PDO 5: the new end target 40 is already achieved. [found 40; expected 40; off by 0]",
      "warning Status!E7 Status!D7: PDO 6: the new end target 40 is short of the 45 already achieved. [found 40; expected 45; off by -5]",
    ],
  },
]);
