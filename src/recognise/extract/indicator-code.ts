import { fold } from "../../base/fold";
import type { IndicatorLevel } from "../../model/project";

/** What the words before an indicator's name say of it: "PDO Indicator 3: School ..." is PDO3 with the name after it. */
export interface CodedName {
  readonly level?: IndicatorLevel;
  readonly number?: string;
  readonly name: string;
}

const separator = String.raw`\s*(?:[:.)–—-]\s*|\s+|$)`;
const number = String.raw`(?:n[.°ºo]*\s?|no\.?\s?|#\s?|num\.?\s?)?(\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)`;
const pdoWords = String.raw`(?:pdo\s?level(?:\sresults?)?|pdoi?|do\b|odp|objetivo|objectif|project development objective|nivel (?:del )?odp|niveau odp)`;
const intermediateWords = String.raw`(?:intermediate\s(?:results?|outcomes?)|intermediate|iri?|ioi?|ir|ri|resultados?\sintermedios?|indicador(?:es)?\s(?:de\s)?resultados?\sintermedi[oa]s?|resultats?\sintermediaires?|indicateurs?\s(?:de\s)?resultats?\sintermediaires?|resultados?\sintermediarios?|indicador(?:es)?\s(?:de\s)?resultados?\sintermediarios?)`;
const indicatorWords = String.raw`(?:results?\s)?(?:indicators?|indicador(?:es)?|indicateurs?|ind\.?)?`;

const patterns: ReadonlyArray<readonly [RegExp, IndicatorLevel | undefined]> = [
  [
    new RegExp(
      `^(?:indicador(?:es)?|indicateurs?)?\\s?(?:de(?:l)?\\s|d')?${pdoWords}\\s?${indicatorWords}\\s*(?:\\([^)]*\\)\\s*)?${number}${separator}`,
      "u",
    ),
    "pdo",
  ],
  [new RegExp(`^${intermediateWords}\\s?${indicatorWords}\\s*(?:\\([^)]*\\)\\s*)?${number}${separator}`, "u"), "intermediate"],
  [new RegExp(`^(?:outcome|effet|efecto|impact)\\s?${indicatorWords}\\s*${number}${separator}`, "u"), "pdo"],
  [new RegExp(`^(?:output|producto|produit|produto)\\s?${indicatorWords}\\s*${number}${separator}`, "u"), "intermediate"],
  [new RegExp(`^(?:indicators?|indicador|indicateur|kpi)\\s*${number}${separator}`, "u"), undefined],
  [/^(\d{1,2}(?:\.\d{1,2}){0,2})(?:[.):]|\s[-–—])\s+(?=\p{L})/u, undefined],
  [/^(\d{1,2}\.\d{1,2})\s+(?=\p{L})/u, undefined],
];

/** Marks that status reports print before an indicator's name. */
export const nameMarks = /^\s*[►▸▶➢⮞]\s*/u;

/** Splits a name from its code. Text without a code is a name alone. */
export function codedName(text: string): CodedName {
  const line = text.replace(nameMarks, "").replace(/\s+/g, " ").trim();
  // Folding keeps one character for each of these scripts' letters, so a match's length holds in the line too.
  const folded = line
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  for (const [pattern, level] of patterns) {
    const match = pattern.exec(folded);
    if (!match || match[1] === undefined) continue;
    const name = line.slice(match[0].length).trim();
    return { ...(level === undefined ? {} : { level }), number: match[1], name };
  }
  return { name: line.replace(/^(?:core indicator|core|cri)\s*:\s*/i, "") };
}

/** "PDO3", "IRI11"; "I4" where the level is not known. */
export function indicatorId(level: IndicatorLevel | undefined, number: string): string {
  const prefix = level === "pdo" ? "PDO" : level === "intermediate" ? "IRI" : level === "beneficiaries" ? "BEN" : "I";
  return prefix + number.toUpperCase();
}

/** The direct beneficiaries of a project and the share of women are counted by every project under the same names. */
export function beneficiaryId(name: string): "BEN" | "BENF" | undefined {
  const folded = fold(name);
  if (folded.length > 120) return undefined;
  if (
    /^(?:of which )?(?:percentage of |share of )?(?:female|women) (?:project )?beneficiar|^beneficiari[ao]s mujeres|^mujeres beneficiarias|^beneficiaires feminins|^dont femmes/.test(
      folded,
    )
  )
    return "BENF";
  const isDirect =
    /\bdirect (?:project |program )?beneficiar|^project beneficiaries\b|beneficiari[oa]s directos|beneficiaires directs|beneficiarios diretos/.test(
      folded,
    );
  return isDirect ? "BEN" : undefined;
}

/** The level that a heading row between indicators states. */
export function headingLevel(text: string): IndicatorLevel | undefined {
  const folded = fold(text);
  if (folded.length > 200) return undefined;
  if (
    /intermediate|intermedi[oa]|intermediaire|^component|^componente|^composante|results area|^\W*(?:outputs?|productos?|produits?|produtos?)\b/.test(
      folded,
    )
  )
    return "intermediate";
  if (
    /\bpdo\b|development objective|\bodp\b|objetivo de desarrollo|objectif de developpement|objetivo de desenvolvimento|^\W*(?:outcomes?|impacts?|impactos?|effets?|efectos?|efeitos?)\b/.test(
      folded,
    )
  )
    return "pdo";
  return undefined;
}
