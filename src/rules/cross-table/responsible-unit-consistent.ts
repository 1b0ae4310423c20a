import { fold } from "../../base/fold";
import type { Indicator, Project } from "../../model/project";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { changesByItem } from "../support/changes";
import { paragraphName, parseClaim } from "../support/claims";
import { indicatorName, inForce, stated } from "../support/items";
import { broken, holds } from "../support/judge";
import { referencesIn } from "../support/references";
import { tableName } from "../support/stated-values";
import { sameUnits } from "../support/units-of";

export const responsibleUnitConsistent: Rule = {
  id: "responsible-unit-consistent",
  group: "cross-table",
  severity: "warning",
  statement: "The unit responsible for an indicator is the same in every table, in its budget line and in the text.",
  reason: "Who is to collect, verify and spend must be one unit, or nobody does it.",
  source: "P123151: the pre-school assessment is with OSEE in paragraphs 5 and 20, with DEI/OSEE in Annexes 1, 3 and 4.",
  leavesOut: [
    "The order of several units.",
    "Budget lines that name no indicator by its code.",
    "Claims of which the words do not say that they are about responsibility.",
  ],
  remedy: "Name the same units everywhere.",
  messages: {
    tables: "{indicator}: {found} is responsible in the {where}, {expected} in the {other}.",
    budget: "{indicator}: its budget line is with {found}, the indicator with {expected}.",
    text: "{paragraph} says that {found} is responsible for {indicator}; the tables say {expected}.",
    before: "{paragraph} says that {found} was responsible for {indicator}; the change table says {expected}.",
  },
  *check(project) {
    const lines = linesOf(project);
    const claims = project.claims.filter(({ claim }) => responsible.test(fold(claim.text))).map(parseClaim);
    const changes = changesByItem(project);
    for (const indicator of project.indicators) {
      const own = responsibilities(indicator);
      yield* acrossTables(indicator, own);
      yield* inBudget(lines, indicator, own);
      yield* inText(claims, changes, indicator, own);
    }
  },
  examples: {
    valid: [
      {
        title: "Another order",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | End target | Responsibility |
| IRI 4: Preschools assessed | Number | 0 | 2 | DEI/OSEE |
== Plan
| Indicator | Definition | Frequency | Data source | Responsibility for data collection |
| IRI 4: Preschools assessed | A survey | Once | Survey | OSEE / DEI |`,
      },
    ],
    invalid: [
      {
        title: "The text names one unit less",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | End target | Responsibility |
| IRI 4: Preschools assessed | Number | 0 | 2 | DEI/OSEE |
== Narrative
| Paragraph | Claim | Value |
| 5 | IRI 4: unit responsible for the assessment | OSEE |`,
        finds: [{ cell: "Narrative!C2" }],
      },
      {
        title: "Two tables",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | End target | Responsibility |
| IRI 4: Preschools assessed | Number | 0 | 2 | DEI/OSEE |
== Plan
| Indicator | Definition | Frequency | Data source | Responsibility for data collection |
| IRI 4: Preschools assessed | A survey | Once | Survey | UMC |`,
        finds: [{ cell: "Plan!E2" }],
      },
      {
        title: "The budget line, and the unit before the change",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | End target | Responsibility |
| IRI 4: Preschools assessed | Number | 0 | 2 | DEI/OSEE |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| IRI 4: Preschools assessed | Revised | Responsibility | DEI/UMC | DEI/OSEE |
== Budget
| # | Project components | Responsible Units | 2015 | Total |
| 1 | Evaluation | | 5.00 | 5.00 |
| 1.1 | Preschool survey (IRI 4) | UMC | 5.00 | 5.00 |
| | TOTAL | | 5.00 | 5.00 |
== Narrative
| Paragraph | Claim | Value |
| 20 | IRI 4: responsible unit, current to restructured | DEI to DEI/OSEE |`,
        finds: [{ cell: "Budget!C3" }, { cell: "Narrative!C2" }],
      },
    ],
  },
};

interface Responsibility {
  readonly value: Value;
  readonly where: string;
}

function responsibilities(indicator: Indicator): readonly Responsibility[] {
  return inForce(indicator).flatMap(({ responsibility, table }) =>
    stated(responsibility) ? [{ value: responsibility, where: tableName(table.kind) }] : [],
  );
}

function* acrossTables(indicator: Indicator, [first, ...others]: readonly Responsibility[]): Generator<Judgement> {
  if (!first || others.length === 0) return;
  for (const other of others) {
    if (sameUnits(first.value.text, other.value.text)) yield holds(first.value, other.value);
    else {
      const words = { indicator: indicatorName(indicator), found: other.value.text.trim(), where: other.where };
      yield broken("tables", [other.value, first.value], { ...words, expected: first.value.text.trim(), other: first.where });
    }
  }
}

/** A budget line that is some unit's, and the items that its name refers to. */
interface Line {
  readonly responsibility: Value;
  readonly names: ReturnType<typeof referencesIn>;
}

function linesOf(project: Project): readonly Line[] {
  return project.budgets
    .flatMap((budget) => budget.rows)
    .flatMap(({ name, responsibility }) => (stated(responsibility) ? [{ responsibility, names: referencesIn(name.text) }] : []));
}

function* inBudget(lines: readonly Line[], indicator: Indicator, [first]: readonly Responsibility[]): Generator<Judgement> {
  if (!first) return;
  for (const { responsibility, names } of lines) {
    if (!names.some((one) => isOf(indicator, one.kind, one.number))) continue;
    if (sameUnits(responsibility.text, first.value.text)) yield holds(responsibility, first.value);
    else {
      const words = { indicator: indicatorName(indicator), found: responsibility.text.trim(), expected: first.value.text.trim() };
      yield broken("budget", [responsibility, first.value], words);
    }
  }
}

/** "responsible unit", "unidad responsable", "unité responsable". */
const responsible = /\b(respons\w*|in charge|a cargo|encargad\w*|charge[es]* d)/;

function* inText(
  claims: readonly ReturnType<typeof parseClaim>[],
  changes: ReturnType<typeof changesByItem>,
  indicator: Indicator,
  own: readonly Responsibility[],
): Generator<Judgement> {
  const [first] = own;
  const now = own.map(({ value }) => value.text);
  const change = changes
    .filter(({ id }) => id === indicator.id)
    .flatMap(({ rows }) => rows.filter((row) => row.field === "responsibility" && stated(row.before)))[0];
  for (const { claim, items } of claims) {
    if (!first || !items.some((one) => isOf(indicator, one.kind, one.number))) continue;
    const sides = claim.value.text.trim().split(/\s+(?:to|a|à|para|→|->)\s+/);
    const later = sides.at(-1) ?? "";
    const then = sides.length === 2 ? sides[0] : undefined;
    const old = change?.before;
    const words = { paragraph: paragraphName(claim), indicator: indicatorName(indicator) };
    const isNow = now.some((text) => sameUnits(text, later));
    const wasOther = then !== undefined && stated(old) && !sameUnits(old.text, then);
    if (!isNow) yield broken("text", [claim.value, first.value], { ...words, found: later, expected: first.value.text.trim() });
    if (wasOther) yield broken("before", [claim.value, old], { ...words, found: then, expected: old.text.trim() });
    if (isNow && !wasOther) yield holds(claim.value, first.value);
  }
}

function isOf(indicator: Indicator, kind: string, number: string): boolean {
  return indicator.level === kind && indicator.id.replace(/^[A-Z]+/, "") === number;
}
