import { workbookOfText } from "../../../src/grid/text-form";
import { loadEngine } from "../../../src/workbench/book/engine";
import type { Book } from "../../../src/workbench/book/book";
import { bookOfWorkbook } from "../../../src/workbench/book/snapshot";
import { attachHost } from "../../../src/workbench/host/in-window";

declare global {
  interface Window {
    attach(frame: Window): void;
    book: Book;
  }
}

// The page around a pane, as small as it can be: a book, and a frame that meets it through Microsoft's office.js.
void loadEngine("/wasm").then(() => {
  const book = bookOfWorkbook(workbookOfText("== Annex 2\n| 1000 | =A1*2 -> 2000 |"));
  window.book = book;
  window.attach = (frame) => void attachHost(frame, book);
  const frame = document.createElement("iframe");
  frame.src = "/pane.html";
  document.body.append(frame);
});
