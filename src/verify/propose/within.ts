import type { ListRef } from "../protocol";
import { excerptOf } from "./folded-text";
import type { Draft } from "./draft";
import type { ProposedStep, Unturned, Words } from "./proposal";
import { belongingAsked } from "./sayings";

const levels: Readonly<Record<string, string>> = { pdo: "PDO", odp: "PDO", iri: "IRI", io: "IRI" };

/**
 * The list that this one has to lie in, where the words name an indicator or DLI ("the database of PDO 3"). Only a list
 * of the same thing is followed, persons for persons: a wrong number in the text must not bind the wrong lists.
 */
export function withinOf(
  draft: Draft,
  all: readonly Draft[],
  lists: ReadonlyMap<Draft, ListRef>,
): { readonly step?: ProposedStep; readonly unturned?: Unturned } {
  for (const { text, cell, protocol } of draft.source.texts) {
    const asked = protocol && belongingAsked(text, protocol);
    if (!asked?.code) continue;
    const [kind, number] = asked.code;
    const from: Words = { cell, excerpt: excerptOf(text, asked.words.from, asked.words.to) };
    const level = levels[kind];
    const isIt = ({ source }: Draft): boolean =>
      level === undefined ? source.dli?.number === number : source.indicator?.id === `${level}${number}`;
    const other = all.find((each) => each !== draft && isIt(each));
    const key = draft.key ?? other?.key;
    if (!other?.list || !other.key || !key || other.key.role !== key.role) return { unturned: { words: from, why: "which-list" } };
    const confirming = other.steps.map(({ step }) => (step.kind === "confirmed" ? step.field : undefined)).find(Boolean);
    const where = confirming ? { where: { is: "yes", field: confirming } as const } : {};
    const list = lists.get(other);
    return {
      step: {
        step: { kind: "within", key, list: list ?? { sheet: other.source.id }, listKey: other.key, ...where, stated: cell },
        from,
        sure: list ? "likely" : "possible",
      },
    };
  }
  return {};
}
