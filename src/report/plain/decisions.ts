import { printCell } from "../../grid/address";
import type { Acceptance, CheckResult } from "../../rules/finding";
import { counted, paragraph } from "./lines";

const who = (decision: Acceptance | undefined): string => (decision ? ` (${decision.by}, ${decision.on})` : "");

/** Which set of rules was checked, what it or a person left out or weighed otherwise and why, and the day of judgement. */
export function printDecisions({ set, suggestedSet, off = [], changed = [], asOf, stale = [] }: CheckResult): string[] {
  const unasked = off.filter(({ by }) => by === "run").length;
  const bySet = new Map<string, string[]>();
  for (const { rule, reason } of off.filter(({ by }) => by === "set")) bySet.set(reason, [...(bySet.get(reason) ?? []), rule]);
  const lines = [
    ...(set ? [paragraph(`Rules: ${set.title} (${set.id}).`)] : []),
    ...[...bySet].map(([reason, rules]) => paragraph(`left out: ${rules.join(", ")}. ${reason}`, 2)),
    ...off
      .filter(({ by }) => by === "person")
      .map(({ rule, reason, decision }) => paragraph(`switched off: ${rule}. ${reason}${who(decision)}`, 2)),
    ...changed.map(({ rule, severity, ruleSeverity, reason, decision }) =>
      paragraph(`${rule}: ${severity} in place of ${ruleSeverity}. ${reason}${who(decision)}`, 2),
    ),
    ...(unasked > 0 ? [paragraph(`${counted(unasked, "rule")} not asked for this once.`, 2)] : []),
    ...(suggestedSet ? [paragraph(`A set that may suit: ${suggestedSet.title} (--rules ${suggestedSet.id}). ${suggestedSet.why}`, 2)] : []),
    ...(asOf ? [paragraph(`Dates are judged as of ${asOf.day}${asOf.cell ? `, the newest actual (${printCell(asOf.cell)})` : ""}.`)] : []),
    ...stale.map(({ rule, cells, reason, by, on }) =>
      paragraph(`No longer found, though accepted: ${rule} at ${cells[0] ?? "?"}. ${reason} (${by}, ${on})`),
    ),
  ];
  return lines.length > 0 ? [...lines, ""] : [];
}
