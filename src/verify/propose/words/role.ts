import { fold } from "../../../base/fold";
import { fieldPhrases } from "./fields";
import { confirmations } from "./marks";
import { finder } from "./phrases";

/** Roles of an evidence list's columns that the reader of tables knows (src/recognise/words/vocabulary.ts). */
const known: ReadonlySet<string> = new Set(["person-name", "person-id", "school-id", "school-name", "position"]);

const findField = finder(fieldPhrases);
const findConfirmation = finder(confirmations);

/** The role that a column's name has, by its words; a confirming column only where it is asked to confirm. */
export function roleOfName(name: string, use: "plain" | "confirming"): string | undefined {
  const folded = fold(name);
  if (use === "confirming") return findConfirmation(folded).length > 0 ? "confirmed" : undefined;
  const [hit] = findField(folded);
  return hit && hit.phrase === folded && known.has(hit.key) ? hit.key : undefined;
}
