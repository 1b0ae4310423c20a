import type { Area, CellRef } from "../../grid/address";
import type { FailureCode } from "../../app/host";
import type { Analysis } from "../../app/analyse";
import type { FixPreview } from "../../app/fix";
import type { KeptScenario } from "../../app/kept-scenarios";
import type { Settings } from "../../app/settings";
import type { TemplateKind } from "../../app/template-kinds";
import type { GeneratedMaker } from "../../report/draft";
import type { Finding } from "../../rules/finding";
import type { Severity } from "../../rules/rule";
import type { Workbook } from "../../grid/workbook";
import type { Language } from "../../model/table";
import type { Proposal } from "../../verify/propose/proposal";
import type { ProtocolRun } from "../../verify/run";
import type { CompareState, CompareTask } from "./compare";
import type { TableDraft } from "./draft";

export const tabs = ["checks", "tables", "evidence", "disbursements", "compare", "review", "help", "settings"] as const;
export type Tab = (typeof tabs)[number];

export type Maker = GeneratedMaker | "scenario" | "review";

/** What is given to the person as a Word file. */
export type WordReport = "findings" | "review" | "annexes";

/** Which sheet to be filled in is inserted. */
export interface TemplateChoice {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly example: boolean;
}

/** What the pane can be asked to do with the workbook; a task that failed can be asked again. */
export type Task =
  | { readonly kind: "open" }
  | { readonly kind: "check" }
  | { readonly kind: "write"; readonly maker: Maker; readonly replaceEdited?: boolean }
  | { readonly kind: "go-to"; readonly cell: CellRef; readonly area?: Area }
  | { readonly kind: "insert"; readonly template: TemplateChoice }
  | { readonly kind: "fix"; readonly preview: FixPreview; readonly overFormulas: boolean }
  | { readonly kind: "highlight"; readonly findings: readonly Finding[] }
  | { readonly kind: "write-protocols"; readonly proposals: readonly Proposal[] }
  | { readonly kind: "word-report"; readonly of: WordReport }
  | { readonly kind: "verify" }
  | { readonly kind: "save-settings" }
  | CompareTask;

/** What the pane tells the user, until dismissed or settled by the next success of the same task. */
export type Notice =
  | { readonly kind: "failed"; readonly code: FailureCode; readonly detail: string; readonly where?: string; readonly task: Task }
  | { readonly kind: "written"; readonly maker: Maker; readonly sheets: readonly string[] }
  | { readonly kind: "edited-by-hand"; readonly maker: Maker; readonly sheets: readonly string[] }
  | { readonly kind: "inserted"; readonly sheet: string }
  | { readonly kind: "protocols"; readonly sheet: string }
  | { readonly kind: "downloaded"; readonly file: string }
  | { readonly kind: "fixed"; readonly cells: number }
  /** Nothing was written; each line says which cell stood in the way and what to do. */
  | { readonly kind: "not-fixed"; readonly refused: readonly string[] }
  /** Cells that are highlighted now; none: the highlights were taken away. */
  | { readonly kind: "highlighted"; readonly cells: number }
  | { readonly kind: "version-kept" | "version-dropped"; readonly name: string }
  | { readonly kind: "copied"; readonly tables: number }
  | { readonly kind: "not-copied" }
  /** What was asked cannot be done as it was asked; `why` says what to do. */
  | { readonly kind: "refused"; readonly task: Task["kind"]; readonly why: string }
  | { readonly kind: "saved" };

export type Message = Notice & { readonly id: number };

/** A task under way. A quiet one runs by itself after a change and must not take the screen. */
export interface Running {
  readonly task: Task["kind"];
  readonly quiet: boolean;
  /** 0 to 1. */
  readonly done: number;
}

/** What is known of the workbook. */
export type Reach =
  | { readonly kind: "opening" }
  /** No Excel to talk to; the message says why. */
  | { readonly kind: "none" }
  | { readonly kind: "open" }
  /** Read, but so large that the user starts the check. */
  | { readonly kind: "large"; readonly cells: number };

/** Findings still to be dealt with, those that a person accepted, or both. */
export type FindingStatus = "open" | "accepted" | "all";

export interface Filter {
  readonly status: FindingStatus;
  readonly severity: Severity | "all";
  /** A place's id, or "all". */
  readonly table: string;
  readonly rule: string;
  readonly text: string;
}

export const noFilter: Filter = { status: "open", severity: "all", table: "all", rule: "all", text: "" };

/** What findings are put together by. */
export const groupings = ["severity", "table", "rule"] as const;
export type Grouping = (typeof groupings)[number];

/** What a check found otherwise than the one before it, of what is open. */
export interface ChangeSince {
  readonly settled: number;
  readonly fresh: number;
}

/** What running the protocols gave, and the analysis whose cells it was run over. */
export interface Verified {
  readonly runs: readonly ProtocolRun[];
  readonly of: Analysis;
  readonly at: number;
}

/** Why a check that is due waits. */
export type Waiting = "cell-edit" | "busy";

export interface PaneState {
  readonly reach: Reach;
  readonly tab: Tab;
  readonly settings: Settings;
  /** Settings changed here and not yet kept in the workbook. */
  readonly unsaved: boolean;
  readonly analysis?: Analysis;
  /** The workbook that the analysis was made of. */
  readonly workbook?: Workbook;
  /** When the shown analysis was made, in milliseconds of the clock that the session was given. */
  readonly checkedAt?: number;
  /** The workbook changed since. */
  readonly stale: boolean;
  readonly waiting?: Waiting;
  readonly running?: Running;
  readonly messages: readonly Message[];
  readonly nextMessage: number;
  readonly filter: Filter;
  readonly grouping: Grouping;
  /** The finding that was gone to last, by its key. */
  readonly at?: string;
  /** What the last check found otherwise; absent after the first. */
  readonly since?: ChangeSince;
  /** Who decides: said once, and kept while the pane is open. */
  readonly name: string;
  readonly verified?: Verified;
  /** The scenario that is being worked on; kept over a new check and over a change of tab. */
  readonly whatIf: KeptScenario;
  readonly compare: CompareState;
  /** The rule that the help is asked for. */
  readonly helpAt?: string;
  /** What is looked for in the help. */
  readonly helpText: string;
  /** What is unfolded, by key; kept over a new check and over a change of tab. */
  readonly open: ReadonlySet<string>;
  /** What a person is about to say of tables, by `placeKey`; kept over a new check and over a change of tab. */
  readonly drafts: ReadonlyMap<string, TableDraft>;
  /** The draft that is being put into force. */
  readonly applying?: string;
  /** The place whose draft was closed: the focus goes back there. */
  readonly returnTo?: string;
  /** What is chosen of templates, while the choice is open. */
  readonly template?: TemplateChoice;
  /** Which of the doubts is looked at, counting from 0. */
  readonly doubt: number;
  /** The cell that was shown last. */
  readonly shown?: CellRef;
}
