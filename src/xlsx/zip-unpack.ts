import { HostFailure } from "../app/host";
import { crc32 } from "./crc32";
import { limits } from "./limits";
import { refuse, saveAgain } from "./refuse";
import type { ZipEntry } from "./zip-directory";

/** The bytes of a part. Unpacking stops at the declared size, so a part that lies about it costs no more than it said. */
export async function unpack(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.size > limits.partBytes) {
    throw new HostFailure(
      "too-large",
      `This part has ${Math.round(entry.size / 1048576)} MB; ${limits.partBytes / 1048576} MB is the most that is read.`,
      entry.name,
    );
  }
  const bytes = entry.method === 0 ? entry.packed : await inflate(entry);
  if (bytes.length !== entry.size)
    throw refuse(`This part is ${bytes.length < entry.size ? "shorter" : "longer"} than the file says. ${saveAgain}`, entry.name);
  if (crc32(bytes) !== entry.crc)
    throw refuse(`The checksum of this part is wrong: something in it was changed or damaged. ${saveAgain}`, entry.name);
  return bytes;
}

async function inflate(entry: ZipEntry): Promise<Uint8Array> {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const reader = pipe(entry.packed, new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return out.subarray(0, length);
      if (length + value.length > out.length) throw refuse(`This part is longer than the file says. ${saveAgain}`, entry.name);
      out.set(value, length);
      length += value.length;
    }
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw refuse(`This part cannot be unpacked. ${saveAgain}`, entry.name, error);
  } finally {
    // The stream is given up where it failed; its own error was reported above.
    await reader.cancel().catch(() => undefined);
  }
}

/** Bytes through a packing or unpacking stream. */
export function pipe(bytes: Uint8Array, through: DecompressionStream | CompressionStream): ReadableStream<Uint8Array> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 65_536) controller.enqueue(bytes.subarray(at, at + 65_536));
      controller.close();
    },
  });
  return source.pipeThrough(through as unknown as ReadableWritablePair<Uint8Array, Uint8Array>);
}
