import { dec } from "../../../../src/base/decimal";
import type { IsoDate } from "../../../../src/base/dates";
import { workbookOfEdits } from "../../../../src/grid/apply";
import type { Sheet } from "../../../../src/grid/workbook";
import { editsOfDraft } from "../../../../src/report/draft-edits";
import { protocolDraft } from "../../../../src/report/protocol-draft";
import type { Protocol } from "../../../../src/verify/protocol";
import { rowsOfProtocol } from "../../../../src/verify/sheet/write";
import { deadline, shares } from "./lists";
import type { Lists } from "./lists";
import type { EvidenceShape, EvidenceWords } from "./words";

const field = (name: string | undefined): { readonly name: string } => ({ name: name ?? "" });

/** The confirmed protocols of the four lists, in the order of the sheets. */
function protocolsOf(shape: EvidenceShape, words: EvidenceWords, lists: Lists): readonly Protocol[] {
  const [principals, certified, offices, tests] = words.sheets;
  const [name, id, position, , on, signed] = words.principals.map(field);
  const [, , grade, enrolled, tested] = words.tests.map(field);
  if (!name || !id || !position || !on || !signed || !grade || !enrolled || !tested) throw new Error(shape.name);
  const isSigned = { is: "yes", field: signed } as const;
  const appointed = lists.people.filter((person) => person.signed).length;
  const claimed = (count: number): Pick<Protocol, "claimed"> => ({ claimed: { value: dec(count) } });
  const of = (share: number): { readonly part: number; readonly of: number } => ({ part: share, of: 100 });
  return [
    {
      id: "DLI 1",
      title: words.indicators[0],
      lists: [{ sheet: principals }],
      steps: [
        { kind: "fields", fields: [name, id, position] },
        { kind: "unique", key: [id], alike: false },
        { kind: "confirmed", field: signed },
        { kind: "deadline", on: deadline as IsoDate, field: on },
        { kind: "claim", relation: "equal" },
      ],
      counts: { kind: "rows" },
      ...(shape.claimIn === "steps" ? claimed(appointed) : {}),
      confirmed: true,
    },
    {
      id: "IRI 4",
      lists: [{ sheet: certified }],
      steps: [
        { kind: "unique", key: [id], alike: false },
        { kind: "within", key: id, list: { sheet: principals }, listKey: id, where: isSigned },
        { kind: "claim", relation: "equal" },
      ],
      counts: { kind: "rows" },
      ...claimed(lists.certified.length),
      confirmed: true,
    },
    {
      id: "IRI 5",
      lists: [{ sheet: offices }],
      steps: [
        {
          kind: "coverage",
          atLeast: of(shares.offices[shape.language]),
          part: { where: { is: "yes", field: field(words.offices[2]) } },
          whole: {},
        },
      ],
      confirmed: true,
    },
    {
      id: "IRI 6",
      lists: [{ sheet: tests }],
      steps: [
        { kind: "coverage", atLeast: of(shares.tests), part: { sum: tested }, whole: { sum: enrolled }, by: grade },
        { kind: "claim", relation: "equal" },
      ],
      counts: { kind: "groups" },
      ...claimed(2),
      confirmed: true,
    },
  ];
}

/** The sheet of steps as the add-in itself writes it, confirmed by a person. */
export function stepsSheet(shape: EvidenceShape, words: EvidenceWords, lists: Lists): Sheet {
  const person = { by: "A. Reyes", on: "2017-01-15" };
  const rows = protocolsOf(shape, words, lists).flatMap((protocol) => rowsOfProtocol(protocol, shape.language, undefined, person));
  const draft = protocolDraft(rows, shape.language);
  const [sheet] = workbookOfEdits(editsOfDraft(draft, draft.name)).sheets;
  if (!sheet) throw new Error(shape.name);
  return sheet;
}
