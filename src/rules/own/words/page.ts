import type { Language } from "../../../model/table";
import { functionIds, functionWords } from "./functions";
import { groupWords } from "./items";
import type { Group, Scope } from "./items";
import { names, scopes } from "./names";
import { comparisonSaid, comparisonWords, joinWords, stateWords } from "./operators";
import { severityWords } from "./rows";

const titles: Readonly<Record<Scope, string>> = {
  indicator: "Values of an indicator",
  dli: "Values of a DLI",
  year: "Values of a fiscal year of the estimates",
  loan: "Values of a loan",
  budget: "Values of a budget line or component",
  project: "Values of the project",
};

const languages: readonly Language[] = ["en", "es", "fr", "pt"];
const list = (words: string): string => words.split("|").join(", ");
/** In code marks, so that no sign in it is taken for a mark of the page. */
const code = (text: string): string => `\`${text}\``;
const inAll = (words: readonly string[]): string => code([...new Set(words.map(list))].join(" · "));

/** How a rule is written, and every name, function and word it can use: made of the tables that the parser reads. */
export function ownRulesPage(): string {
  return [intro, columns, writing, judging, namesPart(), functionsPart(), itemsPart(), wordsPart()].join("\n\n") + "\n";
}

const intro = `# Rules of the team's own

A sheet with the columns **Applies to**, **Check**, **Operator**, **Threshold** and **Severity** is read as a list of rules, one a row; **Message**, **Rule** (a name) and
columns of notes may stand beside them. The headers may be in English, Spanish, French or Portuguese, and so may every word below. The template of verification rules in the pane,
or \`template verification-rules\` on the command line, gives a sheet with examples that run.

\`\`\`
| Applies to      | Check                                               | Operator  | Threshold    | Severity    | Message                                            |
| PDO 1           | sum of targets                                      | =         | end target   | Error       | {item}: the targets add to {found}, not {expected} |
| Every DLI       | deadline                                            | not after | closing date | Error       |                                                    |
| DLI 1           | allocation share                                    | at most   | 70%          | Warning     |                                                    |
| Every indicator | frequency is not blank and data source is not blank |           |              | Information |                                                    |
\`\`\``;

const columns = `## The columns

- **Applies to**: one item by its code (DLI 4, PDO 3, IRI 11) or by its very name, several parted by commas (DLI 1, DLI 2), a group (every DLI, intermediate indicators, every fiscal year of the estimates), or the project.
- **Check**: what is looked at. It is a value (with operator and threshold beside it) or a whole condition (with both left empty).
- **Operator** and **Threshold**: what the value must be. The threshold is a figure, a date, a text in quotes, or again an expression. The operator may stand in the threshold's cell: ≥ 95%.
- **Severity**: Error, Warning or Information; Warning where it is empty.
- **Message**: what to say where the rule is broken. {item}, {found}, {expected}, {difference} and {rule} are filled in, and so is any expression in braces: {end target of PDO 2}. Without a message both figures and their difference are said.

A cell merged over several rows holds for each of them. An empty “applies to” is not guessed: the row is named by the rule own-rule-readable and not run.`;

const writing = `## Writing an expression

- Arithmetic: \`+ - * /\` and brackets. All of it is exact, division too; only round(…) rounds, half up.
- Figures: 3125010, 3,125,010, 3.125.010,00, 12.5, 5.7 million, US$ 125,000. A figure whose mark can part thousands or decimals (1.500; in tables that are not in English also 1,500) is refused, not guessed.
- Percentages: 95%, 80% of end target. Dates: 2018-03-31, 31-Mar-2018, 31 de marzo de 2018; a date in figures alone (31/03/2018) is refused. Texts in quotes: "Annual"; case, accents and punctuation do not count. Answers: yes, no.
- A value of one period: targets(2016), target 2016, units(Dec-15), estimate(FY17); a column's own label in quotes: amounts("Year 2"). Without a period it is the list of all: sum(targets).
- A value of another item: end target of PDO 3, sum(subtotal of every DLI), end target of its indicator (the one that a DLI pays for), subtotal of its DLI.
- Conditions: comparisons, is blank, is not blank, is n/a, joined by and, or, not. What a function takes is parted by ; or by a comma and a space.
- A text of more than 1000 characters or 40 levels of brackets is refused. There are no loops, and nothing but the names below can be reached.`;

const judging = `## How it is judged

- A rule holds, is broken, or is not judged. It is not judged where a value it needs is blank, N/A, in words, stated by no table, or only said to be “around” a figure. Not judged is never a pass. A condition with **and** is still broken where another part of it is false, and one with **or** holds where another part is true.
- Blank and N/A cells of a list are passed over by sum, min, max, first, last and count; blanks(…) counts the blank ones.
- Percentages are 95 for 95 %. Beside a quotient of two figures, 95% is 0.95: actual / end target >= 95%. Beside another percentage it is 95 points. A bare figure beside a percentage counts as points (actual >= 95), but not from 0 to 1, which could be a part: write it with %. A percentage from a cell in a product is refused until share(…) or points(…) says how it counts. A quotient beside a bare figure above 10 is refused: write it with %, or multiply.
- Money and counts are equal within the tolerance of the settings; figures printed in tens, thousands or millions are equal within what their printing hides, and where that hides which is more, the rule is not judged. Amounts in two currencies are not compared.
- A date that is a month or a year (Mar-2018) is before, after or equal only where that is certain for each of its days.
- The finding stands at the cells that were read, those of the check first, then those of the threshold, then the rule's row.`;

function namesPart(): string {
  const parts = scopes.map((scope) => {
    const rows = names[scope].map(({ id, periods, says, words }) => `- **${id}**${periods ? ", by period" : ""}. ${says} ${inAll(words)}`);
    return [`### ${titles[scope]}`, "", ...rows].join("\n");
  });
  const about =
    "The values of the project and of its one loan may be used in every rule; others need their item beside them where the rule applies to something else.";
  return [`## Names\n\n${about} Behind each stand its words, in English · Spanish · French · Portuguese.`, ...parts].join("\n\n");
}

function functionsPart(): string {
  const rows = functionIds.map((id) => {
    const { form, says, words } = functionWords[id];
    return `- ${code(form)}. ${says} ${inAll(languages.map((language) => words[language]))}`;
  });
  return ["## Functions", "", ...rows].join("\n");
}

function itemsPart(): string {
  const rows = (Object.keys(groupWords) as Group[]).map((group) => {
    const { every, one, many } = groupWords[group];
    return `- **${every}**. ${inAll(languages.map((language) => `${one[language]}|${many[language]}`))}`;
  });
  return ["## What a rule can apply to", "", ...rows].join("\n");
}

function wordsPart(): string {
  const operators = (Object.keys(comparisonWords) as (keyof typeof comparisonWords)[]).map(
    (sign) => [comparisonSaid[sign], comparisonWords[sign]] as const,
  );
  const rows = [...operators, ...[stateWords, joinWords, severityWords].flatMap((table) => Object.entries(table))];
  return ["## Operators and severities", "", ...rows.map(([meaning, words]) => `- **${meaning}**. ${code(list(words))}`)].join("\n");
}
