import { workbookOfText } from "../../../src/grid/text-form";
import type { Workbook } from "../../../src/grid/workbook";

/** A small project of our own with two faults: an amount (DLIs!E4) is ten short of units times unit value, a subtotal (DLIs!G6) ten over its amounts. */
export const smallProject = `
== DLIs
| Annex B: Disbursement-linked indicators (USD) |
| DLI | Indicator | Unit value | Dec-15 | Dec-16 | Dec-17 | Subtotal |
| Disbursement date | | | Mar-16 | Mar-17 | Mar-18 | |
| 1 | Wells drilled | 1000 | 3000 | 1990 | 4000 | 9000 |
| | Units | | 3 | 2 | 4 | |
| 2 | Teachers trained | 500 | 1000 | 1500 | 2000 | 4510 |
| | Units | | 2 | 3 | 4 | |
| Total | | | 4000 | 3500 | 6000 | 13500 |
== Estimates
| Disbursement estimates (USD) |
| Year | Current | Proposed |
| 2016 | 4000 | 4000 |
| 2017 | 3500 | 3500 |
| 2018 | 6000 | 6000 |
| Total | 13500 | 13500 |
== Notes
| Call the ministry on Monday |
`;

export const smallWorkbook = (): Workbook => workbookOfText(smallProject);
