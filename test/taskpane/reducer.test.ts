import { firstState, reduce } from "../../src/taskpane/state/reducer";
import type { Action } from "../../src/taskpane/state/reducer";
import type { Notice, PaneState } from "../../src/taskpane/state/state";
import { createStore } from "../../src/taskpane/state/store";

const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, firstState);
const failed = (code: "cell-edit" | "protected"): Notice => ({
  kind: "failed",
  code,
  detail: "",
  task: { kind: "write", maker: "findings" },
});

test("progress never goes back", () => {
  const state = after(
    { type: "started", task: "check", quiet: false },
    { type: "progressed", done: 0.6 },
    { type: "progressed", done: 0.4 },
    { type: "progressed", done: 7 },
  );
  expect(state.running?.done).toBe(1);
  expect(
    reduce(after({ type: "started", task: "check", quiet: false }, { type: "progressed", done: 0.6 }), { type: "progressed", done: 0.4 })
      .running?.done,
  ).toBe(0.6);
});

test("a second failure of the same task takes the first one's place", () => {
  const state = after({ type: "told", notice: failed("cell-edit") }, { type: "told", notice: failed("protected") });
  expect(state.messages.map((message) => message.kind === "failed" && message.code)).toEqual(["protected"]);
});

test("a failure goes once its task succeeds, others stay", () => {
  const state = after(
    { type: "told", notice: failed("protected") },
    { type: "told", notice: { kind: "failed", code: "busy", detail: "", task: { kind: "check" } } },
    { type: "settled", task: { kind: "check" } },
  );
  expect(state.messages).toHaveLength(1);
  expect(state.messages[0]).toMatchObject({ code: "protected" });
});

test("the written sheet's message takes the place of the question about it", () => {
  const state = after(
    { type: "told", notice: { kind: "edited-by-hand", maker: "findings", sheets: ["Findings"] } },
    { type: "told", notice: { kind: "written", maker: "findings", sheets: ["Findings"] } },
  );
  expect(state.messages.map((message) => message.kind)).toEqual(["written"]);
});

test("settings changed here are unsaved until kept", () => {
  const changed = after({ type: "settings", settings: { ...firstState.settings, tolerance: "5" } });
  expect(changed).toMatchObject({ unsaved: true, settings: { tolerance: "5" } });
  expect(reduce(changed, { type: "kept", settings: changed.settings }).unsaved).toBe(false);
});

test("what is unfolded folds again, and filters change one by one", () => {
  expect(after({ type: "toggled", key: "a" }).open.has("a")).toBe(true);
  expect(after({ type: "toggled", key: "a" }, { type: "toggled", key: "a" }).open.size).toBe(0);
  expect(after({ type: "filtered", filter: { text: "DLI" } }, { type: "filtered", filter: { severity: "error" } }).filter).toMatchObject({
    text: "DLI",
    severity: "error",
  });
});

test("a store tells its listeners once for each change, and not for nothing", () => {
  const store = createStore();
  const told: number[] = [];
  const stop = store.subscribe(() => told.push(store.state().messages.length));
  store.dispatch({ type: "told", notice: { kind: "saved" } });
  store.dispatch({ type: "progressed", done: 0.5 });
  stop();
  store.dispatch({ type: "told", notice: failed("busy" as "protected") });
  expect(told).toEqual([1]);
});
