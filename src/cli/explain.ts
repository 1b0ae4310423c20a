import { explainDocument } from "../report/json";
import { printRule, printRules } from "../report/plain";
import { rules as catalogue } from "../rules/catalogue";
import type { Request } from "./arguments";
import { exitCodes } from "./exit-codes";
import { nearRules } from "./rule-set";
import type { Terminal } from "./terminal";

/** Prints a rule, or all of them where none is named. Resolves to the exit code. */
export function explain({ operands, format }: Request, terminal: Terminal): number {
  const [name] = operands;
  if (name === undefined) {
    terminal.out(format === "json" ? catalogue.map((rule) => JSON.stringify(explainDocument(rule))).join("\n") : printRules(catalogue));
    return exitCodes.fine;
  }
  const rule = catalogue.find(({ id }) => id === name);
  if (!rule) {
    const near = nearRules(name);
    terminal.note(
      `There is no rule "${name}".${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : ""} All rules: explain without a name.`,
    );
    return exitCodes.usage;
  }
  terminal.out(format === "json" ? JSON.stringify(explainDocument(rule), null, 2) : printRule(rule));
  return exitCodes.fine;
}
