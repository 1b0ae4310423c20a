// npm run build -- --host https://example.org/results-workbook
// Makes dist/deploy: what to put on a web server, the manifest that points there, and a page for administrators.
import path from "node:path";
import { deploy, hostOf, localHost } from "./lib/deploy.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { inRoot, main, options, requireNode20 } from "./lib/project.mjs";

await main(async () => {
  requireNode20();
  const asked = options(process.argv.slice(2), { takesValue: ["host"] });
  const host = hostOf(asked.host ?? localHost);
  await ensureInstalled();
  const { ensureBuilt } = await import("./lib/bundle.mjs");
  await ensureBuilt(["pane"]);
  const folder = path.relative(inRoot(), deploy(host));
  console.log(`${folder} is ready to be served at ${host}/; its manifest is ${folder}/manifest.xml.`);
  if (!asked.host) console.log("For another place: npm run build -- --host https://example.org/results-workbook");
});
