import type { Project } from "../../model/project";
import type { Counted, Field, Protocol, Step } from "../protocol";
import { excerptOf } from "./folded-text";
import type { AskedList } from "./field-list";
import type { Draft } from "./draft";
import { chosenLists } from "./lists";
import { claimOf, deadlineOf, priceOf } from "./linked";
import { fieldOf, otherField } from "./names";
import { sureOrder } from "./proposal";
import type { Proposal, ProposedStep, Unturned, Words } from "./proposal";
import { readWords } from "./reading";
import { uniqueAsked } from "./sayings";
import { sourcesOf } from "./sources";
import type { Source } from "./sources";
import { ownerIn } from "./words/owner";
import { withinOf } from "./within";

/** A proposal for every protocol that the workbook states in words, in the order of its DLIs, then of its other indicators. Nothing is confirmed. */
export function proposeProtocols(project: Project): readonly Proposal[] {
  const drafts = sourcesOf(project).map(draftOf);
  const lists = chosenLists(drafts, project);
  return drafts
    .map((draft) => proposalOf(draft, lists.get(draft), withinOf(draft, drafts, lists)))
    .filter((proposal) => proposal.steps.length > 0 || proposal.unturned.length > 0);
}

function draftOf(source: Source): Draft {
  const { list, steps: read, unturned } = readWords(source.texts, source.language);
  const steps = [...read];
  const hasPersons = list?.fields.some(({ key }) => key === "person-id") ?? false;
  const owner = list && (list.owner ?? (hasPersons ? "person" : undefined) ?? ownerIn(source.title) ?? list.mentions);
  const key = owner && fieldOf(owner === "school" ? "school-id" : "person-id", source.language);
  if (key) steps.push(...uniqueStep(source, key, list, steps));
  const deadline = deadlineOf(source.dli);
  if (deadline && !steps.some(({ step }) => step.kind === "deadline")) {
    const from: Words = { cell: deadline.cell, excerpt: source.dli?.deadline?.text ?? "" };
    steps.push({ step: { kind: "deadline", on: deadline.value, stated: deadline.cell }, from, sure: "stated" });
  }
  const verifier = source.row?.fields["verifier"];
  if (verifier) {
    const from: Words = { cell: verifier.cell, excerpt: verifier.text };
    const others = steps.filter(({ step }) => step.kind !== "verifier");
    steps.splice(0, steps.length, ...others, {
      step: { kind: "verifier", name: verifier.text, stated: verifier.cell },
      from,
      sure: "stated",
    });
  }
  return { source, steps, unturned, ...(list ? { list } : {}), ...(key ? { key } : {}) };
}

/** Said in words, or because a list of persons counts persons. */
function uniqueStep(source: Source, key: Field, list: AskedList, steps: readonly ProposedStep[]): ProposedStep[] {
  for (const { cell, text, protocol } of source.texts) {
    const at = protocol && uniqueAsked(text, protocol);
    if (!at) continue;
    return [
      { step: { kind: "unique", key: [key], stated: cell }, from: { cell, excerpt: excerptOf(text, at.from, at.to) }, sure: "stated" },
    ];
  }
  const from = steps.find(({ step }) => step.kind === "fields" || step.kind === "confirmed")?.from;
  const isAsked = list.fields.some((each) => each.key === key.role);
  return from ? [{ step: { kind: "unique", key: [key], stated: from.cell }, from, sure: isAsked ? "likely" : "possible" }] : [];
}

const stepOrder: readonly Step["kind"][] = [
  ...(["fields", "unique", "filter", "require", "confirmed", "within"] as const),
  ...(["coverage", "deadline", "verifier", "claim", "by-hand"] as const),
];

function proposalOf(
  draft: Draft,
  list: Protocol["lists"][number] | undefined,
  within: { readonly step?: ProposedStep; readonly unturned?: Unturned },
): Proposal {
  const { source } = draft;
  const claim = claimOf(source.indicator);
  const all = [...draft.steps, ...(within.step ? [within.step] : [])];
  const coverage = all.map(({ step }) => step).find((step) => step.kind === "coverage");
  const counts: Counted | undefined =
    coverage && claim?.isShare
      ? { kind: "share", part: coverage.part, whole: coverage.whole }
      : coverage
        ? { kind: "groups" }
        : draft.list
          ? { kind: "rows" }
          : undefined;
  const claimed = counts && claim && claim.isShare === (counts.kind === "share") ? claim.claimed : undefined;
  if (counts && claimed) {
    const from: Words = { cell: claimed.cell, excerpt: claimed.value.toFixed() };
    all.push({
      step: { kind: "claim", relation: counts.kind === "share" ? "at-least" : "equal", stated: claimed.cell },
      from,
      sure: "likely",
    });
  }
  // Several reports are claimed and each has to reach the share: which one a row is of, its list has to say.
  const several = counts?.kind === "groups" && !coverage?.by && claimed !== undefined && !claimed.value.equals(1);
  const report = otherField("report", source.language);
  const steps = all
    .map((each) => (several ? { ...each, step: ofEach(each.step, report) } : each))
    .map((each, index) => ({ each, index }))
    .sort(
      (a, b) =>
        stepOrder.indexOf(a.each.step.kind) - stepOrder.indexOf(b.each.step.kind) ||
        sureOrder.indexOf(a.each.sure) - sureOrder.indexOf(b.each.sure) ||
        a.index - b.index,
    )
    .map(({ each }) => each);
  const price = priceOf(source.dli);
  const cell = source.texts[0]?.cell;
  const protocol: Protocol = {
    id: source.id,
    title: source.title,
    ...(source.dli ? { dli: source.dli.number } : {}),
    ...(source.indicator ? { indicatorId: source.indicator.id } : {}),
    lists: list ? [list] : [],
    steps: steps.map(({ step }) => step),
    ...(counts ? { counts } : {}),
    ...(claimed ? { claimed } : {}),
    ...(price ? { price } : {}),
    ...(cell ? { cell } : {}),
    confirmed: false,
  };
  return { protocol, steps, unturned: [...draft.unturned, ...(within.unturned ? [within.unturned] : [])] };
}

/** The step for each report: the share is reached in each, and what is listed once is listed once in each. */
function ofEach(step: Step, report: Field): Step {
  if (step.kind === "coverage" && !step.by) return { ...step, by: report };
  return step.kind === "unique" ? { ...step, key: [...step.key, report] } : step;
}
