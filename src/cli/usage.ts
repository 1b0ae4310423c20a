import { templateKinds } from "../app/templates";

export const commandNames = [
  "tables",
  "model",
  "check",
  "disburse",
  "verify",
  "compare",
  "snapshot",
  "explain",
  "template",
  "review",
] as const;
export type CommandName = (typeof commandNames)[number];

const start = "npm run --silent cli --";

const forms: Readonly<Record<CommandName, string>> = {
  tables: "tables FILE… [--json]",
  model: "model FILE… [--json]",
  check: "check FILE… [--json] [--rules SET] [-o OUT.xlsx]",
  disburse: "disburse FILE… [--json] [-o OUT.xlsx]",
  verify: "verify FILE… [--json] [--propose -o OUT.xlsx]",
  compare: "compare OLD NEW | FILE [--json] [-o OUT.xlsx] …",
  snapshot: "snapshot FILE [-o OUT.xlsx --name N | --import V.json] …",
  explain: "explain [RULE | SET] [--json]",
  template: "template KIND -o OUT.xlsx [--language LANG]",
  review: "review FILE… [--json] [-o OUT.xlsx] [--docx OUT.docx]",
};

const about: Readonly<Record<CommandName, string>> = {
  tables: "What tables were recognised, where and how sure; what was not.",
  model: "The project as the workbook states it: indicators, DLIs, budget …",
  check: "What does not add up, where, and by how much.",
  disburse: "By DLI, period and fiscal year, against the estimates.",
  verify: "Protocols run over their evidence: payable or not, what it earns.",
  compare: "Two versions of the indicators and DLIs, field by field.",
  snapshot: "Keeps a named version in the workbook, or lists those kept.",
  explain: "A rule or a set of rules: what, why, examples. No name: all.",
  template: "A workbook to fill in, with the sheet of one kind of table.",
  review: "A year of a sector: results, finance, contradictions, actions.",
};

/** The right form, for someone who used another. */
export function usageOf(command?: CommandName): string {
  if (command) return `Usage: ${start} ${forms[command]}\nMore: ${start} ${command} --help`;
  return `Usage: ${start} COMMAND FILE… [options]\nCommands: ${commandNames.join(", ")}\nMore: ${start} --help`;
}

const options = `Options
  --json         One JSON document a file and nothing else on stdout; of several
                 files or a folder one a line. Schemas: src/cli/schemas.
  --format NAME  text, json; for check also sarif and junit (one log).
  --rules SET    A set of rules (explain lists them) in place of the workbook's
                 own; or rules and groups to keep to, with commas between.
  --as-of DAY    Judge dates as of this day (2017-06-30).
  --figure F=N   A figure that no source settles, for this once; explain RULE
                 names them (actual-not-stale.months=18).
  -o OUT.xlsx    Write a copy of the workbook with the result as a new sheet; of
                 disburse with the schedule, ledger, estimates and request, of
                 review with the sector progress report and its dashboard, of
                 compare with the annexes of the paper, which tell when a source
                 cell moves; a reason typed beside a row is kept.
  --reading R    With disburse: results beyond the plan are paid up to the DLI's
                 allocation (cap), or without one (uncapped).
  --lots L       With disburse: part of a lot is worth its share (pro-rata), or
                 only full lots are paid (whole).
  --on-track S --behind S
                 With review and check: from which share of the way to a target
                 on an indicator is on track, or behind (80% and 50%).
  --fix          With check: -o is a copy in which all that has one certain fix
                 is put right; each cell is printed, before and after.
  --propose      With verify: -o is a copy with a sheet of steps, proposed from
                 the protocols' words, for a person to edit and confirm.
  --with NAME    With compare FILE: against the version of that name in it, or
                 against one that was exported to a file (NAME.json).
  --name NAME    With snapshot: what the version is called (with -o it is kept,
                 without it is printed); --by WHO and --why TEXT go with it.
  --import FILE  With snapshot and -o: keep the version that was printed to FILE
                 (.json) or exported by the pane; --name gives it another name.
  --text FILE    With check: a text file with paragraphs of the paper. What they
                 name (figure, year, indicator, DLI) is tied to a cell, or told.
  --docx FILE    Write a Word file: of check the findings as a report with lines
                 to sign on, of compare the annexes of the restructuring paper,
                 of review the sector progress report with the aide-memoire.
  --force        Let -o replace the workbook that was read, or is there.

FILE may be a folder: every .xlsx and .xlsm in it.
Exit codes: 0 nothing broken but what was accepted; 1 a rule of severity error
is broken, or a confirmed protocol is not payable; 2 wrong usage; 3 a file could
not be done (the others still are).`;

const templateOptions = `Options
  --language L   Of headers, lists and example: en, es, fr, pt.
  --no-example   Without the rows that show how it is filled in.
  --years LIST   The years of columns or rows: 2026,2027,2028.
  --currency C   Three letters; USD without it.
  --force        Let -o replace a file that is there.

KIND is one of:
${listed(templateKinds)}

Exit codes: 0 written; 2 wrong usage; 3 the file could not be written.`;

/** Names with commas, in lines that a terminal holds. */
function listed(names: readonly string[]): string {
  const lines = [""];
  for (const [index, name] of names.entries()) {
    const word = index < names.length - 1 ? `${name},` : name;
    if (`${lines.at(-1)} ${word}`.length > 76) lines.push("");
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.map((line) => ` ${line}`).join("\n");
}

/** The help text, of one command or of all. */
export function helpText(command?: CommandName): string {
  if (command) return `${about[command]}\n\n  ${start} ${forms[command]}\n\n${command === "template" ? templateOptions : options}`;
  const list = commandNames.map((name) => `  ${name.padEnd(9)} ${about[name]}`).join("\n");
  return `Checks results frameworks and disbursement tables in Excel workbooks.\n\n  ${start} COMMAND FILE… [options]\n\nCommands\n${list}\n\n${options}`;
}
