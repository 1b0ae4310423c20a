import type { CellRef } from "../../grid/address";
import type { Project } from "../../model/project";
import { proposeProtocols } from "../../verify/propose/propose";
import type { Protocol, Step, StepKind } from "../../verify/protocol";
import type { FailedRow, ProtocolRun, RowCause, StepRun } from "../../verify/run";
import { protocolsOfSheets } from "../../verify/sheet/read";
import type { RuleContext, Severity } from "../rule";

type Of<K extends StepKind> = Extract<Step, { readonly kind: K }>;

/** A step of a protocol that a person confirmed, as it was run. */
export interface RanStep<K extends StepKind> {
  readonly run: ProtocolRun;
  readonly step: Of<K>;
  readonly result: StepRun;
}

/** The steps of one kind that were run, of confirmed protocols alone. */
export function ranSteps<K extends StepKind>({ runs }: RuleContext, kind: K): readonly RanStep<K>[] {
  const isKind = (step: Step): step is Of<K> => step.kind === kind;
  return (runs?.confirmed ?? []).flatMap((run) =>
    run.steps.flatMap((result) => (isKind(result.step) ? [{ run, step: result.step, result }] : [])),
  );
}

/** Protocols with a step of that kind that nobody has confirmed: of the sheets of steps, and in words for lists that are there. */
export function unconfirmedWith(project: Project, test: (step: Step) => boolean): readonly Protocol[] {
  const { protocols } = protocolsOfSheets(project);
  const known = new Set(protocols.flatMap(({ id, dli }) => [id, ...(dli === undefined ? [] : [`DLI ${dli}`])]));
  const inWords = project.evidence.length === 0 ? [] : proposeProtocols(project).map(({ protocol }) => protocol);
  return [
    ...protocols.filter((protocol) => !protocol.confirmed),
    ...inWords.filter((protocol) => !known.has(protocol.id) && protocol.lists.length > 0),
  ].filter((protocol) => protocol.steps.some(test));
}

/** Rows that do not count harm nothing where the rest confirms the claim: they are then for information; a warning while it is open. */
export function gravityOf(run: ProtocolRun): { severity?: Severity } {
  const keys = run.reasons.map(({ key }) => key);
  if (keys.includes("claim-confirmed")) return { severity: "info" };
  return keys.includes("claim-depends-on-unclear") ? { severity: "warning" } : {};
}

export interface RowsOfCause {
  readonly cause: RowCause;
  /** Of the first rows of the step, those that fail for this. */
  readonly cells: readonly CellRef[];
  /** "3", or "at least 50" where more rows failed than are kept. */
  readonly count: string;
  readonly first: FailedRow;
}

/** Failing rows by what is wrong with them. */
export function byCause({ first, total }: StepRun["failed"]): readonly RowsOfCause[] {
  const isAll = first.length === total;
  const causes = [...new Set(first.map(({ cause }) => cause))];
  return causes.flatMap((cause): RowsOfCause[] => {
    const rows = first.filter((row) => row.cause === cause);
    const [one] = rows;
    const count = isAll || causes.length === 1 ? String(isAll ? rows.length : total) : `at least ${rows.length}`;
    return one ? [{ cause, cells: rows.flatMap(({ cell, other }) => (other ? [cell, other] : [cell])), count, first: one }] : [];
  });
}

/** Where a run is looked at when no row is to blame. */
export const placeOf = (run: ProtocolRun, step?: Step): CellRef | undefined => step?.stated ?? run.protocol.cell;

/** "1 row", "3 rows". */
export const rowsText = (count: string): string => (count === "1" ? "1 row" : `${count} rows`);
