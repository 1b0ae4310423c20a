import { refuse, saveAgain } from "./refuse";

/** The text of an XML part, by its byte order mark or its declared encoding (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw refuse(`This part is not valid text in ${encoding}. ${saveAgain}`, part, error);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a = 0, b = 0] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  if (a === 0xef) return "utf-8";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? "utf-8";
}
