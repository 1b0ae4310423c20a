import { fold } from "../../base/fold";
import type { FoldedText } from "./folded-text";
import { companions, evidenceWords, protocolHeads } from "./words/marks";
import { finder } from "./words/phrases";

/** A stretch of a folded text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the protocol's part of a description begins: after "Verification protocol:". */
export function protocolPart({ folded }: FoldedText): Stretch | undefined {
  const heads = (["en", "es", "fr", "pt"] as const).flatMap((language) => (protocolHeads[language] ?? "").split("|").map(fold));
  for (let at = folded.indexOf(":"); at >= 0; at = folded.indexOf(":", at + 1)) {
    const before = folded.slice(0, at).trimEnd();
    if (heads.some((head) => before.endsWith(head))) return { from: at + 1, to: folded.length };
  }
  return undefined;
}

/** Short forms whose full stop ends no sentence. */
const shortForms =
  /(?:\b(?:e\.g|i\.e|no|nos|n|art|arts|approx|etc|vs|cf|p\. ?ej|ej|num|nro|para|par|sec|fig|dr|mr|mrs|sr|sra|p\. ?ex|ex|st)|\d)$/;

/** Sentences, and the parts between semicolons. */
export function sentences({ folded }: FoldedText, within: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let from = within.from;
  for (let at = within.from; at < within.to; at++) {
    const char = folded[at];
    const ends = char === ";" || ((char === "." || char === "!" || char === "?") && /^(?:$|[\s)"])/.test(folded.slice(at + 1, at + 2)));
    if (!ends || (char === "." && shortForms.test(folded.slice(Math.max(0, at - 10), at)))) continue;
    if (at > from) found.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (folded.slice(from, within.to).trim() !== "") found.push({ from, to: within.to });
  return found;
}

/** A stretch that speaks of one piece of evidence: a list with rows, a document, or neither. */
export interface Segment extends Stretch {
  readonly kind: "list" | "document" | "other";
  /** Behind the words that name the evidence. */
  readonly headEnd: number;
  /** Where those words begin. */
  readonly head: number;
}

const findEvidence = finder(evidenceWords);
const findCompanion = finder(companions);

/** A sentence by the evidence that it speaks of. A list that accompanies a document is a piece of its own; inside a list nothing is cut. */
export function segments(text: FoldedText, sentence: Stretch): Segment[] {
  const hits = findEvidence(text.folded.slice(sentence.from, sentence.to)).map((hit) => ({
    ...hit,
    at: hit.at + sentence.from,
    end: hit.end + sentence.from,
  }));
  const [first] = hits;
  if (!first) return [{ ...sentence, kind: "other", headEnd: sentence.from, head: sentence.from }];
  if (first.key === "list") return [{ ...sentence, kind: "list", headEnd: first.end, head: first.at }];
  const list = hits.find(
    (hit) => hit.key === "list" && findCompanion(text.folded.slice(Math.max(first.end, hit.at - 30), hit.at)).length > 0,
  );
  const document: Segment = { from: sentence.from, to: list ? list.at : sentence.to, kind: "document", headEnd: first.end, head: first.at };
  return list ? [document, { from: list.at, to: sentence.to, kind: "list", headEnd: list.end, head: list.at }] : [document];
}
