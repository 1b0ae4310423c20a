import { dec, plain, signed } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { CountedTotal } from "./counted";
import { earned } from "./earn";
import type { ReadyStep } from "./machines";
import type { RunPlan } from "./plan";
import type { Protocol, Step } from "./protocol";
import type { DuplicateRow, ProtocolRun, Reason, RowCounts, Rows, StepRun } from "./run";

/** Everything that the rows left behind. */
export interface RunFacts {
  readonly protocol: Protocol;
  readonly plan: RunPlan;
  readonly steps: readonly ReadyStep[];
  readonly rows: RowCounts;
  /** Counted rows, those that may be one and the same taken as one. */
  readonly keys: number;
  readonly total: CountedTotal;
  readonly possible: ReadonlyArray<Rows<DuplicateRow>>;
}

interface Count {
  readonly certain: Dec;
  readonly ifSame: Dec;
  readonly ifClear: Dec;
}

/** The result of a run: the worst of what its steps and its claim say decides. */
export function judgeRun(facts: RunFacts): ProtocolRun {
  const { protocol, rows } = facts;
  const steps = facts.steps.map(stepRun);
  const count = countOf(facts, steps);
  const claim = claimReasons(protocol, count);
  const notPayable = [...listLevel(steps), ...claim.filter(({ key }) => refusals.has(key))];
  const notJudged = [...unjudged(facts, steps), ...claim.filter(({ key }) => doubts.has(key)), ...byHand(protocol)];
  const beside = [...rowReasons(steps), ...claim.filter(({ key }) => key === "claim-depends-on-spelling")];
  const outcome = notPayable.length > 0 ? "not-payable" : notJudged.length > 0 ? "not-judged" : "payable";
  const confirmed = claim.filter(({ key }) => key === "claim-confirmed");
  const decisive = [...notPayable, ...notJudged];
  return {
    protocol,
    outcome,
    reasons: [...(decisive.length > 0 ? decisive : confirmed), ...beside],
    steps,
    rows,
    ...(count ? { mayClaim: count.certain, mayClaimIfSame: count.ifSame, mayClaimIfClear: count.ifClear } : {}),
    ...(count && protocol.price ? { earns: earned(count.certain, protocol.price) } : {}),
    possibleDuplicates: {
      first: facts.possible.flatMap(({ first }) => first),
      total: facts.possible.reduce((sum, { total }) => sum + total, 0),
    },
  };
}

const refusals = new Set<Reason["key"]>(["claim-not-equal", "claim-above-count"]);
const doubts = new Set<Reason["key"]>(["claim-depends-on-unclear", "no-claim"]);
const none = { first: [], total: 0 };

function stepRun(ready: ReadyStep): StepRun {
  const bare = { step: ready.step, passed: 0, failed: none, unclear: none };
  if (ready.kind === "not-run") return { ...bare, outcome: "not-run", reasons: ready.reasons };
  if (ready.kind !== "stated") return ready.machine.result();
  const { outcome, reasons } = statedOutcome(ready.step);
  return { ...bare, outcome, reasons };
}

/** Steps that no row is read for. */
function statedOutcome(step: Step): Pick<StepRun, "outcome" | "reasons"> {
  const cells: readonly CellRef[] = step.stated ? [step.stated] : [];
  if (step.kind === "by-hand") {
    const reason: Reason = { key: "by-hand", places: { text: step.text }, cells };
    return step.seen ? { outcome: "passed", reasons: [] } : { outcome: "open", reasons: [reason] };
  }
  if (step.kind !== "deadline") return { outcome: "passed", reasons: [] };
  if (!step.delivered) return { outcome: "open", reasons: [{ key: "no-day", places: { deadline: step.on }, cells }] };
  const isLate = step.delivered.value > step.on;
  const places = { delivered: step.delivered.value, deadline: step.on };
  const late: Reason = { key: "late", places, cells: step.delivered.cell ? [step.delivered.cell, ...cells] : cells };
  return isLate ? { outcome: "failed", reasons: [late] } : { outcome: "passed", reasons: [] };
}

/** What makes a claim unpayable whatever its count: required columns missing, coverage short, evidence late. */
function listLevel(steps: readonly StepRun[]): Reason[] {
  return steps.flatMap(({ step, outcome, reasons }) => {
    if (step.kind === "fields" && outcome === "not-run") return reasons.filter(({ key }) => key === "field-missing");
    const decides = outcome === "failed" && (step.kind === "coverage" || step.kind === "deadline");
    return decides ? reasons : [];
  });
}

/** Why no outcome can be given yet. */
function unjudged({ protocol, plan, rows, total }: RunFacts, steps: readonly StepRun[]): Reason[] {
  const cell = protocol.cell ? [protocol.cell] : [];
  const notRun = steps.flatMap(({ step, outcome, reasons }) => {
    if (outcome === "not-run") return reasons.filter(({ key }) => step.kind !== "fields" || key !== "field-missing");
    if (outcome === "open" && step.kind === "deadline") return reasons;
    return outcome === "unclear" && step.kind === "coverage" && protocol.counts?.kind !== "groups" ? [unclearRows(step, steps)] : [];
  });
  const noGroups = protocol.counts?.kind === "groups" && !protocol.steps.some(({ kind }) => kind === "coverage");
  const isEmpty = plan.reasons.length === 0 && rows.judged === 0 && notRun.length === 0;
  const cells = plan.plans.map(({ list }) => ({ sheet: list.table.sheet, row: list.rows.top, col: list.rows.left }));
  return [
    ...(protocol.confirmed ? [] : [{ key: "not-confirmed" as const, places: {}, cells: cell }]),
    ...plan.reasons.map((reason) => (reason.cells.length > 0 ? reason : { ...reason, cells: cell })),
    ...notRun,
    ...total.missing,
    ...(noGroups ? [{ key: "no-groups" as const, places: {}, cells: cell }] : []),
    ...(isEmpty ? [{ key: "list-empty" as const, places: { sheet: cells.map(({ sheet }) => sheet).join(", ") }, cells }] : []),
  ];
}

function unclearRows(step: Step, steps: readonly StepRun[]): Reason {
  const own = steps.find((one) => one.step === step);
  const cells = (own?.groups ?? []).filter(({ reached }) => !reached).flatMap(({ firstRow }) => (firstRow ? [firstRow] : []));
  return { key: "rows-unclear", places: { unclear: String(own?.unclear.total ?? 0), cause: own?.unclear.first[0]?.cause ?? "" }, cells };
}

const byHand = ({ steps }: Protocol): Reason[] =>
  steps.flatMap((step) => (step.kind === "by-hand" && !step.seen ? [...statedOutcome(step).reasons] : []));

/** How many rows each step holds back; they do not count, and the claim shows whether that matters. */
function rowReasons(steps: readonly StepRun[]): Reason[] {
  return steps.flatMap(({ step, failed, unclear }): Reason[] => {
    if (step.kind === "coverage") return [];
    const [bad] = failed.first;
    const [doubt] = unclear.first;
    return [
      ...(bad ? [{ key: "rows-failed" as const, places: { failed: String(failed.total), cause: bad.cause }, cells: [bad.cell] }] : []),
      ...(doubt
        ? [{ key: "rows-unclear" as const, places: { unclear: String(unclear.total), cause: doubt.cause }, cells: [doubt.cell] }]
        : []),
    ];
  });
}

/** What is counted; undefined where a step could not be run, or nothing was there to be counted. */
function countOf({ protocol, plan, steps, rows, keys, total }: RunFacts, runs: readonly StepRun[]): Count | undefined {
  if (plan.reasons.length > 0 || plan.plans.length === 0 || runs.some(({ outcome }) => outcome === "not-run")) return undefined;
  if (total.missing.length > 0) return undefined;
  if (protocol.counts?.kind === "groups") {
    const coverage = steps.find((one) => one.kind === "coverage");
    if (coverage?.kind !== "coverage") return undefined;
    const reached = dec(coverage.machine.groups().filter((group) => group.reached).length);
    return { certain: reached, ifSame: reached, ifClear: dec(coverage.machine.reachedIfClear()) };
  }
  if (protocol.counts?.kind === "sum" || protocol.counts?.kind === "share") {
    const found = total.value();
    return found && { certain: found.certain, ifSame: found.certain, ifClear: found.ifClear };
  }
  return { certain: dec(rows.counted), ifSame: dec(keys), ifClear: dec(rows.counted + rows.unclear) };
}

/** The count against the claimed value; equal where the protocol does not say that more will do. */
function claimReasons(protocol: Protocol, count: Count | undefined): Reason[] {
  if (!count) return [];
  const step = protocol.steps.find((one) => one.kind === "claim");
  const cells = [protocol.claimed?.cell, step?.stated, protocol.cell].filter((cell): cell is CellRef => cell !== undefined).slice(0, 1);
  const figures = { count: plain(count.certain) };
  const { claimed } = protocol;
  if (!claimed) return [{ key: "no-claim", places: figures, cells }];
  const atLeast = step?.kind === "claim" && step.relation === "at-least";
  const confirms = (figure: Dec): boolean => (atLeast ? figure.gte(claimed.value) : figure.eq(claimed.value));
  const places = { ...figures, claimed: plain(claimed.value), difference: signed(count.certain.minus(claimed.value)) };
  const spelling: Reason[] =
    confirms(count.certain) && !confirms(count.ifSame)
      ? [
          {
            key: "claim-depends-on-spelling",
            places: { ...places, least: plain(count.ifSame), possible: plain(count.certain.minus(count.ifSame)) },
            cells,
          },
        ]
      : [];
  if (confirms(count.certain)) return [{ key: "claim-confirmed", places, cells }, ...spelling];
  const couldBe = count.certain.lt(claimed.value) && count.ifClear.gte(claimed.value);
  if (couldBe) {
    const most = { most: plain(count.ifClear), unclear: plain(count.ifClear.minus(count.certain)) };
    return [{ key: "claim-depends-on-unclear", places: { ...places, ...most }, cells }];
  }
  return [{ key: atLeast ? "claim-above-count" : "claim-not-equal", places, cells }];
}
