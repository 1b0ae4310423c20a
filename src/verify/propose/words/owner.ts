import { fold } from "../../../base/fold";
import { owners } from "./fields";
import type { Owner } from "./fields";
import { finder } from "./phrases";

const find = finder(owners);

/** Whom or what a name speaks of: "Principals certified" is of persons. */
export const ownerIn = (name: string): Owner | undefined => find(fold(name))[0]?.key;
