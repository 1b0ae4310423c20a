// npm start: installs and builds what is missing, serves the workbench on loopback and opens it.
// --check opens it in a headless browser instead, and says how long the first findings took.
import { openInBrowser } from "./lib/browser.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { Complaint, main, options, requireNode20, say, untilStopped } from "./lib/project.mjs";
import { serve, workbenchSite } from "./lib/serve.mjs";

function portOf(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Complaint(`--port ${text}: a whole number from 0 (any free port) to 65535 is needed.`);
  return port;
}

/** Runs one part and says how long it took. */
async function step(name, work) {
  const begun = performance.now();
  const result = await work();
  say(`${name.padEnd(16)} ${((performance.now() - begun) / 1000).toFixed(2).padStart(7)} s`);
  return result;
}

async function build() {
  const { ensureBuilt } = await import("./lib/bundle.mjs");
  return ensureBuilt(["pane", "workbench"]);
}

async function check(server) {
  const { checkWorkbench } = await import("./lib/check.mjs");
  const broken = await checkWorkbench(server.url, step);
  console.log(`The workbench shows the sample's findings: ${broken} broken.`);
  return broken > 0 ? 0 : 1;
}

await main(async () => {
  requireNode20();
  const asked = options(process.argv.slice(2), { flags: ["check", "no-open"], takesValue: ["port"] });
  const port = portOf(asked.port);
  await step("install", ensureInstalled);
  await step("build", build);
  const server = await step("serve", () => serve(workbenchSite, port));
  try {
    if (asked.check) return await check(server);
    console.log(`The workbench is at ${server.url}  (Ctrl-C stops it)`);
    if (!asked["no-open"] && !openInBrowser(server.url)) say("There is no desktop here to open it on; open the address in a browser.");
    await untilStopped();
    return 0;
  } finally {
    await server.stop();
  }
});
