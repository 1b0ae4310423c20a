import type { Parts } from "./package";
import { refuse } from "./refuse";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The least that a stylesheet must hold: Excel reserves the first two fills. */
export const emptyStyles =
  `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export const stylesType = `${sheetml}.styles+xml`;
export const sheetType = `${sheetml}.worksheet+xml`;

const templates: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${stylesType}"/></Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": emptyStyles,
};

/** A workbook that has no sheet yet. */
export function newWorkbookParts(): Parts {
  const names = new Map(Object.keys(templates).map((name) => [name.toLowerCase(), name]));
  return {
    entries: [],
    has: (name) => names.has(name.toLowerCase()),
    text: async (name) =>
      templates[names.get(name.toLowerCase()) ?? ""] ?? Promise.reject(refuse("A new workbook has no such part.", name)),
  };
}

/** An empty sheet in the namespace of its workbook. */
export function emptySheet(namespace: string): string {
  return `${head}<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
}

export const templateNames: readonly string[] = Object.keys(templates);
