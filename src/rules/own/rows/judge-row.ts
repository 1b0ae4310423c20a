import { grouped } from "../../../base/decimal";
import type { Judgement } from "../../rule";
import { broken, holds, notJudged } from "../../support/judge";
import type { Figures } from "../../support/judge";
import { compareFractions, decimalOf, size } from "../language/fraction";
import { printExpression } from "../language/print";
import type { NameNode, Node } from "../language/syntax";
import { namesIn } from "../language/walk";
import { allOf, cellOf, itemsOf, labelOf } from "../names/subjects";
import type { Subject } from "../names/subjects";
import type { World } from "../names/world";
import type { OwnRule } from "./read-rows";
import { printAnswer } from "../values/answer";
import type { Answer } from "../values/answer";
import { compareAnswers } from "../values/compare";
import type { Compared } from "../values/compare";
import { evaluate } from "../values/evaluate";
import { groupWords } from "../words/items";
import { comparisonSaid, datesSaid } from "../words/operators";

/** More cells than this say no more of where to look. */
const mostCells = 60;

/** The rule's messages: for what is broken, what was not judged, and a rule that found nothing to judge. */
interface Says {
  readonly broken: string;
  readonly open: string;
  readonly nothing: string;
}

/** A rule judged on every item that it applies to; the judged cells come first, the rule's row last. */
export function* judgeRow(rule: OwnRule, world: World, says: Says): Generator<Judgement> {
  for (const item of rule.appliesTo.items) {
    const subjects = itemsOf(item, world.project);
    if (subjects.length === 0) {
      const group = groupWords[item.group].every.replace(/^every /, "");
      const why =
        allOf(item.group, world.project).length === 0 ? `no ${group} was read from the workbook` : `the workbook has no such ${group}`;
      yield notJudged(says.nothing, [rule.cell], { rule: rule.name, why });
    }
    for (const subject of subjects) yield judgeOne(rule, subject, world, says);
  }
}

function judgeOne(rule: OwnRule, subject: Subject, world: World, says: Says): Judgement {
  const { condition } = rule;
  const compared =
    condition.is === "compare"
      ? compareAnswers(
          condition.comparison,
          evaluate(condition.left, subject, world),
          evaluate(condition.right, subject, world),
          world.tolerance,
        )
      : undefined;
  const result = compared?.result ?? evaluate(condition, subject, world);
  const judged = result.cells.length > 0 ? result.cells.slice(0, mostCells) : [cellOf(subject)];
  const places = [...judged, rule.cell];
  if (result.is === "missing") return notJudged(says.open, places, { rule: rule.name, item: labelOf(subject), why: result.why });
  if (result.is !== "truth")
    return notJudged(says.open, places, { rule: rule.name, item: labelOf(subject), why: `${printAnswer(result)} is neither yes nor no` });
  if (result.yes) return holds(...places);
  const figures = compared ? figuresOf(compared) : {};
  const text = rule.message ? ownWords(rule, subject, world, compared) : usualWords(rule, subject, world, compared);
  return broken(says.broken, places, { rule: rule.name, text }, { ...figures, severity: rule.severity });
}

function figuresOf({ left, right, difference }: Compared): Figures {
  const side = (answer: Answer): Figures["found"] =>
    answer.is === "figure" ? decimalOf(answer.number).value : answer.is === "missing" ? undefined : printAnswer(answer);
  return {
    found: side(left),
    expected: side(right),
    difference: difference && left.is === "figure" && right.is === "figure" ? differenceOf(left, right) : undefined,
  };
}

function differenceOf(left: Extract<Answer, { is: "figure" }>, right: typeof left) {
  return decimalOf({
    top: left.number.top * right.number.bottom - right.number.top * left.number.bottom,
    bottom: left.number.bottom * right.number.bottom,
  }).value;
}

/** Both figures and their difference, in the row's own words for what they are. */
function usualWords(rule: OwnRule, subject: Subject, world: World, compared: Compared | undefined): string {
  const item = labelOf(subject);
  const { condition, said } = rule;
  if (!compared || condition.is !== "compare") return `${item}: “${said.check}” does not hold${valuesOf(condition, subject, world)}`;
  const [left, right] = printed(compared);
  const words = compared.left.is === "date" ? datesSaid : comparisonSaid;
  const difference =
    compared.left.is === "figure" && compared.right.is === "figure" ? `; the difference is ${apart(compared.left, compared.right)}` : "";
  const isRead = namesIn(condition.right).length > 0 || condition.right.is === "arithmetic";
  const source = said.threshold !== undefined ? said.threshold : printExpression(condition.right);
  const check = said.threshold !== undefined ? said.check : printExpression(condition.left);
  return `${item}: ${check} is ${left}, where it should be ${words[condition.comparison]} ${right}${isRead ? ` (${source})` : ""}${difference}`;
}

/** The figures of both sides, with so many decimals that they do not look the same. */
function printed({ left, right }: Compared): readonly [string, string] {
  for (const places of [2, 4, 8, 20]) {
    const sides = [printAnswer(left, places), printAnswer(right, places)] as const;
    if (sides[0] !== sides[1] || places === 20) return sides;
  }
  return [printAnswer(left), printAnswer(right)];
}

function apart(left: Extract<Answer, { is: "figure" }>, right: typeof left): string {
  const difference = differenceOf(left, right);
  const places = [2, 4, 8, 20].find((each) => !difference.toDecimalPlaces(each).isZero()) ?? 20;
  const cut = difference.toDecimalPlaces(places);
  const sign = compareFractions(left.number, right.number) > 0 ? "+" : "";
  const isShare = left.unit === "percent" || right.unit === "percent";
  const isEqual = compareFractions(size(left.number), size(right.number)) === 0 && difference.isZero();
  return `${isEqual ? "0" : `${cut.eq(difference) ? "" : "about "}${sign}${grouped(cut)}`}${isShare ? " points" : ""}`;
}

/** ": baseline is 5, end target is 3". */
function valuesOf(condition: Node, subject: Subject, world: World): string {
  const seen = new Map<string, string>();
  for (const name of namesIn(condition)) {
    const said = printExpression(name);
    if (!seen.has(said) && seen.size < 8) seen.set(said, shownName(name, subject, world));
  }
  const list = [...seen].filter(([, value]) => value !== "").map(([name, value]) => `${name} is ${value}`);
  return list.length === 0 ? "" : `: ${list.join(", ")}`;
}

function shownName(name: NameNode, subject: Subject, world: World): string {
  const answer = evaluate(name, subject, world);
  return answer.is === "missing" ? (answer.state === "blank" ? "blank" : answer.state === "n/a" ? "N/A" : "") : printAnswer(answer);
}

function ownWords(rule: OwnRule, subject: Subject, world: World, compared: Compared | undefined): string {
  const [left, right] = compared ? printed(compared) : ["", ""];
  const filled = {
    item: labelOf(subject),
    rule: rule.name,
    found: left,
    expected: right,
    difference: compared?.left.is === "figure" && compared.right.is === "figure" ? apart(compared.left, compared.right) : "",
  };
  const parts = (rule.message ?? []).map((part) =>
    "words" in part ? part.words : "place" in part ? filled[part.place] : printAnswer(evaluate(part.node, subject, world)),
  );
  return parts.join("").replace(/\s+/g, " ").trim().replace(/\.$/, "");
}
