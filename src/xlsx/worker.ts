import { HostFailure } from "../app/host";
import type { FailureCode } from "../app/host";
import type { SnapshotAbout } from "../app/snapshots";
import { versionOfFile } from "./version-of-file";

/** A workbook's file, and what the version that it holds is called. */
export interface FileQuestion {
  readonly file: Blob;
  readonly about: SnapshotAbout;
}

/** What comes back: how far it is, 0 to 1; at last the text of the version, or why there is none. */
export type FileAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "version"; readonly text: string }
  /** In the words for the person. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly detail: string; readonly where?: string };

/** The part of a worker's own scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<FileQuestion>) => void) | null;
  postMessage(answer: FileAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

// Unpacking a large file takes seconds in one go: here it holds nobody up, and its bytes do not pass through the pane.
scope.onmessage = ({ data: { file, about } }) => {
  versionOfFile(file, about, ({ done }) => scope.postMessage({ kind: "progress", done })).then(
    (text) => scope.postMessage({ kind: "version", text }),
    (error: unknown) => scope.postMessage(answerOf(error)),
  );
};

function answerOf(error: unknown): FileAnswer {
  if (error instanceof HostFailure) return { kind: "failed", code: error.code, detail: error.detail, where: error.where };
  if (error instanceof RangeError) return { kind: "refused", why: error.message };
  return { kind: "failed", code: "unknown", detail: error instanceof Error ? error.message : String(error) };
}
