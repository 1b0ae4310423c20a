import { HostFailure } from "../app/host";
import type { Job } from "../app/host";
import { projectSteps } from "../app/read-project";
import { exportSnapshot } from "../app/snapshot-file";
import { statesNothing, takeSnapshot } from "../app/snapshots";
import type { SnapshotAbout } from "../app/snapshots";
import { limits } from "./limits";
import { readXlsx } from "./read";

const nothing =
  "No indicators and no DLIs were read in it. Choose the workbook with the results framework or the table of DLIs. If this is the one, open it in Excel and say on the Tables tab what its tables are.";
const notOpened = "It could not be opened. If another program holds it, close it there; if it was moved, choose it again.";

/** How far the work is when the cells are there; the rest is finding the tables. */
const cellsRead = 0.6;

/**
 * What a workbook states of its indicators and DLIs, as the text of an exported version. It is read as its own settings say. Runs in one
 * go, so in a worker. Rejects with `HostFailure` as `readXlsx` does, and with RangeError where it cannot be opened or states nothing.
 */
export async function versionOfFile(file: Blob, about: SnapshotAbout, onProgress: NonNullable<Job["onProgress"]>): Promise<string> {
  if (file.size > limits.fileBytes) throw new HostFailure("too-large", "The file is larger than what can be opened here.");
  const workbook = await readXlsx(await bytesOf(file));
  const reading = projectSteps(workbook);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) {
      onProgress({ ...value, done: cellsRead + (1 - cellsRead) * value.done });
      continue;
    }
    if (statesNothing(value)) throw new RangeError(nothing);
    return exportSnapshot(takeSnapshot(value, about), { inOneLine: true });
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new RangeError(notOpened, { cause: error });
  }
}
