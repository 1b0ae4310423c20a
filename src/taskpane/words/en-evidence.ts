import type { Sureness, UnturnedCause } from "../../verify/propose/proposal";
import type { FaultKind } from "../../verify/sheet/fault";
import type { StepRun, DuplicateRow, ProtocolRun, ReasonKey, RowCause } from "../../verify/run";

type Places = Readonly<Record<string, string>>;
const at = (places: Places, key: string): string => places[key] ?? "";
const rows = (n: string): string => (n === "1" ? "1 row" : `${n} rows`);
const ofGroup = (places: Places): string => (places["group"] === undefined ? "" : `${places["group"]}: `);

/** Why a run came out as it did; figures in the places are ready to be shown. */
const reasons: Record<ReasonKey, (places: Places) => string> = {
  "claim-confirmed": (p) => `The evidence confirms ${at(p, "count")} of the claimed ${at(p, "claimed")}.`,
  "claim-not-equal": (p) => `The evidence gives ${at(p, "count")}; claimed are ${at(p, "claimed")} (${at(p, "difference")}).`,
  "claim-above-count": (p) => `Claimed are ${at(p, "claimed")}; the evidence gives only ${at(p, "count")} (${at(p, "difference")}).`,
  "claim-depends-on-unclear": (p) =>
    `${rows(at(p, "unclear"))} could not be judged: the count is ${at(p, "count")} to ${at(p, "most")} against the claimed ${at(p, "claimed")}. Make those rows clear and run again.`,
  "claim-depends-on-spelling": (p) =>
    `If the possible duplicates (${at(p, "possible")}) are the same, only ${at(p, "least")} are left and ${at(p, "claimed")} is not confirmed.`,
  "no-claim": (p) => `Nothing is claimed; the evidence gives ${at(p, "count")}.`,
  "rows-failed": (p) => `${rows(at(p, "failed"))} ${at(p, "failed") === "1" ? "does" : "do"} not count.`,
  "rows-unclear": (p) => `${rows(at(p, "unclear"))} could not be judged.`,
  "coverage-short": (p) =>
    `${ofGroup(p)}${at(p, "part")} of ${at(p, "whole")} is less than ${at(p, "share")}; ${at(p, "needed")} are needed.`,
  "coverage-of-nothing": (p) => `${ofGroup(p)}there is nothing to take the share of.`,
  "not-whole": (p) => `The column “${at(p, "field")}” does not add to a whole number.`,
  late: (p) => `The evidence was delivered on ${at(p, "delivered")}, after ${at(p, "deadline")}.`,
  "no-day": (p) => `A deadline is stated (${at(p, "deadline")}), but no column of days and no day of delivery.`,
  "by-hand": (p) => `To be seen by a person: ${at(p, "text")}`,
  "list-missing": (p) => `There is no evidence list on the sheet “${at(p, "sheet")}”.`,
  "list-ambiguous": (p) => `There are ${at(p, "lists")} lists on the sheet “${at(p, "sheet")}”: say in the protocol which one.`,
  "list-empty": (p) =>
    at(p, "sheet") === ""
      ? "The protocol names no evidence list. Write the name of its sheet beside the steps."
      : `The list on “${at(p, "sheet")}” has no rows.`,
  "field-missing": (p) => `The list on “${at(p, "sheet")}” has no column “${at(p, "field")}”.`,
  "field-ambiguous": (p) =>
    `Several columns could be “${at(p, "field")}”: ${at(p, "columns")}. Name the column in the protocol as its header does.`,
  "no-groups": () => "Groups are counted, and no step says what the groups are.",
  "within-itself": () => "A list is asked to lie within itself.",
  "not-confirmed": () => "Nobody has confirmed this protocol yet.",
};

const causes: Record<RowCause, string> = {
  blank: "blank",
  "key-blank": "no key",
  duplicate: "the same key as an earlier row",
  "not-confirmed": "not confirmed",
  condition: "does not meet the condition",
  outside: "not in the other list",
  "outside-where": "in the other list, but its row there does not qualify",
  late: "after the deadline",
  "other-verifier": "another verifier",
  "not-yes-or-no": "neither yes nor no",
  "not-a-figure": "not a figure",
  "not-a-day": "not a day",
  error: "an error value",
  "digits-lost": "Excel has lost the last digits of this number",
  "outside-but-for-spelling": "in the other list with another spelling only",
};

const differs: Record<DuplicateRow["differs"][number], string> = {
  spaces: "spaces",
  zeros: "leading zeros",
  punctuation: "punctuation",
  case: "capitals",
  "number-and-text": "number and text",
  width: "width of letters",
};

const outcomes: Record<ProtocolRun["outcome"], string> = {
  payable: "Payable",
  "not-payable": "Not payable",
  "not-judged": "Not judged",
};

const stepOutcomes: Record<StepRun["outcome"], string> = {
  passed: "Passed",
  failed: "Failed",
  unclear: "Unclear",
  open: "Open",
  "not-run": "Not run",
};

const faults: Record<FaultKind, string> = {
  "no-protocol": "The row names no protocol.",
  "no-step": "The row names no step.",
  "unknown-step": "This is no step.",
  "no-field": "A column of the list is missing.",
  "no-value": "A value is missing.",
  "no-operator": "How it is compared is missing.",
  "unknown-operator": "This is no comparison.",
  "no-share": "This is no share such as 80 % or 2/3.",
  "no-figure": "This is no figure.",
  "no-day": "This is no day.",
  "no-list": "No list is named.",
  "not-read": "This cannot be read here.",
  "unknown-item": "There is no such indicator or DLI in the workbook.",
  "no-list-named": "No list of evidence has this name.",
};

const sure: Record<Sureness, string> = { stated: "Stated", likely: "Likely", possible: "Assumed, to be looked at" };

const unturned: Record<UnturnedCause, string> = {
  "share-without-least": "it is not said what the share sets a least for",
  "share-of-what": "it is not said what it is a share of",
  "explains-target": "it explains how the target was set",
  "another-list": "it is about another list, or another way to the same",
  "share-at-most": "a share at most cannot be asked by a step",
  "field-not-understood": "no column is named",
  "which-list": "it is not said which list",
  "no-day": "no day is given",
  "not-understood": "not understood",
};

export const enEvidence = {
  heading: "Evidence",
  reasons,
  causes,
  differs,
  outcomes,
  stepOutcomes,
  none: "There is no evidence to verify yet.",
  noneHow:
    "It needs a list with one row for each person, school or document (its header names an id and what confirms it), and a protocol: the words of a verification protocol in the DLI table, or a sheet of protocols.",
  lists: (n: number) => (n === 1 ? "1 evidence list" : `${n} evidence lists`),
  listRows: (n: number) => (n === 1 ? "1 row" : `${n.toLocaleString("en")} rows`),
  noLists: "No evidence list was found. A list needs a header row that names an id and what confirms each row.",
  run: (n: number) => (n === 1 ? "Run the protocol" : `Run ${n} protocols`),
  runAt: (time: string) => `Run at ${time}.`,
  runStale: "The workbook changed since. Run again.",
  confirmed: (n: number) => `Confirmed protocols (${n})`,
  unconfirmed: (n: number) => `To be confirmed (${n})`,
  unconfirmedHow: "Look through the rows on the sheet; a name in the column “Confirmed by” of the first row confirms the protocol.",
  proposed: (n: number) => `Proposed from the words of the protocols (${n})`,
  proposedHow: "Read from the workbook’s own words. Nothing is run before a person has confirmed it on the sheet of protocols.",
  write: "Write the protocol sheet",
  noConfirmed: "No protocol is confirmed yet, so there is nothing to run.",
  steps: (n: number) => (n === 1 ? "1 step" : `${n} steps`),
  left: "Words that made no step",
  sure,
  unturned,
  faults,
  faultsOf: (n: number) => (n === 1 ? "1 row of the protocols cannot be read" : `${n} rows of the protocols cannot be read`),
  faultHow: "These rows are in no protocol. Correct them on the sheet.",
  claimed: "Claimed",
  mayClaim: "May be claimed",
  difference: "Difference",
  ifSame: "If possible duplicates are the same",
  ifClear: "If unclear rows prove good",
  earns: "It earns",
  inProportion: "In proportion",
  notStated: "not stated",
  how: "How the amount is made up",
  earning: {
    "above-paid": (from: string, by: string) => `${from} − ${by} paid before`,
    lots: (from: string, by: string) => `${from} ÷ ${by} a lot`,
    "whole-lots": (from: string) => `${from}, whole lots only`,
    "times-unit-value": (from: string, by: string) => `${from} × ${by}`,
    "at-most": (from: string, by: string) => `${from}, at most ${by}`,
  },
  rows: "Rows",
  judged: "judged",
  counted: "counted",
  failed: "failed",
  unclear: "unclear",
  leftOut: "left out by a filter",
  failedRows: (n: number) => `${rows(n.toLocaleString("en"))} failed`,
  unclearRows: (n: number) => `${rows(n.toLocaleString("en"))} unclear`,
  moreRows: (n: number) => `${n.toLocaleString("en")} more in the list.`,
  seeAlso: "see",
  duplicates: (n: number) => (n === 1 ? "1 possible duplicate" : `${n.toLocaleString("en")} possible duplicates`),
  duplicatesHow: "They differ in spelling alone. Each is counted; look whether they are the same.",
  duplicate: (differ: string) => `differ in ${differ}`,
  groups: (n: number) => `Groups (${n.toLocaleString("en")})`,
  group: "Group",
  allRows: "All rows",
  part: "Reached",
  whole: "Of",
  needed: "Needed",
  enough: "Enough",
  yes: "yes",
  no: "no",
};
