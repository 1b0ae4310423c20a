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

/** In one pass what it can say in one: an id is counted once, in a row that passes all else. */
const question = `
  SELECT count(DISTINCT id) FILTER (WHERE full_row AND said = 'yes') AS counted,
         count(*) FILTER (WHERE NOT full_row) AS blank,
         count(id) - count(DISTINCT id) AS repeated,
         count(*) FILTER (WHERE said IS DISTINCT FROM 'yes') AS unsigned
  FROM (SELECT nullif(trim(id), '') AS id, lower(trim(signed)) AS said,
               trim(name) <> '' AND trim(id) <> '' AND trim(position) <> '' AND trim(school_id) <> '' AND trim(school) <> '' AS full_row
        FROM evidence)`;

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
      const asking = await timed(async () => (await connection.runAndReadAll(question)).getRowObjects()[0] ?? {});
      connection.closeSync();
      const answer = Object.fromEntries(Object.entries(asking.gave).map(([key, value]) => [key, Number(value)]));
      return { milliseconds: { [`${name}, table loaded`]: asking.took, [`${name}, with loading`]: asking.took + loading.took }, answer };
    },
  };
}
