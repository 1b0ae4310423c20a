import type { Rating, Review } from "../../review/review";
import { plainRun } from "../document";
import type { DocBlock } from "../document";
import { amount, heading, percent } from "./blocks";
import { ofTheYear } from "./year";

/** The year in a few sentences; what the workbook does not tell is left out. */
export function summary(review: Review): DocBlock[] {
  const sentences = [...ofResults(review), ...ofMoney(review), ...ofAgreements(review)];
  return [heading(2, "The year in short"), { kind: "bullets", items: sentences.map((words) => [plainRun(words)]) }];
}

/** "1 indicator", "3 indicators". */
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const are = (count: number): string => (count === 1 ? "is" : "are");

function ofResults({ indicators, themes }: Review): string[] {
  if (indicators.length === 0) return ["No table of indicators was found, so nothing is said of results."];
  const count = (...wanted: readonly Rating[]): number => indicators.filter(({ rating }) => wanted.includes(rating)).length;
  const [met, on, off, none, open] = [
    count("met"),
    count("on-track"),
    count("behind", "off-track"),
    count("no-data"),
    count("no-target", "unclear"),
  ];
  const others = [
    `${on} ${are(on)} on track`,
    `${off} ${are(off)} behind or off track`,
    ...(none > 0 ? [`${none} ${none === 1 ? "has" : "have"} no data`] : []),
    ...(open > 0 ? [`${open} could not be rated`] : []),
  ];
  const within = themes.length > 1 ? ` in ${themes.length} themes` : "";
  return [
    `Of ${counted(indicators.length, "indicator")}${within}, ${met} met the target, ${others.slice(0, -1).join(", ")} and ${others.at(-1) ?? ""}.`,
  ];
}

function ofMoney(review: Review): string[] {
  const { finance } = review;
  const { total } = finance;
  const currency = finance.currency === undefined ? "" : `${finance.currency} `;
  const partners = ofTheYear(review, finance.partners).filter(({ isGovernment }) => !isGovernment);
  const gaps = ofTheYear(review, finance.gaps);
  const owed = partners.filter(({ committed, disbursed }) => committed && (!disbursed || disbursed.value.lt(committed.value))).length;
  return [
    ...(total?.spent
      ? [
          `Programmes spent ${currency}${amount(total.spent)}${total.executionRate ? `, ${percent(total.executionRate)} of the budget` : ""}${total.releaseRate ? `; ${percent(total.releaseRate)} of it was released` : ""}.`,
        ]
      : ["What programmes spent is not given."]),
    ...(partners.length > 0
      ? [`${owed} of ${counted(partners.length, "commitment")} by partners ${are(owed)} not yet disbursed in full.`]
      : []),
    ...gaps.map(({ programme, gap }) =>
      gap.value.isNegative()
        ? `${programme === undefined ? "The sector" : programme} has ${currency}${amount({ ...gap, value: gap.value.abs() })} more than its cost.`
        : `The funding gap${programme === undefined ? "" : ` of ${programme}`} is ${currency}${amount(gap)}.`,
    ),
  ];
}

function ofAgreements({ actions, contradictions, missing }: Review): string[] {
  const earlier = actions.filter(({ isEarlier }) => isEarlier);
  const done = earlier.filter(({ state }) => state === "done").length;
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length;
  const agreed = actions.length - earlier.length;
  return [
    ...(earlier.length > 0 ? [`Of ${counted(earlier.length, "earlier recommendation")}, ${done} ${are(done)} done.`] : []),
    ...(agreed > 0 ? [`${counted(agreed, "action")} ${agreed === 1 ? "was" : "were"} agreed this time.`] : []),
    ...(overdue > 0 ? [`${counted(overdue, "action")} ${are(overdue)} overdue.`] : []),
    contradictions.length === 0
      ? "No contradictions were found."
      : `${counted(contradictions.length, "contradiction")} ${are(contradictions.length)} to be settled.`,
    ...(missing.length > 0 ? [`${counted(missing.length, "thing")} ${are(missing.length)} missing for a complete report.`] : []),
  ];
}
