import { workbookOfEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import type { Review, ReviewOptions } from "../../src/review/review";
import { reviewOf } from "../../src/review/review-of-project";
import { sectorEdits } from "../../src/tools/sample/sector/workbook";
import type { Sector } from "../../src/tools/sample/sector/workbook";

/** The review of a workbook written as text, read as any other. */
export const reviewOfText = (text: string, options?: ReviewOptions): Review => reviewOf(recogniseWorkbook(workbookOfText(text)), options);

/** The review of a sector's workbook. */
export const reviewOfSector = (sector: Sector): Review => reviewOf(recogniseWorkbook(workbookOfEdits(sectorEdits(sector))));
