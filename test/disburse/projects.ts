import { secondProject } from "../sample/second-project";

/** Made projects for the accounts: each holds a few of the things that sheets really do. */

/** Millions; a period paid twice; a date over a year's end; a second estimate; payments, an advance and its recovery, a waiver. */
const payments = `
== DLIs
| Disbursement-linked indicators (USD millions) | | | | | | |
| DLI | Indicator | Unit value | Dec-20 | Dec-21 | Dec-22 | Subtotal |
| Disbursement date | | | Mar-21 | Jun-22 to Jul-22 | Sep-23 | |
| 1 | IRI 1: Studies published | 0.5 per study | 1.0 | 0.5 | 0.5 | 2.0 |
| ^ | ^ | ^ | 2 | 1 | 1 | ^ |
| 2 | IRI 2: Grades assessed | 0.25 per grade | | 0.75 | 0.25 | 1.0 |
| ^ | ^ | ^ | | 3 | 1 | ^ |
| Total | | | 1.0 | 1.25 | 0.75 | 3.0 |
== Estimates
| Expected disbursements (USD millions) | | |
| Fiscal Year | Current | Proposed |
| 2021 | 1.0 | 1.0 |
| 2022 | 1.0 | 0.75 |
| 2024 | 1.0 | |
| Later | 0.5 | |
== Payments
| Loan | Disbursement number | DLI | Disbursement date | Amount | Status |
| IBRD-1 | 1 | 1 | 31-Mar-21 | 1,000,000 | Paid |
| IBRD-1 | 2 | DLI 2 | 30-Jun-22 | 500,000 | Advance |
| IBRD-1 | 3 | 2 | 01-Jul-22 | 250,000 | Paid, partially |
| IBRD-1 | 3 | 2 | 01-Jul-22 | -100,000 | Recovery of the advance |
| IBRD-1 | 4 | 1 | 15-Sep-23 | 250,000 | Waived |
| IBRD-1 | 5 | 1 | 15-Sep-23 | 100,000 | Transferred from DLI 2 |`;

/** French; a DLI over its results; a price table; scalable or not; whole lots in words; no currency. */
const results = `
== ILD
| ILD | Indicateur | Modulable | Valeur unitaire | Formule | 2021 | 2022 | Montant alloué |
| 1 | Politique adoptée | Non | | | 1,000,000 | | 1,000,000 |
| 4 | Ecoles construites | Oui | | | | | 900,000 |
| 4.1 | Ecoles construites au nord | Oui | 100,000 par 10 écoles | Chaque tranche complète | 300,000 | 100,000 | 400,000 |
| ^ | ^ | ^ | ^ | ^ | 30 | 15 | ^ |
| 4.2 | Ecoles construites au sud | Oui | 50,000 par 10 écoles | Au prorata | 250,000 | 250,000 | 500,000 |
| ^ | ^ | ^ | ^ | ^ | 50 | 50 | ^ |`;

/** Levels above a baseline, actuals, a loan that ties to the schedule, and the current estimates alone. */
const levels = `
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| Disbursement date | | | | | Jun-15 | Jul-16 | Sep-17 | |
| 1 | PDO 1: Schools with a library | 50 | 400 | "$1,000 per school" | 50,000 | 150,000 | 150,000 | 350,000 |
| ^ | ^ | ^ | ^ | ^ | 100 | 250 | 400 | ^ |
| 2 | PDO 2: Teachers certified | 0 | 3,000 | "$100,000 per 1000" | 100,000 | 100,000 | 100,000 | 300,000 |
| ^ | ^ | ^ | ^ | ^ | 1,000 | 1,000 | 1,000 | ^ |
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | Cumulative target 2016 | End target |
| PDO 1: Schools with a library | Number | 50 | 110 | 240 | 400 | 400 |
| PDO 2: Teachers certified | Number | 0 | 1,200 | 2,150 | 3,000 | 3,000 |
== Estimates
| Fiscal Year | Current |
| 2015 | 150,000 |
| 2017 | 250,000 |
| 2018 | 240,000 |
== Loan
| Loan | Approval | Closing | Net commitment (USD) | Disbursed (USD) | Cancelled (USD) |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 650,000 | 150,000 | 10,000 |`;

/** What cannot be read: words for amounts, words for units, no price, no date, a subtotal without figures, N/A and dashes. */
const doubtful = `
== DLIs
| DLI | Indicator | Unit value | YR1 | YR2 | YR3 | Subtotal |
| Disbursement date | | | Sep-15 | | Sep-17 | |
| 1 | Studies published | "$500,000 per study" | to be agreed | 500,000 | N/A | 1,000,000 |
| ^ | ^ | ^ | several | a few | 1 | ^ |
| 2 | Policy adopted | | 200,000 | - | 100,000 | 300,000 |
| ^ | ^ | ^ | - | | | ^ |
| 3 | Grades assessed | "$250,000 per grade" | 250,000 | | 500,000 | 750,000 |
| ^ | ^ | ^ | | 1 | 2 | ^ |
| 4 | Training | "$10 per day" | | | | 50,000 |
== Loans
| Loan | Approval | Closing | Net commitment (USD) | Disbursed (USD) |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 1,000,000 | 200,000 |
| TF-2 | 17-Jan-2013 | 31-Mar-2018 | 1,100,000 | 0 |`;

/** A table of amounts alone over two sheets, and a second statement of the first; payments that name no DLI. */
const sheets = `
== North
| DLI | Indicator | Dec-20 | Dec-21 | Allocation |
| 1 | Plan adopted | 100,000 | 50,000 | 150,000 |
| 2 | Plan applied | | 70,000 | 70,000 |
== South
| DLI | Indicator | Dec-20 | Dec-22 | Allocation |
| 3 | Plan audited | 30,000 | 20,000 | 50,000 |
== Copy
| DLI | Indicator | Dec-20 | Dec-21 | Allocation |
| 1 | Plan adopted | 100,000 | 50,000 | 150,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 31-Mar-21 | 100,000 |
| 2 | All | 31-Mar-21 | 20,000 |
| 3 | 9 | 31-Mar-21 | 10,000 |`;

export const madeProjects: Readonly<Record<string, string>> = { second: secondProject, payments, results, levels, doubtful, sheets };
