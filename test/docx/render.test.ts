import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { renderDocx } from "../../src/docx/render";
import { plainCell } from "../../src/report/document";
import type { DocBlock, DocumentDraft } from "../../src/report/document";
import { findingsDocument } from "../../src/report/findings-document";
import { rules } from "../../src/rules/catalogue";
import { readXlsx } from "../../src/xlsx/read";
import { openParts } from "../../src/xlsx/package";
import { check } from "../rules/run";

jest.setTimeout(120_000);

const draftOf = (...blocks: DocBlock[]): DocumentDraft => ({ title: "Made", landscape: true, blocks });
const xmlOf = async (draft: DocumentDraft): Promise<string> => openParts(await renderDocx(draft)).text("word/document.xml");

test("a table's header is repeated on each page, its rows are not cut, and cells of several rows leave the others their places", async () => {
  const xml = await xmlOf(
    draftOf({
      kind: "table",
      columns: [
        { header: "Indicator", width: 2 },
        { header: "Detail", width: 1 },
        { header: "Target", width: 1, align: "right" },
      ],
      rows: [
        [{ runs: [{ text: "PDO 1" }], rowSpan: 2 }, plainCell("2016"), plainCell("15,000")],
        [plainCell("2017"), plainCell("18,000")],
      ],
    }),
  );
  expect(xml.match(/<w:tblHeader/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit/g)).toHaveLength(3);
  expect(xml.match(/<w:vMerge w:val="restart"/g)).toHaveLength(1);
  const widths = [...xml.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
  const [wide = 0, narrow = 0] = widths;
  // The place that the cell above covers is given by the library itself, so the last row has the two widths of its own cells.
  expect(widths.slice(-2)).toEqual([narrow, narrow]);
  expect(wide).toBeGreaterThan(1.9 * narrow);
  expect(xml).toContain('w:orient="landscape"');
});

test("text is text: markup, formulas and control characters do nothing, italics and struck words stay", async () => {
  const xml = await xmlOf(
    draftOf({
      kind: "paragraph",
      runs: [
        { text: '=HYPERLINK("x") <w:p> & \u0007\uD800 end\nnext' },
        { text: "at least", italic: true },
        { text: "three", struck: true },
      ],
    }),
  );
  expect(xml).toContain("=HYPERLINK(&quot;x&quot;) &lt;w:p&gt; &amp; \uFFFD end");
  expect(xml).toContain("<w:br/>");
  expect(xml).toMatch(/<w:i\/>.{0,40}<\/w:rPr><w:t[^>]*>at least</);
  expect(xml).toMatch(/<w:strike\/>.{0,40}<\/w:rPr><w:t[^>]*>three</);
});

async function report(): Promise<DocumentDraft> {
  const workbook = await readXlsx(new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/peru-basic-education.xlsx"))));
  return findingsDocument(check(workbook), { madeFrom: "Basic Education", rules });
}

test("the report of findings names each open one with its cells, says what was not judged, and ends with lines to sign on", async () => {
  const draft = await report();
  const tables = draft.blocks.filter((block) => block.kind === "table");
  expect(tables[0]?.rows.some((row) => row.some((cell) => cell.runs.some(({ text }) => text.includes("DLIs!H18"))))).toBe(true);
  expect(tables.at(-1)?.rows.length).toBeGreaterThan(0);
  expect(draft.blocks.at(-1)).toEqual({ kind: "sign-off", roles: ["Prepared by", "Checked by", "Approved by"] });
  const xml = await xmlOf(draft);
  expect(xml).toContain("DLIs!H18");
});

/** LibreOffice's part for texts, which may be missing where its part for sheets is there. */
const program = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((file) => existsSync(file));
const there = program !== undefined && existsSync(join(dirname(realpathSync(program)), "libswlo.so"));
if (!there) console.warn("Skipped: LibreOffice Writer is not installed, so it was not tried whether another program opens the Word file.");

(there ? test : test.skip)("LibreOffice opens the report and prints it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "docx-"));
  try {
    writeFileSync(join(folder, "report.docx"), await renderDocx(await report()));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")], {
      timeout: 90_000,
    });
    const pdf = readFileSync(join(folder, "report.pdf"));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(10_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
