import { run } from "./run";
import { terminal } from "./terminal";

/** The whole program: what it ends with is the exit code. Output is flushed before Node ends by itself. */
void run(process.argv.slice(2), terminal()).then((code) => {
  process.exitCode = code;
});
