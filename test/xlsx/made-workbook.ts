import { makeZip } from "./zip-builder";
import type { MadePart } from "./zip-builder";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What differs from a plain workbook of one sheet. */
export interface Made {
  /** The rows of the sheet, as they stand within `sheetData`. */
  readonly rows?: string;
  /** What stands behind the rows, and before them. */
  readonly after?: string;
  readonly before?: string;
  /** The items of the shared strings; no such part without them. */
  readonly strings?: string;
  /** The whole stylesheet; no such part without it. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly sheetName?: string;
  /** Whole parts by name; undefined takes a part away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Changes the finished list of parts. */
  readonly zip?: (parts: MadePart[]) => MadePart[];
}

/** The text of each part of a small workbook. */
export function madeParts(made: Made): Map<string, string | Uint8Array> {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const all = new Map<string, string | Uint8Array>([
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    ["_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}">${made.workbookPr ?? ""}<sheets><sheet name="${made.sheetName ?? "Data"}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml") +
          (made.strings === undefined ? "" : relation("rId2", "sharedStrings", "sharedStrings.xml")) +
          (made.styles === undefined ? "" : relation("rId3", "styles", "styles.xml")),
      ),
    ],
    [
      "xl/worksheets/sheet1.xml",
      `${head}<worksheet xmlns="${main}">${made.before ?? ""}<sheetData>${made.rows ?? ""}</sheetData>${made.after ?? ""}</worksheet>`,
    ],
  ]);
  if (made.strings !== undefined) all.set("xl/sharedStrings.xml", `${head}<sst xmlns="${main}">${made.strings}</sst>`);
  if (made.styles !== undefined) all.set("xl/styles.xml", made.styles);
  for (const [name, content] of Object.entries(made.parts ?? {})) {
    if (content === undefined) all.delete(name);
    else all.set(name, content);
  }
  return all;
}

export function madeWorkbook(made: Made): Uint8Array {
  const parts = [...madeParts(made)].map(([name, content]): MadePart => ({ name, content }));
  return makeZip(made.zip ? made.zip(parts) : parts);
}

/** A stylesheet whose cell styles have these number formats, in their order after a plain one. */
export function stylesOf(...formats: readonly string[]): string {
  const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return (
    `${head}<styleSheet xmlns="${main}"><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escape(code)}"/>`).join("")}</numFmts>` +
    `<fonts><font/></fonts><cellXfs><xf numFmtId="0" fontId="0"/>${formats.map((_, index) => `<xf numFmtId="${170 + index}" fontId="0"/>`).join("")}</cellXfs></styleSheet>`
  );
}
