import { helpText, usageOf } from "./usage";
import { parseArguments } from "./arguments";
import { explain } from "./explain";
import { perform } from "./perform";
import type { Terminal } from "./terminal";

/** What a run ends with; the grave ones are the higher. */
export const exitCodes = { fine: 0, broken: 1, usage: 2, unreadable: 3 } as const;

/** Runs one command and resolves to its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed.kind === "help") {
    terminal.out(helpText(parsed.command));
    return exitCodes.fine;
  }
  if (parsed.kind === "wrong") {
    terminal.note(parsed.message);
    return exitCodes.usage;
  }
  const { request } = parsed;
  if (request.command === "review") {
    terminal.note(`The review of a sector is not part of this version. Commands that work: see below.\n${usageOf()}`);
    return exitCodes.usage;
  }
  return request.command === "explain" ? explain(request, terminal) : perform(request, terminal);
}
