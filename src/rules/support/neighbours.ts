/** Each of a list with the next: three years make two pairs. */
export function neighbours<T>(list: readonly T[]): ReadonlyArray<readonly [T, T]> {
  return list.slice(1).map((later, n) => [list[n] as T, later]);
}
