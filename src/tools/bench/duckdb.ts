import { timed } from "./bench";
import type { Side } from "./bench";
import type { EvidenceRow } from "./evidence-rows";

/** What is used of @duckdb/node-api. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows?: number): Chunk };
  readonly VARCHAR: unknown;
}
interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): readonly Readonly<Record<string, unknown>>[] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; flushSync(): void; closeSync(): void }>;
  closeSync(): void;
}

const columns = ["name", "id", "position", "school_id", "school", "signed"];
/** Rows of a chunk: DuckDB's own. */
const chunkRows = 2048;

const rowsRead = `
  SELECT rowid + 2 AS n, nullif(trim(id), '') AS id, lower(trim(signed)) AS said,
         trim(name) <> '' AND trim(id) <> '' AND trim(position) <> '' AND trim(school_id) <> '' AND trim(school) <> '' AS is_full
  FROM evidence`;

/** In one pass what it can say in one: an id is counted once, in a row that passes all else. */
const counts = `
  SELECT count(DISTINCT id) FILTER (WHERE is_full AND said = 'yes') AS counted,
         count(*) FILTER (WHERE NOT is_full) AS blank,
         count(id) - count(DISTINCT id) AS repeated,
         count(*) FILTER (WHERE said IS DISTINCT FROM 'yes') AS unsigned
  FROM (${rowsRead})`;

/** The first rows that fail, of each kind; beside a repeated id the row that had it first. */
const lists = {
  blankRows: `SELECT n FROM (${rowsRead}) WHERE NOT is_full ORDER BY n LIMIT 100`,
  unsignedRows: `SELECT n FROM (${rowsRead}) WHERE said IS DISTINCT FROM 'yes' ORDER BY n LIMIT 100`,
  repeatedRows: `
    WITH read AS (${rowsRead}),
         twice AS (SELECT id, min(n) AS first FROM read WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)
    SELECT n, first FROM read JOIN twice USING (id) WHERE n > first ORDER BY n LIMIT 50`,
};

/** The same questions to DuckDB, in memory, its table filled column by column in its own chunks. */
export async function duckdbSide(rows: readonly EvidenceRow[], api: unknown, data: string): Promise<Side> {
  const name = `DuckDB, ${data}`;
  const { DuckDBInstance, DuckDBDataChunk, VARCHAR } = api as DuckDb;
  const instance = await DuckDBInstance.create(":memory:");
  const load = async (connection: Connection): Promise<void> => {
    await connection.run(`CREATE OR REPLACE TABLE evidence (${columns.map((column) => `${column} VARCHAR`).join(", ")})`);
    const appender = await connection.createAppender("evidence");
    const types = columns.map(() => VARCHAR);
    for (let top = 0; top < rows.length; top += chunkRows) {
      const part = rows.slice(top, top + chunkRows);
      const chunk = DuckDBDataChunk.create(types, part.length);
      chunk.setColumns(columns.map((_, col) => part.map((row) => row[col])));
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
    appender.closeSync();
  };
  return {
    name,
    data,
    async run() {
      const connection = await instance.connect();
      const loading = await timed(() => load(connection));
      const ask = async (sql: string) =>
        (await connection.runAndReadAll(sql))
          .getRowObjects()
          .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value)])));
      const counting = await timed(() => ask(counts));
      const listing = await timed(async () => ({
        blankRows: await ask(lists.blankRows),
        unsignedRows: await ask(lists.unsignedRows),
        repeatedRows: await ask(lists.repeatedRows),
      }));
      connection.closeSync();
      const asked = counting.took + listing.took;
      return {
        milliseconds: {
          [`${name}, counts alone`]: counting.took,
          [`${name}, table loaded`]: asked,
          [`${name}, with loading`]: asked + loading.took,
        },
        answer: { ...counting.gave[0], ...listing.gave },
      };
    },
  };
}
