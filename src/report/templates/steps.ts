import { rowsOfProtocol } from "../../verify/sheet/write";
import type { Protocol } from "../../verify/protocol";
import type { SheetDraft } from "../draft";
import { protocolDraft } from "../protocol-draft";
import { exampleWord, titleOf } from "./example-words";
import type { Setting } from "./form";
import { headerWord } from "./words";
import type { Header } from "./words";

/** Steps of verification: the example is of the list in the template of evidence, and confirmed by nobody. */
export function verificationSteps({ language, hasExample }: Setting): SheetDraft {
  const field = (header: Header, role: string) => ({ name: headerWord(header, language), role });
  const id = field("personId", "person-id");
  const example: Protocol = {
    id: "DLI 1",
    title: exampleWord("teachersMeaning", language),
    dli: "1",
    lists: [{ sheet: titleOf("evidence", language) }],
    steps: [
      { kind: "fields", fields: [field("fullName", "person-name"), id, field("position", "position")] },
      { kind: "unique", key: [id] },
      { kind: "confirmed", field: field("confirmed", "confirmed") },
    ],
    counts: { kind: "rows" },
    confirmed: false,
  };
  return protocolDraft(hasExample ? rowsOfProtocol(example, language) : [], language);
}
