import type { DocumentDraft } from "../report/document";
import { renderDocx } from "./render";

/** What comes back for a draft: its file, or why there is none. */
export type WordAnswer = { readonly bytes: Uint8Array } | { readonly failed: string };

/** The part of a worker's own scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<DocumentDraft>) => void) | null;
  postMessage(answer: WordAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

// Packing a file takes a few tenths of a second in one go: here it holds nobody up.
scope.onmessage = ({ data }) => {
  renderDocx(data).then(
    (bytes) => scope.postMessage({ bytes }),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
};
