import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { Complaint, inRoot } from "./project.mjs";

const { officeScript } = createRequire(import.meta.url)("./pages.cjs");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".cjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cache-Control": "no-store",
};

/** Where nothing but the workbench itself may show or load what is served. Excel on the web frames the pane, so it cannot have these. */
const alone = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'self'",
};

/** Addresses of the workbench's server and the folders behind them, most particular first. */
const workbenchFolders = [
  ["/pane/", inRoot("dist/pane")],
  ["/office-js/", inRoot("node_modules/@microsoft/office-js/dist")],
  ["/samples/", inRoot("assets/samples")],
  ["/", inRoot("dist/workbench")],
];

/** In the pane's page, Office.js from node_modules in place of Microsoft's server, and before it the script that makes the frame a host. */
function withLocalOffice(page) {
  const frame = existsSync(inRoot("dist/workbench/frame.js")) ? '<script src="/frame.js"></script>\n    ' : "";
  const there = `<script src="${officeScript}"></script>`;
  if (!page.includes(there)) throw new Error("The pane's page does not load Office.js from where it is expected.");
  return page.replace(there, `${frame}<script src="/office-js/office.js"></script>`);
}

/** The file an address stands for, or undefined where there is none or it would lie outside its folder. */
function fileOf(folders, pathname) {
  const found = folders.find(([prefix]) => pathname.startsWith(prefix));
  if (!found) return undefined;
  const [prefix, folder] = found;
  const rest = pathname.slice(prefix.length) || "index.html";
  if (/[\0\\]/.test(rest) || rest.split("/").some((part) => part.startsWith("."))) return undefined;
  const file = path.join(folder, rest);
  return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function pathnameOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://loopback").pathname);
  } catch {
    return undefined;
  }
}

/** Answers one request for a site: its folders, pages whose text is changed on the way (by address), host names it goes by, further headers. */
function answer({ folders, rewrite = {}, hosts, headers: more = {} }, request, response) {
  const headers = { ...always, ...more };
  const refuse = (status, text) => response.writeHead(status, { ...headers, "Content-Type": types[".txt"] }).end(text + "\n");
  // A page elsewhere must not reach this server under a name of its own.
  if (!hosts.includes((request.headers.host ?? "").replace(/:\d+$/, ""))) return refuse(403, "This server answers on loopback only.");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only GET and HEAD.");
  const pathname = pathnameOf(request.url);
  const file = pathname === undefined ? undefined : fileOf(folders, pathname);
  if (!file) return refuse(404, "There is no such file here.");
  response.writeHead(200, { ...headers, "Content-Type": types[path.extname(file).toLowerCase()] ?? "application/octet-stream" });
  if (request.method === "HEAD") return response.end();
  if (pathname in rewrite) return response.end(rewrite[pathname](readFileSync(file, "utf8")));
  return createReadStream(file).pipe(response);
}

/** What the workbench's server serves. */
export const workbenchSite = {
  folders: workbenchFolders,
  rewrite: { "/pane/taskpane.html": withLocalOffice, "/pane/commands.html": withLocalOffice },
  hosts: ["127.0.0.1", "localhost"],
  headers: alone,
};

/** What Excel loads while developing: the folder to deploy, as it is. */
export const deployedSite = { folders: [["/", inRoot("dist/deploy")]], hosts: ["localhost"] };

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });

/**
 * Serves a site on loopback, over https where a certificate is given. Takes the port asked for; without one, 3000 where
 * it is free and any other where not.
 * @returns the address and a function that stops it at once.
 */
export async function serve(site, port, certificate) {
  const reply = (request, response) => answer(site, request, response);
  const server = certificate ? createSecureServer(certificate, reply) : createServer(reply);
  try {
    await listen(server, port ?? 3000);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    if (port !== undefined) throw new Complaint(`Port ${port} is in use by another program.`, { cause: error });
    await listen(server, 0);
  }
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  const url = certificate ? `https://localhost:${server.address().port}/` : `http://127.0.0.1:${server.address().port}/`;
  return { url, stop };
}
