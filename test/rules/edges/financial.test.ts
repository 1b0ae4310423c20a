import { edges } from "./said";

const loan = (commitment: string, disbursed: string, undisbursed: string, cancelled = ""): string => `== Loan
| Loan | Closing | Commitment | Disbursed | Undisbursed | Cancelled |
| IBRD-1 | 31-Mar-2018 | ${commitment} | ${disbursed} | ${undisbursed} | ${cancelled} |`;

edges("disbursed-ties", [
  {
    title: "one amount in another currency",
    workbook: loan('"€25,000,000"', '"€17,760,000"', '"$7,240,000"'),
    says: ["not judged Loan!D2 Loan!E2 Loan!C2: IBRD-1: the amounts are in different currencies."],
  },
  {
    title: "the disbursed alone in another currency",
    workbook: loan('"€25,000,000"', '"$17,760,000"', '"€7,240,000"'),
    says: ["not judged Loan!D2 Loan!E2 Loan!C2: IBRD-1: the amounts are in different currencies."],
  },
  {
    title: "disbursed alone, as much more as rounding may hide",
    workbook: loan("25.0 million", "25.1 million", ""),
    says: ["holds Loan!D2 Loan!C2"],
  },
  {
    title: "disbursed alone, more",
    workbook: loan("25,000,000", "25,000,001", ""),
    says: [
      "error Loan!D2 Loan!C2: IBRD-1: 25,000,001 is disbursed, more than the commitment of 25,000,000. [found 25000001; expected 25000000; off by 1]",
    ],
  },
  {
    title: "a part is cancelled",
    workbook: loan("25,000,000", "17,760,000", "6,240,000", "1,000,000"),
    says: ["holds Loan!D2 Loan!E2 Loan!C2 Loan!F2"],
  },
  {
    title: "a part is cancelled from a commitment that is net of it",
    workbook: loan("24,000,000", "17,760,000", "6,240,000", "1,000,000"),
    says: ["holds Loan!D2 Loan!E2 Loan!C2 Loan!F2"],
  },
  {
    title: "the DLIs add to what the parts make",
    workbook: `${loan("26,000,000", "17,760,000", "7,240,000")}
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 10,000,000 | 15,000,000 | 25,000,000 |
| Total | | 10,000,000 | 15,000,000 | 25,000,000 |`,
    says: [
      "error Loan!C2 Loan!D2 Loan!E2: IBRD-1: 17,760,000 disbursed and 7,240,000 undisbursed make 25,000,000, but the commitment is 26,000,000. [found 25000000; expected 26000000; off by -1000000]",
    ],
  },
]);

const estimates = (head: string, ...rows: readonly string[]): string =>
  [`== Estimates`, `| Fiscal year | ${head} |`, ...rows.map((row) => `| ${row} |`)].join("\n");
const dlis = (dates: string, ...amounts: readonly string[]): string => `== DLIs
| DLI | Indicator | Dec-12 | Dec-13 | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | ${dates} | |
${amounts.map((row, n) => `| ${n + 1} | Schools ${["equipped", "inspected"][n]} | ${row} |`).join("\n")}`;

edges("estimate-equals-columns", [
  {
    title: "estimates in another currency",
    workbook: `${estimates("Current (EUR)", "2013 | 1,000,000", "2014 | 2,000,000", "2015 | 3,000,000", "2016 | 4,000,000")}
${dlis("Mar-13 | Mar-14 | Mar-15 | Mar-16", '"$1,000,000" | "$2,000,000" | "$3,000,000" | "$4,000,000" | "$10,000,000"')}`,
    says: ["not judged Estimates!B2 DLIs!C3: The estimates and the DLI table are in different currencies."],
  },
  {
    title: "a row that is no year, a year without payments, in figures, in words and blank, a year that is paid and blank",
    workbook: `${estimates("Current", "2011 | ", "2012 | 500,000", "2013 | 1,000,000", "2014 | ", "2015 | 3,000,000", "2016 | 4,000,000", "2017 | to be agreed", "Later | 600,000")}
${dlis("Mar-13 | Mar-14 | Mar-15 | Mar-16", "1,000,000 | 2,000,000 | 3,000,000 | 4,000,000 | 10,000,000")}`,
    says: [
      "not judged Estimates!B3: FY2012: the DLI table pays nothing in or near this year.",
      "holds Estimates!B4 DLIs!C3",
      "error Estimates!B5 DLIs!D3: FY2014: the DLI amounts paid in the year add to 2,000,000, but the estimate is blank. [found blank; expected 2000000; off by -2000000]",
      "holds Estimates!B6 DLIs!E3",
      "holds Estimates!B7 DLIs!F3",
      "not judged Estimates!B8: FY2017: an amount or the estimate could not be read as a figure.",
    ],
  },
  {
    title: "a year that is paid and not estimated, another that is estimated and not paid",
    workbook: `${estimates("Current", "2013 | 1,000,000", "2015 | 2,000,000", "2016 | 3,000,000", "2017 | 4,000,000")}
${dlis("Mar-13 | Mar-14 | Mar-16 | Mar-17", "1,000,000 | 2,000,000 | 3,000,000 | 4,000,000 | 10,000,000")}`,
    says: [
      "holds Estimates!B2 DLIs!C3",
      "error DLIs!D2 Estimates!B3: FY2015: the DLI amounts paid in the year add to 0, but the estimate is 2,000,000. [found 2000000; expected 0; off by 2000000]",
      "holds Estimates!B4 DLIs!E3",
      "holds Estimates!B5 DLIs!F3",
      "error Estimates!A3 DLIs!D3: FY2014: DLI amounts of 2,000,000 are paid in the year, but the estimates have no row for it. [expected 2000000]",
    ],
  },
  {
    title: "a year that is paid and not estimated, all others agree or are zero",
    workbook: `${estimates("Current", "2013 | 1,000,000", "2015 | 0", "2016 | 3,000,000", "2017 | 4,000,000")}
${dlis("Mar-13 | Mar-14 | Mar-16 | Mar-17", "1,000,000 | 2,000,000 | 3,000,000 | 4,000,000 | 10,000,000")}`,
    says: [
      "holds Estimates!B2 DLIs!C3",
      "holds Estimates!B3",
      "holds Estimates!B4 DLIs!E3",
      "holds Estimates!B5 DLIs!F3",
      "error Estimates!A2 DLIs!D3: FY2014: DLI amounts of 2,000,000 are paid in the year, but the estimates have no row for it. [expected 2000000]",
    ],
  },
  {
    title: "a payment date a year late",
    workbook: `${estimates("Current", "2013 | 1,000,000", "2014 | 2,000,000", "2015 | 3,000,000", "2016 | 4,000,000")}
${dlis("Mar-13 | Mar-15 | Mar-15 | Mar-16", "1,000,000 | 2,000,000 | 3,000,000 | 4,000,000 | 10,000,000")}`,
    says: [
      "holds Estimates!B2 DLIs!C3",
      "error DLIs!D2 Estimates!B3: FY2014: the DLI amounts paid in the year add to 0, but the estimate is 2,000,000. [found 2000000; expected 0; off by 2000000]",
      "error DLIs!D2 Estimates!B4 DLIs!D3 DLIs!E3: FY2015: the DLI amounts paid in the year add to 5,000,000, but the estimate is 3,000,000. [found 3000000; expected 5000000; off by -2000000]",
      "holds Estimates!B5 DLIs!F3",
    ],
  },
  {
    title: "two payment dates that may be a year late",
    workbook: `${estimates("Current", "2013 | 1,000,000", "2014 | 2,000,000", "2015 | 2,000,000", "2016 | 4,000,000")}
${dlis("Mar-13 | Mar-15 | Mar-15 | Mar-16", "1,000,000 | 2,000,000 | 2,000,000 | 4,000,000 | 9,000,000")}`,
    says: [
      "holds Estimates!B2 DLIs!C3",
      "error Estimates!B3: FY2014: the DLI amounts paid in the year add to 0, but the estimate is 2,000,000. [found 2000000; expected 0; off by 2000000]",
      "error Estimates!B4 DLIs!D3 DLIs!E3: FY2015: the DLI amounts paid in the year add to 4,000,000, but the estimate is 2,000,000. [found 2000000; expected 4000000; off by -2000000]",
      "holds Estimates!B5 DLIs!F3",
    ],
  },
  {
    title: "two years too low and one too high",
    workbook: `${estimates("Current", "2013 | 900,000", "2014 | 1,900,000", "2015 | 3,200,000", "2016 | 4,000,000")}
${dlis("Mar-13 | Mar-14 | Mar-15 | Mar-16", "1,000,000 | 2,000,000 | 3,000,000 | 4,000,000 | 10,000,000")}`,
    says: [
      "error Estimates!B2 DLIs!C3: FY2013: the DLI amounts paid in the year add to 1,000,000, but the estimate is 900,000. [found 900000; expected 1000000; off by -100000]",
      "error Estimates!B3 DLIs!D3: FY2014: the DLI amounts paid in the year add to 2,000,000, but the estimate is 1,900,000. [found 1900000; expected 2000000; off by -100000]",
      "error Estimates!B4 DLIs!E3: FY2015: the DLI amounts paid in the year add to 3,000,000, but the estimate is 3,200,000. [found 3200000; expected 3000000; off by 200000]",
      "holds Estimates!B5 DLIs!F3",
    ],
  },
  {
    title: "years too low alone, and a year too high alone",
    workbook: `${estimates("Current", "2013 | 900,000", "2014 | 1,900,000", "2015 | 3,000,000", "2016 | 4,000,000")}
${dlis("Mar-13 | Mar-14 | Mar-15 | Mar-16", "1,000,000 | 2,000,000 | 3,000,000 | 4,000,000 | 10,000,000")}
== Later estimates
| Fiscal year | Current |
| 2013 | 1,000,000 |
| 2014 | 2,000,000 |
| 2015 | 3,003,000 |
| 2016 | 4,000,000 |`,
    says: [
      "error Estimates!B2 DLIs!C3: FY2013: the DLI amounts paid in the year add to 1,000,000, but the estimate is 900,000. [found 900000; expected 1000000; off by -100000]",
      "error Estimates!B3 DLIs!D3: FY2014: the DLI amounts paid in the year add to 2,000,000, but the estimate is 1,900,000. [found 1900000; expected 2000000; off by -100000]",
      "holds Estimates!B4 DLIs!E3",
      "holds Estimates!B5 DLIs!F3",
      "holds 'Later estimates'!B2 DLIs!C3",
      "holds 'Later estimates'!B3 DLIs!D3",
      "error 'Later estimates'!B4 DLIs!E3: FY2015: the DLI amounts paid in the year add to 3,000,000, but the estimate is 3,003,000. [found 3003000; expected 3000000; off by 3000]",
      "holds 'Later estimates'!B5 DLIs!F3",
    ],
  },
]);

const running = (annual: string, cumulative: string): string => `
== Estimates
| Expected disbursements (US$ million) | | | |
| Fiscal year | 2016 | 2017 | 2018 |
| Annual | ${annual} |
| Cumulative | ${cumulative} |`;

edges("estimate-runs-on", [
  {
    title: "from what was disbursed before",
    workbook: running("5.0 | 11.0 | 9.0", "7.0 | 18.0 | 27.0"),
    says: ["holds Estimates!B4 Estimates!B3", "holds Estimates!C4 Estimates!C3", "holds Estimates!D4 Estimates!D3"],
  },
  {
    title: "the first year off, the others with it but for the last",
    workbook: running("5.0 | 11.0 | 9.0", "7.0 | 18.0 | 25.0"),
    says: [
      "error Estimates!B3 Estimates!B4: FY2016: the estimates up to the year add to 5,000,000, but the cumulative estimate is 7,000,000. [found 7000000; expected 5000000; off by 2000000]",
      "holds Estimates!D4 Estimates!D3",
    ],
  },
  {
    title: "the first cumulative figure alone",
    workbook: running("5.0 | 11.0 | 9.0", "7.0 | 16.0 | 25.0"),
    says: [
      "error Estimates!B4 Estimates!B3: FY2016: the estimates up to the year add to 5,000,000, but the cumulative estimate is 7,000,000. [found 7000000; expected 5000000; off by 2000000]",
      "holds Estimates!C4 Estimates!C3",
      "holds Estimates!D4 Estimates!D3",
    ],
  },
  {
    title: "a cumulative figure in words",
    workbook: running("5.0 | 11.0 | 9.0", "5.0 | about half | 25.0"),
    says: ["not judged Estimates!C4: FY2017: “about half” is not a figure, so the cumulative estimates were not followed."],
  },
  {
    title: "a year in words",
    workbook: running("5.0 | the rest | 9.0", "5.0 | 16.0 | 25.0"),
    says: ["not judged Estimates!C3: FY2017: “the rest” is not a figure, so the cumulative estimates were not followed."],
  },
  { title: "one year only", workbook: running("5.0 | | ", "7.0 | | "), says: [] },
]);

edges("estimate-total-commitment", [
  {
    title: "another currency; a total in words",
    workbook: `${estimates("Current (EUR)", "2013 | 10,000", "2014 | 15,001", "Total | to be agreed")}\n${loan('"$25,000"', "", "")}`,
    says: ["not judged Estimates!B2 Estimates!B3 Loan!C2: The estimates and the commitment are in different currencies."],
  },
  {
    title: "two hundredths off",
    workbook: `${estimates("Current", "2013 | 10,000", "2014 | 15,500")}\n${loan("25,000", "", "")}`,
    says: [
      "error Estimates!B2 Estimates!B3 Loan!C2: The current estimates add to 25,500, but the commitment is 25,000. [found 25500; expected 25000; off by 500]",
    ],
  },
  {
    title: "more than two hundredths off",
    workbook: `${estimates("Current", "2013 | 10,000", "2014 | 15,501")}\n${loan("25,000", "", "")}`,
    says: [
      "not judged Estimates!B2 Estimates!B3 Loan!C2: The current estimates add to 25,501, the commitment is 25,000: the table may not cover the whole loan.",
    ],
  },
  {
    title: "nothing cancelled, one column far off beside one that agrees",
    workbook: `${estimates("Current | Proposed", "2013 | 10,000 | 10,000", "2014 | 5,000 | 15,000")}\n${loan("25,000", "", "", "0")}`,
    says: [
      "error Estimates!B2 Estimates!B3 Loan!C2: The current estimates add to 15,000, but the commitment is 25,000. [found 15000; expected 25000; off by -10000]",
      "holds Estimates!C2 Estimates!C3 Loan!C2",
    ],
  },
  {
    title: "a part cancelled",
    workbook: `${estimates("Current", "2013 | 10,000", "2014 | 14,900")}\n${loan("25,000", "", "", "50")}`,
    says: [
      "not judged Estimates!B2 Estimates!B3 Loan!C2: Part of the commitment is cancelled, so the current estimates could not be compared with it.",
    ],
  },
  {
    title: "what is not yet disbursed, near the commitment",
    workbook: `${estimates("Current", "2013 | 10,000", "2014 | 14,900")}\n${loan("25,000", "100", "24,900")}`,
    says: ["holds Estimates!B2 Estimates!B3 Loan!E2"],
  },
]);
