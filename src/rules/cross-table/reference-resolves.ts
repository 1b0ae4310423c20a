import { fold } from "../../base/fold";
import type { CellRef } from "../../grid/address";
import type { Project } from "../../model/project";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { paragraphName } from "../support/claims";
import { dliName, inForce, indicatorName } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { phraseAround, referencesIn } from "../support/references";
import type { Reference } from "../support/references";
import { meantInstead, subjectsOf } from "../support/subject";
import type { Subject } from "../support/subject";
import { gone } from "../support/claim-words";

export const referenceResolves: Rule = {
  id: "reference-resolves",
  group: "cross-table",
  severity: "error",
  statement: "Every “PDO n”, “IRI n” and “DLI n” in a text points at an item of that kind and number, and at the one that is meant.",
  reason: "A verifier follows the protocol to the letter: the wrong number sends him to another indicator's data.",
  source: "“Database provided by DITEN for IRI 3” in P123151, where PDO Indicator 3 is meant.",
  leavesOut: [
    "Whether the named item is the one that is meant, unless the words beside the reference belong to one other item of the same number alone.",
    "Items that the text says are dropped.",
    "Kinds of items that the workbook does not number, and annexes.",
  ],
  remedy: "Name the item that is meant, by the code that the tables give it.",
  messages: {
    missing: "{citing} refers to {reference}, but there is no such item: the tables end at {last}.",
    other: "{citing} refers to {reference}, which is “{named}”; “{phrase}” fits {meant}, “{meantName}”.",
    partial: "{citing} refers to {reference}; the tables here do not begin at number 1, so they may be a part.",
    gone: "{citing} refers to {reference}, which is no item of the tables; the text speaks of something dropped.",
    unnumbered: "{citing} refers to {reference}, but the tables number no items of that kind.",
  },
  *check(project) {
    const subjects = subjectsOf(project);
    const seen = new Set<string>();
    for (const { citing, label, values } of citations(project)) {
      for (const reference of values[0] ? referencesIn(values[0].text) : []) {
        const key = `${citing} ${fold(label)} ${reference.text} ${phraseAround(values[0]?.text ?? "", reference.at)}`;
        if (seen.has(key) || reference.kind === "annex") continue;
        seen.add(key);
        yield judge(project, subjects, { citing, label, values }, reference);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "A protocol that refers to an indicator of the table",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target | Description |
| PDO 1: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 | Principals and vice principals appointed by the selection process |
| IRI 1: Principals certified | Number | 0 | | 10,000 | 10,000 | Principals in the database of appointed candidates of PDO 1 who hold a diploma |`,
      },
    ],
    invalid: [
      {
        title: "No such indicator",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target | Description |
| PDO 1: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 | Principals and vice principals appointed by the selection process |
| IRI 1: Principals certified | Number | 0 | | 10,000 | 10,000 | Principals in the database of IRI 7 who hold a diploma |`,
        finds: [{ cell: "'Results framework'!G3" }],
      },
      {
        title: "The right number, the wrong kind",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target | Description |
| PDO 1: Student results analysed | Number | 0 | 1 | 1 | 2 | Summary of test results on the ministry's website |
| PDO 2: Management positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 | Database of the DITEN directorate with each selected candidate, position and assignment act |
| IRI 1: Assessments piloted | Number | 0 | 2 | 2 | 4 | Items piloted in a sample of schools |
| IRI 2: Student test results reported | Number | 0 | 1 | 2 | 3 | Share of schools that received their results |
| IRI 3: Principals certified | Number | 0 | | 10,000 | 10,000 | Database provided by DITEN for IRI 2 with each selected candidate and diploma |`,
        finds: [{ cell: "'Results framework'!G6" }],
      },
    ],
  },
};

interface Citation {
  /** The subject that the text belongs to. */
  readonly citing: string;
  readonly label: string;
  /** The cells that hold this same text. */
  readonly values: readonly Value[];
}

/** Texts that may point at items, each once: descriptions and protocols in force, what changes say anew, and claims. */
function citations(project: Project): readonly Citation[] {
  const found: Citation[] = [];
  const put = (citing: string, label: string, value: Value | undefined): void => {
    if (value === undefined || referencesIn(value.text).length === 0) return;
    const marks = marksOf(value.text);
    const at = found.findIndex((one) => one.citing === citing && one.label === label && marksOf(one.values[0]?.text ?? "") === marks);
    const same = found[at];
    if (same) found[at] = { ...same, values: [...same.values, value] };
    else found.push({ citing, label, values: [value] });
  };
  for (const indicator of project.indicators) {
    for (const record of inForce(indicator)) {
      for (const value of [record.description, record.protocol, record.source])
        put(indicator.id, `The text of ${indicatorName(indicator)}`, value);
    }
  }
  for (const change of project.changes) {
    const indicator = project.indicators.find((one) => one.id === change.indicatorId);
    if (indicator) put(indicator.id, `The text of ${indicatorName(indicator)}`, change.after);
  }
  for (const dli of project.schedules.flatMap((schedule) => schedule.dlis)) {
    put(dli.indicatorId ?? `DLI${dli.number}`, `The protocol of ${dliName(dli)}`, dli.protocol);
  }
  for (const claim of project.claims) put("", paragraphName(claim), claim.claim);
  return found;
}

/** Which references a text makes in which words: texts alike in this are one fault, however they differ otherwise. */
function marksOf(text: string): string {
  return referencesIn(text)
    .map((reference) => `${reference.text}|${phraseAround(text, reference.at)}`)
    .join("|");
}

function judge(project: Project, subjects: readonly Subject[], citation: Citation, reference: Reference): Judgement {
  const text = citation.values[0]?.text ?? "";
  const words = { citing: citation.label, reference: reference.text };
  const kin = subjects.filter((one) => one.kind === reference.kind);
  // A result is found by its own number, or by that of the DLI it belongs to.
  const named = kin.find((one) => one.number === reference.number) ?? kin.find((one) => one.number === reference.number.split(".")[0]);
  const phrase = phraseAround(text, reference.at);
  if (kin.length === 0) return notJudged("unnumbered", citation.values, words);
  if (!named && !kin.some((one) => one.number === "1" || one.number.startsWith("1."))) return notJudged("partial", citation.values, words);
  if (!named) {
    if (gone.test(fold(text))) return notJudged("gone", citation.values, words);
    return broken("missing", citation.values, { ...words, last: kin.at(-1)?.name ?? "" }, { found: reference.text });
  }
  const meant = citation.citing === "" ? undefined : meantInstead(subjects, named, citation.citing, text, reference);
  if (!meant) return holds(...citation.values, cellOf(project, named));
  const said = { named: nameOf(project, named), phrase: clipped(phrase), meant: meant.name, meantName: nameOf(project, meant) };
  const places = [...citation.values, cellOf(project, meant), cellOf(project, named)];
  return broken("other", places, { ...words, ...said }, { found: reference.text, expected: meant.name });
}

/** The phrase as it stands, shortened to what a message can hold. */
function clipped(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89).trim()}…` : text;
}

function nameOf(project: Project, subject: Subject): string {
  return clipped(project.indicators.find((one) => one.id === subject.same)?.name ?? subject.name);
}

function cellOf(project: Project, subject: Subject): CellRef | undefined {
  const indicator = project.indicators.find((one) => one.id === subject.same);
  return indicator?.records[0]?.cell ?? project.schedules.flatMap((one) => one.dlis).find((dli) => dli.number === subject.number)?.cell;
}
