import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** A path inside the project. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** A message for the person at the terminal; never on stdout, which belongs to results. */
export const say = (text) => void process.stderr.write(text + "\n");

/** Stops with a plain message where something the person can mend is wrong. */
export class Complaint extends Error {}

/** Runs a tool's main function: a `Complaint` is printed as it is, anything else with its stack. */
export async function main(run) {
  try {
    const code = await run();
    if (typeof code === "number") process.exitCode = code;
  } catch (error) {
    say(error instanceof Complaint ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}

export function requireNode20() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Complaint(`Node.js 20 or newer is needed; this is ${process.version}. See https://nodejs.org.`);
}

export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Options of the form --name or --name VALUE (or --name=VALUE); `takesValue` names those with a value. Anything unknown is a complaint. */
export function options(args, { flags = [], takesValue = [] }) {
  const found = { rest: [] };
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    const [name = "", inline] = arg.startsWith("--") ? arg.slice(2).split(/=(.*)/s) : [];
    if (!arg.startsWith("--")) found.rest.push(arg);
    else if (flags.includes(name) && inline === undefined) found[name] = true;
    else if (takesValue.includes(name)) {
      const value = inline ?? args[++index];
      if (value === undefined || value === "") throw new Complaint(`--${name} needs a value.`);
      found[name] = value;
    } else throw new Complaint(`Unknown option ${arg}. Known: ${[...flags, ...takesValue].map((known) => `--${known}`).join(", ")}.`);
  }
  return found;
}

/** Resolves when the person at the terminal, or the system, asks the program to stop. */
export const untilStopped = () =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
  });
