import type { Language } from "../../model/table";
import type { Step } from "../protocol";
import { segments, sentences } from "./clauses";
import type { Segment, Stretch } from "./clauses";
import { fieldsAsked } from "./field-list";
import type { AskedList } from "./field-list";
import { excerptOf, wholePassage } from "./folded-text";
import { confirmingField, fieldOf, groupField, otherField } from "./names";
import type { ProposedStep, Sureness, Unturned, UnturnedCause, Words } from "./proposal";
import { belongingAsked, deadlinesAsked, uniqueAsked, verifierAsked } from "./sayings";
import { leavesOutClosed, sharesAsked } from "./shares";
import type { AskedShare } from "./shares";
import type { SourceText } from "./sources";

/** What words come to before the workbook's tables add to it. */
export interface ReadWords {
  readonly steps: readonly ProposedStep[];
  readonly unturned: readonly Unturned[];
  /** The list that the words ask for, if any. */
  readonly list?: AskedList;
}

/** The steps that the texts of one protocol state, each with its words, and the words that make none. */
export function readWords(texts: readonly SourceText[], language: Language): ReadWords {
  const steps: ProposedStep[] = [];
  const unturned: Unturned[] = [];
  let list: AskedList | undefined;
  const notesFor = (each: SourceText): Notes => {
    const words = (at: Stretch): Words => ({ cell: each.cell, excerpt: excerptOf(each.text, at.from, at.to) });
    return {
      add: (step, at, sure) => void steps.push({ step: { ...step, stated: each.cell }, from: words(at), sure }),
      leave: (at, why) => void unturned.push({ words: words(at), why }),
    };
  };
  for (const each of texts) {
    const notes = notesFor(each);
    if (!each.protocol) continue;
    list ??= readEvidence(each, each.protocol, language, notes);
    readSayings(each, each.protocol, notes);
  }
  const withoutClosed = texts.some(({ text }) => leavesOutClosed(text));
  for (const each of texts) readShares(each, { language, list, steps, withoutClosed }, notesFor(each));
  return { steps: withoutDoubles(steps), unturned, ...(list ? { list } : {}) };
}

interface Notes {
  add(step: Step, at: Stretch, sure: Sureness): void;
  leave(at: Stretch, why: UnturnedCause): void;
}

/** Lists give fields and what confirms a row; documents are for a person to see; the rest is said to be left. */
function readEvidence(each: SourceText, part: Stretch, language: Language, { add, leave }: Notes): AskedList | undefined {
  let list: AskedList | undefined;
  let document: Segment | undefined;
  const close = (): void => {
    if (document) add({ kind: "by-hand", text: excerptOf(each.text, document.from, document.to, wholePassage) }, document, "stated");
    document = undefined;
  };
  for (const sentence of sentences(each.text, part)) {
    for (const segment of segments(each.text, sentence)) {
      // "...; (b) the share of class time; (c) a summary": what a document holds goes on behind a semicolon.
      const goesOn = document !== undefined && segment.kind === "other" && each.text.folded[document.to - 1] === ";";
      if (document && goesOn) {
        document = { ...document, to: segment.to };
        continue;
      }
      const follows = document !== undefined;
      close();
      if (segment.kind === "document" && sharesAsked(each.text, sentence).asked.some(({ words }) => segment.head > words.from)) continue;
      else if (segment.kind === "document") document = segment;
      else if (segment.kind === "list") list = readList(each, segment, list, language, { add, leave });
      else if (saysMore(each, sentence)) continue;
      else if (follows) add({ kind: "by-hand", text: excerptOf(each.text, segment.from, segment.to, wholePassage) }, segment, "likely");
      else leave(segment, "not-understood");
    }
  }
  close();
  return list;
}

function readList(each: SourceText, segment: Segment, before: AskedList | undefined, language: Language, { add, leave }: Notes): AskedList {
  const asked = fieldsAsked(each.text, segment);
  if (asked.fields.length > 0) add({ kind: "fields", fields: asked.fields.map(({ key }) => fieldOf(key, language)) }, segment, "stated");
  for (const { key, quoted, words } of asked.confirmed) {
    const field = confirmingField(key, language, quoted);
    add({ kind: "confirmed", field }, words, "stated");
  }
  for (const at of asked.unknown) if (belongingAsked(each.text, at) === undefined) leave(at, "field-not-understood");
  return before ?? asked;
}

/** Whether another reader of sentences makes something of it. */
const saysMore = ({ text }: SourceText, at: Stretch): boolean => {
  const shares = sharesAsked(text, at);
  return (
    shares.asked.length + shares.unturned.length + deadlinesAsked(text, at).length > 0 ||
    verifierAsked(text, at) !== undefined ||
    uniqueAsked(text, at) !== undefined ||
    belongingAsked(text, at) !== undefined
  );
};

function readSayings(each: SourceText, part: Stretch, { add, leave }: Notes): void {
  for (const { on, words: at } of deadlinesAsked(each.text, part)) {
    if (on === undefined) leave(at, "no-day");
    else add({ kind: "deadline", on }, at, "stated");
  }
  const verifier = verifierAsked(each.text, part);
  if (verifier) add({ kind: "verifier", name: verifier.name }, verifier.words, "likely");
}

interface Known {
  readonly language: Language;
  readonly list: AskedList | undefined;
  readonly steps: readonly ProposedStep[];
  readonly withoutClosed: boolean;
}

const groupOf: Readonly<Record<string, AskedShare["group"]>> = { school: "schools", person: "teachers" };

/** Least shares: of the list's own rows, or of numbers in its columns. One of something else is a protocol of its own. */
function readShares(each: SourceText, { language, list, steps, withoutClosed }: Known, { add, leave }: Notes): void {
  for (const part of [each.protocol, each.definition]) {
    if (!part) continue;
    const shares = sharesAsked(each.text, part);
    for (const share of shares.asked) {
      const step = coverageStep(share, language, list, withoutClosed);
      const known = steps.find((one) => one.step.kind === "coverage");
      const isOther = share.group === "directorates" && list?.owner !== undefined;
      if (known && sameShare(known.step, step)) continue;
      if (isOther || (known && !samePart(known.step, step))) leave(share.words, "another-list");
      else add(step, share.words, share.group === "records" ? "possible" : "likely");
    }
    for (const { words, why } of shares.unturned) if (part === each.protocol || why === "explains-target") leave(words, why);
  }
}

/** Students are counted in columns of a row for each grade or school; all else is a row for each, with a column that confirms it. */
function coverageStep(
  share: AskedShare,
  language: Language,
  list: AskedList | undefined,
  withoutClosed: boolean,
): Step & { kind: "coverage" } {
  const without =
    withoutClosed && share.group === "schools" ? { without: { is: "yes", field: otherField("closed", language) } as const } : {};
  const atLeast = share.share;
  if (share.group === "students") {
    const grade = share.byGrade ? { by: fieldOf("grade", language) } : {};
    const [part, whole] = [{ sum: otherField("tested", language) }, { sum: groupField("students", language) }];
    return { kind: "coverage", atLeast, part, whole, ...grade, ...without };
  }
  const isOfList = list?.owner !== undefined && groupOf[list.owner] === share.group;
  const [confirmed] = list?.confirmed ?? [];
  const act = share.act === "tested" ? undefined : share.act;
  const key = isOfList ? (confirmed?.key ?? act) : (act ?? confirmed?.key);
  const field = key === undefined ? otherField("reached", language) : confirmingField(key, language);
  return { kind: "coverage", atLeast, part: { where: { is: "yes", field } }, whole: {}, ...without };
}

type Coverage = Step & { kind: "coverage" };
const partOf = ({ part }: Coverage): string => `${part.sum?.name ?? ""}/${part.where?.field.name ?? ""}`;
const samePart = (a: Step, b: Step): boolean => a.kind === "coverage" && b.kind === "coverage" && partOf(a) === partOf(b);
const sameShare = (a: Step, b: Step): boolean =>
  a.kind === "coverage" && b.kind === "coverage" && samePart(a, b) && a.atLeast.part * b.atLeast.of === b.atLeast.part * a.atLeast.of;

/** Where a share of the rows has to be confirmed, not every row has to be; the same words twice are one step. */
function withoutDoubles(steps: readonly ProposedStep[]): ProposedStep[] {
  const shared = steps.flatMap(({ step }) => (step.kind === "coverage" ? [step.part.where?.field.name] : []));
  const seen = new Set<string>();
  return steps.filter(({ step }) => {
    if (step.kind === "confirmed" && shared.includes(step.field.name)) return false;
    const key = JSON.stringify({ ...step, stated: undefined });
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
