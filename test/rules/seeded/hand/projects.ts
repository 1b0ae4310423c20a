import { secondProject } from "../../../sample/second-project";
import type { Case } from "../place";
import { handCase } from "./read";

/** Spanish, years down, thousands; its planted fault repaired. */
const spanish = handCase(
  "Spanish, years down, thousands",
  secondProject.replace("| 1,500 | 2,205 |", "| 1,500 | 2,250 |"),
  `
scale IVD!G3:G14 1000
scale IVD!C3:C14 1000
scale Datos!F9:H9 1000
scale Estimaciones!B3:C6 1000
amount: pays IVD!G3 = F3 x C3
amount: pays IVD!G4 = F4 x C3
amount: pays IVD!G5 = F5 x C3
subtotal: sum IVD!G6 = G3:G5
amount: pays IVD!G7 = F7 x C7
amount: pays IVD!G8 = F8 x C7
amount: pays IVD!G9 = F9 x C7
subtotal: sum IVD!G10 = G7:G9
amount: pays IVD!G11 = F11 x C11
amount: pays IVD!G12 = F12 x C11
subtotal: sum IVD!G13 = G11:G12
total: sum IVD!G14 = G6, G10, G13
target of a year: sum 'Marco de resultados'!E6 = E3:E5
target of a year: sum 'Marco de resultados'!E10 = E7:E9
target of a year: sum 'Marco de resultados'!E14 = E11:E13
units: same 'Marco de resultados'!E3 = IVD!F3
units: same 'Marco de resultados'!E4 = IVD!F4
units: same 'Marco de resultados'!E5 = IVD!F5
units: same 'Marco de resultados'!E7 = IVD!F7
units: same 'Marco de resultados'!E8 = IVD!F8
units: same 'Marco de resultados'!E9 = IVD!F9
units: same 'Marco de resultados'!E12 = IVD!F11
units: same 'Marco de resultados'!E13 = IVD!F12
estimate: sum Estimaciones!B6 = B3:B5
estimate: sum Estimaciones!C6 = C3:C5
estimate: same Estimaciones!B6 = C6 = Datos!F9 = IVD!G14
estimate: sum Estimaciones!C3 = IVD!G3, G7
estimate: sum Estimaciones!C4 = IVD!G4, G8, G11
estimate: sum Estimaciones!C5 = IVD!G5, G9, G12
financing: sum Datos!F9 = G9, H9
date: upto Datos!B9, C9, D9, E9
`,
);

/** Health, standing units of which the increase is paid, figures of the size of a public project. */
const standing = handCase(
  "Health, increases over standing units",
  `
== Financing
| Loan | Approval | Signing | Effectiveness | Closing | Commitment (US$ million) | Disbursed (US$ million) | Undisbursed (US$ million) |
| IBRD-62980 | 28-Jun-2018 | 10-Sep-2018 | 15-Oct-2018 | 31-Dec-2023 | 200.0 | 60.2 | 139.8 |
== RF
| Indicator | Unit of Measure | Baseline | Cumulative Target Values | < | < | < | End Target |
| ^ | ^ | ^ | 2019 | 2020 | 2021 | 2022 | ^ |
| PDO 1: Primary care units upgraded | Number | 50 | 150 | 250 | 400 | 550 | 550 |
| PDO 2: Women screened for cancer | Number | 0 | 131,000 | 180,000 | 200,000 | 213,000 | 213,000 |
| IRI 1: Hospitals that report quality | Percentage | 20 | 30 | 45 | 60 | 75 | 75 |
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-19 | Dec-20 | Dec-21 | Dec-22 | Allocation |
| 1 | Primary care units upgraded | 50 | 550 | "US$100,000 per unit" | 10,000,000 | 10,000,000 | 15,000,000 | 15,000,000 | 50,000,000 |
| ^ | ^ | ^ | ^ | ^ | 150 | 250 | 400 | 550 | ^ |
| 2 | Women screened for cancer | 0 | 213,000 | "US$25,000 per 1000 women" | 3,275,000 | 1,225,000 | 500,000 | 325,000 | 5,325,000 |
| ^ | ^ | ^ | ^ | ^ | 131,000 | 180,000 | 200,000 | 213,000 | ^ |
| 3 | National plan adopted | | | | 40,000,000 | 30,000,000 | 30,000,000 | 29,675,000 | 129,675,000 |
| Total | | | | | 53,275,000 | 41,225,000 | 45,500,000 | 45,000,000 | 185,000,000 |
`,
  `
scale Financing!F2:H2 1000000
financing: sum Financing!F2 = G2, H2
date: upto Financing!B2, C2, D2, E2
${[2, 4].map((row) => `amount: rise DLIs!F${row} = F${row + 1} - C${row} x E${row}\n${["G", "H", "I"].map((column, n) => `amount: rise DLIs!${column}${row} = ${column}${row + 1} - ${"FGH".charAt(n)}${row + 1} x E${row}`).join("\n")}\nsubtotal: sum DLIs!J${row} = F${row}:I${row}\nunits: same DLIs!D${row} = I${row + 1}`).join("\n")}
subtotal: sum DLIs!J6 = F6:I6
${[..."FGHIJ"].map((column) => `total: sum DLIs!${column}7 = ${column}2, ${column}4, ${column}6`).join("\n")}
total: sum DLIs!J7 = F7:I7
${[3, 4, 5].map((row) => `end target: same RF!H${row} = G${row}\ntarget of a year: upto RF!C${row}, D${row}, E${row}, F${row}, G${row}`).join("\n")}
${[0, 1].map((n) => `baseline: same RF!C${3 + n} = DLIs!C${2 + 2 * n}\nend target: same RF!H${3 + n} = DLIs!D${2 + 2 * n}\n${[..."DEFG"].map((column, at) => `units: same RF!${column}${3 + n} = DLIs!${"FGHI".charAt(at)}${3 + 2 * n}`).join("\n")}`).join("\n")}
`,
);

/** A programme-for-results operation: the disbursement table without periods, and expected disbursements. */
const forResults = handCase(
  "Program-for-Results, prices by DLI",
  `
== Program
| Loan | Approval | Effectiveness | Closing | Commitment (US$ million) |
| IBRD-91110 | 14-Feb-2019 | 20-Jun-2019 | 30-Jun-2024 | 45.0 |
== RF
| Indicator | Unit of Measure | Baseline | 2020 | 2021 | 2022 | 2023 | End Target |
| PDO 1: Districts with a plan | Number | 0 | 10 | 15 | 15 | 10 | 50 |
| PDO 2: Teachers hired on merit | Number | 0 | 1,200 | 1,300 | 1,500 | 1,000 | 5,000 |
| IRI 1: Audits published on time | Number | 0 | 1 | 1 | 1 | 1 | 4 |
== DLIs
| DLI | Indicator | Final target | Unit value | 2020 | 2021 | 2022 | 2023 | Allocation |
| 1 | Districts with a plan | 50 | "US$300,000 per district" | 3,000,000 | 4,500,000 | 4,500,000 | 3,000,000 | 15,000,000 |
| ^ | ^ | ^ | ^ | 10 | 15 | 15 | 10 | ^ |
| 2 | Teachers hired on merit | 5,000 | "US$400,000 per 100 teachers" | 4,800,000 | 5,200,000 | 6,000,000 | 4,000,000 | 20,000,000 |
| ^ | ^ | ^ | ^ | 1,200 | 1,300 | 1,500 | 1,000 | ^ |
| 3 | Audits published on time | 4 | "US$2,500,000 per audit" | 2,500,000 | 2,500,000 | 2,500,000 | 2,500,000 | 10,000,000 |
| ^ | ^ | ^ | ^ | 1 | 1 | 1 | 1 | ^ |
| Total | | | | 10,300,000 | 12,200,000 | 13,000,000 | 9,500,000 | 45,000,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Districts with a plan | Revised | 2022 target | 20 | 15 |
| PDO 1: Districts with a plan | Revised | 2023 target | 15 | 10 |
| PDO 1: Districts with a plan | Revised | End target | 60 | 50 |
| PDO 2: Teachers hired on merit | No change | 2020 target | 1,200 | 1,200 |
| PDO 2: Teachers hired on merit | No change | 2021 target | 1,300 | 1,300 |
| PDO 2: Teachers hired on merit | No change | End target | 5,000 | 5,000 |
== Text
| Paragraph | Claim | Value |
| 4 | Allocation of DLI 2 | "US$20,000,000" |
| 5 | Unit value of DLI 1 | "US$300,000" |
| 6 | End target of PDO 1 | 50 |
| 7 | Total amount linked to all DLIs | "US$45,000,000" |
`,
  `
scale Program!E2 1000000
date: upto Program!B2, C2, D2
total: same Program!E2 = DLIs!I8
${[2, 4, 6].map((row) => `${[..."EFGH"].map((column) => `amount: pays DLIs!${column}${row} = ${column}${row + 1} x D${row}`).join("\n")}\nsubtotal: sum DLIs!I${row} = E${row}:H${row}\nsubtotal: pays DLIs!I${row} = C${row} x D${row}\nunits: sum DLIs!C${row} = E${row + 1}:H${row + 1}`).join("\n")}
${[..."EFGHI"].map((column) => `total: sum DLIs!${column}8 = ${column}2, ${column}4, ${column}6`).join("\n")}
total: sum DLIs!I8 = E8:H8
${[0, 1, 2].map((n) => `target of a year: sum RF!H${2 + n} = D${2 + n}:G${2 + n}\nend target: same RF!H${2 + n} = DLIs!C${2 + 2 * n}\n${[..."DEFG"].map((column, at) => `units: same RF!${column}${2 + n} = DLIs!${"EFGH".charAt(at)}${3 + 2 * n}`).join("\n")}`).join("\n")}
target of a year: same Changes!E2 = RF!F2
target of a year: same Changes!E3 = RF!G2
end target: same Changes!E4 = RF!H2
target of a year: same Changes!D5 = E5 = RF!D3
target of a year: same Changes!D6 = E6 = RF!E3
end target: same Changes!D7 = E7 = RF!H3
claim: same Text!C2 = DLIs!I4
claim: same Text!C3 = DLIs!D2
claim: same Text!C4 = RF!H2
claim: same Text!C5 = DLIs!I8
`,
);

/** A GPE-style variable part beside a sector framework: levels in percent, a falling one, and a budget. */
const sector = handCase(
  "Sector framework with levels, and its budget",
  `
== Matrix
| Indicator | Unit | Baseline | 2021 | 2022 | 2023 | 2024 | End target |
| PDO 1: Primary completion rate | Percentage | 61 | 64 | 68 | 72 | 76 | 76 |
| PDO 2: Drop-out rate in grade 1 | Percentage | 18 | 16 | 13 | 11 | 9 | 9 |
| PDO 3: Schools with a grant | Percentage | 35 | 50 | 65 | 80 | 95 | 95 |
== Report
| Indicator | Unit | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Primary completion rate | Percentage | 61 | 30-Jun-2020 | 66 | 31-Jul-2022 | 76 | 31-Dec-2024 |
| PDO 2: Drop-out rate in grade 1 | Percentage | 18 | 30-Jun-2020 | 14 | 31-Jul-2022 | 9 | 31-Dec-2024 |
| PDO 3: Schools with a grant | Percentage | 35 | 30-Jun-2020 | 58 | 31-Jul-2022 | 95 | 31-Dec-2024 |
== Budget
| No. | Component | 2021 | 2022 | 2023 | 2024 | Total |
| 1 | Learning | 1,200.5 | 1,400.0 | 1,600.0 | 1,800.5 | 6,001.0 |
| 1.1 | Books | 700.5 | 800.0 | 900.0 | 1,000.5 | 3,401.0 |
| 1.2 | Training | 500.0 | 600.0 | 700.0 | 800.0 | 2,600.0 |
| 2 | Schools | 900.0 | 950.0 | 1,000.0 | 1,050.0 | 3,900.0 |
| 2.1 | Grants | 400.0 | 450.0 | 450.0 | 500.0 | 1,800.0 |
| 2.2 | Works | 500.0 | 500.0 | 550.0 | 550.0 | 2,100.0 |
| | Total | 2,100.5 | 2,350.0 | 2,600.0 | 2,850.5 | 9,901.0 |
`,
  `
${[2, 4].map((row) => `target of a year: upto Matrix!C${row}, D${row}, E${row}, F${row}, G${row}, H${row}`).join("\n")}
target of a year: upto Matrix!H3, G3, F3, E3, D3, C3
${[2, 3, 4].map((row) => `end target: same Matrix!G${row} = H${row} = Report!G${row}\nbaseline: same Matrix!C${row} = Report!C${row}\ndate: upto Report!D${row}, F${row}, H${row}`).join("\n")}
${[2, 3, 4, 5, 6, 7, 8].map((row) => `budget: sum Budget!G${row} = C${row}:F${row}`).join("\n")}
${[..."CDEFG"].map((column) => `budget: sum Budget!${column}2 = ${column}3:${column}4\nbudget: sum Budget!${column}5 = ${column}6:${column}7\nbudget: sum Budget!${column}8 = ${column}2, ${column}5`).join("\n")}
`,
);

export const handCases: readonly Case[] = [spanish, standing, forResults, sector];
