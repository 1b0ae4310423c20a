/** Workbooks with DLIs in the text form of src/grid/text-form.ts, for the sheets that are made of them. */

/** Payments in three requests, one of which a later line takes back in part; results of three years; half a million cancelled. */
export const paidProject = `
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| Disbursement date | | | Sep-15 | Sep-16 | Sep-17 | |
| 1 | IRI 1: Studies published | "$500,000 per study" | 1,000,000 | 500,000 | 500,000 | 2,000,000 |
| ^ | ^ | ^ | 2 | 1 | 1 | ^ |
| 2 | IRI 2: Grades assessed | "$250,000 per grade" | | 750,000 | 250,000 | 1,000,000 |
| ^ | ^ | ^ | | 3 | 1 | ^ |

== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 30-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 500,000 |
| 2 | 2 | 15-Sep-16 | 500,000 |

== Financing
| Loan No. | Approval | Effectiveness | Closing | Commitment | Cancelled | Disbursed | Undisbursed |
| 8888-XX | 15-Mar-2014 | 01-Jun-2014 | 30-Jun-2018 | 3,500,000 | 500,000 | 2,000,000 | 1,000,000 |

== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | 2016 | End target |
| IRI 1: Studies published | Number | 0 | 2 | 1 | 1 | 4 |
| IRI 2: Grades assessed | Number | 0 | 0 | 3 | 1 | 4 |

== Estimates
| Fiscal year | Current | Proposed |
| FY2016 | 1,500,000 | 1,000,000 |
| FY2017 | 1,000,000 | 1,250,000 |
| FY2018 | 500,000 | 750,000 |
`;

/** Forty half-yearly payments of four DLIs, in thousands, some amounts kept as text, on sheets whose names need quotes. */
export function longProject(periods = 40): string {
  const months = ["Jun", "Dec"];
  const labels = Array.from({ length: periods }, (_, n) => `${months[n % 2] ?? ""}-${String(2010 + Math.floor(n / 2)).slice(2)}`);
  const dates = Array.from(
    { length: periods },
    (_, n) => `${n % 2 === 0 ? "Sep" : "Mar"}-${String(2010 + Math.floor(n / 2) + (n % 2)).slice(2)}`,
  );
  const rows = [1, 2, 3, 4].flatMap((dli) => {
    const units = labels.map((_, n) => (n + dli) % (dli + 1));
    const amounts = units.map((count, n) =>
      count === 0 ? "" : n % 7 === 3 ? `"${(count * dli * 10).toLocaleString("en")} (a)"` : String(count * dli * 10),
    );
    const total = units.reduce((sum, count) => sum + count, 0) * dli * 10;
    return [
      `| ${dli} | IRI ${dli}: Schools of kind ${dli} built | ${dli * 10} per school | ${amounts.join(" | ")} | ${total} |`,
      `| ^ | ^ | ^ | ${units.map((count) => (count === 0 ? "" : String(count))).join(" | ")} | ^ |`,
    ];
  });
  return `
== L'annexe & "prix"
| Disbursement-linked indicators (amounts in thousands of USD) | | | ${labels.map(() => "").join(" | ")} | |
| DLI | Indicator | Unit value | ${labels.join(" | ")} | Subtotal |
| Disbursement date | | | ${dates.join(" | ")} | |
${rows.join("\n")}

== Paid '10-'12
| Disbursement number | DLI | Disbursement date | Amount (thousands of USD) |
| 1 | 1 | 30-Sep-10 | 10 |
| 1 | 2 | 30-Sep-10 | 40.25 |
| 2 | 3 | 15-Mar-11 | 30 |
`;
}
