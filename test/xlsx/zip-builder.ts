import { crc32, deflateRawSync } from "node:zlib";

/** A part of a made-up file, and how its entry lies. */
export interface MadePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly crc?: number;
  readonly size?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly localName?: string;
}

const crc = (bytes: Uint8Array): number => (typeof crc32 === "function" ? crc32(bytes) : slowCrc(bytes));

/** For a Node without its own; one bit at a time. */
function slowCrc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** A zip file of the parts, faults included. Written apart from the product's own writer, so that neither hides a fault of the other. */
export function makeZip(parts: readonly MadePart[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const bytes = typeof part.content === "string" ? Buffer.from(part.content, "utf8") : Buffer.from(part.content);
    const packed = part.stored ? bytes : deflateRawSync(bytes);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(part.flags ?? 0, 0);
    fields.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 2);
    fields.writeUInt32LE(part.crc ?? crc(bytes), 8);
    fields.writeUInt32LE(packed.length, 12);
    fields.writeUInt32LE(part.size ?? bytes.length, 16);
    const name = Buffer.from(part.name, "utf8");
    const localName = Buffer.from(part.localName ?? part.name, "utf8");
    const local = Buffer.concat([words(0x04034b50, 20), fields.subarray(0, 20), shorts(localName.length, 0), localName]);
    pieces.push(local, packed);
    directory.push(
      Buffer.concat([
        words(0x02014b50, 20, 20),
        fields.subarray(0, 20),
        shorts(name.length, 0, 0, 0, 0),
        Buffer.alloc(4),
        long(offset),
        name,
      ]),
    );
    offset += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([long(0x06054b50), shorts(0, 0, parts.length, parts.length), long(central.length), long(offset), shorts(0)]);
  return new Uint8Array(Buffer.concat([...pieces, central, end]));
}

function words(signature: number, ...versions: number[]): Buffer {
  return Buffer.concat([long(signature), shorts(...versions)]);
}

function shorts(...values: number[]): Buffer {
  const out = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => out.writeUInt16LE(value, index * 2));
  return out;
}

function long(value: number): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(value, 0);
  return out;
}
