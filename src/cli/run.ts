import { helpText } from "./usage";
import { parseArguments } from "./arguments";
import { exitCodes } from "./exit-codes";
import { explain } from "./explain";
import { perform } from "./perform";
import { snapshot } from "./snapshot";
import { template } from "./template";
import type { Terminal } from "./terminal";

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
  switch (request.command) {
    case "explain":
      return explain(request, terminal);
    case "snapshot":
      return snapshot(request, terminal);
    case "template":
      return template(request, terminal);
    default:
      return perform({ ...request, command: request.command }, terminal);
  }
}
