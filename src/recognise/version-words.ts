import { fold } from "../base/fold";
import type { Language } from "../model/table";
import type { Version } from "../model/project";

const current =
  "current|currently|existing|as approved|approved|original|originally|initial|previous version|old|before|vigentes?|aprobad[oa]s?|antes|en vigueur|initiale?s?|actuel(?:le)?s?|avant|atual|atuais|aprovad[oa]s?";
const proposed =
  "as proposed|proposed|formally revised|as revised|revised|as restructured|restructured|modified|amended|updated|new|after|propuest[oa]s?|revisad[oa]s?|modificad[oa]s?|reestructurad[oa]s?|nuev[oa]s?|despues|proposee?s?|revisee?s?|modifiee?s?|restructuree?s?|nouve(?:au|aux|lle|lles)|apres|propost[oa]s?|alterad[oa]s?|reestruturad[oa]s?|nov[oa]s?|depois";
/** In Spanish "actual" is what is in force; in English it is what was achieved. */
const spanishCurrent = `${current}|actual|actuales`;

/** At either end of a header; a year may stand after it: "Meta modificada 2023". */
const edges = (words: string): RegExp =>
  new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${words})(?=(?:\\s(?:fy\\s?|af\\s?)?\\d{2,4})?$)`, "u");
const forms = { english: edges(current), spanish: edges(spanishCurrent), proposed: edges(proposed) };

/** A header's words without the one that tells the version, and that version. */
export interface Versioned {
  readonly version: Version;
  /** What is left of the words, top to bottom: "End target" of "Current end target"; empty where nothing else is said. */
  readonly rest: readonly string[];
}

/** The version that a column's header words tell, first the topmost: "Current" over "2023", "Meta vigente", "Target (revised)". */
export function versionInHeader(texts: readonly string[], language: Language): Versioned | undefined {
  for (const [index, text] of texts.entries()) {
    const found = versionIn(text, language);
    if (!found) continue;
    const rest = texts.flatMap((each, n) => (n === index ? found.rest : each));
    return { version: found.version, rest: rest.filter((each) => each !== "") };
  }
  return undefined;
}

function versionIn(text: string, language: Language): { version: Version; rest: string } | undefined {
  if (text.length > 60) return undefined;
  const words = fold(text)
    .replace(/[()[\]{}:;,*]+/g, " ")
    .replace(/\bversion\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const isProposed = forms.proposed.exec(words);
  const isCurrent = (language === "en" ? forms.english : forms.spanish).exec(words);
  const match = isProposed && isCurrent ? undefined : (isProposed ?? isCurrent);
  if (!match) return undefined;
  const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`.replace(/\s+/g, " ").trim();
  return { version: isProposed ? "proposed" : "current", rest };
}
