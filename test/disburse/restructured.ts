/**
 * A schedule before and after a restructuring of 30 June 2016: DLI 1 is paid 1,500 a school in place of 1,000, DLI 2 gives up its last
 * five thousand, DLI 3 is dropped after two payments of 1,000, DLI 4 is new. Two requests were paid before.
 */
export const versions = `
== Current DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| Disbursement date | | | Mar-15 | Mar-16 | Mar-17 | |
| 1 | IRI 1: Schools built | "$1,000 per school" | 10,000 | 10,000 | 10,000 | 30,000 |
| ^ | ^ | ^ | 10 | 10 | 10 | ^ |
| 2 | IRI 2: Grades assessed | "$500 per grade" | 5,000 | 5,000 | 5,000 | 15,000 |
| ^ | ^ | ^ | 10 | 10 | 10 | ^ |
| 3 | IRI 3: Plans adopted | "$1,000 per plan" | 1,000 | 1,000 | 1,000 | 3,000 |
| ^ | ^ | ^ | 1 | 1 | 1 | ^ |

== Proposed DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| Disbursement date | | | Mar-15 | Mar-16 | Mar-17 | |
| 1 | IRI 1: Schools built | "$1,500 per school" | 10,000 | 10,000 | 15,000 | 35,000 |
| ^ | ^ | ^ | 10 | 10 | 10 | ^ |
| 2 | IRI 2: Grades assessed | "$500 per grade" | 5,000 | 5,000 | | 10,000 |
| ^ | ^ | ^ | 10 | 10 | | ^ |
| 4 | IRI 4: Teachers trained | "$100 per teacher" | | | 1,000 | 1,000 |
| ^ | ^ | ^ | | | 10 | ^ |

== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | Actual 2016 | End target |
| IRI 1: Schools built | Number | 0 | 10 | 10 | 8 | 28 |
| IRI 2: Grades assessed | Number | 0 | 10 | 10 | 0 | 20 |
`;

export const payments = `
== Payments
| Loan | Disbursement number | DLI | Disbursement date | Amount | Status |
| IBRD-1 | 1 | 1 | 15-Mar-15 | 10,000 | Paid |
| IBRD-1 | 1 | 2 | 15-Mar-15 | 5,000 | Paid |
| TF-2 | 1 | 3 | 15-Mar-15 | 1,000 | Paid |
| IBRD-1 | 2 | 1 | 15-Mar-16 | 10,000 | Paid |
| TF-2 | 2 | 3 | 15-Mar-16 | 1,000 | Paid |
`;

export const loan = (label: string, day: string, rest = ""): string => `
== Loan
| Approval date | 17-Jan-2013 |
| ${label} | ${day} |
| Closing date | 31-Mar-2018 |
| Net commitment (USD) | 48,000 |
${rest}`;
