import type { AnnexRequest } from "../../app/annexes";
import type { Desk } from "./desk";
import { dayOfMoment } from "./today";

/** The annexes as the person chose them on the Compare tab, made today. */
export function annexRequestOf({ store, options }: Pick<Desk, "store" | "options">): AnnexRequest {
  const { version, leaveOut } = store.state().compare;
  return { name: options.workbookName, on: dayOfMoment(options.now()), version, leaveOut };
}
