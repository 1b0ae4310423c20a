import { printCell } from "../../grid/address";
import { sumOfLines } from "../../review/finance";
import type { FinanceLine, Gap, PartnerLine, Review } from "../../review/review";
import type { DocBlock } from "../document";
import { amount, heading, left, percent, right, say, table, words } from "./blocks";
import { ofTheYear } from "./year";

/** Programmes, partners and the gap of the year, and the years before it, in one currency. */
export function finance(review: Review): DocBlock[] {
  const { finance, year } = review;
  const rates = ratesIn(review);
  const money =
    finance.currency === undefined
      ? "Amounts as the tables give them; they name no currency."
      : `All amounts in ${finance.currency}, full units.`;
  const when = year === undefined ? "" : ` in ${year}`;
  return [
    heading(1, "Financial report", true),
    say(`${money}${rates.length > 0 ? ` Converted at the rates stated: ${rates.join("; ")}.` : ""}`, true),
    heading(2, `Programmes${when}`),
    ...programmes(review),
    heading(2, `Commitments and disbursements${when}`),
    ...partners(ofTheYear(review, finance.partners)),
    ...gaps(finance.gaps),
  ];
}

/** "270 for USD (Partners!E4, Partners!E7)": each rate once. */
function ratesIn({ finance }: Review): string[] {
  const cells = new Map<string, string[]>();
  for (const { currency, rate } of finance.rates) {
    const words = `${rate.text} for ${currency}`;
    cells.set(words, [...(cells.get(words) ?? []), printCell(rate.cell)]);
  }
  return [...cells].map(([words, places]) => `${words} (${places.join(", ")})`);
}

const cells = (line: FinanceLine): string[] => [
  ...[line.cost, line.budget, line.released, line.spent].map(amount),
  ...[line.releaseRate, line.executionRate].map(percent),
];

function programmes({ finance, year }: Review): DocBlock[] {
  const lines = finance.lines.filter((line) => line.year === year);
  const others = [...new Set(finance.lines.map((line) => line.year))].filter((one) => one !== undefined && one !== year);
  const hasSources = lines.some(({ source }) => source !== undefined);
  const amounts = [
    right("Cost", 13),
    right("Budget", 13),
    right("Released", 13),
    right("Spent", 13),
    right("Released %", 9),
    right("Spent %", 9),
  ];
  const row = (line: FinanceLine): string[] => [line.programme, ...(hasSources ? [line.source ?? "–"] : []), ...cells(line)];
  return [
    lines.length === 0
      ? say("No budget or spending of the year was found.")
      : table(
          [left("Programme", 26), ...(hasSources ? [left("Source", 14)] : []), ...amounts],
          [...lines.map(row), ...(finance.total ? [row({ ...finance.total, programme: "All programmes" })] : [])],
        ),
    ...(others.length === 0 || lines.length === 0
      ? []
      : [
          say("All programmes, year by year:"),
          table(
            [left("Year", 12), ...amounts],
            [...others, year]
              .sort((a, b) => (a ?? 0) - (b ?? 0))
              .map((one) => [
                String(one ?? ""),
                ...cells(
                  sumOfLines(
                    finance.lines.filter((line) => line.year === one),
                    "all programmes",
                  ),
                ),
              ]),
          ),
        ]),
  ];
}

const partners = (lines: readonly PartnerLine[]): DocBlock[] => [
  lines.length === 0
    ? say("No commitments of partners were found.")
    : table(
        [
          left("Partner", 28),
          left("Programme", 20),
          right("Committed", 16),
          right("Disbursed", 16),
          right("Disbursed %", 12),
          left("Status", 12),
          left("Signed", 12),
        ],
        lines.map((line) => [
          line.partner,
          line.programme ?? "–",
          amount(line.committed),
          amount(line.disbursed),
          percent(line.rate),
          words(line.status),
          words(line.signing),
        ]),
      ),
];

const gaps = (all: readonly Gap[]): DocBlock[] =>
  all.length === 0
    ? []
    : [
        heading(2, "Funding gap"),
        table(
          [
            left("Year", 10),
            left("Programme", 28),
            right("Cost", 16),
            right("Government", 16),
            right("Partners", 16),
            right("Gap", 16),
            right("Gap as stated", 14),
          ],
          all.map((gap) => [
            String(gap.year ?? "–"),
            gap.programme ?? "All programmes",
            ...[gap.cost, gap.government, gap.partners, gap.gap].map(amount),
            words(gap.stated),
          ]),
        ),
      ];
