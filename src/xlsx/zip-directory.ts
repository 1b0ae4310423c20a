import { HostFailure } from "../app/host";
import { limits } from "./limits";
import { refuse, saveAgain } from "./refuse";

/** One file within a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; no other occurs in workbooks. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const sign = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };

/**
 * The directory of a zip file (PKWARE APPNOTE 4.3), checked against itself and against the limits before anything is
 * unpacked: sizes, bounds, one entry a name, and the name in front of the data the same as in the directory.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const directory = end64(view, end) ?? {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    at: end,
  };
  // What stands before the zip shifts every offset alike.
  const shift = directory.at - directory.size - directory.offset;
  if (shift < 0) throw damaged("its directory lies outside the file");
  if (directory.count > limits.parts)
    throw new HostFailure("too-large", `The file has ${directory.count} parts; ${limits.parts} is the most that is opened.`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directory.offset + shift;
  for (let n = 0; n < directory.count; n++) {
    const { entry, next } = readEntry(bytes, view, at, shift);
    at = next;
    if (entry === undefined) continue;
    total += entry.size;
    if (total > limits.unpackedBytes) {
      throw new HostFailure(
        "too-large",
        `The file would unpack to more than ${limits.unpackedBytes / 1048576} MB. Save the sheets that matter in a workbook of their own.`,
        entry.name,
      );
    }
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw refuse(`The file holds this part twice, so it is not clear which one counts. ${saveAgain}`, entry.name);
    names.add(key);
    entries.push(entry);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): { entry?: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== sign.central) throw damaged("its directory is cut off");
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged("its directory is cut off");
  const name = partName(bytes.subarray(at + 46, at + 46 + nameLength));
  const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength);
  if (name.endsWith("/") && sizes.size === 0) return { next };
  if (flags & 1)
    throw new HostFailure(
      "encrypted",
      "The file is locked with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
      name,
    );
  if (method !== 0 && method !== 8)
    throw refuse(`This part is packed in a way that workbooks do not use (method ${method}). ${saveAgain}`, name);
  const local = sizes.offset + shift;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== sign.local)
    throw damaged("a part is not where its directory says", name);
  const localName = view.getUint16(local + 26, true);
  if (partName(bytes.subarray(local + 30, local + 30 + localName)) !== name) throw damaged("a part has two different names", name);
  const start = local + 30 + localName + view.getUint16(local + 28, true);
  if (start + sizes.packed > view.byteLength) throw damaged("a part is cut off", name);
  const packed = bytes.subarray(start, start + sizes.packed);
  return { entry: { name, method, crc: view.getUint32(at + 16, true), size: sizes.size, packed }, next };
}

const partName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\\/g, "/").replace(/^\/+/, "");

/** Sizes of 4 GB and more stand in an extra field (APPNOTE 4.5.3). */
function wideSizes(view: DataView, at: number, extra: number, extraLength: number): { size: number; packed: number; offset: number } {
  const found = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
  const full = 0xffffffff;
  if (found.packed !== full && found.size !== full && found.offset !== full) return found;
  for (let i = extra; i + 4 <= extra + extraLength; i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) !== 1) continue;
    let field = i + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (found[key] !== full || field + 8 > extra + extraLength) continue;
      found[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return found;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === sign.end && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged("its end is missing, so it was cut off while it was copied or downloaded");
}

function end64(view: DataView, end: number): { count: number; size: number; offset: number; at: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== sign.locator64) return undefined;
  for (let at = locator - 56; at >= Math.max(0, locator - 4096); at--) {
    if (view.getUint32(at, true) !== sign.end64) continue;
    return {
      count: Number(view.getBigUint64(at + 32, true)),
      size: Number(view.getBigUint64(at + 40, true)),
      offset: Number(view.getBigUint64(at + 48, true)),
      at,
    };
  }
  throw damaged("its directory cannot be found");
}

function damaged(what: string, part?: string): HostFailure {
  return refuse(`The file is damaged: ${what}. ${saveAgain}`, part);
}
