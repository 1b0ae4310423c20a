import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { DocBlock, DocRun, DocumentDraft } from "../report/document";
import { textRuns } from "./runs";
import { signOffTable, tableOf } from "./tables";
import type { FileChild } from "docx";

/** A4, in twentieths of a point; margins of 2 cm. */
const page = { short: 11_906, long: 16_838, margin: 1134 };
const bullets = "bullets";
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The bytes of a Word file. Everything in it is text: nothing is linked, calculated or fetched. */
export async function renderDocx(draft: DocumentDraft): Promise<Uint8Array> {
  const width = (draft.landscape ? page.long : page.short) - 2 * page.margin;
  const document = new Document({
    title: draft.title,
    creator: "Results Workbook",
    lastModifiedBy: "Results Workbook",
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 20 }, paragraph: { spacing: { after: 80 } } },
        heading1: { run: { size: 32, bold: true, color: "1F3864" }, paragraph: { spacing: { before: 200, after: 120 }, keepNext: true } },
        heading2: { run: { size: 26, bold: true, color: "1F3864" }, paragraph: { spacing: { before: 200, after: 100 }, keepNext: true } },
        heading3: { run: { size: 22, bold: true, color: "1F3864" }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: { paragraph: { indent: { left: 360, hanging: 240 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sides of the page round by the orientation.
            size: {
              width: page.short,
              height: page.long,
              orientation: draft.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: footer(draft.footer) },
        children: draft.blocks.flatMap((block, n) => childrenOf(block, width, draft.blocks[n + 1])),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function footer(words: string | undefined): Footer {
  const before = words === undefined ? [] : textRuns([{ text: `${words}    ` }], 16);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [...before, new TextRun({ size: 16, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

const smallPoints = 17;

function childrenOf(block: DocBlock, width: number, next: DocBlock | undefined): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level],
          children: textRuns([{ text: block.text }]),
          ...(block.newPage ? { pageBreakBefore: true } : {}),
        }),
      ];
    case "paragraph":
      return [paragraph(block.runs, block.small === true ? smallPoints : undefined)];
    case "bullets":
      return block.items.map((runs) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: textRuns(runs) }));
    case "table":
      // Word joins two tables that follow each other: a line stands between. Before a new page it could make an empty one.
      return [tableOf(block.columns, block.rows, width), ...(next?.kind === "heading" && next.newPage ? [] : [new Paragraph({})])];
    case "sign-off":
      return [signOffTable(block.roles, width), new Paragraph({})];
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const paragraph = (runs: readonly DocRun[], size?: number): Paragraph => new Paragraph({ children: textRuns(runs, size) });
