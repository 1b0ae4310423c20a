import { foldName } from "../base/fold";
import { foldCode } from "./evidence";
import type { SideItem } from "./sides";

/** What an answer calls an item by: its number and name as they stood then. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
}

/** A person's word on two items of two versions: one and the same, or not. */
export interface PairingAnswer {
  readonly kind: "indicator" | "dli";
  readonly before: NamedItem;
  readonly after: NamedItem;
  readonly same: boolean;
}

/** True where the item is the one that was named: by its name, and by its number where it still has one. */
export function isNamed(item: SideItem, kind: PairingAnswer["kind"], { id, name }: NamedItem): boolean {
  return item.kind === kind && foldName(item.name) === foldName(name) && foldCode(item.id) === foldCode(id);
}

/** What was answered of two items; undefined where nobody was asked. */
export function answerOn(answers: readonly PairingAnswer[], before: SideItem, after: SideItem): boolean | undefined {
  return [...answers].reverse().find((one) => isNamed(before, one.kind, one.before) && isNamed(after, one.kind, one.after))?.same;
}
