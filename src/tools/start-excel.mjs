// npm run start:excel: builds the add-in, serves it at https://localhost:3000 and puts it into Excel on this machine.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deploy, localHost } from "./lib/deploy.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { Complaint, inRoot, main, requireNode20, root, say, untilStopped } from "./lib/project.mjs";
import { deployedSite, serve } from "./lib/serve.mjs";

const require = createRequire(import.meta.url);
const port = Number(new URL(localHost).port);

/**
 * A certificate for localhost. Where it cannot be made trusted by itself (no administrator rights, or Linux), its files
 * exist all the same and serve; the browser then has to be told to trust it.
 */
async function certificate() {
  const certs = require("office-addin-dev-certs");
  const defaults = require("office-addin-dev-certs/lib/defaults");
  try {
    return await certs.getHttpsServerOptions();
  } catch (error) {
    const { localhostCertificatePath: cert, localhostKeyPath: key, caCertificatePath: ca } = defaults;
    if (![cert, key, ca].every((file) => existsSync(file)))
      throw new Complaint(`A certificate for https://localhost could not be made: ${error.message}`, { cause: error });
    require("office-addin-cli").logErrorMessage(error);
    say(
      `The certificate could not be made trusted on this system. Trust it by hand (${ca}), or open ${localHost} in the browser once and accept it.`,
    );
    return { cert: readFileSync(cert), key: readFileSync(key), ca: readFileSync(ca) };
  }
}

const byHand = `Excel for Linux does not exist; use Excel on the web:
  1. open ${localHost}/index.html once and accept its certificate;
  2. open a workbook at https://excel.cloud.microsoft;
  3. Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in: choose dist/deploy/manifest.xml.`;

/** Microsoft's own tool puts the manifest where Excel looks for it, and starts Excel. */
function sideload() {
  const tool = inRoot("node_modules/office-addin-debugging/cli.js");
  const child = spawn(process.execPath, [tool, "start", inRoot("dist/deploy/manifest.xml"), "desktop", "--app", "excel", "--no-debug"], {
    cwd: root,
    stdio: "inherit",
  });
  child.on("exit", (code) => {
    if (code !== 0)
      say(`Excel could not be started with the add-in. Install dist/deploy/manifest.xml by hand: ${localHost}/index.html says how.`);
  });
}

await main(async () => {
  requireNode20();
  await ensureInstalled();
  const { ensureBuilt } = await import("./lib/bundle.mjs");
  await ensureBuilt(["pane"]);
  deploy(localHost);
  const server = await serve(deployedSite, port, await certificate());
  console.log(`The add-in is served at ${server.url}  (Ctrl-C stops it; npm run stop:excel takes it out of Excel again)`);
  if (process.platform === "win32" || process.platform === "darwin") sideload();
  else say(byHand);
  await untilStopped();
  await server.stop();
});
