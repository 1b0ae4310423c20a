import type { RawValue } from "../grid/raw";
import type { RowsPiece } from "./reading";
import { noKey } from "./keys";
import type { KeyReader } from "./keys";

/** Keys of rows by one column or by several together. */
export interface RowKeys {
  /** Turns to a piece; `columns` are the places of the key's columns in it. */
  turnTo(piece: RowsPiece, columns: readonly number[]): void;
  /** The key of a row of that piece, or why it has none (src/verify/keys.ts). */
  read(r: number): number;
  spelling: number;
  /** The ids of a key and spelling, one for each column. */
  idsOf(key: number, spelling: number): readonly RawValue[];
}

/** A reader for each column; `isBlank` knows the words for nothing. */
export function rowKeys(readers: readonly KeyReader[], isBlank: (value: RawValue) => boolean): RowKeys {
  const [single, second] = readers;
  return single && second === undefined ? ofOne(single, isBlank) : ofSeveral(readers, isBlank);
}

function ofOne(reader: KeyReader, isBlank: (value: RawValue) => boolean): RowKeys {
  let values: ArrayLike<RawValue> = [];
  const keys: RowKeys = {
    spelling: 0,
    turnTo(piece, columns) {
      values = piece.columns[columns[0] ?? 0] ?? [];
    },
    read(r) {
      const value = values[r];
      if (isBlank(value)) return noKey;
      const key = reader.read(value);
      keys.spelling = reader.spelling;
      return key;
    },
    idsOf: (key, spelling) => [reader.idOf(key, spelling)],
  };
  return keys;
}

/** Several ids together are numbered by turn; a row that lacks one of them has no key. */
function ofSeveral(readers: readonly KeyReader[], isBlank: (value: RawValue) => boolean): RowKeys {
  const keyNumbers = new Map<string, number>();
  const keyParts: (readonly number[])[] = [];
  const spellingNumbers = new Map<string, number>();
  const spellingParts: (readonly number[])[] = [];
  const numbered = (numbers: Map<string, number>, parts: (readonly number[])[], own: readonly number[]): number => {
    const name = own.join(" ");
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, parts.length);
    parts.push(own);
    return parts.length - 1;
  };
  let values: ReadonlyArray<ArrayLike<RawValue>> = [];
  const keys: RowKeys = {
    spelling: 0,
    turnTo(piece, columns) {
      values = columns.map((column) => piece.columns[column] ?? []);
    },
    read(r) {
      const ownKeys: number[] = [];
      const ownSpellings: number[] = [];
      for (let n = 0; n < readers.length; n++) {
        const reader = readers[n];
        const value = values[n]?.[r];
        const key = reader === undefined || isBlank(value) ? noKey : reader.read(value);
        if (key < 0) return key;
        ownKeys.push(key);
        ownSpellings.push(reader?.spelling ?? 0);
      }
      keys.spelling = numbered(spellingNumbers, spellingParts, ownSpellings);
      return numbered(keyNumbers, keyParts, ownKeys);
    },
    idsOf: (key, spelling) => readers.map((reader, n) => reader.idOf(keyParts[key]?.[n] ?? 0, spellingParts[spelling]?.[n] ?? 0)),
  };
  return keys;
}
