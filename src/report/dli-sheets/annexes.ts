import { grouped } from "../../base/decimal";
import { printArea, printCell, quoteSheet } from "../../grid/address";
import type { Verified } from "../verification";
import type { DliFacts } from "./facts";

/** What an officer attaches to a request. */
export interface Annex {
  readonly number: number;
  /** The DLIs that it is for; all of them where the list is empty. */
  readonly dlis: readonly string[];
  readonly what: string;
  readonly where: string;
  /** What running a protocol gave, and whose word the protocol is. */
  readonly says: string;
}

const standings: Readonly<Record<Verified["standing"], string>> = {
  confirmed: "confirmed",
  "not-confirmed": "not confirmed by anyone yet",
  proposed: "proposed from the protocol's words, not confirmed by anyone yet",
};
const outcomes: Readonly<Record<Verified["run"]["outcome"], string>> = {
  payable: "payable",
  "not-payable": "not payable",
  "not-judged": "not judged",
};

/** The annexes that the workbook holds for these DLIs: results, protocols with their runs, lists of evidence, payments made. */
export function annexesOf(facts: DliFacts, claimed: readonly string[]): readonly Annex[] {
  const { project, plan, verification } = facts;
  const annexes: Omit<Annex, "number">[] = [];
  const rows = plan.rows.filter((dli) => claimed.includes(dli.number));
  const placeOf = (sheet: string): string => {
    const lists = project.evidence.filter(({ table }) => table.sheet === sheet);
    return lists.length > 0 ? lists.map(({ table }) => printArea(table.sheet, table.area)).join(", ") : quoteSheet(sheet);
  };
  for (const indicator of project.indicators) {
    const dlis = rows.filter((dli) => dli.indicatorId === indicator.id).map((dli) => dli.number);
    const record = indicator.records.find((one) => one.actuals.length > 0);
    if (dlis.length === 0 || !record) continue;
    const source = record.source?.text.trim();
    const says = source ? `Source of the figures: ${source}` : "";
    annexes.push({
      dlis,
      what: `Results of ${indicator.id}, ${indicator.name}`,
      where: printArea(record.table.sheet, record.table.area),
      says,
    });
  }
  const seen = new Set<string>();
  for (const { run, standing } of verification?.verified ?? []) {
    const { protocol } = run;
    const dlis = rows.filter(
      (dli) => protocol.dli === dli.number || (protocol.indicatorId !== undefined && protocol.indicatorId === dli.indicatorId),
    );
    // A proposal that found no evidence says no more than the protocol's own words.
    if (dlis.length === 0 || (standing === "proposed" && run.rows.judged === 0)) continue;
    const counted = run.mayClaim ? `; ${grouped(run.mayClaim)} may be claimed on this evidence` : "";
    const rowsJudged = `${run.rows.judged} rows judged, ${run.rows.counted} counted, ${run.rows.failed} failed, ${run.rows.unclear} unclear`;
    protocol.lists.forEach(({ sheet }) => seen.add(sheet));
    annexes.push({
      dlis: dlis.map((dli) => dli.number),
      what: `Verification by protocol ${protocol.id}, with its evidence`,
      where: [...(protocol.cell ? [printCell(protocol.cell)] : []), ...protocol.lists.map(({ sheet }) => placeOf(sheet))].join("; "),
      says: `${standings[standing]}: ${outcomes[run.outcome]}; ${rowsJudged}${counted}`,
    });
  }
  for (const dli of rows) {
    const words = dli.protocol;
    if (words?.text.trim())
      annexes.push({ dlis: [dli.number], what: "Verification protocol in words", where: printCell(words.cell), says: "" });
  }
  for (const { table } of project.evidence) {
    if (seen.has(table.sheet)) continue;
    const what = `List of evidence${table.title ? `: ${table.title}` : ""}`;
    annexes.push({ dlis: [], what, where: printArea(table.sheet, table.area), says: "No protocol was run over it." });
  }
  for (const { table } of project.lists.filter((list) => list.table.kind === "payments"))
    annexes.push({ dlis: [], what: "Payments made so far", where: printArea(table.sheet, table.area), says: "" });
  return annexes.map((annex, n) => ({ ...annex, number: n + 1 }));
}

/** The numbers of a DLI's annexes: "1, 3". */
export function annexNumbers(annexes: readonly Annex[], dli: string): string {
  return annexes
    .filter(({ dlis }) => dlis.includes(dli))
    .map(({ number }) => String(number))
    .join(", ");
}
