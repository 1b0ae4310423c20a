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

/** Words in a title or a sheet's name that tell the version a table states. */
export function versionOf(text: string): "current" | "proposed" | undefined {
  const folded = fold(text);
  const proposed =
    /\b(?:revised|proposed|restructured|new|after|propuest[oa]|revisad[oa]|reestructurad[oa]|nuev[oa]|propose|revise|restructure|nouveau|propost[oa]|reestruturad[oa]|nov[oa])\b/.test(
      folded,
    );
  const current =
    /\b(?:current|original|approved|existing|before|old|vigente|actual|aprobad[oa]|antes|en vigueur|initial|actuel|avant|atual|aprovad[oa])\b/.test(
      folded,
    );
  return proposed === current ? undefined : proposed ? "proposed" : "current";
}
