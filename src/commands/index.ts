import { isoDate } from "../base/dates";
import type { IsoDate } from "../base/dates";
import { associate } from "../excel/commands";
import { openExcel } from "../excel/open";
import { checkNow } from "./check-now";
import { writeAnnexes } from "./write-annexes";

/** Milliseconds that Excel has to answer. */
const patience = 15_000;

/** What is to be said stands behind this mark in the address of the page's second opening, as a dialog. */
const mark = "#say=";

if (location.hash.startsWith(mark)) {
  document.body.textContent = decodeURIComponent(location.hash.slice(mark.length));
} else {
  associate("checkNow", async () => pageSaying(await checkNow(() => openExcel(patience))));
  associate("writeAnnexes", async () => pageSaying(await writeAnnexes(() => openExcel(patience), today())));
}

/** The address of the page that says these words; undefined where there is nothing to say. */
function pageSaying(words: string | undefined): string | undefined {
  return words === undefined ? undefined : `${location.origin}${location.pathname}${mark}${encodeURIComponent(words)}`;
}

/** The day where the person is. */
function today(): IsoDate | undefined {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
