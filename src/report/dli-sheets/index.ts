import { fiscalYearSpan } from "../../base/fiscal";
import type { DliMaker, SheetDraft } from "../draft";
import type { SheetSet } from "../sheet-set";
import { estimatesLayout } from "./estimates-layout";
import { estimatesSheet } from "./estimates-sheet";
import type { DliFacts } from "./facts";
import { ledgerLayout } from "./ledger-layout";
import { ledgerSheet } from "./ledger-sheet";
import { earnedOnRequest, requestLayout } from "./request-rows";
import { requestSheet } from "./request-sheet";
import { scheduleLayout } from "./schedule-layout";
import { scheduleSheet } from "./schedule-sheet";

const wishes = [
  { maker: "dli-schedule", name: "DLI schedule" },
  { maker: "dli-ledger", name: "DLI ledger" },
  { maker: "dli-estimates", name: "DLI estimates" },
  { maker: "dli-request", name: "DLI request" },
] as const satisfies SheetSet["wishes"];

/** The sheets of a project's DLIs, whose formulas refer to the user's cells and to one another. A sheet is made where its facts are. */
export function dliSheets(facts: DliFacts): SheetSet {
  return { wishes, make: (nameOf) => sheetsOf(facts, nameOf) };
}

function sheetsOf(facts: DliFacts, nameOf: (maker: DliMaker) => string): readonly SheetDraft[] {
  const schedule = scheduleLayout(facts, nameOf("dli-schedule"));
  const ledger = ledgerLayout(facts, nameOf("dli-ledger"));
  const request = requestLayout(facts, nameOf("dli-request"));
  const estimates = estimatesLayout(facts, nameOf("dli-estimates"), schedule.versions[0].worth !== undefined, ledger);
  const { calendar } = facts.versions[0].disbursement;
  const earned = earnedOnRequest(facts, request, (year) => fiscalYearSpan(year, calendar).to);
  const lacks = lackingWords(facts, { ledger: ledger !== undefined, estimates: estimates !== undefined, request: request !== undefined });
  return [
    scheduleSheet(facts, schedule, lacks),
    ...(ledger ? [ledgerSheet(facts, ledger, schedule, earned, readingWords(facts), lacks)] : []),
    ...(estimates ? [estimatesSheet(facts, estimates, schedule, ledger, paceWords(facts), lacks)] : []),
    ...(request
      ? [requestSheet(facts, request, schedule, ledger, [readingWords(facts), withoutResults(facts)].filter(Boolean).join(" "), lacks)]
      : []),
  ];
}

/** What is not made, and what to do about it. */
function lackingWords(facts: DliFacts, has: { readonly ledger: boolean; readonly estimates: boolean; readonly request: boolean }): string {
  const missing = [
    ...(has.ledger
      ? []
      : [facts.noLedger ?? "There is no ledger: the workbook says nothing of what was disbursed. Add a list of payments by DLI and date."]),
    ...(has.estimates ? [] : ["There are no estimates: no amount stands in a fiscal year. Give the disbursement dates."]),
    ...(has.request
      ? []
      : [
          "There is no request: no verified results by period could be read for any DLI. Give the actual values of the indicators that the DLIs pay for.",
        ]),
  ];
  return missing.join(" ");
}

const readings: Readonly<Record<string, string>> = {
  "pro-rata": "part of a lot is paid pro rata",
  "whole-lots": "only full lots are paid",
  "to-allocation": "results beyond the plan are paid up to the DLI's allocation",
  "to-plan": "results are paid up to the plan to date",
  "without-cap": "results beyond the plan are paid without a cap",
  "may-follow": "missed results may follow",
  lapses: "missed results lapse",
  each: "rising units are each period's own",
  level: "rising units accumulate and their increase is paid",
};

/** The readings that were taken where the terms leave two. */
function readingWords({ plan }: DliFacts): string {
  const taken = [...new Set(plan.open.map((one) => one.taken))].map((one) => readings[one] ?? one);
  return taken.length === 0 ? "" : `Where the terms leave it open: ${taken.join("; ")}.`;
}

function paceWords({ forecast, project }: DliFacts): string {
  if (forecast.years.some((year) => year.evenPace !== undefined)) return "";
  return project.financing.length > 1
    ? "There is no straight line: there are several loans."
    : "There is no straight line: it takes the commitment, the day of effectiveness (or of approval) and the closing date of the loan.";
}

function withoutResults({ plan, ledger }: DliFacts): string {
  const none = plan.plan.dlis.filter((_, d) => !plan.hasResults[d]).map((dli) => dli.number);
  const results = none.length === 0 ? "" : `No verified results by period for DLI ${none.join(", ")}: not claimed here.`;
  const paid = ledger.rows.length > 0 ? "" : "What was paid is not known, so nothing is shown as payable.";
  return [results, paid].filter(Boolean).join(" ");
}
