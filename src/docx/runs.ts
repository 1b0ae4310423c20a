import { TextRun } from "docx";
import type { IRunOptions } from "docx";
import type { DocRun } from "../report/document";

/** Runs as Word keeps them; a line break in the text begins a new line. `size` is in half points. */
export function textRuns(runs: readonly DocRun[], size?: number): TextRun[] {
  return runs.flatMap((run) =>
    printable(run.text)
      .split("\n")
      .map((line, n) => new TextRun(optionsOf(run, line, n > 0, size))),
  );
}

function optionsOf(run: DocRun, text: string, isNewLine: boolean, size: number | undefined): IRunOptions {
  return {
    text,
    ...(isNewLine ? { break: 1 } : {}),
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italics: true } : {}),
    ...(run.struck === true ? { strike: true } : {}),
    ...(run.underlined === true ? { underline: {} } : {}),
    ...(size === undefined ? {} : { size }),
  };
}

/** Without what XML cannot hold: control characters, halves of surrogate pairs and the two non-characters. */
function printable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");
}
