import { grouped } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { Earned, EarningStep, FailedRow, ProtocolRun, StepRun } from "../../verify/run";
import { causeText, reasonText } from "../../verify/say";
import { whyLeft } from "../../verify/sheet/notes";
import { stepText } from "../../verify/sheet/write";
import type { Verification, Verified } from "../verification";
import { clean, counted, paragraph } from "./lines";

const outcomes: Readonly<Record<ProtocolRun["outcome"], string>> = {
  payable: "PAYABLE",
  "not-payable": "NOT PAYABLE",
  "not-judged": "NOT JUDGED",
};
const standings: Readonly<Record<Verified["standing"], string>> = {
  confirmed: "confirmed by a person",
  "not-confirmed": "on a sheet, confirmed by nobody",
  proposed: "proposed from its words, confirmed by nobody",
};
const stepOutcomes: Readonly<Record<StepRun["outcome"], string>> = {
  passed: "passed",
  failed: "failed",
  unclear: "unclear",
  open: "open",
  "not-run": "not run",
};
const earning: Readonly<Record<EarningStep["key"], string>> = {
  "above-paid": "less what was paid for",
  lots: "in lots of",
  "whole-lots": "whole lots",
  "times-unit-value": "times",
  "at-most": "at most",
};

/** Rows that are shown of a step; all of them stand in the JSON document. */
const shown = 5;

/** Each protocol: payable or not and why, its counts, what it earns, the rows that do not count. */
export function printVerification({ verified, faults }: Verification): string {
  if (verified.length === 0 && faults.length === 0) return "There is nothing to verify: no protocol was found in steps or in words.";
  const count = (outcome: ProtocolRun["outcome"]): number => verified.filter(({ run }) => run.outcome === outcome).length;
  return [
    ...verified.flatMap((each) => [printOne(each), ""]),
    ...faults.map(({ cell, text, kind }) =>
      paragraph(`${printCell(cell)}: this row is not understood (${kind.replace(/-/g, " ")}) ${text}`),
    ),
    ...(faults.length > 0 ? [""] : []),
    `${counted(verified.length, "protocol")}: ${count("payable")} payable, ${count("not-payable")} not payable, ${count("not-judged")} not judged`,
  ].join("\n");
}

function printOne({ run, standing, proposal }: Verified): string {
  const { protocol, rows } = run;
  const lists = protocol.lists.map(({ sheet, at }) => (at === undefined ? sheet : `${sheet} (${at})`)).join(", ");
  const title = protocol.title === undefined ? "" : `: ${clean(protocol.title)}`;
  return [
    paragraph(`${outcomes[run.outcome]}  ${clean(protocol.id)}${title}`),
    paragraph(`${standings[standing]}; ${lists === "" ? "no evidence list" : `evidence: ${lists}`}`, 2),
    ...run.reasons.map((reason) => paragraph(`${reasonText(reason)}${reason.cells[0] ? ` (${printCell(reason.cells[0])})` : ""}`, 2)),
    ...(lists === "" || rows.judged === 0
      ? []
      : [
          paragraph(
            `rows: ${rows.judged} judged, ${rows.counted} count, ${rows.failed} do not, ${rows.unclear} unclear, ${rows.leftOut} left out`,
            2,
          ),
        ]),
    ...(run.earns ? [printEarned(run.earns)] : []),
    ...run.steps.flatMap((step) => printStep(step, run)),
    ...possible(run),
    ...(proposal?.unturned ?? []).map(({ words, why }) =>
      paragraph(`no step: ${printCell(words.cell)} "${clean(words.excerpt)}" ${whyLeft(why, "en")}`, 2),
    ),
  ].join("\n");
}

function printStep(step: StepRun, { protocol }: ProtocolRun): string[] {
  const rows = (title: string, { first, total }: StepRun["failed"]): string[] =>
    total === 0 ? [] : [paragraph(`${title} ${total}: ${first.slice(0, shown).map(rowText).join("; ")}${total > shown ? " …" : ""}`, 6)];
  return [
    paragraph(`- ${stepText(step.step, protocol)}: ${stepOutcomes[step.outcome]}`, 2),
    ...rows("rows that fail:", step.failed),
    ...rows("unclear rows:", step.unclear),
    ...(step.groups ?? [])
      .filter(({ reached }) => !reached)
      .slice(0, shown)
      .map(({ group, part, whole, needed }) =>
        paragraph(`${group === undefined ? "all" : clean(group)}: ${grouped(part)} of ${grouped(whole)}, ${grouped(needed)} needed`, 6),
      ),
  ];
}

const rowText = ({ cell, cause, text, other }: FailedRow): string =>
  `${printCell(cell)} ${text === "" ? "" : `"${clean(text)}" `}${causeText(cause)}${other ? ` (${printCell(other)})` : ""}`;

function printEarned({ amount, currency, inProportion, steps }: Earned): string {
  const money = (value: Dec): string => `${currency === undefined ? "" : `${currency} `}${grouped(value)}`;
  const trace = steps
    .map(({ key, from, by, result }) => `${grouped(from)} ${earning[key]}${by ? ` ${grouped(by)}` : ""} = ${grouped(result)}`)
    .join("; ");
  const other = inProportion ? `, ${money(inProportion)} if started lots count in proportion` : "";
  return paragraph(`earns ${money(amount)}${other}${trace === "" ? "" : ` (${trace})`}`, 2);
}

const possible = ({ possibleDuplicates: { first, total } }: ProtocolRun): string[] =>
  total === 0
    ? []
    : [
        paragraph(
          `possible duplicates, counted all the same: ${total}: ${first
            .slice(0, shown)
            .map(({ cell, text, other, otherText }) => `${printCell(cell)} "${clean(text)}" and ${printCell(other)} "${clean(otherText)}"`)
            .join("; ")}${total > shown ? " …" : ""}`,
          2,
        ),
      ];
