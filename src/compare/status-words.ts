import { fold } from "../base/fold";
import type { ChangeStatus } from "../model/project";
import type { Value } from "../model/value";

/** Words of status columns in English, Spanish, French and Portuguese, from the Bank's papers and reports. */
const words: ReadonlyArray<readonly [ChangeStatus, RegExp]> = [
  [
    "no-change",
    /^(no changes?|not changed|unchanged|sin (cambios?|modificacion(es)?)|sans changement|pas de changement|inchangee?|sem (alteracao|alteracoes|mudancas?))$/,
  ],
  [
    "dropped",
    /^(dropped|deleted|marked for deletion|removed|cancelled|eliminado|eliminada|suprimido|supprimee?|retiree?|abandonnee?|excluido|eliminar)$/,
  ],
  ["new", /^(new|added|nuevo|nueva|nouveau|nouvelle|novo|nova|adicionado)$/],
  ["revised", /^(revised|changed|modified|revisado|revisada|modificado|modificada|revisee?|modifiee?|alterado|alterada)$/],
];

/** The status that a cell's words give; undefined where they give none. */
export function statusOf(value: Value | undefined): ChangeStatus | undefined {
  if (value === undefined) return undefined;
  const text = fold(value.text)
    .replace(/[^\p{L} ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}
