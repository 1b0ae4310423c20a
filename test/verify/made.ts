import { dec } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { evidenceWords } from "../../src/app/evidence-words";
import { printCell } from "../../src/grid/address";
import type { CellRef } from "../../src/grid/address";
import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import type { EvidenceList } from "../../src/model/project";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import type { Field, Protocol, Step } from "../../src/verify/protocol";
import type { FailedRow, ProtocolRun } from "../../src/verify/run";
import { verifySteps } from "../../src/verify/verify";

export const words = evidenceWords({ date1904: false }, bankCalendar);

export const id: Field = { name: "ID", role: "person-id" };
export const act: Field = { name: "Assignment act signed", role: "confirmed" };

/** A confirmed protocol over the list on the sheet "Evidence"; a number as `claims` is the claimed value, to be equalled. */
export function protocolOf(steps: readonly Step[], claims?: number, more: Partial<Protocol> = {}): Protocol {
  return {
    id: "P",
    lists: [{ sheet: "Evidence" }],
    steps: claims === undefined ? steps : [...steps, { kind: "claim", relation: "equal" }],
    ...(claims === undefined ? {} : { claimed: { value: dec(claims) } }),
    confirmed: true,
    ...more,
  };
}

/** Protocols run over a workbook, or its text form, as the reader gives it. */
export function runAll(
  workbook: Workbook | string,
  protocols: readonly Protocol[],
  lists?: readonly EvidenceList[],
  keep?: number,
): readonly ProtocolRun[] {
  const read = typeof workbook === "string" ? workbookOfText(workbook) : workbook;
  const steps = verifySteps(read, lists ?? recogniseWorkbook(read).evidence, protocols, { words, ...(keep === undefined ? {} : { keep }) });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function run(workbook: Workbook | string, protocol: Protocol, keep?: number): ProtocolRun {
  const [result] = runAll(workbook, [protocol], undefined, keep);
  if (!result) throw new Error("nothing was run");
  return result;
}

export const at = (cell: CellRef | undefined): string => (cell ? printCell(cell).replace(/^.*!/, "") : "");
export const brief = ({ cause, cell, other }: FailedRow): string => [cause, at(cell), ...(other ? [at(other)] : [])].join(" ");
export const failures = (result: ProtocolRun, kind: Step["kind"]): readonly string[] =>
  result.steps.find(({ step }) => step.kind === kind)?.failed.first.map(brief) ?? [];
export const doubtful = (result: ProtocolRun, kind: Step["kind"]): readonly string[] =>
  result.steps.find(({ step }) => step.kind === kind)?.unclear.first.map(brief) ?? [];
export const keysOf = (result: ProtocolRun): readonly string[] => result.reasons.map(({ key }) => key);
