/** Restructuring paper RES27794, Peru Basic Education Project: basic data and status of financing. Days are ISO. */
export const basicData: readonly (readonly [label: string, value: string])[] = [
  ["Report number", "RES27794"],
  ["Project ID", "P123151"],
  ["Project", "Basic Education Project"],
  ["Country", "Republic of Peru"],
  ["Financing instrument", "Specific Investment Loan"],
  ["Approval date", "2013-01-17"],
  ["Current closing date", "2018-03-31"],
  ["Original EA category", "Not Required (C)"],
  ["Current EA category", "Not Required (C)"],
  ["Borrower", "REPUBLIC OF PERU"],
  ["Responsible agency", "Ministry of Education"],
  ["Policy waiver", "No"],
  ["Latest ISR", "No. 9, March 2017: PDO Satisfactory; IP Satisfactory"],
  ["Previous restructuring", "2015 (once)"],
];

/** In our words. */
export const objective =
  "To make the Ministry of Education (MINEDU) better able to evaluate student learning, instructional practice and school leadership in Basic Education.";

/** Amounts in millions of USD. */
export const financing = [
  {
    loan: "IBRD-82260",
    approval: "2013-01-17",
    signing: "2013-07-01",
    effectiveness: "2014-05-20",
    closing: "2018-03-31",
    commitment: 25,
    disbursed: 17.76,
    undisbursed: 7.24,
  },
] as const;

/** Disbursement estimates in USD by the Bank's fiscal year. */
export const estimates: readonly (readonly [year: number, current: number, proposed: number])[] = [
  [2013, 0, 0],
  [2014, 0, 0],
  [2015, 0, 0],
  [2016, 10_000_000, 11_250_000],
  [2017, 11_000_000, 6_510_420],
  [2018, 4_000_000, 7_239_580],
];

/** The first five are ticked as changed. */
export const summaryItems: readonly (readonly [item: string, changed: boolean])[] = [
  ["Change in Results Framework", true],
  ["Change in Disbursements Arrangements", true],
  ["Change in Disbursement Estimates", true],
  ["Change in Institutional Arrangements", true],
  ["Other Change(s)", true],
  ["Change in Implementing Agency", false],
  ["Change in DDO Status", false],
  ["Change in Project's Development Objectives", false],
  ["Change in Components and Cost", false],
  ["Change in Loan Closing Date(s)", false],
  ["Cancellations Proposed", false],
  ["Reallocation between Disbursement Categories", false],
  ["Change in Overall Risk Rating", false],
  ["Change in Safeguard Policies Triggered", false],
  ["Change of EA category", false],
  ["Change in Legal Covenants", false],
  ["Change in Financial Management", false],
  ["Change in Procurement", false],
  ["Change in Implementation Schedule", false],
  ["Change in Economic and Financial Analysis", false],
  ["Change in Technical Analysis", false],
  ["Change in Social Analysis", false],
  ["Change in Environmental Analysis", false],
];
