import { createHash } from "node:crypto";

const style = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{display:flex;gap:.75rem;align-items:center}h2{margin-top:2rem}code{overflow-wrap:anywhere}a{color:#0f5c56}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}a{color:#7fd6cd}}`;

const styleHash = createHash("sha256").update(style).digest("base64");

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The page for whoever installs the add-in, and its support page. One file, no script. */
export const adminPage = ({ host, version, apiSet }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Results Workbook: installing it in Excel</title>
<link rel="icon" href="assets/icon-32.png">
<style>${style}</style>
</head>
<body>
<h1><img src="assets/icon-64.png" alt="" width="48" height="48">Results Workbook</h1>
<p>Version ${escape(version)}. A pane in Excel that finds the results framework, the disbursement-linked indicators and the budget tables of a workbook,
checks that they agree with one another, recalculates disbursements by fiscal year and writes comparisons of a restructured project with the current one.</p>
<p><a href="manifest.xml" download>Manifest</a> · <a href="samples/peru-basic-education.xlsx" download>Sample workbook</a></p>

<h2>For one person</h2>
<ol>
<li>Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in; choose the manifest above.</li>
<li>Excel for Windows: put the manifest in a shared folder; in File, Options, Trust Center, Trusted Add-in Catalogs add that folder and tick Show in Menu; then Home, Add-ins, Shared Folder.</li>
<li>Excel for Mac: put the manifest in <code>~/Library/Containers/com.microsoft.Excel/Data/Documents/wef</code>; then Home, Add-ins.</li>
</ol>
<p>The group “Results” then stands on the Home tab.</p>

<h2>For everyone in an organisation</h2>
<ol>
<li>In the Microsoft 365 admin center: Settings, Integrated apps, Upload custom apps, Office Add-in, and the manifest's address: <code>${escape(host)}/manifest.xml</code></li>
<li>Choose who gets it. It can take a day until it stands in everyone's Excel.</li>
</ol>

<h2>What it needs</h2>
<p>Excel with the API set ExcelApi ${escape(apiSet)}: Excel 2021 or newer, Microsoft 365 on Windows and Mac, Excel on the web. The files of this folder, served over https. It asks for the
permission ReadWriteDocument: it reads all sheets, and writes sheets of its own or a fix that the user saw first.</p>

<h2>What leaves the machine</h2>
<p>Nothing. Workbooks are read and written inside Excel; the pane sends no cell, no figure and no count of use anywhere, and its security policy lets it connect to no server. It loads its own
files from this place and Office.js from Microsoft (<code>appsforoffice.microsoft.com</code>), which must be reachable. Microsoft's own terms hold for what Office.js and Excel do.
Settings are kept in the workbook, on a hidden sheet.</p>

<h2>Removing it</h2>
<p>In Excel: Home, Add-ins, More Add-ins, the three dots beside its name, Remove. Centrally: where it was added. Sheets that it wrote stay ordinary sheets.</p>
</body>
</html>
`;
