import type { NameNode } from "../language/syntax";
import { nameOf } from "../language/lexicon";
import type { Scope } from "../words/items";
import { missing } from "../values/answer";
import type { Answer } from "../values/answer";
import { budgetReader, loanReader, projectReader, yearReader } from "./of-money";
import { dliReader } from "./of-dli";
import { indicatorReader } from "./of-indicator";
import { atPeriod } from "./series";
import { itemsOf, labelOf } from "./subjects";
import type { Subject } from "./subjects";
import type { Reader, World } from "./world";

function readerOf(subject: Subject, world: World): Reader {
  switch (subject.scope) {
    case "indicator":
      return indicatorReader(subject.indicator);
    case "dli":
      return dliReader(subject);
    case "year":
      return yearReader(subject.row);
    case "loan":
      return loanReader(subject.loan);
    case "budget":
      return budgetReader(subject.row);
    case "project":
      return projectReader(world);
  }
}

/** A named value for what the rule is judged on, or of the item that stands beside the name. */
export function valueOf(node: NameNode, subject: Subject, world: World): Answer {
  const found = ownersOf(node, subject, world);
  if (typeof found === "string") return missing(found, [], "none");
  const [owner, other] = found;
  if (!owner || other) return missing(`there is more than one item that “${node.name}” could be read from`, [], "none");
  return read(node, owner, subject, world);
}

/** The values that a name stands for: one a period, or one an item. */
export function listOf(node: NameNode, subject: Subject, world: World): readonly Answer[] {
  const found = ownersOf(node, subject, world);
  if (typeof found === "string") return [missing(found, [], "none")];
  const isDated = nameOf(node.scope, node.name)?.periods === true && node.period === undefined;
  const list = found.flatMap((owner) =>
    isDated
      ? readerOf(owner, world)
          .periods(node.name)
          .map((one) => one.value)
      : [read(node, owner, subject, world)],
  );
  return list.length > 0 ? list : [missing(`no table states the ${node.name}`, [], "none")];
}

function read(node: NameNode, owner: Subject, subject: Subject, world: World): Answer {
  const reader = readerOf(owner, world);
  const answer = node.period === undefined ? reader.value(node.name) : dated(reader, node.name, node.period, world);
  const isOther = owner.scope !== subject.scope || node.item !== undefined;
  return answer.is === "missing" && isOther && owner.scope !== "project" ? { ...answer, why: `${labelOf(owner)}: ${answer.why}` } : answer;
}

function dated(reader: Reader, name: string, period: string, world: World): Answer {
  const at = atPeriod(reader.periods(name), period, name, world.context);
  return typeof at === "string" ? missing(at, [], "none") : at.value;
}

const plurals: Readonly<Record<Scope, string>> = {
  indicator: "indicators",
  dli: "DLIs",
  year: "disbursement estimates",
  loan: "loans",
  budget: "budget lines",
  project: "project",
};

/** Whose value a name is; or why there is no one. */
function ownersOf(node: NameNode, subject: Subject, world: World): readonly Subject[] | string {
  const { project } = world;
  if (node.scope === "project") return [{ scope: "project" }];
  if (node.item) {
    const owners = itemsOf(node.item, project, subject);
    if (owners.length > 0) return owners;
    if ("own" in node.item.which) return `${labelOf(subject)} is linked to no ${node.scope === "dli" ? "DLI" : "indicator"}`;
    return `the workbook has no such ${plurals[node.scope]}`;
  }
  if (subject.scope === node.scope) return [subject];
  if (node.scope !== "loan") return `“${node.name}” is not a value of ${labelOf(subject)}`;
  const [loan, other] = project.financing;
  if (!loan) return "no table states the financing";
  return other
    ? "the workbook has several loans: say which, as in commitment of loan “IBRD-1”, or sum(commitment of every loan)"
    : [{ scope: "loan", loan }];
}
