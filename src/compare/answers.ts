import { foldName } from "../base/fold";
import { foldCode } from "./known";
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

interface NamedAnswer {
  readonly answer: PairingAnswer;
  readonly before: string;
  readonly after: string;
}

/** The items of one version that any answer names: as it names them, and where they stand. */
interface NamedItems {
  readonly keys: ReadonlyMap<SideItem, string>;
  readonly places: readonly number[];
}

/** The answers on the items of two versions, the last first, and the items that they name. */
export interface Answered {
  readonly latest: readonly NamedAnswer[];
  readonly left: NamedItems;
  readonly right: NamedItems;
}

/** Finds the items that the answers name, once. */
export function answered(answers: readonly PairingAnswer[], before: readonly SideItem[], after: readonly SideItem[]): Answered {
  const latest = [...answers].reverse().map((answer) => {
    return { answer, before: keyOf(answer.kind, answer.before), after: keyOf(answer.kind, answer.after) };
  });
  return { latest, left: namedItems(before, latest, "before"), right: namedItems(after, latest, "after") };
}

/** What was answered of two items, at last; undefined where nobody was asked. */
export function answerOn({ latest, left, right }: Answered, before: SideItem, after: SideItem): boolean | undefined {
  if (latest.length === 0) return undefined;
  const one = left.keys.get(before);
  const other = one === undefined ? undefined : right.keys.get(after);
  if (other === undefined) return undefined;
  return latest.find((each) => each.before === one && each.after === other)?.answer.same;
}

/** An item is the one that was named by its name, and by its number where it still has one. */
const keyOf = (kind: string, { id, name }: NamedItem): string => `${kind} ${foldCode(id)} ${foldName(name)}`;

function namedItems(items: readonly SideItem[], answers: readonly NamedAnswer[], side: "before" | "after"): NamedItems {
  const keys = new Map<SideItem, string>();
  const places: number[] = [];
  if (answers.length === 0) return { keys, places };
  const asked = new Set(answers.map((each) => each[side]));
  const signatures = new Set(answers.map(({ answer }) => signatureOf(foldName(answer[side].name))));
  for (const [n, item] of items.entries()) {
    const signature = signatureOf(item.name);
    if (signature !== undefined && !signatures.has(signature)) continue;
    const key = keyOf(item.kind, item);
    if (!asked.has(key)) continue;
    keys.set(item, key);
    places.push(n);
  }
  return { keys, places };
}

/** Equal for names that fold to one; undefined where it takes folding to tell. Folding leaves letters and digits of ASCII as they are, but for case. */
function signatureOf(name: string): number | undefined {
  let signature = 7;
  for (let n = 0; n < name.length; n++) {
    const code = name.charCodeAt(n);
    if (code > 0x7f) return undefined;
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (isLetter || isDigit) signature = (Math.imul(signature, 31) + (isLetter ? code | 0x20 : code)) | 0;
  }
  return signature;
}
