import { printCell } from "../../grid/address";
import type { FinanceLine, Review } from "../../review/review";
import type { DocBlock } from "../document";
import { amount, heading, left, percent, right, say, table, words } from "./blocks";

/** Programmes, partners and the gap of the year, in one currency. */
export function finance({ finance, year }: Review): DocBlock[] {
  const lines = finance.lines.filter((line) => line.year === year);
  const partners = finance.partners.filter((line) => line.year === undefined || line.year === year);
  const gaps = finance.gaps.filter((gap) => gap.year === undefined || gap.year === year);
  const rates = finance.rates.map(({ currency, rate }) => `${rate.text} for ${currency} (${printCell(rate.cell)})`);
  const row = (line: FinanceLine): string[] => [
    line.programme,
    ...[line.cost, line.budget, line.released, line.spent].map(amount),
    ...[line.releaseRate, line.executionRate].map(percent),
  ];
  const money =
    finance.currency === undefined
      ? "Amounts as the tables give them; they name no currency."
      : `All amounts in ${finance.currency}, full units.`;
  return [
    heading(1, "Financial report"),
    say(`${money}${rates.length > 0 ? ` Converted at the rates stated: ${rates.join("; ")}.` : ""}`, true),
    lines.length === 0
      ? say("No budget or spending of the year was found.")
      : table(
          [
            left("Programme", 28),
            right("Cost", 13),
            right("Budget", 13),
            right("Released", 13),
            right("Spent", 13),
            right("Released %", 10),
            right("Spent %", 10),
          ],
          [...lines.map(row), ...(finance.total ? [row({ ...finance.total, programme: "Total" })] : [])],
        ),
    heading(2, "Commitments and disbursements"),
    partners.length === 0
      ? say("No commitments of partners were found.")
      : table(
          [
            left("Partner", 34),
            right("Committed", 16),
            right("Disbursed", 16),
            right("Disbursed %", 12),
            left("Status", 12),
            left("Signed", 10),
          ],
          partners.map((line) => [
            line.partner,
            amount(line.committed),
            amount(line.disbursed),
            percent(line.rate),
            words(line.status),
            words(line.signing),
          ]),
        ),
    ...gaps.map((gap) =>
      say(
        `Funding gap${gap.programme === undefined ? "" : ` of ${gap.programme}`}: cost ${amount(gap.cost)} less government ${amount(gap.government)} and partners ${amount(gap.partners)} is ${amount(gap.gap)}.`,
      ),
    ),
  ];
}
