/**
 * A table of keys (src/verify/keys.ts) with the row that each was first seen in, in one typed array: a million ids
 * of nine digits or fewer, all spelled alike, take 17 MB; greater ones or several spellings take half as much again. Open addressing; a slot holds the key itself, so that a hit is the key and not its like.
 */
export interface KeyTable {
  /** The slot of a key and spelling, made where it is new; `isNew` and `isFirst` tell of the last call. */
  add(key: number, spelling: number, row: number): number;
  /** The slot of a key in exactly this spelling; -1 where it was never seen. */
  find(key: number, spelling: number): number;
  /** The slot in which the key was first seen, whatever its spelling. */
  findAny(key: number): number;
  /** True where the last `add` was the first of its key and spelling. */
  isNew: boolean;
  /** True where it was the first of its key in any spelling. */
  isFirst: boolean;
  row(slot: number): number;
  spelling(slot: number): number;
  /** A mark of the caller's on the key and spelling, 0 to 3; 0 until set. */
  mark(slot: number): number;
  setMark(slot: number, mark: number): void;
  /** The slot of the key's first spelling. */
  first(slot: number): number;
}

/** Slots of a second spelling are numbered from here: they stand in a list of their own, for they are few. */
const variantsFrom = 2 ** 40;
/** A run of slots this long says that the keys' last digits are no good spread: from then on they are mixed. */
const longRun = 48;
/** Two numbers a slot, beside one another in memory: the key's low half; its row + 1 above two bits of the mark (0: an empty slot). */
const width = 2;
const high = 2 ** 32;

export function keyTable(expected: number): KeyTable {
  let size = 1024;
  while (size < expected * 1.4 && size < 2 ** 26) size *= 2;
  let slots = new Uint32Array(size * width);
  /** The high halves, once a key has one; the spellings, once one is not the first key's. By slot. */
  let highs: Int32Array | undefined;
  let spellings: Int32Array | undefined;
  let usual = -1;
  let used = 0;
  let isMixed = false;
  const variants = new Map<string, number>();
  const variantRows: { readonly key: number; readonly row: number; readonly spelling: number; mark: number }[] = [];

  /** Where the key stands, or the empty place where it would. */
  const locate = (key: number): number => {
    const low = key >>> 0;
    const top = key < high ? 0 : (key / high) | 0;
    if (top !== 0 && !highs) highs = new Int32Array(size);
    const last = (size - 1) * width;
    let at = ((isMixed ? mixed(low, top) : low) << 1) & last;
    for (let steps = 0; slots[at + 1] !== 0 && (slots[at] !== low || (highs !== undefined && highs[at >> 1] !== top)); steps++) {
      at = (at + width) & last;
      if (steps > longRun && !isMixed) {
        isMixed = true;
        rehash(size);
        return locate(key);
      }
    }
    return at;
  };

  const rehash = (to: number): void => {
    const before = { slots, highs, spellings };
    size = to;
    slots = new Uint32Array(size * width);
    if (highs) highs = new Int32Array(size);
    if (spellings) spellings = new Int32Array(size);
    for (let from = 0; from < before.slots.length; from += width) {
      const said = before.slots[from + 1] ?? 0;
      if (said === 0) continue;
      const top = before.highs?.[from >> 1] ?? 0;
      const at = locate((before.slots[from] ?? 0) + top * high);
      slots[at] = before.slots[from] ?? 0;
      slots[at + 1] = said;
      if (highs) highs[at >> 1] = top;
      if (spellings) spellings[at >> 1] = before.spellings?.[from >> 1] ?? usual;
    }
  };

  const setSpelling = (slot: number, spelling: number): void => {
    if (usual < 0) usual = spelling;
    if (spelling !== usual && !spellings) spellings = new Int32Array(size).fill(usual);
    if (spellings) spellings[slot >> 1] = spelling;
  };
  const spellingAt = (slot: number): number => (spellings ? (spellings[slot >> 1] ?? 0) : usual);
  const saidAt = (slot: number): number => slots[slot + 1] ?? 0;
  const variantAt = (slot: number) => (slot >= variantsFrom ? variantRows[slot - variantsFrom] : undefined);

  const table: KeyTable = {
    isNew: false,
    isFirst: false,
    add(key, spelling, row) {
      const slot = locate(key);
      if (slots[slot + 1] === 0) {
        slots[slot] = key >>> 0;
        slots[slot + 1] = (row + 1) * 4;
        if (highs) highs[slot >> 1] = (key / high) | 0;
        if (spelling !== usual || spellings) setSpelling(slot, spelling);
        table.isNew = table.isFirst = true;
        if (++used <= size * 0.75) return slot;
        rehash(size * 2);
        return locate(key);
      }
      table.isFirst = false;
      table.isNew = false;
      if (spellingAt(slot) === spelling) return slot;
      const name = `${key} ${spelling}`;
      const known = variants.get(name);
      if (known !== undefined) return variantsFrom + known;
      table.isNew = true;
      variants.set(name, variantRows.length);
      variantRows.push({ key, row, spelling, mark: 0 });
      return variantsFrom + variantRows.length - 1;
    },
    find(key, spelling) {
      const slot = locate(key);
      if (slots[slot + 1] === 0) return -1;
      if (spellingAt(slot) === spelling) return slot;
      const known = variants.get(`${key} ${spelling}`);
      return known === undefined ? -1 : variantsFrom + known;
    },
    findAny(key) {
      const slot = locate(key);
      return slots[slot + 1] === 0 ? -1 : slot;
    },
    row: (slot) => variantAt(slot)?.row ?? (saidAt(slot) >>> 2) - 1,
    spelling: (slot) => variantAt(slot)?.spelling ?? spellingAt(slot),
    mark: (slot) => (slot < variantsFrom ? saidAt(slot) & 3 : (variantAt(slot)?.mark ?? 0)),
    setMark(slot, mark) {
      const variant = variantAt(slot);
      if (variant) variant.mark = mark;
      else slots[slot + 1] = ((saidAt(slot) & ~3) | mark) >>> 0;
    },
    first(slot) {
      const variant = variantAt(slot);
      return variant ? locate(variant.key) : slot;
    },
  };
  return table;
}

/** The bits of both halves, stirred (the last steps of Murmur). */
function mixed(low: number, top: number): number {
  let bits = low ^ Math.imul(top, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
