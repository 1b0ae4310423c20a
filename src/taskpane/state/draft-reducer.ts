import { placeKey } from "./corrections";
import type { ColumnDraft, TableDraft } from "./draft";
import type { PaneState } from "./state";

/** What can happen to what a person is about to say of tables. */
export type DraftAction =
  | { readonly type: "correcting"; readonly draft: TableDraft }
  | { readonly type: "table-said"; readonly key: string; readonly said: Partial<Pick<TableDraft, "headerRows" | "scale" | "currency">> }
  | { readonly type: "column-said"; readonly key: string; readonly col: number; readonly said: ColumnDraft }
  | { readonly type: "draft-closed"; readonly key: string }
  | { readonly type: "applying"; readonly key: string }
  | { readonly type: "returned" };

/** The pane after something happened to a draft. */
export function reduceDraft(state: PaneState, action: DraftAction): PaneState {
  switch (action.type) {
    case "correcting":
      return withDraft(state, placeKey(action.draft.sheet, action.draft.range), () => action.draft);
    case "table-said":
      return withDraft(state, action.key, (draft) => draft && { ...draft, ...action.said });
    case "column-said":
      return withDraft(state, action.key, (draft) => {
        const column = { ...draft?.columns.get(action.col), ...action.said };
        return draft && { ...draft, columns: new Map(draft.columns).set(action.col, column) };
      });
    case "draft-closed":
      return { ...withDraft(state, action.key, () => undefined), returnTo: action.key };
    case "applying":
      return { ...state, applying: action.key };
    case "returned":
      return { ...state, returnTo: undefined };
  }
}

/** A new analysis puts the draft that was applied into force: it closes, and the focus goes back to its place. */
export function applied(state: PaneState): PaneState {
  if (state.applying === undefined) return state;
  return { ...withDraft(state, state.applying, () => undefined), applying: undefined, returnTo: state.applying };
}

function withDraft(state: PaneState, key: string, change: (draft: TableDraft | undefined) => TableDraft | undefined): PaneState {
  const drafts = new Map(state.drafts);
  const draft = change(drafts.get(key));
  if (draft === undefined) drafts.delete(key);
  else drafts.set(key, draft);
  return { ...state, drafts };
}
