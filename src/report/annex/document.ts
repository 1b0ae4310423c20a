import type { DocBlock, DocCell, DocumentDraft } from "../document";
import type { Annex } from "./annex";

/** The annexes as a document: each a table whose header is repeated, on pages that lie. The cover's table has no heading of its own. */
export function annexDocument(annexes: readonly Annex[]): DocumentDraft {
  const title = annexes[0]?.title ?? "Annexes";
  return {
    title,
    landscape: true,
    footer: title,
    blocks: annexes.flatMap((annex, n): DocBlock[] => [
      ...(n === 0 ? [] : [{ kind: "page-break" } as const]),
      { kind: "heading", level: n === 0 ? 1 : 2, text: n === 0 ? annex.title : `Annex ${n}. ${annex.title}` },
      ...(annex.note === "" ? [] : [{ kind: "paragraph", runs: [{ text: annex.note }], small: true } as const]),
      ...bodyOf(annex),
    ]),
  };
}

function bodyOf(annex: Annex): DocBlock[] {
  if (annex.rows.length === 0) return [{ kind: "paragraph", runs: [{ text: annex.empty ?? "Nothing." }] }];
  const reasons = annex.userHeader === "Reason" && annex.reasons && annex.reasons.size > 0 ? annex.reasons : undefined;
  return [
    {
      kind: "table",
      columns: [
        ...annex.columns.map(({ header, width, align }) => ({ header, width, ...(align ? { align } : {}) })),
        ...(reasons ? [{ header: annex.userHeader, width: 24 }] : []),
      ],
      rows: annex.rows.map((row) => [
        ...annex.columns.map((_, col): DocCell => ({ runs: row.cells[col]?.runs ?? [] })),
        ...(reasons ? [{ runs: [{ text: reasons.get(row.key) ?? "" }] }] : []),
      ]),
    },
  ];
}
