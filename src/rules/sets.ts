import type { Severity } from "./rule";

/** Which rules a kind of project is checked by. What is not named in `leavesOut` is in it, a new rule too. */
export interface RuleSet {
  readonly id: string;
  readonly title: string;
  /** What kind of project it is for, in one sentence. */
  readonly about: string;
  readonly source: string;
  /** Rules and groups of rules that such a project is not checked by, each with the reason. */
  readonly leavesOut: readonly SetException[];
  /** Rules that weigh more or less there than elsewhere. */
  readonly severities: ReadonlyArray<{ readonly rule: string; readonly severity: Severity; readonly reason: string }>;
}

export interface SetException {
  /** Ids of rules, or names of groups. */
  readonly rules: readonly string[];
  readonly reason: string;
}

const reviewApart: SetException = {
  rules: ["review"],
  reason: "A joint sector review is a workbook of its own, with a set of its own.",
};
const noBankYears: SetException = {
  rules: ["fy-mapping", "estimate-equals-columns", "estimate-total-commitment"],
  reason: "Estimates by the World Bank's fiscal year (1 July to 30 June) belong to the Bank's own papers.",
};
const prices = ["dli-cell-equals-units-times-value", "dli-target-times-value", "dli-units-add-to-target", "unit-value-divides-subtotal"];
const byExpenditure = ["earned-min-execution"];
const dliSums = ["dli-column-total", "dli-grand-total-commitment", "dli-row-subtotal", "rounded-parts-declared"];
const dliLinks = ["dli-units-equal-rf-targets", "dli-years-in-framework", "vp-required-columns"];
const loanDates = ["date-order-loan", "payment-after-period-end", "fy-mapping", "end-target-within-period"];

/** The sets, in the order they are offered. */
export const ruleSets: readonly RuleSet[] = [
  {
    id: "all",
    title: "All rules",
    about: "Every rule of the catalogue; a rule whose tables are not there finds nothing.",
    source: "The catalogue itself.",
    leavesOut: [],
    severities: [],
  },
  {
    id: "ipf-dli",
    title: "World Bank investment project with DLIs",
    about: "A results framework and a matrix of DLIs with prices, paid against eligible expenditure, with estimates by fiscal year.",
    source: "World Bank restructuring paper RES27794 (Peru P123151, 2017) and appraisal document PAD2695 (Sri Lanka P163721, 2018).",
    leavesOut: [reviewApart],
    severities: [],
  },
  {
    id: "pforr",
    title: "Program-for-Results",
    about: "A government programme paid by DLIs alone, whatever the expenditure of single activities.",
    source:
      "World Bank Policy, Program-for-Results Financing: payment follows verified results, not single expenditures. No figure of it is used here.",
    leavesOut: [
      reviewApart,
      {
        rules: ["budget-codes-in-place"],
        reason: "The expenditure framework is a part of the government's own budget, whose codes leave gaps and go their own ways.",
      },
      { rules: byExpenditure, reason: "Payment follows the results alone; it is not held by the expenditure of single activities." },
    ],
    severities: [],
  },
  {
    id: "gpe-variable",
    title: "GPE variable part",
    about: "The results-based part of a grant of the Global Partnership for Education: indicators with amounts, paid by a grant agent.",
    source: "Global Partnership for Education, implementation grants: a fixed and a variable part. No figure of it is used here.",
    leavesOut: [reviewApart, noBankYears],
    severities: [
      {
        rule: "dli-grand-total-commitment",
        severity: "warning",
        reason: "The grant has a fixed part beside the variable one, so the amounts of the indicators need not add to the whole grant.",
      },
    ],
  },
  {
    id: "eu-variable",
    title: "EU variable tranche",
    about: "Budget support of the European Union: indicators that carry a share of each variable tranche.",
    source: "European Commission action documents for education budget support: tranches, weights of indicators, assessment by year.",
    leavesOut: [
      reviewApart,
      noBankYears,
      {
        rules: prices,
        reason: "An indicator earns its share of the tranche, whole or in part; there is no price of a unit to multiply by.",
      },
    ],
    severities: [
      {
        rule: "dli-grand-total-commitment",
        severity: "warning",
        reason: "Fixed tranches and complementary support stand beside the variable ones in the same commitment.",
      },
      {
        rule: "vp-required-columns",
        severity: "info",
        reason:
          "An indicator has a sheet with its source, calculation and scoring; the columns of a World Bank protocol are not asked of it.",
      },
    ],
  },
  {
    id: "logframe",
    title: "Plain logframe",
    about: "Indicators with baselines, targets and actuals, without money that depends on them.",
    source: "International Aid Transparency Initiative, results guidance: what an indicator, a baseline and a target are.",
    leavesOut: [
      reviewApart,
      {
        rules: ["dli", "disbursement", ...prices, ...dliSums, ...dliLinks],
        reason: "There are no DLIs: nothing is paid by these indicators.",
      },
      { rules: ["financial", ...loanDates], reason: "There is no loan or grant behind it that is paid by its results." },
    ],
    severities: [],
  },
  {
    id: "sector-review",
    title: "Sector review",
    about: "A joint review of an education sector: a performance report and a financial report of one year.",
    source: "Terms of reference of the Sindh joint education sector review: the two reports, commitments, actions followed up.",
    leavesOut: [
      {
        rules: ["dli", "disbursement", "evidence", ...prices, ...dliSums, ...dliLinks],
        reason: "A review reports on a sector; what single DLIs pay is checked in the project's own workbook.",
      },
      { rules: ["financial", ...loanDates], reason: "A review holds commitments of many partners, not one loan." },
      { rules: ["restructuring"], reason: "A review changes no project paper; there is no version before it to compare with." },
    ],
    severities: [],
  },
];

export const allRules = "all";

/** The set of that id; undefined where there is none. */
export function findRuleSet(id: string): RuleSet | undefined {
  return ruleSets.find((set) => set.id === id);
}
