import { grouped, roundTo } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";

/** A share of 1 in per cent, to one decimal: 0.8333 is "83.3%". */
export const shareText = (share: Dec): string => `${grouped(roundTo(share.times(100), 1))}%`;
