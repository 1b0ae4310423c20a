/** Options that a value follows, each with what it is. */
const takesValue: Readonly<Record<string, string>> = {
  "-o": "a file name",
  "--docx": "a file name",
  "--text": "a file name",
  "--rules": "names of a set, of rules or of groups",
  "--as-of": "a day",
  "--figure": "a figure of a rule (actual-not-stale.months=18)",
  "--format": "a name",
  "--with": "the name of a version, or of a .json file that holds one",
  "--name": "the name of a version",
  "--import": "the name of a .json file that holds a version",
  "--by": "a name",
  "--why": "a reason",
  "--on-track": "a share of the way to a target (80%)",
  "--behind": "a share of the way to a target (50%)",
  "--reading": "cap or uncapped",
  "--lots": "whole or pro-rata",
  "--language": "en, es, fr or pt",
  "--years": "years with commas between",
  "--currency": "three letters",
};
const flags = ["--json", "--force", "--fix", "--propose", "--no-example", "--help", "-h"];

/** Arguments by what they are: files and names, and options with their values; the first thing wrong with them. */
interface Split {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly problem?: string;
}

export function splitArguments(args: readonly string[]): Split {
  const operands: string[] = [];
  const options = new Map<string, string>();
  let problem: string | undefined;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    if (arg === "--") {
      operands.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      operands.push(arg);
      continue;
    }
    const [spelt = "", inline] = arg.startsWith("--") ? arg.split(/=(.*)/s) : [arg];
    const option = spelt === "--output" ? "-o" : spelt === "-h" ? "--help" : spelt;
    const wants = takesValue[option];
    if (wants === undefined) {
      if (!flags.includes(option)) problem ??= `There is no option ${option}.`;
      else if (inline !== undefined) problem ??= `${option} takes no value.`;
      options.set(option, "");
      continue;
    }
    const value = inline ?? args[++index];
    if (value === undefined || value === "") problem ??= `${option} needs ${wants} after it.`;
    else options.set(option, value);
  }
  return { operands, options, ...(problem === undefined ? {} : { problem }) };
}
