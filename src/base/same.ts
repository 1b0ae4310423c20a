/**
 * True where two pieces of plain data say the same: by value through lists, objects, maps, sets and decimals; functions by
 * identity. Pairs found equal once are not gone through again.
 */
export function sameData(a: unknown, b: unknown, known = new WeakMap<object, object>()): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (known.get(a) === b) return true;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (!sameParts(a, b, known)) return false;
  known.set(a, b);
  return true;
}

function sameParts(a: object, b: object, known: WeakMap<object, object>): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, n) => sameData(item, b[n], known));
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameData(item, b.get(key), known));
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], known))
  );
}
