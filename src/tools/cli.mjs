// The command line: npm run --silent cli -- COMMAND FILE…
import { createRequire } from "node:module";
import { ensureInstalled } from "./lib/install.mjs";
import { main, requireNode20, root } from "./lib/project.mjs";
import { isFresh, stampFile } from "./lib/stale.mjs";

await main(async () => {
  requireNode20();
  if (!isFresh("cli")) {
    await ensureInstalled();
    const { ensureBuilt } = await import("./lib/bundle.mjs");
    await ensureBuilt(["cli"]);
  }
  // npm starts scripts in the project's folder; paths are meant from where the caller stood.
  const caller = process.env.INIT_CWD;
  if (caller && process.env.npm_lifecycle_event === "cli" && process.cwd() === root) process.chdir(caller);
  createRequire(import.meta.url)(stampFile("cli"));
});
