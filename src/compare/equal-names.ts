import type { SideItem } from "./sides";

const none = -1;
const several = -2;

/**
 * Of each earlier item the place of the later one of the same name, letter by letter, where that name stands once on each side among those
 * that are not taken; -1 where there is none. Most rows of two versions are found here, in order, without a search.
 */
export function equalNames(
  before: readonly SideItem[],
  after: readonly SideItem[],
  taken: { readonly left: Uint8Array; readonly right: Uint8Array },
): Int32Array {
  const partner = new Int32Array(before.length).fill(none);
  const { places, isRepeated } = placesOf(before, taken.left);
  let next = 0;
  for (let m = 0; m < after.length; m++) {
    const item = after[m];
    if (!item || item.name === "" || taken.right[m] === 1) continue;
    const beside = isRepeated || partner[next] !== none || taken.left[next] === 1 ? undefined : before[next];
    const n = beside?.name === item.name && beside.kind === item.kind ? next : (places[item.kind].get(item.name) ?? none);
    if (n < 0) continue;
    partner[n] = partner[n] === none ? m : several;
    next = n + 1;
  }
  for (let n = 0; n < partner.length; n++) if (partner[n] === several) partner[n] = none;
  return partner;
}

/** Where each name stands; a name that stands more than once stands nowhere. */
function placesOf(items: readonly SideItem[], taken: Uint8Array) {
  const places: Record<SideItem["kind"], Map<string, number>> = { indicator: new Map(), dli: new Map() };
  let isRepeated = false;
  for (let n = 0; n < items.length; n++) {
    const item = items[n];
    if (!item || item.name === "" || taken[n] === 1) continue;
    const own = places[item.kind];
    const size = own.size;
    own.set(item.name, n);
    if (own.size > size) continue;
    own.set(item.name, several);
    isRepeated = true;
  }
  return { places, isRepeated };
}
