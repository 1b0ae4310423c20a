import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { adminPage } from "./admin-page.mjs";
import { Complaint, inRoot, readJson } from "./project.mjs";

/** Where the manifest in the repository points. */
export const localHost = "https://localhost:3000";

/** The place the add-in will be served from, without a slash at its end. Office loads add-ins over https only. */
export function hostOf(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Complaint(`--host ${text} is no address; something like https://example.org/results-workbook is needed.`);
  }
  if (url.protocol !== "https:") throw new Complaint(`--host ${text}: Office loads add-ins over https only.`);
  if (url.search || url.hash || url.username || url.password)
    throw new Complaint(`--host ${text}: an address without ?, # or a user name is needed.`);
  return url.href.replace(/\/+$/, "");
}

const escapeXml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The manifest with every address moved to `host`; the domain it names is the host's origin. */
export function manifestFor(manifest, host) {
  return manifest
    .replace(`<AppDomain>${localHost}</AppDomain>`, `<AppDomain>${escapeXml(new URL(host).origin)}</AppDomain>`)
    .replaceAll(`"${localHost}/`, `"${escapeXml(host)}/`);
}

/** Puts what is served, the manifest and the page for administrators into dist/deploy. */
export function deploy(host) {
  const folder = inRoot("dist/deploy");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(inRoot("dist/pane"), folder, { recursive: true, filter: (file) => !/(stamp\.txt|parts\.json)$/.test(file) });
  const manifest = readFileSync(inRoot("manifest.xml"), "utf8");
  writeFileSync(inRoot("dist/deploy/manifest.xml"), manifestFor(manifest, host));
  if (existsSync(inRoot("assets/samples"))) cpSync(inRoot("assets/samples"), inRoot("dist/deploy/samples"), { recursive: true });
  const apiSet = /<Set Name="ExcelApi" MinVersion="([^"]*)"/.exec(manifest)?.[1] ?? "";
  const { version } = readJson(inRoot("package.json"));
  writeFileSync(inRoot("dist/deploy/index.html"), adminPage({ host, version, apiSet }));
  return folder;
}
