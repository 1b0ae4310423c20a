import { fold } from "../../base/fold";
import type { Project } from "../../model/project";
import { phraseAround } from "./references";
import type { Reference } from "./references";
import { commonWords } from "./words";

/** An item that texts can point at, with the words its own texts use. */
export interface Subject {
  readonly kind: "pdo" | "intermediate" | "dli";
  readonly number: string;
  readonly name: string;
  /** An indicator and the DLIs that pay for it are one subject. */
  readonly same: string;
  readonly words: ReadonlySet<string>;
}

/** The content words of a text: four letters or more, or an abbreviation; plurals cut. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = fold(text).match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !commonWords.has(word)).map(stem));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(es|s)$/, "") : word;
}

/** Every numbered indicator and DLI with the words of its name, description and protocol. */
export function subjectsOf(project: Project): readonly Subject[] {
  const dlis = project.schedules.flatMap((schedule) => schedule.dlis);
  const indicators = project.indicators.flatMap((indicator) => {
    const number = /^[A-Z]{2,}(\d+(?:\.\d+)?)$/.exec(indicator.id)?.[1];
    if (number === undefined || (indicator.level !== "pdo" && indicator.level !== "intermediate")) return [];
    const texts = indicator.records.flatMap((record) =>
      [record.name, record.description, record.protocol].map((value) => value?.text ?? ""),
    );
    const paid = dlis.filter((dli) => dli.indicatorId === indicator.id).map((dli) => dli.protocol?.text ?? "");
    const name = `${indicator.level === "pdo" ? "PDO" : "IRI"} ${number}`;
    return [{ kind: indicator.level, number, name, same: indicator.id, words: contentWords([...texts, ...paid].join(" ")) }];
  });
  const numbers = [...new Set(dlis.map((dli) => dli.number))];
  return [
    ...indicators,
    ...numbers.map((number) => {
      const own = dlis.filter((dli) => dli.number === number);
      const indicatorId = own.find((dli) => dli.indicatorId)?.indicatorId;
      const linked = indicators.find((one) => one.same === indicatorId);
      const texts = own.flatMap((dli) => [dli.name.text, dli.protocol?.text ?? ""]);
      const words = new Set([...contentWords(texts.join(" ")), ...(linked?.words ?? [])]);
      return { kind: "dli" as const, number, name: `DLI ${number}`, same: indicatorId ?? `DLI${number}`, words };
    }),
  ];
}

/**
 * The item that a reference must mean instead of the one it names: the words around the reference that few items use
 * are none of the named item's, and one other item alone, of the same number, has them. Undefined where that is not
 * certain.
 */
export function meantInstead(
  subjects: readonly Subject[],
  named: Subject,
  citing: string,
  text: string,
  reference: Reference,
): Subject | undefined {
  const others = subjects.filter((one) => one.kind !== "dli" && one.same !== citing);
  const limit = Math.max(1, Math.floor(others.length / 5));
  const rare = [...contentWords(phraseAround(text, reference.at))].filter(
    (word) => others.filter((one) => one.words.has(word)).length <= limit,
  );
  const weigh = (one: Subject): number =>
    rare
      .filter((word) => one.words.has(word))
      .reduce((weight, word) => weight + 1 / others.filter((other) => other.words.has(word)).length, 0);
  const own = weigh(named);
  const rivals = others.map((one) => ({ one, weight: weigh(one) })).sort((a, b) => b.weight - a.weight);
  const best = rivals[0];
  if (!best || best.weight < 1 || best.weight < own * 3 || best.weight < (rivals[1]?.weight ?? 0) * 2) return undefined;
  return best.one.number === named.number ? best.one : undefined;
}
