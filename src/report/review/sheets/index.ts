import type { ReviewMaker, SheetDraft } from "../../draft";
import type { SheetSet } from "../../sheet-set";
import type { ReviewFacts } from "./facts";

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

function sheetsOf(_facts: ReviewFacts, _nameOf: (maker: ReviewMaker) => string): readonly SheetDraft[] {
  return [];
}
