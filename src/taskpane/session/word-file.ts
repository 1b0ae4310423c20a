import type { WordAnswer } from "../../docx/worker";
import type { DocumentDraft } from "../../report/document";
import { HostFailure } from "../../app/host";

/** The bytes of a Word file, made beside the pane so that it goes on answering. Rejects with `HostFailure` where the maker cannot be loaded. */
export function wordFile(draft: DocumentDraft): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("../../docx/worker.ts", import.meta.url), { name: "word" });
    const end = (): void => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<WordAnswer>) => {
      end();
      if ("bytes" in data) resolve(data.bytes);
      else reject(new Error(data.failed));
    };
    worker.onerror = (event) => {
      end();
      reject(new HostFailure("not-loaded", event.message));
    };
    worker.postMessage(draft);
  });
}
