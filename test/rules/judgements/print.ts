import { plain } from "../../../src/base/decimal";
import type { Dec } from "../../../src/base/decimal";
import { printCell } from "../../../src/grid/address";
import type { NewContent } from "../../../src/grid/edits";
import type { Project } from "../../../src/model/project";
import type { Judgement, Rule, RuleContext } from "../../../src/rules/rule";

/** Every judgement of a rule, one a line: outcome, cells in order, words, figures, fix. */
export function printed(rule: Rule, project: Project, context: RuleContext): string[] {
  return [...rule.check(project, context)].map((judgement) => line(rule, judgement));
}

function line(rule: Rule, judgement: Judgement): string {
  const cells = judgement.cells.map(printCell).join(" ");
  if (judgement.outcome === "holds") return `holds ${cells}`;
  const words = (rule.messages[judgement.say] ?? `no message ${judgement.say}`).replace(
    /\{(\w+)\}/g,
    (_, place: string) => judgement.with[place] ?? `{${place}}`,
  );
  const said = words.replace(/\n/g, "\\n");
  if (judgement.outcome === "not-judged") return `not judged ${cells}: ${said}`;
  const { found, expected, difference, fix, severity } = judgement;
  const figures = [
    ...(found === undefined ? [] : [`found ${shown(found)}`]),
    ...(expected === undefined ? [] : [`expected ${shown(expected)}`]),
    ...(difference === undefined ? [] : [`off by ${plain(difference)}`]),
    ...(fix?.cells ?? []).map((one) => `fix ${printCell(one.cell)} := ${content(one.content)}`),
  ].join("; ");
  return `${severity ?? rule.severity} ${cells}: ${said}${figures === "" ? "" : ` [${figures}]`}`;
}

const shown = (figure: Dec | string): string => (typeof figure === "string" ? figure.replace(/\n/g, "\\n") : plain(figure));

function content(fresh: NewContent): string {
  if (fresh.kind === "blank") return "blank";
  if (fresh.kind === "formula") return `${fresh.formula} -> ${fresh.result ?? "?"}`;
  return typeof fresh.value === "string" ? `"${fresh.value}"` : String(fresh.value);
}
