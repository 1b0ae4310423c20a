import { yearOf } from "../../base/dates";
import { spanOf } from "../../model/value";
import { isCalledOff, isPlanned } from "../grants";
import type { Contradiction, PartnerLine } from "../review";
import { cellsOfTrace, distinct, money } from "./seen";
import type { Seen } from "./seen";

/** A partner's signed commitment of the year, or of no year, of which nothing was disbursed. */
export function commitmentWithoutDisbursement({ finance, year }: Seen): Contradiction[] {
  // A ledger that has no disbursements at all is one of pledges.
  if (!finance.partners.some(({ disbursed }) => disbursed?.value.gt(0) === true)) return [];
  return finance.partners.flatMap((line): Contradiction[] => {
    const { committed, disbursed, partner, status } = line;
    const isOfYear = line.year === undefined || line.year === year;
    if (!isOfYear || !committed?.value.gt(0) || disbursed?.value.gt(0) === true || !isInForce(line, year)) return [];
    const said = status ? ` (status "${status.text}")` : "";
    return [
      {
        kind: "commitment-without-disbursement",
        message: `${partner} committed ${money(committed, finance.currency)}${line.year === undefined ? "" : ` for ${line.year}`}${said}, but ${disbursed ? "nothing was disbursed" : "no disbursement is given"}. Ask the partner for the figure or the new date.`,
        cells: distinct([line.cell, ...cellsOfTrace(committed.trace), ...(disbursed ? cellsOfTrace(disbursed.trace) : []), status?.cell]),
        ...(line.programme === undefined ? {} : { theme: line.programme }),
      },
    ];
  });
}

/** Signed by the end of the year, as far as the ledger says; what is only planned or was cancelled owes no money yet. */
function isInForce({ status, signing }: PartnerLine, year: number | undefined): boolean {
  const signed = spanOf(signing);
  return !isPlanned(status) && !isCalledOff(status) && (signed === undefined || year === undefined || yearOf(signed.from) <= year);
}
