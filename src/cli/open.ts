import { readFileSync } from "node:fs";
import { failureLine } from "../app/failure-words";
import { HostFailure } from "../app/host";
import type { Workbook } from "../grid/workbook";
import { XlsxHost } from "../xlsx/xlsx-host";

/** A workbook that was read; `host` holds its bytes. */
export interface Read {
  readonly kind: "read";
  readonly path: string;
  readonly host: XlsxHost;
  readonly workbook: Workbook;
}

/** A workbook that could be read, or why it could not and what to do. */
export type Opened = Read | { readonly kind: "failed"; readonly path: string; readonly message: string };

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EACCES: "You have no right to read it. Ask its owner, or copy it to a folder of your own.",
  EPERM: "You have no right to read it. Ask its owner, or copy it to a folder of your own.",
  EISDIR: "It is a folder, not a file.",
  EBUSY: "Another program holds it. Close it there, then try again.",
};

/** What went wrong, in one line for the person; errors of the system and of the host alike. */
export function inWords(error: unknown): string {
  if (error instanceof HostFailure) return failureLine(error.code, error.where, error.detail);
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const known = code === undefined ? undefined : systemWords[code];
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** Reads a workbook from a file; what cannot be read is told, not thrown. */
export async function openFile(path: string): Promise<Opened> {
  try {
    const host = new XlsxHost(new Uint8Array(readFileSync(path)));
    return { kind: "read", path, host, workbook: await host.read() };
  } catch (error) {
    return { kind: "failed", path, message: inWords(error) };
  }
}
