import { HostFailure } from "../../app/host";
import type { SnapshotAbout } from "../../app/snapshots";
import type { FileAnswer, FileQuestion } from "../../xlsx/worker";
import type { ReadingJob } from "./contract";

/**
 * What another workbook's file states, as the text of an exported version; read beside the pane, so that it goes on answering. Rejects with
 * `HostFailure`, and with RangeError in words for the person where the file states nothing.
 */
export function otherFile(file: File, about: SnapshotAbout, { signal, onProgress }: ReadingJob): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("../../xlsx/worker.ts", import.meta.url), { name: "workbook" });
    const end = (settle: () => void): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancelled);
      settle();
    };
    const cancelled = (): void => end(() => reject(new HostFailure("cancelled", "It was stopped.")));
    signal.addEventListener("abort", cancelled);
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      switch (data.kind) {
        case "progress":
          return onProgress(data.done);
        case "version":
          return end(() => resolve(data.text));
        case "refused":
          return end(() => reject(new RangeError(data.why)));
        case "failed":
          return end(() => reject(new HostFailure(data.code, data.detail, data.where)));
      }
    };
    worker.onerror = (event) => end(() => reject(new HostFailure("not-loaded", event.message)));
    worker.postMessage({ file, about } satisfies FileQuestion);
  });
}
