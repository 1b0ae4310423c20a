import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";
import { pipe } from "./zip-unpack";

/** A part, packed. The same bytes give the same entry. */
export async function pack(name: string, bytes: Uint8Array): Promise<ZipEntry> {
  const chunks: Uint8Array[] = [];
  const reader = pipe(bytes, new CompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
  }
  const packed = concat(chunks);
  return packed.length < bytes.length
    ? { name, method: 8, crc: crc32(bytes), size: bytes.length, packed }
    : { name, method: 0, crc: crc32(bytes), size: bytes.length, packed: bytes };
}

/** 1 January 1980, the first day zip knows: no clock, so that equal parts make equal files. */
const date = 0x0021;

/** A zip file of the entries in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = record(0x04034b50, 30, name);
    common(local.view, 4, entry, name.length);
    pieces.push(local.bytes, entry.packed);
    const central = record(0x02014b50, 46, name);
    central.view.setUint16(4, 20, true);
    common(central.view, 6, entry, name.length);
    central.view.setUint32(42, offset, true);
    directory.push(central.bytes);
    offset += local.bytes.length + entry.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record(0x06054b50, 22, new Uint8Array());
  end.view.setUint16(8, entries.length, true);
  end.view.setUint16(10, entries.length, true);
  end.view.setUint32(12, size, true);
  end.view.setUint32(16, offset, true);
  return concat([...pieces, ...directory, end.bytes]);
}

function record(signature: number, length: number, tail: Uint8Array): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(length + tail.length);
  bytes.set(tail, length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return { bytes, view };
}

/** The fields that stand alike in front of the data and in the directory. Bit 11: the name is UTF-8. */
function common(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
