import type { ReviewMaker, SheetDraft } from "../../draft";
import type { SheetSet } from "../../sheet-set";
import type { ReviewFacts } from "./facts";
import { contradictionsLayout, contradictionsSheet } from "./contradictions-sheet";
import { followUpLayout } from "./follow-up-layout";
import { followUpSheet } from "./follow-up-sheet";
import { financeLayout } from "./finance-layout";
import { financeSheet } from "./finance-sheet";
import { performanceLayout } from "./performance-layout";
import { performanceSheet } from "./performance-sheet";

const wishes: ReadonlyArray<{ readonly maker: ReviewMaker; readonly name: string }> = [
  { maker: "review-cover", name: "Sector report" },
  { maker: "review-dashboard", name: "Dashboard" },
  { maker: "review-performance", name: "Performance report" },
  { maker: "review-finance", name: "Financial report" },
  { maker: "review-contradictions", name: "Contradictions" },
  { maker: "review-actions", name: "Follow-up" },
];

/** The sector progress report as sheets, whose formulas refer to the user's cells and to one another; each where its facts are. */
export function reviewSheets(facts: ReviewFacts): SheetSet {
  return { wishes, make: (nameOf) => sheetsOf(facts, nameOf) };
}

function sheetsOf(facts: ReviewFacts, nameOf: (maker: ReviewMaker) => string): readonly SheetDraft[] {
  const performance = performanceLayout(facts, nameOf("review-performance"));
  const finance = financeLayout(facts, nameOf("review-finance"));
  const contradictions = contradictionsLayout(facts, nameOf("review-contradictions"));
  const followUp = followUpLayout(facts, nameOf("review-actions"));
  return [
    ...(performance ? [performanceSheet(facts, performance)] : []),
    ...(finance ? [financeSheet(facts, finance)] : []),
    contradictionsSheet(facts, contradictions),
    ...(followUp ? [followUpSheet(facts, followUp)] : []),
  ];
}
