import type { IndicatorRecord } from "../../model/project";
import type { Value } from "../../model/value";
import type { Rule } from "../rule";
import { dliName, dlisOf, inForce, indicatorName, stated } from "../support/items";
import { broken, holds } from "../support/judge";
import { missingWords, overlap, wordsOf } from "../support/text-pairs";

export const protocolTextSame: Rule = {
  id: "protocol-text-same",
  group: "cross-table",
  severity: "warning",
  statement: "The verification protocol of a DLI says the same in the DLI table and in the results framework.",
  reason: "Whoever verifies has one text, whoever pays the other: a word more or less changes what is owed.",
  source: "DLI 1, 2 and 7 of P123151, whose protocols differ from Annex 1.",
  leavesOut: [
    "Case, punctuation and the numbering of points.",
    "What the results framework says before the words “verification protocol”.",
  ],
  remedy: "Put the agreed text in both places.",
  messages: { differs: "{dli}: the protocol {difference} compared with {indicator} in the results framework." },
  *check(project) {
    for (const indicator of project.indicators) {
      const record = inForce(indicator).find((one) => protocolOf(one) !== undefined && one.table.kind !== "change-table");
      const theirs = record && protocolOf(record);
      if (!theirs) continue;
      for (const dli of dlisOf(project, indicator)) {
        if (!stated(dli.protocol)) continue;
        const lacks = missingWords(theirs.text, dli.protocol.text);
        const adds = missingWords(dli.protocol.text, theirs.text);
        if (lacks.length === 0 && adds.length === 0) yield holds(dli.protocol, theirs.value);
        else {
          const apart = overlap(theirs.text, dli.protocol.text) < 0.5;
          const difference = apart
            ? "reads otherwise"
            : [phrase("leaves out", lacks), phrase("adds", adds)].filter((one) => one !== "").join(" and ");
          yield broken("differs", [dli.protocol, theirs.value], { dli: dliName(dli), indicator: indicatorName(indicator), difference });
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "The same but for numbering",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target | Verification protocol |
| IRI 1: Surveys | Number | 0 | 1 | 1 | 2 | 1. Datasheet with the sample design. 2. Manual validated. |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-15 | Dec-16 | Subtotal | Verification protocol |
| 1 | IRI 1 | 2 | "$500,000 per survey" | 500,000 | 500,000 | 1,000,000 | (1) Datasheet with the sample design; (2) Manual validated |
| ^ | ^ | ^ | ^ | 1 | 1 | ^ | ^ |`,
      },
    ],
    invalid: [
      {
        title: "A word lost",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target | Verification protocol |
| IRI 1: Surveys | Number | 0 | 1 | 1 | 2 | 1. Datasheet with the sample design. 2. Manual validated. |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-15 | Dec-16 | Subtotal | Verification protocol |
| 1 | IRI 1 | 2 | "$500,000 per survey" | 500,000 | 500,000 | 1,000,000 | 1. Datasheet with the sample design. 2. Manual. |
| ^ | ^ | ^ | ^ | 1 | 1 | ^ | ^ |`,
        finds: [{ cell: "DLIs!H2" }],
      },
      {
        title: "Words added",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target | Verification protocol |
| IRI 1: Surveys | Number | 0 | 1 | 1 | 2 | Datasheet with sample design and instruments administered |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-15 | Dec-16 | Subtotal | Verification protocol |
| 1 | IRI 1 | 2 | "$500,000 per survey" | 500,000 | 500,000 | 1,000,000 | Datasheet with sample design and description of instruments administered |
| ^ | ^ | ^ | ^ | 1 | 1 | ^ | ^ |`,
        finds: [{ cell: "DLIs!H2" }],
      },
    ],
  },
};

/** A record's protocol: its own column, or what its description says after the words. */
function protocolOf(record: IndicatorRecord): { text: string; value: Value } | undefined {
  if (stated(record.protocol)) return { text: record.protocol.text, value: record.protocol };
  const description = record.description;
  const after =
    description &&
    /(?:verification protocol|protocolo de verificaci[oó]n|protocole de v[eé]rification|protocolo de verifica[cç][aã]o)\s*:?\s*([\s\S]+)$/i.exec(
      description.text,
    )?.[1];
  return description && after && wordsOf(after).length > 0 ? { text: after, value: description } : undefined;
}

function phrase(verb: string, words: readonly string[]): string {
  return words.length === 0 ? "" : `${verb} “${words.slice(0, 8).join(" ")}${words.length > 8 ? " …" : ""}”`;
}
