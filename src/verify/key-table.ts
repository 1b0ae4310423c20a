/**
 * A table of keys (src/verify/keys.ts) with the row that each was first seen in, in one typed array: a million keys
 * take 34 MB. Open addressing; a slot holds the key itself, so that a hit is the key and not its like.
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
/** Four numbers a slot, in one line of the processor's memory: the key's low and high half, its row + 1 (0: empty), spelling and mark. */
const width = 4;
const high = 2 ** 32;

export function keyTable(expected: number): KeyTable {
  let size = 1024;
  while (size < expected * 1.4 && size < 2 ** 26) size *= 2;
  let slots = new Int32Array(size * width);
  let used = 0;
  let isMixed = false;
  const variants = new Map<string, number>();
  const variantRows: { readonly key: number; readonly row: number; readonly spelling: number; mark: number }[] = [];

  /** Where the key stands, or the empty place where it would. */
  const locate = (key: number): number => {
    const low = key | 0;
    const top = (key / high) | 0;
    const last = size * width - width;
    let at = ((isMixed ? mixed(low, top) : low) * width) & last;
    for (let steps = 0; slots[at + 2] !== 0 && (slots[at] !== low || slots[at + 1] !== top); steps++) {
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
    const before = slots;
    size = to;
    slots = new Int32Array(size * width);
    for (let from = 0; from < before.length; from += width) {
      if (before[from + 2] === 0) continue;
      const at = locate(((before[from] ?? 0) >>> 0) + (before[from + 1] ?? 0) * high);
      for (let n = 0; n < width; n++) slots[at + n] = before[from + n] ?? 0;
    }
  };

  const variantAt = (slot: number) => (slot >= variantsFrom ? variantRows[slot - variantsFrom] : undefined);
  const infoAt = (slot: number): number => slots[slot + 3] ?? 0;

  const table: KeyTable = {
    isNew: false,
    isFirst: false,
    add(key, spelling, row) {
      const slot = locate(key);
      if (slots[slot + 2] === 0) {
        slots[slot] = key | 0;
        slots[slot + 1] = (key / high) | 0;
        slots[slot + 2] = row + 1;
        slots[slot + 3] = spelling * 4;
        table.isNew = table.isFirst = true;
        if (++used <= size * 0.75) return slot;
        rehash(size * 2);
        return locate(key);
      }
      table.isFirst = false;
      table.isNew = false;
      if (infoAt(slot) >> 2 === spelling) return slot;
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
      if (slots[slot + 2] === 0) return -1;
      if (infoAt(slot) >> 2 === spelling) return slot;
      const known = variants.get(`${key} ${spelling}`);
      return known === undefined ? -1 : variantsFrom + known;
    },
    findAny(key) {
      const slot = locate(key);
      return slots[slot + 2] === 0 ? -1 : slot;
    },
    row: (slot) => variantAt(slot)?.row ?? (slots[slot + 2] ?? 1) - 1,
    spelling: (slot) => variantAt(slot)?.spelling ?? infoAt(slot) >> 2,
    mark: (slot) => (slot < variantsFrom ? infoAt(slot) & 3 : (variantAt(slot)?.mark ?? 0)),
    setMark(slot, mark) {
      const variant = variantAt(slot);
      if (variant) variant.mark = mark;
      else slots[slot + 3] = (infoAt(slot) & ~3) | mark;
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
