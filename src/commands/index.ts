import { associate } from "../excel/commands";
import { openExcel } from "../excel/open";
import { checkNow } from "./check-now";

/** Milliseconds that Excel has to answer. */
const patience = 15_000;

/** What is to be said stands behind this mark in the address of the page's second opening, as a dialog. */
const mark = "#say=";

if (location.hash.startsWith(mark)) {
  document.body.textContent = decodeURIComponent(location.hash.slice(mark.length));
} else {
  associate("checkNow", async () => {
    const words = await checkNow(() => openExcel(patience));
    return words === undefined ? undefined : `${location.origin}${location.pathname}${mark}${encodeURIComponent(words)}`;
  });
}
