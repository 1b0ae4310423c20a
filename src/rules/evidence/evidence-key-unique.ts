import { causeText, reasonText } from "../../verify/say";
import type { Judgement, Rule, RuleContext } from "../rule";
import { byCause, gravityOf, placeOf, ranSteps, rowsText, unconfirmedWith } from "../support/evidence";
import { exampleList, exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const steps = exampleSteps("Principals", ["Only once | National ID | |", "Count | | is | 3"]);

/** More rows than this share of a list with an id of before: the list holds a person several times on purpose. */
const mostRepeats = 0.1;

export const evidenceKeyUnique: Rule = {
  id: "evidence-key-unique",
  group: "evidence",
  severity: "error",
  statement: "An id stands once in an evidence list, and every row has one.",
  reason: "Who is listed twice is paid for twice; who has no id cannot be found again.",
  source: "Practice; the evidence lists of RES27794 (P123151) are keyed by ID.",
  leavesOut: [
    "Ids that differ in spelling alone: they are shown as possible by the verification, not here.",
    "Without a confirmed protocol it is a warning, and only where no column speaks of months, subjects, visits or payments.",
    "Lists in which more than a tenth of the rows repeat an id: they hold a person several times on purpose.",
  ],
  remedy: "Take the second row out or correct its id; where one may stand twice, say in the protocol which columns make the key.",
  messages: {
    twice: "{protocol}: {rows} with the id of an earlier row ({id} in the first).",
    noId: "{protocol}: {rows} cannot be told apart: {why}.",
    twiceNoProtocol:
      "The list on {sheet} has {rows} with the id of an earlier row ({id} in the first). No confirmed protocol says that this may be.",
    noIdNoProtocol: "The list on {sheet} has {rows} without a usable id: {why}.",
    several:
      "The list on {sheet} repeats ids on many rows: a person may stand there several times. Only a protocol can say what must be once.",
    notRun: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} says which ids stand once, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, context): Generator<Judgement> {
    for (const { run, step, result } of ranSteps(context, "unique")) {
      const protocol = run.protocol.id;
      for (const reason of result.reasons) {
        yield notJudged("notRun", [...reason.cells, placeOf(run, step)], { protocol, why: reasonText(reason) });
      }
      for (const { cause, cells, count, first } of byCause(result.failed)) {
        const words = { protocol, rows: rowsText(count), id: first.text, why: causeText(cause) };
        if (cause === "duplicate") yield broken("twice", [...cells, placeOf(run, step)], words, gravityOf(run));
        else yield broken("noId", [...cells, placeOf(run, step)], words, gravityOf(run));
      }
      if (result.outcome === "passed") yield holds(placeOf(run, step));
    }
    yield* withoutProtocol(context);
    for (const { id, cell } of unconfirmedWith(project, ({ kind }) => kind === "unique"))
      yield notJudged("unconfirmed", [cell], { protocol: id });
  },
  examples: {
    valid: [
      {
        title: "Each once",
        workbook: `${exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | Yes", "Eva Lima | 45555555 | Yes"])}\n${steps}`,
      },
      {
        title: "Attendance by month: a person on several rows",
        workbook: `
== Attendance
| Full name | National ID | School code | Month | Act signed |
| Ana Torres | 41234567 | 456789 | May | Yes |
| Ana Torres | 41234567 | 456789 | June | Yes |
${exampleList(["Luis Rojas | 47654321 | Yes"])}`,
      },
    ],
    invalid: [
      {
        title: "One id twice, and the claim counts both",
        workbook: `${exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | Yes", "A. Torres | 41234567 | Yes"])}\n${steps}`,
        finds: [{ cell: "Principals!B4" }],
      },
      {
        title: "No protocol: an id twice among many",
        workbook: exampleList([
          ...Array.from({ length: 12 }, (_, n) => `Person ${n + 1} | ${41234500 + n} | Yes`),
          "Once more | 41234500 | Yes",
        ]),
        finds: [{ cell: "Principals!B14" }],
      },
    ],
  },
};

function* withoutProtocol({ runs }: RuleContext): Generator<Judgement> {
  for (const run of runs?.plain ?? []) {
    const sheet = run.protocol.id;
    const [result] = run.steps;
    if (!result || result.outcome === "not-run" || run.rows.judged === 0) continue;
    if (result.failed.total === 0) {
      yield holds(run.protocol.cell);
    } else if (result.failed.total > Math.max(1, run.rows.judged * mostRepeats)) {
      yield notJudged("several", [run.protocol.cell, ...result.failed.first.slice(0, 3).map(({ cell }) => cell)], { sheet });
    } else {
      for (const { cause, cells, count, first } of byCause(result.failed)) {
        const words = { sheet, rows: rowsText(count), id: first.text, why: causeText(cause) };
        if (cause === "duplicate") yield broken("twiceNoProtocol", cells, words, { severity: "warning" });
        else yield broken("noIdNoProtocol", cells, words, { severity: "warning" });
      }
    }
  }
}
