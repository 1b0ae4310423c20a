import { edges } from "./said";

const loans = (...amounts: readonly string[]): string =>
  ["== Loan", "| Loan | Closing | Commitment |", ...amounts.map((amount, n) => `| IBRD-${n + 1} | 31-Mar-2018 | "${amount}" |`)].join("\n");

edges("dli-grand-total-commitment", [
  {
    title: "one of two loans in another currency",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000,000 | 2,000,000 | 3,000,000 |
| Total | | 1,000,000 | 2,000,000 | "US$ 3,000,000" |
${loans("US$ 2,000,000", "€1,000,000")}`,
    says: ["not judged DLIs!E3 Loan!C2 Loan!C3: The commitment and the DLI table are in different currencies."],
  },
  {
    title: "rounded subtotals without a total: off by as much as their rounding hides",
    workbook: `
== DLIs
| DLI | Indicator | Subtotal |
| 1 | Positions staffed | 1.2 million |
| 2 | Studies published | 2.3 million |
${loans("3,600,000")}`,
    says: ["holds DLIs!C2 Loan!C2"],
  },
  {
    title: "the same with a total printed in full",
    workbook: `
== DLIs
| DLI | Indicator | Subtotal |
| 1 | Positions staffed | 1.2 million |
| 2 | Studies published | 2.3 million |
| Total | | 3,500,001 |
${loans("3,500,000")}`,
    says: [
      "error DLIs!C4 Loan!C2: The DLIs add to 3,500,001, which is more than the commitment of 3,500,000. [found 3500001; expected 3500000; off by 1]",
    ],
  },
  {
    title: "two loans rounded, and DLIs of as much more as that may hide",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,100,000 | 2,000,000 | 3,100,000 |
| Total | | 1,100,000 | 2,000,000 | 3,100,000 |
${loans("1.0 million", "2.0 million")}`,
    says: ["holds DLIs!E3 Loan!C2 Loan!C3"],
  },
]);

edges("dli-cell-equals-units-times-value", [
  {
    title: "every row off by the same thousand: the scale was not read",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 5 | 1,000 | 2 | 3 | 5 |
| ^ | ^ | ^ | ^ | 2 | 3 | ^ |
| 2 | Studies published | 7 | 2,000 | 6 | 8 | 14 |
| ^ | ^ | ^ | ^ | 3 | 4 | ^ |`,
    says: ["not judged DLIs!D2: The amounts and the unit values of this table seem to be in different scales (thousands, millions)."],
  },
  {
    title: "a name beside words that no one can count",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Studies published | 3 | 100 | 150 | 100 | 200 | 450 |
| ^ | ^ | ^ | ^ | TERCE | one that is still to be named | 2 | ^ |`,
    says: [
      "not judged DLIs!F2 DLIs!F3 DLIs!A2: DLI 1, Dec-15: the units or the amount could not be read as a figure.",
      'not judged DLIs!E2 DLIs!E3: DLI 1, Dec-14: it is not sure how many units "TERCE" stands for.',
      "holds DLIs!G2 DLIs!G3 DLIs!D2",
    ],
  },
  {
    title: "units of each year, one amount too high and the next too low by as much",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| 1 | Studies published | 14 | 100 | 250 | 250 | 400 | 500 | 1,400 |
| ^ | ^ | ^ | ^ | 2 | 3 | 4 | 5 | ^ |`,
    says: [
      "error DLIs!E2 DLIs!E3 DLIs!D2: DLI 1, Dec-14: 2 x 100 = 200, but the amount is 250. [found 250; expected 200; off by 50]",
      "error DLIs!F2 DLIs!F3 DLIs!D2: DLI 1, Dec-15: 3 x 100 = 300, but the amount is 250. [found 250; expected 300; off by -50]",
      "holds DLIs!G2 DLIs!G3 DLIs!D2",
      "holds DLIs!H2 DLIs!H3 DLIs!D2",
    ],
  },
  {
    title: "standing units that are off in one year, the increases of two years with them; no subtotal",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Dec-17 |
| 1 | Schools equipped | 550 | 100 | 15,000 | 10,000 | 15,000 | 15,000 |
| ^ | ^ | ^ | ^ | 150 | 260 | 400 | 550 |
| 2 | Schools inspected | 900 | 100 | 20,000 | 30,000 | 20,000 | 20,000 |
| ^ | ^ | ^ | ^ | 200 | 500 | 700 | 900 |`,
    says: [
      "holds DLIs!E2 DLIs!E3 DLIs!D2",
      "error DLIs!F3 DLIs!F2 DLIs!D2: DLI 1, Dec-15: 110 x 100 = 11,000, but the amount is 10,000. [found 10000; expected 11000; off by -1000]",
      "error DLIs!F3 DLIs!G2 DLIs!G3 DLIs!D2: DLI 1, Dec-16: 140 x 100 = 14,000, but the amount is 15,000. [found 15000; expected 14000; off by 1000]",
      "holds DLIs!H2 DLIs!H3 DLIs!D2",
      "holds DLIs!E4 DLIs!E5 DLIs!D4",
      "holds DLIs!F4 DLIs!F5 DLIs!D4",
      "holds DLIs!G4 DLIs!G5 DLIs!D4",
      "holds DLIs!H4 DLIs!H5 DLIs!D4",
    ],
  },
]);

edges("dli-column-total", [
  {
    title: "totals in thousands that do not say so",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000,000 | 2,000,000 | 3,000,000 |
| 2 | Studies published | 500,000 | 250,000 | 750,000 |
| Total | | 1,500 | 2,250 | 3,750,000 |`,
    says: [
      "not judged DLIs!C4: The amounts and the totals of this table seem to be in different scales (thousands, millions).",
      "holds DLIs!E4 DLIs!E2 DLIs!E3",
      "not judged DLIs!E4: The amounts and the totals of this table seem to be in different scales (thousands, millions).",
    ],
  },
  {
    title: "a table's total in thousands, over amounts alone",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000,000 | 2,000,000 | |
| 2 | Studies published | 500,000 | 250,000 | |
| Total | | | | 3,750 |`,
    says: ["not judged DLIs!E4: The amounts and the totals of this table seem to be in different scales (thousands, millions)."],
  },
  {
    title: "a total in words, and a single DLI whose year is copied wrong",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Positions staffed | 100 | 200 | 300 | 600 |
| Total | | 110 | 200 | 300 | 600 |
== More DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 2 | Studies published | 100 | 200 | 300 | 600 |
| Total | | to be agreed | 200 | 300 | 600 |`,
    says: [
      "error DLIs!C3 DLIs!C2: Dec-14: the DLIs' amounts add to 100, but the total is 110. [found 110; expected 100; off by 10]",
      "holds DLIs!D3 DLIs!D2",
      "holds DLIs!E3 DLIs!E2",
      "holds DLIs!F3 DLIs!F2",
      "error DLIs!C3 DLIs!F3 DLIs!D3 DLIs!E3: The period totals add to 610, but the table's total is 600. [found 600; expected 610; off by -10]",
      "holds 'More DLIs'!D3 'More DLIs'!D2",
      "holds 'More DLIs'!E3 'More DLIs'!E2",
      "holds 'More DLIs'!F3 'More DLIs'!F2",
    ],
  },
]);

edges("dli-row-subtotal", [
  {
    title: "subtotals in thousands that do not say so",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,000,000 | 2,000,000 | 3,000 |
| 2 | Studies published | 500,000 | 250,000 | 750 |`,
    says: ["not judged DLIs!E2: The amounts and the subtotals of this table seem to be in different scales (thousands, millions)."],
  },
  {
    title: "a DLI that goes on in a second table, a year of which stands in both; a subtotal in words",
    workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 100 | 200 | 600 |
| 2 | Studies published | 100 | 200 | to be agreed |
== DLIs continued
| DLI | Indicator | Dec-15 | Dec-16 | Total |
| 1 | Positions staffed | 200 | 300 | 500 |`,
    says: ["holds DLIs!E2 DLIs!C2 DLIs!D2 'DLIs continued'!D2", "holds 'DLIs continued'!E2 'DLIs continued'!C2 'DLIs continued'!D2"],
  },
  {
    title: "standing units over a baseline that bear out what the amounts add to",
    workbook: `
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Schools equipped | 50 | 250 | 100 | 10,000 | 10,000 | 25,000 |
| ^ | ^ | ^ | ^ | ^ | 150 | 250 | ^ |
| Total | | | | | 10,000 | 10,000 | |`,
    says: [
      "error DLIs!H2 DLIs!F2 DLIs!G2: DLI 1: the amounts add to 20,000, but the subtotal is 25,000. [found 25000; expected 20000; off by 5000; fix DLIs!H2 := 20000]",
    ],
  },
]);

edges("dli-target-times-value", [
  {
    title: "a price printed in ten thousands",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 3 | 1.04 million | 1,041,670 | 2,083,340 | 3,125,010 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |`,
    says: ["holds DLIs!G2 DLIs!C2 DLIs!D2"],
  },
  {
    title: "a target over a baseline, without units by year",
    workbook: `
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Schools equipped | 10 | 30 | 100 | 1,000 | 1,000 | 2,000 |`,
    says: ["holds DLIs!H2 DLIs!D2 DLIs!E2"],
  },
  {
    title: "one unit less than the target",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Schools equipped | 3 | 100 | 100 | 100 | 200 |
| ^ | ^ | ^ | ^ | 1 | 1 | ^ |`,
    says: ["error DLIs!C2 DLIs!G2 DLIs!D2: DLI 1: 3 x 100 = 300, but the subtotal is 200. [found 200; expected 300; off by -100]"],
  },
  {
    title: "standing units, of which the first hundred were there before",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Schools equipped | 400 | 100 | 5,000 | 10,000 | 15,000 | 30,000 |
| ^ | ^ | ^ | ^ | 150 | 250 | 400 | ^ |`,
    says: ["holds DLIs!H2 DLIs!C2 DLIs!D2"],
  },
]);

edges("dli-units-add-to-target", [
  {
    title: "a year without units, and no other that follows the price",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Schools equipped | 6 | 50 | 0 | 70 | 95 | 165 |
| ^ | ^ | ^ | ^ | 0 | 2 | 3 | ^ |`,
    says: [],
  },
  {
    title: "a year in words",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Schools equipped | 6 | 50 | 100 | 200 | 300 |
| ^ | ^ | ^ | ^ | 2 | the rest, once it is known how many | ^ |`,
    says: ["not judged DLIs!C2 DLIs!E3: DLI 1: the units are partly given as words, so they could not be added with certainty."],
  },
  {
    title: "a broken lot among whole ones is what may be off",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Schools equipped | 4,000 | "$500 per 1000" | 500 | 1,250 | 1,750 |
| ^ | ^ | ^ | ^ | 1,000 | 2,500 | ^ |`,
    says: [
      "error DLIs!F3 DLIs!C2 DLIs!E3: DLI 1: the units of its periods add to 3,500, but the final target is 4,000. [found 4000; expected 3500; off by 500]",
    ],
  },
  {
    title: "a year whose units are as many as there are too many",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Schools equipped | 7 | 50 | 100 | 0 | 250 | 350 |
| ^ | ^ | ^ | ^ | 2 | 3 | 5 | ^ |
| 2 | Schools inspected | 6 | 50 | 100 | 10 | 250 | 360 |
| ^ | ^ | ^ | ^ | 2 | 3 | 5 | ^ |`,
    says: [
      "error DLIs!F3 DLIs!C2 DLIs!E3 DLIs!G3: DLI 1: the units of its periods add to 10, but the final target is 7. [found 7; expected 10; off by -3]",
      "error DLIs!C4 DLIs!E5 DLIs!F5 DLIs!G5: DLI 2: the units of its periods add to 10, but the final target is 6. [found 6; expected 10; off by -4]",
    ],
  },
]);

edges("sum-takes-all-parts", [
  {
    title: "a refund left out, a part kept as text, a total without a formula",
    workbook: `
== Budget
| Component | Activity | 2015 | 2016 | 2017 |
| 1 | Evaluating students | 71.25 | 80.50 | 10.00 |
| 2 | Management | 5.00 | "6.00" | 7.00 |
| 3 | Refund | -4.00 | 2.00 | 2.00 |
| TOTAL | | =SUM(C2:C3) -> 76.25 | =SUM(D2:D3) -> 80.50 | 19.00 |`,
    says: [
      "error Budget!C5 Budget!C4 Budget!C2 Budget!C3: =SUM(C2:C3) leaves out C4 (-4): the parts add to 72.25. [found 76.25; expected 72.25; off by 4; fix Budget!C5 := =SUM(C2:C4) -> 72.25]",
      "error Budget!D5 Budget!D4 Budget!D2 Budget!D3: =SUM(D2:D3) leaves out D4 (2): the parts add to 82.5. [found 80.5; expected 82.5; off by -2]",
    ],
  },
]);

edges("total-not-typed-over", [
  {
    title: "a total kept as text, and one with a part kept as text",
    workbook: `
== Budget
| Component | Activity | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 |
| 1 | Evaluating students | 1.00 | 71.25 | 80.50 | 10.00 | 10.00 | 20.00 |
| 2 | Management | 2.00 | 5.00 | 6.00 | 7.00 | "8.00" | 9.00 |
| TOTAL | | =SUM(C2:C3) -> 3.00 | =SUM(D2:D3) -> 76.25 | =SUM(E2:E3) -> 86.50 | "17.00" | 18.00 | =SUM(H2:H3) -> 29.00 |`,
    says: [
      "holds Budget!C4 Budget!C2 Budget!C3",
      "holds Budget!D4 Budget!D2 Budget!D3",
      "holds Budget!E4 Budget!E2 Budget!E3",
      "holds Budget!H4 Budget!H2 Budget!H3",
      "warning Budget!F4 Budget!C4 Budget!D4: The total 17 is typed, while its neighbours calculate: =SUM(F2:F3) belongs here. [found 17]",
      "warning Budget!G4 Budget!C4 Budget!D4: The total 18 is typed, while its neighbours calculate: =SUM(G2:G3) belongs here. [found 18]",
    ],
  },
]);

edges("unit-value-divides-subtotal", [
  {
    title: "a subtotal rounded by exactly as much; a price a thousandth too low, with and without lots",
    workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 3 | 1,050,000 | 1,050,000 | 2,100,000 | 3.1 million |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |
| 2 | Schools equipped | 3 | 1,000 | 1,000 | 2,003 | 3,003 |
| ^ | ^ | ^ | ^ | 1 | 2 | ^ |
| 3 | Teachers trained | 3,000 | "$1,000 per 1000" | 1,000 | 2,003 | 3,003 |
| ^ | ^ | ^ | ^ | 1,000 | 2,000 | ^ |`,
    says: [
      "holds DLIs!D2 DLIs!G2",
      "warning DLIs!D4 DLIs!F4 DLIs!G4: DLI 2: 3,003 cannot be divided into 3 units of 1,000; 3 is left over, in Dec-15. [off by 3]",
      "warning DLIs!D6 DLIs!F6 DLIs!G6: DLI 3: 3,003 cannot be divided into 3,000 units of 1,000; 3 is left over, in Dec-15. [off by 3]",
    ],
  },
]);
