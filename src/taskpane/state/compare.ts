import type { Analysis } from "../../app/analyse";
import type { NarrativeMention } from "../../app/narrative/mention";
import type { Settings } from "../../app/settings";
import type { StaleRow } from "../../app/stale";
import type { FoundVersions, OtherVersion } from "../../app/versions";
import type { PairingAnswer } from "../../compare/answers";
import type { FieldChange, Pair } from "../../compare/comparison";
import type { ItemHistory } from "../../compare/item-histories";
import type { Workbook } from "../../grid/workbook";
import type { AnnexMaker } from "../../report/draft";
import type { Acceptance } from "../../rules/finding";

/** What the Compare tab holds beside the settings; kept over a new check and over a change of tab. */
export interface CompareState {
  /** The kept version that is the earlier one; absent: the workbook's own two versions, or else the version kept last. */
  readonly version?: string;
  /** The version that was read from another workbook's file, and which of the two is the later one. */
  readonly other?: OtherVersion;
  /** It is compared with, in place of a kept version. */
  readonly withOther: boolean;
  /** The versions that were compared last. */
  readonly found?: Found;
  /** How far the comparison under way is, 0 to 1; absent where none is. */
  readonly comparing?: number;
  /** What the kept versions state of the items that were revised on the way. */
  readonly history?: { readonly items: readonly ItemHistory[]; readonly of: HistoryQuestion };
  readonly readingHistory?: number;
  /** The item whose history is looked at, by `historyKey`. */
  readonly historyOf?: string;
  /** Doubtful pairs that were put off, by `pairKey`. */
  readonly later: ReadonlySet<string>;
  /** Annexes that are not wanted. */
  readonly leaveOut: ReadonlySet<AnnexMaker>;
  /** Rows of written annexes that no longer say what their source cells say. */
  readonly stale: readonly StaleRow[];
  /** Paragraphs of the paper, as they were pasted. */
  readonly paper: string;
  readonly checked?: CheckedPaper;
}

/** What two versions are compared for: while it is the same, so is the answer. */
export interface CompareQuestion {
  readonly analysis: Analysis;
  readonly workbook: Workbook;
  readonly pairings: Settings["pairings"];
  readonly version?: string;
  readonly other?: OtherVersion;
}

export interface HistoryQuestion {
  readonly analysis: Analysis;
  readonly kept: FoundVersions["kept"];
  readonly pairings: Settings["pairings"];
}

/** Names an item from one history to the next. */
export const historyKey = ({ kind, id, name }: ItemHistory): string => JSON.stringify([kind, id, name]);

/** The versions that were found, and what was asked. */
export interface Found extends FoundVersions {
  readonly of: CompareQuestion;
}

export function isSameQuestion(a: CompareQuestion, b: CompareQuestion): boolean {
  return a.analysis === b.analysis && a.workbook === b.workbook && a.pairings === b.pairings && isSameChoice(a, b);
}

/** True where both compare with the same version, of whatever state of the workbook. */
export function isSameChoice(a: Pick<CompareQuestion, "version" | "other">, b: Pick<CompareQuestion, "version" | "other">): boolean {
  return a.version === b.version && a.other === b.other;
}

/** The version that is chosen on the Compare tab. */
export function choiceOf({ version, other, withOther }: CompareState): Pick<CompareQuestion, "version" | "other"> {
  return withOther && other !== undefined ? { other } : { version };
}

/** What the paragraphs name, and the text and analysis that they were held against. */
export interface CheckedPaper {
  readonly mentions: readonly NarrativeMention[];
  readonly paper: string;
  readonly of: Analysis;
}

export const firstCompare: CompareState = { withOther: false, later: new Set(), leaveOut: new Set(), stale: [], paper: "" };

/** What the pane does for the Compare tab, but for writing sheets and files. */
export type CompareTask =
  | { readonly kind: "compare-versions" }
  | { readonly kind: "read-history" }
  | { readonly kind: "compare-workbook"; readonly file: File }
  | { readonly kind: "copy-annexes" }
  | { readonly kind: "keep-version"; readonly name: string; readonly why: string }
  | { readonly kind: "add-version"; readonly text: string }
  | { readonly kind: "drop-version"; readonly name: string }
  | { readonly kind: "export-version"; readonly name: string }
  | { readonly kind: "answer-pair"; readonly pair: Pair; readonly same: boolean }
  | { readonly kind: "withdraw-answer"; readonly answer: PairingAnswer }
  | {
      readonly kind: "give-reason";
      readonly pair: Pair;
      readonly change: FieldChange;
      readonly word: Pick<Acceptance, "reason" | "by">;
    }
  | { readonly kind: "check-paper" };

/** Names a pair from one comparison to the next. */
export function pairKey({ kind, before, after }: Pair): string {
  return JSON.stringify([kind, before?.id, before?.name, after?.id, after?.name]);
}

/** The pairs that a person is asked about, those that were put off last. */
export function questionsOf(pairs: readonly Pair[], later: ReadonlySet<string>): readonly Pair[] {
  const asked = pairs.filter((pair) => pair.asks && pair.before !== undefined && pair.after !== undefined);
  const isLate = (pair: Pair): boolean => later.has(pairKey(pair));
  return [...asked.filter((pair) => !isLate(pair)), ...asked.filter(isLate)];
}

/** How many rows are stale, whatever number of source cells each has. */
export function staleRowsIn({ stale }: Pick<CompareState, "stale">): number {
  return new Set(stale.map(({ sheet, row }) => `${row} ${sheet}`)).size;
}
