import { plain } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { CellRef } from "../../grid/address";
import type { DuplicateRow, Earned, FailedRow, GroupRun, Reason, Rows, StepRun } from "../../verify/run";
import { reasonText } from "../../verify/say";
import { printShare, stepText } from "../../verify/sheet/write";
import { printList } from "../../verify/sheet/phrases";
import type { Verification, Verified } from "../verification";
import { head } from "./tables";
import { compact } from "./value";

/** Document "verify/1": each protocol with its outcome, counts, failing rows and what it earns. */
export function verifyDocument({ verified, faults }: Verification, file?: string) {
  return {
    ...head("verify", file),
    protocols: verified.map(protocolJson),
    faults: faults.map(({ kind, cell, text }) => ({ kind, cell: printCell(cell), text })),
  };
}

const cellText = (cell: CellRef | undefined): string | undefined => cell && printCell(cell);
const figure = (value: Dec | undefined): string | undefined => value && plain(value);

function protocolJson({ run, standing, proposal }: Verified) {
  const { protocol } = run;
  return compact({
    id: protocol.id,
    title: protocol.title,
    dli: protocol.dli,
    indicator: protocol.indicatorId,
    standing,
    cell: cellText(protocol.cell),
    lists: protocol.lists.map(printList),
    outcome: run.outcome,
    reasons: run.reasons.map(reasonJson),
    rows: { ...run.rows },
    claimed: protocol.claimed && compact({ value: plain(protocol.claimed.value), cell: cellText(protocol.claimed.cell) }),
    mayClaim: figure(run.mayClaim),
    mayClaimIfSame: figure(run.mayClaimIfSame),
    mayClaimIfClear: figure(run.mayClaimIfClear),
    earns: run.earns && earnsJson(run.earns),
    steps: run.steps.map((step) => {
      const from = proposal?.steps.find((each) => each.step === step.step);
      const said = from && { sure: from.sure, words: { cell: printCell(from.from.cell), excerpt: from.from.excerpt } };
      return compact({ ...stepJson(step), text: stepText(step.step, protocol), ...said });
    }),
    possibleDuplicates: rowsJson(run.possibleDuplicates, duplicateJson),
    unturned: proposal?.unturned.map(({ words, why }) => ({ cell: printCell(words.cell), excerpt: words.excerpt, why })),
  });
}

const reasonJson = (reason: Reason) => ({ key: reason.key, text: reasonText(reason), cells: reason.cells.map(printCell) });

const stepJson = ({ step, outcome, reasons, passed, failed, unclear, groups }: StepRun) => ({
  kind: step.kind,
  stated: cellText(step.stated),
  outcome,
  reasons: reasons.map(reasonJson),
  passed,
  failed: rowsJson(failed, failedJson),
  unclear: rowsJson(unclear, failedJson),
  groups: groups?.map(groupJson),
});

const rowsJson = <R, J>({ first, total }: Rows<R>, json: (row: R) => J) => ({ total, first: first.map(json) });

const failedJson = ({ cause, cell, text, other }: FailedRow) => compact({ cause, cell: printCell(cell), text, other: cellText(other) });

const duplicateJson = ({ cell, text, other, otherText, differs }: DuplicateRow) => ({
  cell: printCell(cell),
  text,
  other: printCell(other),
  otherText,
  differs: [...differs],
});

const groupJson = ({ group, part, whole, reached, needed, atLeast, firstRow }: GroupRun) =>
  compact({
    group,
    part: plain(part),
    whole: plain(whole),
    reached,
    needed: plain(needed),
    share: printShare(atLeast),
    firstRow: cellText(firstRow),
  });

const earnsJson = ({ amount, currency, inProportion, steps }: Earned) =>
  compact({
    amount: plain(amount),
    currency,
    inProportion: figure(inProportion),
    steps: steps.map(({ key, from, by, result, cell }) =>
      compact({ key, from: plain(from), by: figure(by), result: plain(result), cell: cellText(cell) }),
    ),
  });
