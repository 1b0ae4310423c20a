import type { Settings } from "../../app/settings";
import type { Session } from "./contract";
import type { Desk } from "./desk";
import { failedNotice } from "./failure";
import { loadDeciding } from "./loads";
import { dayOfMoment } from "./today";

type Deciding = Awaited<ReturnType<typeof loadDeciding>>;

/** Letting a finding stand, and taking that back. Both are used, and kept in the workbook, at once. */
export function decisionsOf({ store, options, change, saveSettings }: Desk): Pick<Session, "accept" | "withdraw"> {
  async function decide(decided: (how: Deciding) => Settings | undefined): Promise<void> {
    let settings: Settings | undefined;
    try {
      settings = decided(await loadDeciding());
    } catch (error) {
      store.dispatch({ type: "told", notice: failedNotice(error, { kind: "check" }) });
    }
    if (settings === undefined) return;
    await change(settings);
    await saveSettings(true);
  }
  return {
    accept: async (finding, { reason, by }) =>
      decide(({ acceptFinding }) => {
        const { settings, workbook } = store.state();
        return workbook && acceptFinding(settings, finding, workbook, { reason, by, on: dayOfMoment(options.now()) });
      }),
    withdraw: async (finding) => decide(({ withdrawAcceptance }) => withdrawAcceptance(store.state().settings, finding)),
  };
}
