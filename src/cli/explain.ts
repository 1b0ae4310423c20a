import { explainDocument, explainSetDocument } from "../report/json";
import { printRule, printRules, printSet, printSets } from "../report/plain";
import { rules as catalogue } from "../rules/catalogue";
import { findRuleSet, ruleSets } from "../rules/sets";
import type { Request } from "./arguments";
import { exitCodes } from "./exit-codes";
import { meant, nearRules } from "./rule-set";
import type { Terminal } from "./terminal";

/** Prints a rule or a set of rules, or all of them where none is named. Resolves to the exit code. */
export function explain({ operands, format }: Request, terminal: Terminal): number {
  const [name] = operands;
  const isJson = format === "json";
  if (name === undefined) {
    const documents = [...catalogue.map(explainDocument), ...ruleSets.map((set) => explainSetDocument(set, catalogue))];
    terminal.out(isJson ? documents.map((each) => JSON.stringify(each)).join("\n") : `${printRules(catalogue)}\n\n${printSets(ruleSets)}`);
    return exitCodes.fine;
  }
  const rule = catalogue.find(({ id }) => id === name);
  const set = findRuleSet(name);
  if (rule) terminal.out(isJson ? JSON.stringify(explainDocument(rule), null, 2) : printRule(rule));
  else if (set) terminal.out(isJson ? JSON.stringify(explainSetDocument(set, catalogue), null, 2) : printSet(set));
  else {
    terminal.note(`There is no rule or set "${name}".${meant(nearRules(name))} All of them: explain without a name.`);
    return exitCodes.usage;
  }
  return exitCodes.fine;
}
