/**
 * A table of keys (src/verify/keys.ts) with the row that each was first seen in, in a few typed arrays: a million keys
 * below 2^32 take 26 MB, greater ones 34. Open addressing; a slot holds the key itself, so that a hit is the key and not its like.
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
  /** A mark of the caller's on the key and spelling, 0 until set. */
  mark(slot: number): number;
  setMark(slot: number, mark: number): void;
  /** The slot of the key's first spelling. */
  first(slot: number): number;
}

/** Slots of a second spelling are numbered from here: they stand in a list of their own, for they are few. */
const variantsFrom = 2 ** 40;
/** In an empty slot; a key as great as this is kept in the wider of two arrays, with another mark. */
const emptyNarrow = 0xffffffff;
const emptyWide = -1;
/** A run of slots this long says that the keys' last digits are no good spread: from then on they are mixed. */
const longRun = 48;

export function keyTable(expected: number): KeyTable {
  let size = 1024;
  while (size < expected * 1.6 && size < 2 ** 26) size *= 2;
  let emptySlot = emptyNarrow;
  let keys: Uint32Array | Float64Array = new Uint32Array(size).fill(emptySlot);
  let rows = new Int32Array(size);
  let spellings: Uint16Array | Int32Array = new Uint16Array(size);
  let marks = new Uint8Array(size);
  let used = 0;
  let isMixed = false;
  let isWide = false;
  const variants = new Map<string, number>();
  const variantRows: { readonly key: number; readonly row: number; readonly spelling: number; mark: number }[] = [];

  /** The key's slot, or the empty one where it would stand. */
  const locate = (key: number): number => {
    const mask = size - 1;
    let slot = (isMixed ? mixed(key) : key | 0) & mask;
    let steps = 0;
    for (let at = keys[slot]; at !== key && at !== emptySlot; at = keys[slot]) {
      slot = (slot + 1) & mask;
      if (++steps > longRun && !isMixed) {
        isMixed = true;
        rehash(size);
        return locate(key);
      }
    }
    return slot;
  };

  const rehash = (to: number): void => {
    const before = { keys, rows, spellings, marks, emptySlot };
    size = to;
    if (isWide) emptySlot = emptyWide;
    keys = (isWide ? new Float64Array(size) : new Uint32Array(size)).fill(emptySlot);
    rows = new Int32Array(size);
    spellings = isWide ? new Int32Array(size) : new Uint16Array(size);
    marks = new Uint8Array(size);
    before.keys.forEach((key, slot) => {
      if (key === before.emptySlot) return;
      const place = locate(key);
      keys[place] = key;
      rows[place] = before.rows[slot] ?? 0;
      spellings[place] = before.spellings[slot] ?? 0;
      marks[place] = before.marks[slot] ?? 0;
    });
  };

  const table: KeyTable = {
    isNew: false,
    isFirst: false,
    add(key, spelling, row) {
      if (!isWide && (key >= emptyNarrow || spelling > 0xffff)) {
        isWide = true;
        rehash(size);
      }
      const slot = locate(key);
      if (keys[slot] === emptySlot) {
        keys[slot] = key;
        rows[slot] = row;
        spellings[slot] = spelling;
        table.isNew = table.isFirst = true;
        if (++used > size * 0.7) {
          rehash(size * 2);
          return locate(key);
        }
        return slot;
      }
      table.isFirst = false;
      table.isNew = false;
      if (spellings[slot] === spelling) return slot;
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
      if (keys[slot] === emptySlot) return -1;
      if (spellings[slot] === spelling) return slot;
      const known = variants.get(`${key} ${spelling}`);
      return known === undefined ? -1 : variantsFrom + known;
    },
    findAny(key) {
      const slot = locate(key);
      return keys[slot] === emptySlot ? -1 : slot;
    },
    row: (slot) => (slot >= variantsFrom ? variantRows[slot - variantsFrom]?.row : rows[slot]) ?? 0,
    spelling: (slot) => (slot >= variantsFrom ? variantRows[slot - variantsFrom]?.spelling : spellings[slot]) ?? 0,
    mark: (slot) => (slot >= variantsFrom ? variantRows[slot - variantsFrom]?.mark : marks[slot]) ?? 0,
    setMark(slot, mark) {
      const variant = slot >= variantsFrom ? variantRows[slot - variantsFrom] : undefined;
      if (variant) variant.mark = mark;
      else marks[slot] = mark;
    },
    first(slot) {
      const variant = slot >= variantsFrom ? variantRows[slot - variantsFrom] : undefined;
      return variant ? locate(variant.key) : slot;
    },
  };
  return table;
}

/** The bits of a whole number below 2^53, stirred (Murmur's finish). */
function mixed(key: number): number {
  let bits = (key | 0) ^ Math.imul((key / 4294967296) | 0, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
