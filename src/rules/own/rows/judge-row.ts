import { signed } from "../../../base/decimal";
import type { Judgement } from "../../rule";
import { broken, holds, notJudged } from "../../support/judge";
import type { Figures } from "../../support/judge";
import { decimalOf } from "../language/fraction";
import type { Fraction } from "../language/fraction";
import { printExpression } from "../language/print";
import type { CompareNode, Node } from "../language/syntax";
import { namesIn } from "../language/walk";
import { cellOf, itemsOf, labelOf } from "../names/subjects";
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
      yield notJudged(says.nothing, [rule.cell], { rule: rule.name, why: `no ${group} was read from the workbook` });
    }
    for (const subject of subjects) yield judgeOne(rule, subject, world, says);
  }
}

function judgeOne(rule: OwnRule, subject: Subject, world: World, says: Says): Judgement {
  const { condition } = rule;
  const compared = condition.is === "compare" ? comparedOf(condition, subject, world) : undefined;
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

/** A comparison's two sides as they were judged, with the expression that they stand in. */
interface Sides extends Compared {
  readonly node: CompareNode;
}

function comparedOf(node: CompareNode, subject: Subject, world: World): Sides {
  const [left, right] = [evaluate(node.left, subject, world), evaluate(node.right, subject, world)];
  return { ...compareAnswers(node.comparison, left, right, world.tolerance), node };
}

function figuresOf({ left, right, difference }: Sides): Figures {
  const side = (answer: Answer): Figures["found"] => (answer.is === "figure" ? decimalOf(answer.number).value : printAnswer(answer));
  return { found: side(left), expected: side(right), difference: difference && decimalOf(difference).value };
}

/** Both figures and their difference, in the row's own words for what they are. */
function usualWords({ condition, said }: OwnRule, subject: Subject, world: World, compared: Sides | undefined): string {
  const item = labelOf(subject);
  if (!compared) return `${item}: “${said.check}” does not hold${valuesOf(condition, subject, world)}`;
  const { node } = compared;
  const [left, right] = printed(compared);
  const words = compared.left.is === "date" ? datesSaid : comparisonSaid;
  const difference = compared.difference ? `; the difference is ${apart(compared, compared.difference)}` : "";
  const isRead = namesIn(node.right).length > 0 || node.right.is === "arithmetic";
  const source = isRead ? ` (${said.threshold ?? printExpression(node.right)})` : "";
  const check = said.threshold === undefined ? printExpression(node.left) : said.check;
  return `${item}: ${check} is ${left}, where it should be ${words[node.comparison]} ${right}${source}${difference}`;
}

/** The figures of both sides, with so many decimals that they do not look the same. */
function printed({ left, right }: Sides): readonly [string, string] {
  const cut = (answer: Answer, places: number): string => printAnswer(answer, places).replace("about ", "");
  const places = decimals.find((each) => cut(left, each) !== cut(right, each)) ?? 20;
  return [printAnswer(left, places), printAnswer(right, places)];
}

const decimals = [2, 4, 8];

function apart({ left, right }: Sides, difference: Fraction): string {
  const { value } = decimalOf(difference);
  const cut = value.toDecimalPlaces(decimals.find((each) => !value.toDecimalPlaces(each).isZero()) ?? 20);
  const isShare = [left, right].some((side) => side.is === "figure" && side.unit === "percent");
  return `${cut.eq(value) ? "" : "about "}${signed(cut)}${isShare ? " points" : ""}`;
}

/** ": baseline is 5, end target is 3". */
function valuesOf(condition: Node, subject: Subject, world: World): string {
  const names = [...new Map(namesIn(condition).map((name) => [printExpression(name), name]))].slice(0, 8);
  const list = names.flatMap(([said, name]) => {
    const answer = evaluate(name, subject, world);
    if (answer.is !== "missing") return [`${said} is ${printAnswer(answer)}`];
    return answer.state === "blank" ? [`${said} is blank`] : answer.state === "n/a" ? [`${said} is N/A`] : [];
  });
  return list.length === 0 ? "" : `: ${list.join(", ")}`;
}

function ownWords(rule: OwnRule, subject: Subject, world: World, compared: Sides | undefined): string {
  const [left, right] = compared ? printed(compared) : ["", ""];
  const filled = {
    item: labelOf(subject),
    rule: rule.name,
    found: left,
    expected: right,
    difference: compared?.difference ? apart(compared, compared.difference) : "",
  };
  const parts = (rule.message ?? []).map((part) =>
    "words" in part ? part.words : "place" in part ? filled[part.place] : printAnswer(evaluate(part.node, subject, world)),
  );
  return parts.join("").replace(/\s+/g, " ").trim().replace(/\.$/, "");
}
