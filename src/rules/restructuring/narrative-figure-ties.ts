import { fold } from "../../base/fold";
import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { figureOf, figureOfReading } from "../../model/value";
import type { Project } from "../../model/project";
import type { Judgement, Rule, RuleContext } from "../rule";
import { dliFor, earlierSubtotal, statedFor } from "../support/claim-values";
import { hasOwnFigure, inParagraph, paragraphName, parseClaim } from "../support/claims";
import type { ParsedClaim } from "../support/claims";
import { shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import type { Reference } from "../support/references";
import { agrees, isCut, laterThan } from "../support/claim-actuals";
import { hidden, larger } from "../support/sums";
import { earlierWords } from "../support/claim-words";

export const narrativeFigureTies: Rule = {
  id: "narrative-figure-ties",
  group: "restructuring",
  severity: "error",
  statement: "A figure in the text is the figure of the table it speaks of, and follows from what the text says it comes from.",
  reason: "The text is what is read and quoted; a figure that the tables do not hold will be asked about.",
  source: "Paragraph 3 of P123151: 1,656,230 “resulting from the reduction of DLI 1 and 3”, which is 1,656,250.",
  leavesOut: [
    "Figures whose words name no item (DLI 1, PDO 3) or no figure of it (subtotal, unit value, end target, target of a year, baseline, actual).",
    "Approximate figures (over, around, up to, 1 in 4), and figures of the earlier version that no table holds.",
    "An actual value that is cut to thousands, or of a later month than the table's, is a warning.",
  ],
  remedy: "Correct the figure in the text or in the table, or say that it is rounded and what else it includes.",
  messages: {
    differs: "{paragraph}: “{claim}” is {found}, but the table says {expected}.",
    from: "{paragraph}: “{claim}” was {found} before the change, but the table says {expected}.",
    rounded: "{paragraph}: “{claim}” is {found}, rounded without saying so; the table says {expected}.",
    later: "{paragraph}: “{claim}” is {found} for {day}; the table still gives {expected} of {date}.",
    reduction: "{paragraph}: “{claim}” is {found}, but the reductions of {items} add to {expected}.",
    unnamed: "{paragraph}: “{claim}” does not name a figure of a table.",
    absent: "{paragraph}: no table holds what “{claim}” speaks of.",
    approximate: "{paragraph}: “{claim}” is approximate.",
    figure: "{paragraph}: “{claim}” holds no figure.",
  },
  *check(project, context) {
    const parsed = project.claims.map(parseClaim);
    for (const one of parsed) yield* judge(project, parsed, one, context);
  },
  examples: {
    valid: [
      {
        title: "Subtotal and unit value as in the table",
        workbook: `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |
== Narrative
| Paragraph | Claim | Value |
| 18a | DLI 1 subtotal | "$3,125,000 to $2,250,000" |
| 18a | DLI 1 unit value | "$125,000" |
| 18a | Positions opened (over) | "32,000" |`,
      },
    ],
    invalid: [
      {
        title: "An amount that the reductions do not give",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 3 | Grades assessed | 1,562,500 | 781,250 | 2,343,750 |
| 9 | Principals certified | | 1,656,230 | 1,656,230 |
== Narrative
| Paragraph | Claim | Value |
| 3 | New DLI subtotal: DLI 9, amount resulting from the reduction of DLI 1 and 3 | "$1,656,230" |
| 18a | DLI 1 subtotal | "$3,125,000 to $2,250,000" |
| 18b | DLI 3 subtotal | "$3,125,000 to $2,343,750" |`,
        finds: [{ cell: "Narrative!C2", difference: "-20" }],
      },
      {
        title: "An actual value that is rounded, and one of a later month",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | Actual date | End target value |
| PDO 1: Cycles analysed | Number | 0 | 3 | 27-Jan-2017 | 4 |
| PDO 3: Positions staffed | Number | 0 | 18,591 | 27-Jan-2017 | 18,000 |
== Narrative
| Paragraph | Claim | Value |
| 8 | PDO 1: actual value in April 2017 | 4 |
| 8 | PDO 3: actual value | 18,000 |`,
        finds: [
          { cell: "Narrative!C2", difference: "1" },
          { cell: "Narrative!C3", difference: "-591" },
        ],
      },
      {
        title: "A subtotal with two digits exchanged",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
| 2 | Grades assessed | 1,562,500 | 781,250 | 2,343,750 |
== Narrative
| Paragraph | Claim | Value |
| 18a | New allocation of DLI 1 | "US$2,520,000" |
| 18b | Total linked to DLIs | 4,593,750 |`,
        finds: [{ cell: "Narrative!C2", difference: "270000" }],
      },
    ],
  },
};

function* judge(project: Project, all: readonly ParsedClaim[], one: ParsedClaim, context: RuleContext): Generator<Judgement> {
  const { value } = one.claim;
  const words = { paragraph: paragraphName(one.claim), claim: one.claim.claim.text.trim() };
  const found = figureOf(value);
  if (found === undefined) {
    if (hasOwnFigure(value.text)) yield notJudged("figure", [value], words);
    return;
  }
  if (value.approximate) {
    yield notJudged("approximate", [value], words);
    return;
  }
  const derived = one.reduced.length > 0 ? byReduction(project, all, one, found, words, context) : undefined;
  const items: readonly (Reference | undefined)[] = one.items.length > 0 ? one.items : [inParagraph(all, one)];
  const field = one.field ?? (derived && one.items.length === 1 ? "subtotal" : undefined);
  if (field === undefined) {
    yield derived ?? notJudged("unnamed", [value], words);
    return;
  }
  const judgements = items.map((item) => tieToTables(project, { ...one, field }, item, words, context));
  const judged = judgements.filter((judgement) => judgement.outcome !== "not-judged");
  // A figure that the table contradicts need not be told a second time by what it should come from.
  if (derived && !judged.some((judgement) => judgement.outcome === "broken")) yield derived;
  if (judged.length > 0) yield* judged;
  else if (!derived) yield* judgements.slice(0, 1);
}

function tieToTables(
  project: Project,
  one: ParsedClaim,
  item: Reference | undefined,
  words: Record<string, string>,
  context: RuleContext,
): Judgement {
  const { value, claim } = one.claim;
  const { now, then } = statedFor(project, one, item);
  const from = value.from;
  // An amount of money is no number of results, whatever it is called.
  const isMoney =
    value.reading.kind === "money" &&
    !["subtotal", "unit-value", "dli-total", "commitment", "disbursed", "undisbursed", "estimate"].includes(one.field ?? "");
  if (isMoney) return notJudged("unnamed", [value], words);
  const isEarlier = from === undefined && earlierWords.test(fold(claim.text));
  const against = isEarlier ? then : now;
  if (against.length === 0) return notJudged(isEarlier || item ? "absent" : "unnamed", [value], words);
  const off = against.filter((stated) => !agrees(value, value.reading, stated, context.tolerance));
  if (off.length > 0) {
    // Tables that disagree among themselves are another rule's matter.
    if (off.length < against.length) return notJudged("absent", [value, ...against], words);
    const [found, expected] = [figureOf(value), figureOf(off[0])];
    const said = { ...words, found: shown(found), expected: shown(expected) };
    const figures = { found, expected, difference: found && expected && found.minus(expected) };
    const mild = { ...figures, severity: "warning" as const };
    const later = one.field === "actual" ? laterThan(project, one.claim, off[0]) : undefined;
    if (later) return broken("later", [value, ...off, later.date], { ...said, day: later.day, date: later.date.text.trim() }, mild);
    if (one.field === "actual" && isCut(found, expected)) return broken("rounded", [value, ...off], said, mild);
    return broken("differs", [value, ...off], said, figures);
  }
  const wasOff = from === undefined ? [] : then.filter((stated) => !agrees(value, from, stated, context.tolerance));
  if (from && wasOff.length > 0 && wasOff.length === then.length) {
    const [found, expected] = [figureOfReading(from), figureOf(wasOff[0])];
    const said = { ...words, found: shown(found), expected: shown(expected) };
    return broken("from", [value, ...wasOff], said, { found, expected, difference: found && expected && found.minus(expected) });
  }
  return holds(value, ...now, ...then);
}

function byReduction(
  project: Project,
  all: readonly ParsedClaim[],
  one: ParsedClaim,
  found: Dec,
  words: Record<string, string>,
  context: RuleContext,
): Judgement {
  const { value } = one.claim;
  const cuts = one.reduced.map((item) => {
    const now = dliFor(project, item.number, "in-force")?.subtotal;
    const then = earlierSubtotal(project, item.number, all);
    // A claim "from X to Y" gives both ends; whether Y is the table's is asked of that claim itself.
    const figure = then?.value.from ? figureOf(then.value) : figureOf(now);
    return figure && then ? { figure: then.figure.minus(figure), places: [then.value, now] } : undefined;
  });
  const known = cuts.filter((cut) => cut !== undefined);
  if (known.length < cuts.length) return notJudged("absent", [value], words);
  const expected = sum(known.map((cut) => cut.figure));
  const difference = found.minus(expected);
  const places = [value, ...known.flatMap((cut) => cut.places)];
  if (difference.abs().lte(larger(context.tolerance, hidden(value)))) return holds(...places);
  const said = { ...words, items: one.reduced.map((item) => item.text).join(" and "), found: shown(found), expected: shown(expected) };
  return broken("reduction", places, said, { found, expected, difference });
}
