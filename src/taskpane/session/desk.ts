import type { SpreadsheetHost } from "../../app/host";
import type { Settings } from "../../app/settings";
import type { FoundVersions } from "../../app/versions";
import type { ItemHistory } from "../../compare/item-histories";
import type { Store } from "../state/store";
import type { Task } from "../state/state";
import type { Changes } from "./changes";
import type { Session, SessionOptions } from "./contract";
import type { Lane } from "./lane";
import type { Job, Outcome, Turns } from "./turns";

/** What the session's tasks work with and share. */
export interface Desk {
  readonly host: SpreadsheetHost;
  readonly store: Store;
  readonly turns: Turns;
  readonly changes: Changes;
  readonly comparing: Lane<FoundVersions>;
  readonly history: Lane<readonly ItemHistory[]>;
  readonly options: SessionOptions;
  /** Tells how a task went; a failure becomes a message. */
  readonly report: (outcome: Outcome, task: Task) => void;
  /** Reads and judges the workbook as it stands now, as a part of another task. */
  readonly refresh: (job: Job) => Promise<void>;
  /** Asks for the check that a task took the place of. */
  readonly catchUp: () => void;
  readonly goTo: Session["goTo"];
  /** Uses other settings from now on, and judges again what was read. */
  readonly change: (settings: Settings) => Promise<void>;
  /** Keeps the settings in the workbook. `quietly`: success is seen where they were changed, and needs no message. */
  readonly saveSettings: (quietly?: boolean) => Promise<void>;
}
