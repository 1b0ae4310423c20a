import { isoDate } from "../base/dates";
import type { IsoDate } from "../base/dates";
import type { Readings } from "../app/kept-scenarios";
import { settableProblem } from "../app/decisions";
import { templateKinds } from "../app/templates";
import type { ReviewThresholds } from "../app/review-thresholds";
import type { TemplateOptions } from "../app/templates";
import { readingOptions } from "./reading-options";
import { reviewOptions } from "./review-options";
import { splitArguments } from "./split-arguments";
import { templateOptions } from "./template-options";
import { versionOptions } from "./version-options";
import type { VersionOptions } from "./version-options";
import { commandNames, usageOf } from "./usage";
import type { CommandName } from "./usage";

export const formats = ["text", "json", "sarif", "junit"] as const;
export type Format = (typeof formats)[number];

/** What the person asked for. */
export interface Request {
  readonly command: CommandName;
  /** Files and folders, or the name of a rule. */
  readonly operands: readonly string[];
  readonly format: Format;
  readonly output?: string;
  /** A Word file to write. */
  readonly docx?: string;
  /** A text file with paragraphs of the paper. */
  readonly text?: string;
  /** The output may be the input. */
  readonly force: boolean;
  /** The output is a copy with what certainly puts findings right. */
  readonly fix: boolean;
  /** The output is a copy with a sheet of proposed verification steps. */
  readonly propose: boolean;
  readonly rules?: readonly string[];
  readonly asOf?: IsoDate;
  /** The version to compare with, or to keep. */
  readonly version?: VersionOptions;
  /** Figures of rules for this once, by "rule.figure". */
  readonly figures?: Readonly<Record<string, string>>;
  /** The readings that this run takes where the terms of DLIs leave several. */
  readonly readings?: Readings;
  /** How this run rates indicators of a sector review. */
  readonly reviewThresholds?: ReviewThresholds;
  /** What a template is made for. */
  readonly template: TemplateOptions;
}

export type Parsed =
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "help"; readonly command?: CommandName }
  | { readonly kind: "wrong"; readonly message: string };

/** Which options a command knows, besides --help. */
const known: Readonly<Record<CommandName, readonly string[]>> = {
  tables: ["--json", "--format"],
  model: ["--json", "--format"],
  check: ["--json", "--format", "-o", "--docx", "--text", "--force", "--fix", "--rules", "--as-of", "--figure", "--on-track", "--behind"],
  disburse: ["--json", "--format", "-o", "--force", "--as-of", "--reading", "--lots"],
  verify: ["--json", "--format", "-o", "--force", "--propose", "--language"],
  compare: ["--json", "--format", "-o", "--docx", "--force", "--as-of", "--with"],
  snapshot: ["--json", "--format", "-o", "--force", "--as-of", "--name", "--by", "--why", "--import"],
  explain: ["--json", "--format"],
  template: ["-o", "--force", "--language", "--no-example", "--years", "--currency"],
  review: ["--json", "--format", "-o", "--docx", "--force", "--as-of", "--on-track", "--behind"],
};

const wrong = (message: string, command?: CommandName): Parsed => ({ kind: "wrong", message: `${message}\n${usageOf(command)}` });

/** The request that the arguments spell out, or what is wrong with them and the right form. */
export function parseArguments(args: readonly string[]): Parsed {
  const split = splitArguments(args);
  const [name, ...operands] = split.operands;
  const command = commandNames.find((known) => known === name);
  if (split.options.has("--help")) return { kind: "help", command };
  if (name === undefined) return wrong("No command was given.");
  if (!command) return wrong(`There is no command "${name}".`);
  if (split.problem !== undefined) return wrong(split.problem, command);
  const unknown = [...split.options.keys()].find((option) => !known[command].includes(option));
  if (unknown !== undefined) return wrong(`${command} has no option ${unknown}.`, command);
  return requestOf(command, operands, split.options);
}

function requestOf(command: CommandName, operands: readonly string[], options: ReadonlyMap<string, string>): Parsed {
  const asked = options.get("--format");
  const format = asked === undefined ? (options.has("--json") ? "json" : "text") : formats.find((name) => name === asked);
  if (format === undefined) return wrong(`There is no format "${asked}"; known are ${formats.join(", ")}.`, command);
  if ((format === "sarif" || format === "junit") && command !== "check") return wrong(`The format ${format} is for check alone.`, command);
  if (options.has("--json") && format !== "json") return wrong(`--json and --format ${format} contradict each other.`, command);
  const day = options.get("--as-of");
  const asOf = day === undefined ? undefined : dayOf(day);
  if (day !== undefined && asOf === undefined) return wrong(`"${day}" is no day; write it as 2017-06-30.`, command);
  const output = options.get("-o");
  const readings = readingOptions(options);
  if (typeof readings === "string") return wrong(readings, command);
  const reviewThresholds = reviewOptions(options);
  if (typeof reviewThresholds === "string") return wrong(reviewThresholds, command);
  const template = templateOptions(options);
  if (typeof template === "string") return wrong(template, command);
  const fix = options.has("--fix");
  const propose = options.has("--propose");
  const docx = options.get("--docx");
  if (options.has("--with") && operands.length !== 1) return wrong("--with compares one workbook with a version in it.", command);
  const version = versionOptions(command, options);
  if (typeof version === "string") return wrong(version, command);
  const problem =
    (fix || propose) && output === undefined
      ? `${fix ? "--fix" : "--propose"} needs -o and a file name: the workbook itself stays as it is.`
      : (operandProblem(command, operands.length, output) ?? docxProblem(command, operands.length, docx));
  if (problem !== undefined) return wrong(problem, command);
  const figures = figuresOf(options.get("--figure"));
  if (typeof figures === "string") return wrong(figures, command);
  const rules = options
    .get("--rules")
    ?.split(",")
    .map((rule) => rule.trim())
    .filter((rule) => rule !== "");
  return {
    kind: "request",
    request: {
      command,
      operands,
      format,
      output,
      docx,
      text: options.get("--text"),
      force: options.has("--force"),
      fix,
      propose,
      rules,
      asOf,
      version,
      figures,
      template,
      ...(readings ? { readings } : {}),
      ...(reviewThresholds ? { reviewThresholds } : {}),
    },
  };
}

function docxProblem(command: CommandName, count: number, docx: string | undefined): string | undefined {
  if (docx === undefined) return undefined;
  if (command !== "compare" && count > 1) return "--docx writes one document, so it takes one file.";
  return /\.docx$/i.test(docx) ? undefined : `--docx writes a .docx file; "${docx}" has another ending.`;
}

/** The figures of "actual-not-stale.months=18,magnitude-jump.times=50", or what is wrong with them. */
function figuresOf(text: string | undefined): Readonly<Record<string, string>> | undefined | string {
  if (text === undefined) return undefined;
  const pairs = text.split(",").map((pair) => pair.split(/=(.*)/s).map((part) => part.trim()));
  const problem = pairs.map(([key = "", value = ""]) => settableProblem(key, value)).find((one) => one !== undefined);
  return problem ?? Object.fromEntries(pairs.map(([key = "", value = ""]) => [key, value]));
}

function dayOf(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function operandProblem(command: CommandName, count: number, output: string | undefined): string | undefined {
  if (command === "explain") return count > 1 ? "explain takes the name of one rule." : undefined;
  if (command === "template") {
    if (count !== 1) return `template takes one kind of table. Known are ${templateKinds.join(", ")}.`;
    if (output === undefined) return "template needs -o and a file name: where the workbook is written.";
  }
  if (count === 0) return `${command} needs a workbook (.xlsx).`;
  if (command === "snapshot" && count > 1) return "snapshot takes one workbook.";
  if (command === "compare" && count > 2) return "compare takes one workbook with two versions in it, or two workbooks.";
  if (output !== undefined && command !== "compare" && count > 1) return "-o writes one workbook, so it takes one file.";
  return output !== undefined && !/\.xlsx$/i.test(output) ? `-o writes an .xlsx file; "${output}" has another ending.` : undefined;
}
