import type { Proposal } from "../verify/propose/proposal";
import type { ProtocolRun } from "../verify/run";
import type { SheetFault } from "../verify/sheet/fault";

/** A protocol that was run, and whose word it is: a person confirmed it, it stands on a sheet unconfirmed, or it is only proposed. */
export interface Verified {
  readonly run: ProtocolRun;
  readonly standing: "confirmed" | "not-confirmed" | "proposed";
  readonly proposal?: Proposal;
}

/** All protocols of a workbook, and the rows of its sheets of steps that could not be read. */
export interface Verification {
  readonly verified: readonly Verified[];
  readonly faults: readonly SheetFault[];
}

/** Something that a person confirmed is not payable. */
export const isRefused = ({ verified }: Verification): boolean =>
  verified.some(({ run, standing }) => standing === "confirmed" && run.outcome === "not-payable");
