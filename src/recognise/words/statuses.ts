import { fold } from "../../base/fold";
import type { ChangeStatus } from "../../model/project";

const words: ReadonlyArray<readonly [RegExp, ChangeStatus]> = [
  [
    /^(?:no change|no changes|not changed|unchanged|sin cambios?|sin modificar|no cambia|pas de changement|sans changement|inchangee?|sem alterac(?:ao|oes)|inalterado|nao alterado)/,
    "no-change",
  ],
  [/^(?:new\b|nuev[oa]\b|nouve(?:au|lle)|novo\b|nova\b|added\b|agregad[oa]|ajoutee?|adicionad[oa])/, "new"],
  [/^(?:dropped|deleted|marked for deletion|removed|eliminad[oa]|suprimid[oa]|supprimee?|abandonnee?|excluid[oa]|removid[oa])/, "dropped"],
  [/^(?:revised|revis|modified|modific|changed|restructured|reestructurad|modifie|reformulad|revisad|alterad)/, "revised"],
];

/** What a status cell says; undefined where it is none of the four words of the field. */
export function changeStatusOf(text: string): ChangeStatus | undefined {
  const folded = fold(text);
  return folded.length > 40 ? undefined : words.find(([form]) => form.test(folded))?.[1];
}

const proposedWords =
  /\b(?:revised|proposed|restructured|amended|modified|updated|new|after|propuest[oa]s?|revisad[oa]s?|reestructurad[oa]s?|modificad[oa]s?|nuev[oa]s?|despues|proposee?s?|revisee?s?|restructuree?s?|modifiee?s?|nouve(?:au|lle)|apres|propost[oa]s?|reestruturad[oa]s?|alterad[oa]s?|nov[oa]s?|depois)\b/;
const currentWords =
  /\b(?:current|original|approved|existing|before|old|vigentes?|actual|aprobad[oa]s?|antes|en vigueur|initiale?s?|actuel(?:le)?s?|avant|atual|atuais|aprovad[oa]s?)\b/;
/** The papers that state a version. */
const laterPapers =
  /\b(?:restructuring|additional financing|af\d?(?! ?\d)|reestructuracion|financiamiento adicional|restructuration|financement additionnel|reestruturacao|financiamento adicional)\b/;
const firstPapers = /\b(?:pad|appraisal|project appraisal document|pcd|program appraisal)\b/;

/** Words in a title or a sheet's name that tell the version a table states. */
export function versionOf(text: string): "current" | "proposed" | undefined {
  return told(text, proposedWords, currentWords);
}

/** The paper that a title or a sheet's name speaks of: the appraisal comes before a restructuring. */
export function versionOfPaper(text: string): "current" | "proposed" | undefined {
  return told(text, laterPapers, firstPapers);
}

function told(text: string, later: RegExp, first: RegExp): "current" | "proposed" | undefined {
  const folded = fold(text.replace(/_/g, " "));
  const [proposed, current] = [later.test(folded), first.test(folded)];
  return proposed === current ? undefined : proposed ? "proposed" : "current";
}
