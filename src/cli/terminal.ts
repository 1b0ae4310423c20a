/** Where a run prints: results to `out`, all else to `note`; `progress` is one line that comes and goes. */
export interface Terminal {
  out(text: string): void;
  note(text: string): void;
  progress(text: string): void;
}

/** Progress is shown only to a person: where stderr is a terminal, and not for what is done in a moment. */
const progressAfterMs = 400;

/** The process's own streams. A reader that goes away early (`| head`) ends the output, not the run. */
export function terminal(): Terminal {
  const started = Date.now();
  let shown = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const erase = (): void => {
    if (shown) process.stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    out: (text) => {
      erase();
      process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    note: (text) => {
      erase();
      process.stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!process.stderr.isTTY || Date.now() - started < progressAfterMs) return;
      erase();
      process.stderr.write(text.slice(0, process.stderr.columns - 1));
      shown = true;
    },
  };
}
