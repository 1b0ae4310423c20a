import { brief, check, errors } from "./run";

/** Sound workbooks in shapes that mislead: no error may be raised on any. */
const sound: Readonly<Record<string, string>> = {
  "standing units of which the increase is paid, DLIs of part of the loan, estimates of all of it": `
== Financing
| Loan | Approval | Signing | Effectiveness | Closing | Commitment (US$ million) | Disbursed (US$ million) | Undisbursed (US$ million) |
| IDA-62980 | 28-Jun-2018 | 10-Sep-2018 | 15-Oct-2018 | 31-Dec-2023 | 200.0 | 60.2 | 138.1 |
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < | < | End Target |
| ^ | ^ | ^ | 2019 | 2020 | 2021 | 2022 | ^ |
| PDO 1: Primary care units upgraded | Number | 50 | 150 | 250 | 400 | 550 | 550 |
| PDO 2: Women screened for cancer | Number | 0 | 131,000 | 180,000 | 200,000 | 213,000 | 213,000 |
| IRI 1: Share of drugs out of stock | Percentage | 40 | 30 | 25 | 20 | 15 | 15 |
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-19 | Dec-20 | Dec-21 | Dec-22 | Allocation |
| Disbursement date | | | | Mar-20 | Mar-21 | Mar-22 | Mar-23 | |
| 1 | Primary care units upgraded | 550 | "US$100,000 per unit" | 10,000,000 | 10,000,000 | 15,000,000 | 15,000,000 | 50,000,000 |
| ^ | ^ | ^ | ^ | 150 | 250 | 400 | 550 | ^ |
| 2 | Women screened for cancer | 213,000 | "US$ 25,000 per 1000 women" | 3,275,000 | 1,225,000 | 500,000 | 325,000 | 5,325,000 |
| ^ | ^ | ^ | ^ | 131,000 | 49,000 | 20,000 | 13,000 | ^ |
| 3 | National plan adopted | | | 40,000,000 | 30,000,000 | 30,000,000 | 29,675,000 | 129,675,000 |
| Total | | | | 53,275,000 | 41,225,000 | 45,500,000 | 45,000,000 | 185,000,000 |
== Estimates
| FY | Expected disbursements (US$ million) |
| 2019 | 5.0 |
| 2020 | 57.0 |
| 2021 | 45.0 |
| 2022 | 48.0 |
| 2023 | 45.0 |
| Total | 200.0 |`,
  "falling levels, levels that stop before the end, and years that add, in one framework": `
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target 2018 |
| PDO 1: Out-of-school children | Number | 120,000 | 100,000 | 80,000 | 70,000 | 50,000 |
| PDO 2: Enrolment in grade 1 | Number | 200,000 | 210,000 | 220,000 | 235,000 | 260,000 |
| IRI 1: Studies published | Number | 0 | 1 | 2 | 1 | 4 |
| IRI 2: Surveys carried out | Number | 0 | 1 | 0 | 1 | 2 |
| IRI 3: Pupil teacher ratio | Number | 45 | 44 | 46 | 40 | 38 |`,
  "only a DLI table, amounts in millions, no prices": `
== DLIs
| DLI | Description | Year 1 | Year 2 | Year 3 | Total (US$ million) |
| 1 | Curriculum adopted | 2.0 | 3.0 | 1.5 | 6.5 |
| 2 | Teachers trained | 1.0 | 1.0 | 1.0 | 3.0 |
| Total | | 3.0 | 4.0 | 2.5 | 9.5 |`,
  "units printed per thousand, a broken lot paid by full lots only": `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 18,591 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,461 | 3,130 | ^ |`,
  "SDR credit and trust fund side by side": `
== Loans
| Loan | Approval | Closing | Net commitment | Disbursed | Undisbursed |
| IDA-52900 | 17-Jan-2013 | 31-Mar-2018 | XDR 25.00 | USD 31.20 | USD 7.24 |
| TF-0A123 | 17-Jan-2013 | 31-Mar-2018 | USD 10.00 | USD 7.00 | USD 3.00 |`,
  "status report of completion, actual values after the end targets": `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 25,000,000 |
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 18,591 | 27-Aug-2018 | 18,000 | 31-Mar-2018 |
| PDO 2: Principals certified | Number | 0 | 31-Jul-2012 | 9,800 | 27-Aug-2018 | 10,000 | 31-Mar-2018 |`,
  "a status table of the version before the change": `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 3: Positions staffed | Number | 0 | 18,591 | 25,000 |
== RF
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | End target | 25,000 | 18,000 |`,
  "a part of a DLI table, a text that speaks of the rest, a result of a DLI, and a framework changed by a new indicator alone": `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 4 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 5 | Studies published | 1,041,670 | 2,083,340 | 3,125,010 |
== Text
| Paragraph | Claim | Value |
| 2 | Subtotal of DLI 2 | "US$3,125,000" |
| 3 | Subtotal of DLR 4.2 | "US$1,125,000" |
== Summary
| Summary of changes | Changed | Not changed |
| Change in Results Framework | ✔ | |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| IRI 11: Principals certified | New | | | |
| IRI 12: Studies published | No change | | | |`,
};

test.each(Object.entries(sound))("no error on %s", (_, text) => {
  const result = check(text);
  expect(errors(result).map(brief)).toEqual([]);
  expect(result.counts.holds).toBeGreaterThan(0);
});

test("a workbook without tables has no findings, and nothing that holds", () => {
  const result = check(`
== List
| Milk | 2 | 1.20 |
| Bread | 1 | 2.50 |`);
  expect([result.findings, result.counts.holds, result.counts.broken]).toEqual([[], 0, 0]);
});
