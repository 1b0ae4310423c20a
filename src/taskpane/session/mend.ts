import type { FixPreview } from "../../app/fix";
import { settingsSheetName } from "../../app/settings";
import type { Finding } from "../../rules/finding";
import { highlightEdits } from "../state/highlights";
import { settleTime } from "../state/waits";
import type { Session } from "./contract";
import type { Desk } from "./desk";
import { loadFixing } from "./loads";

/** Changing the user's cells as they saw it before, and marking them without changing them. */
export function mendingOf({ host, store, turns, changes, options, report, catchUp }: Desk): Pick<Session, "fix" | "highlight"> {
  async function fix(preview: FixPreview, overFormulas: boolean): Promise<void> {
    const outcome = await turns.run("fix", false, async (job) => {
      const { applyFixes } = await loadFixing();
      const answer = await applyFixes(host, preview, { signal: job.signal, overFormulas });
      if ("refused" in answer) {
        store.dispatch({ type: "told", notice: { kind: "not-fixed", refused: answer.refused.map(({ message }) => message) } });
        return;
      }
      store.dispatch({ type: "told", notice: { kind: "fixed", cells: answer.fixed.length } });
      store.dispatch({ type: "changed" });
    });
    if (outcome.kind === "failed") report(outcome, { kind: "fix", preview, overFormulas });
    if (store.state().stale) changes.later(options.settleTime ?? settleTime);
  }

  async function highlight(findings: readonly Finding[]): Promise<void> {
    const outcome = await turns.run("highlight", false, async (job) => {
      const sheets = store.state().workbook?.sheets.filter(({ name }) => name !== settingsSheetName) ?? [];
      const { edits, cells } = highlightEdits(
        sheets.map(({ name }) => name),
        findings,
      );
      await changes.during(() => host.apply(edits, { signal: job.signal }));
      store.dispatch({ type: "told", notice: { kind: "highlighted", cells } });
    });
    if (outcome.kind === "failed") report(outcome, { kind: "highlight", findings });
    catchUp();
  }

  return { fix, highlight };
}
