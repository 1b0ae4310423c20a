import { evidenceWords } from "../../app/evidence-words";
import { bankCalendar } from "../../base/fiscal";
import type { EvidenceList } from "../../model/project";
import type { Protocol } from "../../verify/protocol";
import { piecesOfRows } from "../../verify/reading";
import { startRun } from "../../verify/start";
import { timed } from "./bench";
import type { Bench, Side } from "./bench";
import { duckdbSide } from "./duckdb";
import { evidenceRows } from "./evidence-rows";
import type { EvidenceRow } from "./evidence-rows";

const headers = ["Full name", "ID", "Position", "School ID", "School name", "Act signed"];

const listOf = (count: number): EvidenceList => ({
  table: {
    id: "evidence",
    kind: "evidence",
    sheet: "Evidence",
    area: { top: 0, left: 0, bottom: count, right: 5 },
    confidence: 1,
    why: "",
    language: "en",
    columns: headers.map((header, col) => ({ cell: { sheet: "Evidence", row: 0, col }, header, role: "other" })),
  },
  rows: { top: 1, left: 0, bottom: count, right: 5 },
});

const protocol: Protocol = {
  id: "DLI 1",
  lists: [{ sheet: "Evidence" }],
  steps: [
    { kind: "fields", fields: headers.slice(0, 5).map((name) => ({ name })) },
    { kind: "unique", key: [{ name: "ID" }] },
    { kind: "confirmed", field: { name: "Act signed" } },
  ],
  confirmed: true,
};

const rowsAtOnce = 2048;

/** The product's own run, from rows as Office.js gives them; turning them into columns is part of it. */
function ownSide(rows: readonly EvidenceRow[], data: string): Side {
  const name = `protocol run, ${data}`;
  const list = listOf(rows.length);
  const words = evidenceWords({ date1904: false }, bankCalendar);
  const cols = headers.map((_, col) => col);
  const missingIds = rows.filter((row) => row[1] === "").length;
  const pieces = Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, n) => rows.slice(n * rowsAtOnce, (n + 1) * rowsAtOnce));
  return {
    name,
    data,
    async run() {
      const { took, gave } = await timed(() => {
        const run = startRun(protocol, [list], { words });
        const pieceOf = piecesOfRows({ left: 0, cols });
        pieces.forEach((piece, n) => run.accept(0, pieceOf(n * rowsAtOnce + 1, piece)));
        return run.finish();
      });
      const failedIn = (kind: string) => gave.steps.find(({ step }) => step.kind === kind)?.failed ?? { first: [], total: -1 };
      const rowsOf = (kind: string) => failedIn(kind).first.map(({ cell }) => ({ n: cell.row + 1 }));
      const repeated = failedIn("unique");
      const answer = {
        counted: gave.rows.counted,
        blank: failedIn("fields").total,
        repeated: repeated.total - missingIds,
        unsigned: failedIn("confirmed").total,
        blankRows: rowsOf("fields"),
        unsignedRows: rowsOf("confirmed"),
        repeatedRows: repeated.first
          .filter(({ cause }) => cause === "duplicate")
          .slice(0, 50)
          .map(({ cell, other }) => ({ n: cell.row + 1, first: (other?.row ?? 0) + 1 })),
      };
      return { milliseconds: { [name]: took }, answer };
    },
  };
}

/** Required fields, ids that occur twice, flags, counts and the rows that fail in one list, against DuckDB on the same rows. */
export const bench: Bench = {
  async prepare({ size = 1_000_000, peer }) {
    const sides: Side[] = [];
    for (const [ids, isPatterned] of [
      ["any ids", false],
      ["ids from a number up", true],
    ] as const) {
      const rows = evidenceRows(size, isPatterned);
      sides.push(ownSide(rows, ids), await duckdbSide(rows, await peer("@duckdb/node-api"), ids));
    }
    const ratio = (ids: string, part: string, goal?: number) => ({
      name: `${part}, ${ids}`,
      ours: `protocol run, ${ids}`,
      theirs: `DuckDB, ${ids}, ${part}`,
      ...(goal === undefined ? {} : { goal }),
    });
    return {
      title: `Evidence of ${size.toLocaleString("en-US")} rows x 6: required fields, duplicates, flags, counts, rows that fail`,
      sides,
      ratios: ["any ids", "ids from a number up"].flatMap((ids) => [
        ratio(ids, "table loaded", 0.35),
        ratio(ids, "counts alone"),
        ratio(ids, "with loading"),
      ]),
    };
  },
};
