import type { ReviewMaker, SheetDraft } from "../../draft";
import type { SheetSet } from "../../sheet-set";
import { contradictionsLayout, contradictionsSheet } from "./contradictions-sheet";
import { coverLayout } from "./cover-layout";
import { coverSheet } from "./cover-sheet";
import type { CoverPart } from "./cover-sheet";
import { dashboardLayout } from "./dashboard-layout";
import { dashboardSheet } from "./dashboard-sheet";
import type { ReviewFacts } from "./facts";
import { financeLayout } from "./finance-layout";
import { financeSheet } from "./finance-sheet";
import { followUpLayout } from "./follow-up-layout";
import { followUpSheet } from "./follow-up-sheet";
import { keyFigures } from "./key-figures";
import { notesLayout } from "./notes-layout";
import { notesSheet } from "./notes-sheet";
import { performanceLayout } from "./performance-layout";
import { performanceSheet } from "./performance-sheet";

const wishes = [
  { maker: "review-cover", name: "Sector report" },
  { maker: "review-dashboard", name: "Dashboard" },
  { maker: "review-performance", name: "Performance report" },
  { maker: "review-finance", name: "Financial report" },
  { maker: "review-contradictions", name: "Contradictions" },
  { maker: "review-actions", name: "Follow-up" },
  { maker: "review-notes", name: "Meetings and notes" },
] as const satisfies SheetSet["wishes"];

/** The sector progress report as sheets, whose formulas refer to the user's cells and to one another; each where its facts are. */
export function reviewSheets(facts: ReviewFacts): SheetSet {
  return { wishes, make: (nameOf) => sheetsOf(facts, nameOf) };
}

function sheetsOf(facts: ReviewFacts, nameOf: (maker: ReviewMaker) => string): readonly SheetDraft[] {
  const performance = performanceLayout(facts, nameOf("review-performance"));
  const finance = financeLayout(facts, nameOf("review-finance"));
  const contradictions = contradictionsLayout(facts, nameOf("review-contradictions"));
  const followUp = followUpLayout(facts, nameOf("review-actions"));
  const notes = notesLayout(facts, nameOf("review-notes"));
  const cover = coverLayout(facts, nameOf("review-cover"));
  const told = { cover, contradictions, ...(finance ? { finance } : {}), ...(followUp ? { followUp } : {}) };
  const dashboard = dashboardLayout(facts, nameOf("review-dashboard"), keyFigures(facts, told).length, performance, finance);
  const made = new Set<ReviewMaker>([
    "review-dashboard",
    "review-contradictions",
    ...(performance ? (["review-performance"] as const) : []),
    ...(finance ? (["review-finance"] as const) : []),
    ...(followUp ? (["review-actions"] as const) : []),
    ...(notes ? (["review-notes"] as const) : []),
  ]);
  return [
    coverSheet(
      facts,
      cover,
      partsOf(facts, made).map((part) => (made.has(part.maker) ? { ...part, sheet: nameOf(part.maker) } : part)),
    ),
    dashboardSheet(facts, dashboard, performance, told),
    ...(performance ? [performanceSheet(facts, performance)] : []),
    ...(finance ? [financeSheet(facts, finance)] : []),
    contradictionsSheet(facts, contradictions),
    ...(followUp ? [followUpSheet(facts, followUp)] : []),
    ...(notes ? [notesSheet(facts, notes)] : []),
  ];
}

/** What each part tells; of one that is not made, what it would take. */
function partsOf({ review }: ReviewFacts, made: ReadonlySet<ReviewMaker>): CoverPart[] {
  const part = (maker: ReviewMaker, title: string, tells: string, lacks: string): CoverPart => ({
    maker,
    title,
    what: made.has(maker) ? tells : `Left out: ${lacks}`,
  });
  const { indicators, contradictions, actions, calendar } = review;
  return [
    part("review-dashboard", "Dashboard", "The year on a page, with charts.", ""),
    part(
      "review-performance",
      "Performance report",
      `${indicators.length} indicators, theme by theme, against their targets.`,
      "there is no table of indicators with targets and actuals. Insert one from the templates.",
    ),
    part(
      "review-finance",
      "Financial report",
      "What programmes were given and spent, what partners committed and disbursed, and the gap.",
      "there is no table of budgets, spending or commitments. Insert one from the templates.",
    ),
    part(
      "review-contradictions",
      "Contradictions",
      contradictions.length === 0 ? "None were found; the sheet says what could be looked for." : `${contradictions.length} to settle.`,
      "",
    ),
    part(
      "review-actions",
      "Follow-up",
      `${actions.length} actions and recommendations, with what became of them.`,
      "there is no table of agreed actions. Insert one from the templates.",
    ),
    part(
      "review-notes",
      "Meetings and notes",
      `${calendar.length} meetings and visits, the notes by theme, and who does what.`,
      "there is no calendar, no notes and no roles. Insert them from the templates.",
    ),
  ];
}
