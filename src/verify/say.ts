import type { Reason, ReasonKey, RowCause } from "./run";

type Places = Readonly<Record<string, string>>;
const at = (places: Places, key: string): string => places[key] ?? "";
const rows = (count: string): string => (count === "1" ? "1 row" : `${count} rows`);
const group = (places: Places): string => (places["group"] === undefined ? "" : `${places["group"]}: `);

const reasons: Readonly<Record<ReasonKey, (places: Places) => string>> = {
  "claim-confirmed": (p) => `${at(p, "count")} are confirmed of the ${at(p, "claimed")} claimed.`,
  "claim-not-equal": (p) => `The evidence gives ${at(p, "count")}, the claim is ${at(p, "claimed")} (${at(p, "difference")}).`,
  "claim-above-count": (p) => `The claim is ${at(p, "claimed")}, the evidence gives ${at(p, "count")} (${at(p, "difference")}).`,
  "claim-depends-on-unclear": (p) =>
    `${rows(at(p, "unclear"))} could not be read, so the count is ${at(p, "count")} to ${at(p, "most")} against ${at(p, "claimed")} claimed.`,
  "claim-depends-on-spelling": (p) =>
    `If keys that differ in spelling alone are the same, ${at(p, "least")} are left of the ${at(p, "claimed")} claimed.`,
  "no-claim": (p) => `Nothing is claimed; the evidence gives ${at(p, "count")}.`,
  "rows-failed": (p) => `${rows(at(p, "failed"))} ${at(p, "failed") === "1" ? "does" : "do"} not count: ${causeText(at(p, "cause"))}.`,
  "rows-unclear": (p) => `${rows(at(p, "unclear"))} could not be read.`,
  "coverage-short": (p) =>
    `${group(p)}${at(p, "part")} of ${at(p, "whole")} is less than ${at(p, "share")}; ${at(p, "needed")} are needed.`,
  "coverage-of-nothing": (p) => `${group(p)}there is nothing to take a share of.`,
  "not-whole": (p) => `The column "${at(p, "field")}" does not add to whole numbers.`,
  late: (p) => `Delivered on ${at(p, "delivered")}, after ${at(p, "deadline")}.`,
  "no-day": (p) => `The deadline is ${at(p, "deadline")}, and no day of delivery is given.`,
  "by-hand": (p) => `A person has to see: ${at(p, "text")}`,
  "list-missing": (p) =>
    at(p, "sheet") === "" ? "No evidence list is named." : `There is no evidence list on the sheet "${at(p, "sheet")}".`,
  "list-ambiguous": (p) => `The sheet "${at(p, "sheet")}" has ${at(p, "lists")} lists; say which one.`,
  "list-empty": (p) => (at(p, "sheet") === "" ? "No evidence list is named." : `The list on "${at(p, "sheet")}" has no rows.`),
  "field-missing": (p) => `The list on "${at(p, "sheet")}" has no column "${at(p, "field")}".`,
  "field-ambiguous": (p) => `Several columns could be "${at(p, "field")}": ${at(p, "columns")}.`,
  "no-groups": () => "Groups are counted, and no share says of what.",
  "within-itself": () => "The list is asked to lie in itself.",
  "not-confirmed": () => "Nobody has confirmed the protocol yet.",
};

const causes: Readonly<Record<RowCause, string>> = {
  blank: "a required cell is blank",
  "key-blank": "no id",
  duplicate: "the id of an earlier row",
  "not-confirmed": "not confirmed",
  condition: "the condition is not met",
  outside: "not in the other list",
  "outside-where": "in the other list, where it is not confirmed",
  late: "after the deadline",
  "other-verifier": "another verifier",
  "not-yes-or-no": "neither yes nor no",
  "not-a-figure": "not a figure",
  "not-a-day": "not a day",
  error: "an error",
  "digits-lost": "more digits than Excel keeps",
  "outside-but-for-spelling": "in the other list in another spelling only",
};

/** A run's reason in one sentence. */
export const reasonText = ({ key, places }: Reason): string => reasons[key](places);

/** Why a row does not count, in a few words. */
export const causeText = (cause: string): string => (cause in causes ? causes[cause as RowCause] : cause);
