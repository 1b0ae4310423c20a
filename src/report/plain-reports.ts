import { grouped, roundTo, signed } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { Comparison } from "../compare/comparison";
import type { Disbursement } from "../disburse/result";
import { printCell } from "../grid/address";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import type { CheckResult } from "../rules/finding";
import { detailWords, pairName, pairStatusWords } from "./comparison-words";
import { plainTable } from "./plain-table";

/** Findings for a terminal: what is broken first, then what was not judged, then the counts. */
export function plainFindings(check: CheckResult): string {
  const ordered = [
    ...check.findings.filter((one) => one.outcome === "broken"),
    ...check.findings.filter((one) => one.outcome === "not-judged"),
  ];
  const rows = ordered.map((finding) => [
    finding.outcome === "broken" ? finding.severity : "not judged",
    finding.cells[0] ? printCell(finding.cells[0]) : "",
    finding.difference ?? "",
    finding.rule,
    finding.reason === undefined || finding.message.includes(finding.reason) ? finding.message : `${finding.message} ${finding.reason}`,
  ]);
  const { holds, broken, notJudged } = check.counts;
  const counts = `${holds} hold, ${broken} broken, ${notJudged} not judged`;
  const columns = [
    { name: "Severity" },
    { name: "Cell" },
    { name: "Difference", figures: true },
    { name: "Rule" },
    { name: "What is wrong" },
  ];
  return rows.length === 0 ? `${counts}\n` : `${plainTable(columns, rows)}\n\n${counts}\n`;
}

/** Disbursements for a terminal: by fiscal year against the estimates, by period, by DLI, and what is to be confirmed. */
export function plainDisbursement(d: Disbursement): string {
  const bases = [
    { name: "Printed amounts", figures: true },
    { name: "Units x unit value", figures: true },
  ];
  const stated = (value: Value | undefined): string => amount(figureOf(value));
  const years = plainTable(
    [
      { name: "Fiscal year" },
      ...bases,
      { name: "Current estimate", figures: true },
      { name: "Estimate", figures: true },
      { name: "Difference", figures: true },
    ],
    [
      ...d.byFiscalYear.map((year) => [
        `FY${year.fiscalYear}`,
        amount(year.printed.value),
        amount(year.fromUnits.value),
        stated(year.currentEstimate),
        stated(year.estimate),
        year.difference ? signed(cents(year.difference)) : "",
      ]),
      [
        "Total",
        amount(d.total.printed.value),
        amount(d.total.fromUnits.value),
        "",
        amount(d.estimateTotal),
        d.estimateTotal ? signed(cents(d.estimateTotal.minus(d.total.printed.value))) : "",
      ],
    ],
  );
  const periods = plainTable(
    [{ name: "Period" }, { name: "Disbursed" }, { name: "Fiscal year" }, ...bases],
    d.byPeriod.map((one) => [
      one.period.label,
      one.disbursementDate?.text ?? "",
      one.fiscalYear === undefined ? "none" : `FY${one.fiscalYear}`,
      amount(one.printed.value),
      amount(one.fromUnits.value),
    ]),
  );
  const dlis = plainTable(
    [{ name: "DLI" }, ...bases, { name: "Printed subtotal", figures: true }, { name: "Name" }],
    d.byDli.map((dli) => [dli.dli, amount(dli.printed.value), amount(dli.fromUnits.value), stated(dli.subtotal), dli.name]),
  );
  const doubts = d.doubts.map((doubt) => `${printCell(doubt.cell)}: ${doubt.what}`);
  const parts = [`Amounts in ${d.currency ?? "the table's currency"}. Difference: estimate - printed amounts.`, years, periods, dlis];
  return [...parts, ...(doubts.length > 0 ? [["To be confirmed:", ...doubts].join("\n")] : [])].join("\n\n") + "\n";
}

/** A comparison for a terminal: each indicator and DLI with its status, and its changed fields below it. */
export function plainComparison(comparison: Comparison): string {
  if (comparison.pairs.length === 0) return "Two versions were not found: there is nothing to compare.\n";
  const blocks = comparison.pairs.map((pair) => {
    const title = `${pairStatusWords(pair)}: ${pairName(pair)}`;
    if (pair.changes.length === 0) return title;
    const rows = pair.changes.map((change) => [
      `  ${detailWords(change)}`,
      change.before || "(nothing)",
      "->",
      change.after || "(nothing)",
    ]);
    const short = rows.every((row) => (row[1] ?? "").length <= 60);
    const lines = short ? body(rows) : rows.map((row) => `${row[0] ?? ""}\n    - ${row[1] ?? ""}\n    + ${row[3] ?? ""}`).join("\n");
    return `${title}\n${lines}`;
  });
  return `${blocks.join("\n")}\n`;
}

function body(rows: ReadonlyArray<readonly string[]>): string {
  const lines = plainTable([{ name: "" }, { name: "" }, { name: "" }, { name: "" }], rows)
    .split("\n")
    .slice(1);
  return lines.map((line) => `  ${line}`).join("\n");
}

function amount(figure: Dec | undefined): string {
  return figure === undefined ? "" : grouped(cents(figure));
}

/** Shown to the cent: a price that a lot does not divide leaves endless decimals. */
function cents(figure: Dec): Dec {
  return roundTo(figure, 2);
}
