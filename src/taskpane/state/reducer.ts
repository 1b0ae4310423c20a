import type { Analysis } from "../../app/analyse";
import type { KeptScenario } from "../../app/kept-scenarios";
import { defaultSettings } from "../../app/settings";
import type { Settings } from "../../app/settings";
import type { CellRef } from "../../grid/address";
import type { Workbook } from "../../grid/workbook";
import { firstCompare } from "./compare";
import type { CompareState } from "./compare";
import { applied, reduceDraft } from "./draft-reducer";
import type { DraftAction } from "./draft-reducer";
import { noFilter } from "./state";
import { changeSince } from "./steady";
import type { Filter, Grouping, Message, Notice, PaneState, Tab, Task, TemplateChoice, Verified, Waiting } from "./state";

/** Everything that can happen to the pane. A closed set. */
export type Action =
  | DraftAction
  | { readonly type: "opened" }
  | { readonly type: "no-excel" }
  | { readonly type: "started"; readonly task: Task["kind"]; readonly quiet: boolean }
  | { readonly type: "progressed"; readonly done: number }
  | { readonly type: "finished" }
  | { readonly type: "too-large"; readonly cells: number; readonly settings: Settings }
  | {
      readonly type: "analysed";
      readonly analysis: Analysis;
      readonly workbook: Workbook;
      readonly settings: Settings;
      readonly at: number;
      readonly stale: boolean;
    }
  | { readonly type: "template"; readonly choice: TemplateChoice | undefined }
  | { readonly type: "doubt"; readonly at: number }
  | { readonly type: "changed" }
  | { readonly type: "waits"; readonly why: Waiting }
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "dismissed"; readonly id: number }
  | { readonly type: "settled"; readonly task: Task }
  | { readonly type: "shown"; readonly cell: CellRef }
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "grouped"; readonly by: Grouping }
  | { readonly type: "at"; readonly key: string }
  | { readonly type: "help"; readonly rule: string }
  | { readonly type: "verified"; readonly verified: Verified }
  | { readonly type: "what-if"; readonly whatIf: KeptScenario }
  | { readonly type: "compare"; readonly compare: Partial<CompareState> }
  | { readonly type: "helped" }
  | { readonly type: "help-text"; readonly text: string }
  | { readonly type: "named"; readonly name: string }
  | { readonly type: "toggled"; readonly key: string }
  | { readonly type: "settings"; readonly settings: Settings }
  | { readonly type: "kept"; readonly settings: Settings };

export const firstState: PaneState = {
  reach: { kind: "opening" },
  tab: "checks",
  settings: defaultSettings,
  unsaved: false,
  stale: false,
  messages: [],
  nextMessage: 1,
  filter: noFilter,
  grouping: "severity",
  name: "",
  whatIf: { name: "", changes: [] },
  compare: firstCompare,
  helpText: "",
  open: new Set(),
  drafts: new Map(),
  doubt: 0,
};

/** The pane after something happened; never changes the state it is given. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "opened":
      return { ...state, reach: { kind: "open" } };
    case "no-excel":
      return { ...state, reach: { kind: "none" } };
    case "started":
      return { ...state, running: { task: action.task, quiet: action.quiet, done: 0 }, waiting: undefined };
    case "progressed":
      return progressed(state, action.done);
    case "finished":
      return { ...state, running: undefined, applying: undefined };
    case "too-large":
      return { ...state, reach: { kind: "large", cells: action.cells }, settings: state.unsaved ? state.settings : action.settings };
    case "analysed":
      return {
        ...applied(state),
        // While another tab is shown nothing is compared, and what was compared of an earlier state of the workbook would only be kept.
        compare: state.tab === "compare" ? state.compare : { ...state.compare, found: undefined, history: undefined },
        reach: { kind: "open" },
        analysis: action.analysis,
        workbook: action.workbook,
        settings: action.settings,
        checkedAt: action.at,
        stale: action.stale,
        ...(state.analysis === undefined ? {} : { since: changeSince(state.analysis.check.findings, action.analysis.check.findings) }),
      };
    case "changed":
      return state.stale ? state : { ...state, stale: true };
    case "waits":
      return { ...state, stale: true, waiting: action.why };
    case "told":
      return told(state, action.notice);
    case "dismissed":
      return { ...state, messages: state.messages.filter((message) => message.id !== action.id) };
    case "settled":
      return settled(state, action.task);
    case "shown":
      return { ...state, shown: action.cell };
    case "doubt":
      return { ...state, doubt: action.at };
    case "template":
      return { ...state, template: action.choice };
    case "tab":
      return { ...state, tab: action.tab };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "grouped":
      return { ...state, grouping: action.by };
    case "at":
      return { ...state, at: action.key };
    case "verified":
      return { ...state, verified: action.verified };
    case "what-if":
      return { ...state, whatIf: action.whatIf };
    case "compare":
      return { ...state, compare: { ...state.compare, ...action.compare } };
    case "help":
      return { ...state, tab: "help", helpAt: action.rule, helpText: "", open: new Set(state.open).add(`rule ${action.rule}`) };
    case "help-text":
      return { ...state, helpText: action.text };
    case "helped":
      return { ...state, helpAt: undefined };
    case "named":
      return { ...state, name: action.name };
    case "toggled":
      return { ...state, open: toggled(state.open, action.key) };
    case "settings":
      return { ...state, settings: action.settings, unsaved: true };
    case "kept":
      return { ...state, settings: action.settings, unsaved: false };
    default:
      return reduceDraft(state, action);
  }
}

/** Progress never goes back, so that the bar does not jump. */
function progressed(state: PaneState, done: number): PaneState {
  if (state.running === undefined || done <= state.running.done) return state;
  return { ...state, running: { ...state.running, done: Math.min(1, done) } };
}

/** A notice takes the place of an earlier one about the same thing: ten failures of one kind are one message. */
function told(state: PaneState, notice: Notice): PaneState {
  const others = state.messages.filter((message) => subject(message) !== subject(notice));
  const message: Message = { ...notice, id: state.nextMessage };
  return { ...state, messages: [...others, message], nextMessage: state.nextMessage + 1 };
}

/** What succeeded now takes away the earlier message that it failed. */
function settled(state: PaneState, task: Task): PaneState {
  const messages = state.messages.filter((message) => subject(message) !== subjectOfTask(task));
  return messages.length === state.messages.length ? state : { ...state, messages };
}

function subject(notice: Notice): string {
  switch (notice.kind) {
    case "failed":
      return subjectOfTask(notice.task);
    case "written":
    case "edited-by-hand":
      return `write ${notice.maker}`;
    case "inserted":
      return "insert";
    case "downloaded":
      return "word-report";
    case "protocols":
      return "write-protocols";
    case "fixed":
    case "not-fixed":
      return "fix";
    case "highlighted":
      return "highlight";
    case "version-kept":
      return "keep-version";
    case "version-dropped":
      return "drop-version";
    case "copied":
    case "not-copied":
      return "copy-annexes";
    case "refused":
      return notice.task;
    case "saved":
      return "save-settings";
  }
}

function subjectOfTask(task: Task): string {
  return task.kind === "write" ? `write ${task.maker}` : task.kind;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
