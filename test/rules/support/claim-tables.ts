/** Tables that the claims of these tests are held against. */
export const claimTables = `
== Loan
| Loan | Approval | Closing | Net commitment | Disbursed | Undisbursed |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 9,000 | 4,000 | 5,000 |
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 1 | 15 | 3 | 4 | 22 |
| IRI 2: Grades assessed | Number | 2 | 5 | 6 | 7 | 8 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | Actual date | End target value |
| PDO 1: Positions staffed | Number | 1 | 12 | 30-Jun-2015 | |
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 1: Positions staffed | 1 | 22 | 125 | 1,875 | 375 | 2,250 |
| ^ | ^ | ^ | ^ | ^ | 15 | 3 | ^ |
| 2 | IRI 2: Grades assessed | | | | 500 | 600 | 1,100 |
| Total | | | | | 2,375 | 975 | 3,350 |
== Estimates
| Fiscal year | Current | Proposed |
| 2015 | 100 | 110 |
| 2016 | 200 | |
`;
