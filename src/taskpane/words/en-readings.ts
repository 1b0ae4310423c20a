import type { ExpenditureLimit, HeldBy } from "../../disburse/payable";
import type { BrokenLots, ChoiceName, Counting, Missed, OverAchievement } from "../../disburse/terms";

const choices: Record<ChoiceName, string> = {
  brokenLots: "Units beyond full lots",
  overAchievement: "Results beyond the plan",
  missed: "Results that come late",
  counts: "Units that rise from period to period",
};

const options: Record<BrokenLots | OverAchievement | Missed | Counting, string> = {
  "pro-rata": "paid pro rata",
  "whole-lots": "only whole lots are paid",
  "to-allocation": "paid up to the DLI's allocation",
  "to-plan": "not paid beyond the plan to date",
  "without-cap": "paid without a cap",
  "may-follow": "paid when they come",
  lapses: "lost",
  each: "each period's own are paid",
  level: "they accumulate: the increase is paid",
};

const limits: Record<ExpenditureLimit["kind"], string> = {
  none: "none: what is earned is paid",
  "by-period": "each period by its own expenditure",
  cumulative: "all so far by all expenditure so far",
};

const heldBy: Record<HeldBy, string> = {
  expenditure: "held by expenditure",
  "expenditure-unknown": "expenditure not stated",
  commitment: "held by the commitment",
  "minimum-claim": "below the smallest claim",
  "prior-results": "ceiling for prior results",
  "paid-already": "paid already",
};

export const enReadings = {
  heading: (n: number) => `How the terms are read (${n} left open)`,
  intro: "The tables leave these open. What you choose is used in the ledger and in what-if, and kept in the workbook.",
  none: "The terms leave nothing open.",
  choices,
  options,
  ofDlis: (dlis: readonly string[]) => `DLI ${dlis.join(", ")}`,
  planned: "Planned",
  verified: "Verified",
  reading: "Reading",
  chosen: "chosen",
  tryHeading: "What would a result earn?",
  tryDli: "DLI",
  tryUnits: "Units achieved in all",
  tryHint: (planned: string) => `Planned: ${planned}.`,
  tryLatest: "Latest result in the workbook:",
  amount: "Earns",
  limit: "Payments are held by expenditure",
  limits,
  limitHint: "In some projects a payment is the smaller of what was earned and what was spent.",
  rate: "Exchange rate",
  rateHint: (spent: string, paid: string) => `So many ${spent} to one ${paid}.`,
  unknownCurrency: "units of the expenditure's currency",
  loanCurrency: "unit of the loan's",
  lacksRate: "The expenditure is in another currency, or names none. Enter the exchange rate; until then no payment is held.",
  from: {
    execution: "Paid expenditure as the workbook states it.",
    budget: "No table of paid expenditure was found: the budget is taken, which is what was planned to be spent.",
    nowhere: "No table of expenditure or budget was found. Enter the expenditure of each period.",
  },
  period: "Period",
  spent: "Expenditure",
  spentOf: (period: string) => `Expenditure of ${period}`,
  earned: "Earned",
  payable: "Payable",
  held: "Held",
  heldBy,
  restructured: "The restructuring holds from",
  restructuredHint: (stated: string | undefined) =>
    `Payments before that day keep the earlier terms. ${stated === undefined ? "The workbook states no day." : `The workbook states ${stated}.`}`,
  priorBoundary: "Results of periods that end before this day are prior results",
  priorHint: (periods: readonly string[]) =>
    periods.length > 0 ? `Here: ${periods.join(", ")}.` : "As the agreement says: signing, or effectiveness.",
  priorCeiling: "Prior results are paid up to, in all",
  priorCeilingHint: "As the agreement says.",
  figureWrong: "Write a number above 0, such as 3.26.",
  countWrong: "Write a number of 0 or more.",
};
