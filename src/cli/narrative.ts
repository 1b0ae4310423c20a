import { readFileSync } from "node:fs";
import { dec } from "../base/decimal";
import { printCell } from "../grid/address";
import type { Analysis } from "../app/analyse";
import { narrativeOf } from "../app/narrative/narrative";
import type { NarrativeMention } from "../app/narrative/mention";
import type { Settings } from "../app/settings";
import { counted, paragraph } from "../report/plain";
import { inWords } from "./open";
import type { Outcome } from "./outcome";

/** The text of a paper's paragraphs, or why it could not be read. */
export function paperText(path: string): { readonly text: string } | { readonly problem: string } {
  try {
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return { problem: "It is no plain text. Save the paragraphs as a text file (.txt, UTF-8)." };
    return { text: new TextDecoder("utf-8").decode(bytes) };
  } catch (error) {
    return { problem: inWords(error) };
  }
}

/** The outcome of a check with what the paragraphs name: a figure or a list of years that differs counts as broken. */
export function withNarrative(outcome: Outcome, { project, comparison }: Analysis, settings: Settings, text: string): Outcome {
  const mentions = narrativeOf(text, project, comparison, dec(settings.tolerance));
  const narrative = mentions.map(({ cells, ...mention }) => ({ ...mention, cells: cells.map(printCell) }));
  return {
    ...outcome,
    text: `${outcome.text}\n\n${printed(mentions)}`,
    document: { ...outcome.document, narrative },
    isBroken: outcome.isBroken || mentions.some((one) => one.outcome === "differs"),
  };
}

function printed(mentions: readonly NarrativeMention[]): string {
  const of = (outcome: NarrativeMention["outcome"]): NarrativeMention[] => mentions.filter((one) => one.outcome === outcome);
  const lines = (outcome: NarrativeMention["outcome"]): string[] =>
    of(outcome).map(({ message = "", cells }) =>
      paragraph(`${message}${cells.length > 0 ? ` [${cells.map(printCell).join(", ")}]` : ""}`, 2),
    );
  const head = `Paragraphs: ${counted(mentions.length, "figure, year or item", "figures, years and items")} named: ${of("tied").length} tied to a cell, ${of("differs").length} that differ, ${of("not-found").length} that no cell holds, ${of("not-judged").length} not judged.`;
  return [paragraph(head), ...lines("differs"), ...lines("not-found"), ...lines("not-judged")].join("\n");
}
