import type { PairingAnswer } from "./answers";
import type { PairReason } from "./comparison";
import type { SideItem } from "./sides";

/** Two versions of one item and how sure it is that they are; below `asking` a person should confirm. */
export interface Match {
  readonly before?: SideItem;
  readonly after?: SideItem;
  /** The later item's place in its version, where the two were paired as wholes. */
  readonly place?: number;
  readonly confidence: number;
  readonly asks: boolean;
  readonly reasons: readonly PairReason[];
  /** True where both state the same in the same words. */
  readonly isUnchanged?: boolean;
  /** All that `before` was divided into, or all that `after` was put together from; at the match that goes on. */
  readonly split?: readonly SideItem[];
  readonly merged?: readonly SideItem[];
  /** At the others of them. */
  readonly splitFrom?: SideItem;
  readonly mergedInto?: SideItem;
}

export interface PairingOptions {
  /** Names what the reader put under one indicator: one unless the names have nothing in common (a number given to another indicator). */
  readonly known?: (item: SideItem) => string;
  /** What a person said of earlier doubts. */
  readonly answers?: readonly PairingAnswer[];
  /** False: every name is folded, and every field of every row is looked at as a statement of its own. The result is the same. */
  readonly isQuick?: boolean;
}

/** Below this a pair is put to a person. */
export const asking = 0.7;
