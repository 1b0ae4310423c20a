/** The version to compare with, to keep, or to take from a file. */
export interface VersionOptions {
  readonly with?: string;
  readonly name?: string;
  readonly by?: string;
  readonly why?: string;
  /** A .json file that holds an exported version. */
  readonly import?: string;
}

/** What the options say of versions, or what is wrong with them. */
export function versionOptions(command: string, options: ReadonlyMap<string, string>): VersionOptions | string {
  const [output, name, from] = ["-o", "--name", "--import"].map((option) => options.get(option));
  if (from !== undefined && output === undefined) return "--import needs -o and a file name: the workbook itself stays as it is.";
  const own = ["--by", "--why", "--as-of"].find((option) => options.has(option));
  if (from !== undefined && own !== undefined) return `The version in ${from} says this itself: leave out ${own}.`;
  if (command === "snapshot" && output !== undefined && name === undefined && from === undefined)
    return "A version needs a name: add --name.";
  return { with: options.get("--with"), name, by: options.get("--by"), why: options.get("--why"), import: from };
}
