"use strict";

/** Where production pages load Office.js from; Microsoft allows no other place for a published add-in. */
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The hash of an empty style element, which Fluent's style engine adds before it inserts rules. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** What the pane may load and reach: its own files and Office.js. It connects to nothing, so no cell can leave the machine through it. */
const panePolicy = policy({
  "default-src": "'none'",
  "script-src": "'self' https://appsforoffice.microsoft.com",
  "style-src": `'self' ${emptyStyle}`,
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
});

/** The workbench reads its own files, compiles the formula engine, and frames the pane. */
const workbenchPolicy = policy({
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
});

const head = (title, csp) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${csp}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>`;

/** A page for Excel: the policy first, then Office.js, then what the bundler adds. */
const panePage = ({ title, withRoot }) => `${head(title, panePolicy)}
    <script src="${officeScript}"></script>
  </head>
  <body>
    ${withRoot ? '<div id="root"><p>Results Workbook is starting…</p></div>' : ""}
    <noscript>Results Workbook needs JavaScript, which is switched off here.</noscript>
  </body>
</html>
`;

/** The page that stands in for Excel. */
const workbenchPage = `${head("Results Workbook – workbench", workbenchPolicy)}
    <link rel="icon" href="pane/assets/icon-32.png" />
  </head>
  <body>
    <div id="root"><p>The workbench is starting…</p></div>
    <noscript>The workbench needs JavaScript, which is switched off here.</noscript>
  </body>
</html>
`;

module.exports = { officeScript, panePage, panePolicy, workbenchPage, workbenchPolicy };
