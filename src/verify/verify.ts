import type { Sheet, Workbook } from "../grid/workbook";
import { findSheet } from "../grid/workbook";
import type { EvidenceList } from "../model/project";
import type { Protocol } from "./protocol";
import type { RowsPiece } from "./reading";
import type { ProtocolRun } from "./run";
import { piecesOfSheet } from "./sheet-rows";
import { startRun } from "./start";
import type { RunSetting, StartedRun } from "./start";

/** How far the runs are: rows read of those that will be read. */
export interface RowsRead {
  readonly sheet: string;
  readonly rows: number;
  readonly of: number;
}

/**
 * Runs protocols over the lists of a workbook, one step a piece of rows, so that a caller can show progress, breathe or
 * stop between. A list that several protocols run on is read once for all of them where their order allows.
 */
export function* verifySteps(
  workbook: Workbook,
  lists: readonly EvidenceList[],
  protocols: readonly Protocol[],
  setting: RunSetting,
): Generator<RowsRead, readonly ProtocolRun[]> {
  const runs = protocols.map((protocol) => startRun(protocol, lists, setting));
  const sheets = new Map<string, Sheet | undefined>();
  let rows = 0;
  for (const reading of readingsOf(runs)) {
    const { list, cols } = reading;
    const name = list.table.sheet;
    if (!sheets.has(name)) sheets.set(name, findSheet(workbook, name));
    const sheet = sheets.get(name);
    const before = rows;
    for (const piece of sheet ? piecesOfSheet(sheet, list, cols) : []) {
      reading.accept(piece);
      rows += piece.count;
      yield { sheet: name, rows, of: before + reading.rowsLeft };
    }
  }
  return runs.map((run) => run.finish());
}

/** One reading of one list, for every run that waits for it. */
export interface ListReading {
  readonly list: EvidenceList;
  readonly cols: readonly number[];
  /** Rows of this reading and of those that follow. */
  readonly rowsLeft: number;
  accept(piece: RowsPiece): void;
}

/**
 * The lists in the order in which they have to be read, each given as soon as all that must come before it has been
 * taken: whoever asks for the next one says that this one was read to its end.
 */
export function* readingsOf(runs: readonly StartedRun[]): Generator<ListReading, void> {
  const waiting = runs.map((run) => ({ run, next: 0 }));
  for (;;) {
    const open = waiting.filter(({ run, next }) => next < run.feeds.length);
    if (open.length === 0) return;
    const later = (list: EvidenceList): number =>
      open.reduce((count, { run, next }) => count + run.feeds.slice(next + 1).filter((feed) => feed.list === list).length, 0);
    // A list that nobody comes back to first: it is then read once.
    const [chosen] = open
      .map(({ run, next }) => run.feeds[next])
      .filter((feed) => feed !== undefined)
      .sort((a, b) => later(a.list) - later(b.list));
    if (!chosen) return;
    const takers = open.filter(({ run, next }) => run.feeds[next]?.list === chosen.list);
    yield {
      ...chosen,
      rowsLeft: rowsWaiting(open),
      accept: (piece) => {
        for (const { run, next } of takers) run.accept(next, piece);
      },
    };
    for (const taker of takers) taker.next += 1;
  }
}

/** Rows still to be read if every run that can share a reading does. */
function rowsWaiting(open: ReadonlyArray<{ readonly run: StartedRun; readonly next: number }>): number {
  const lists = new Set(open.flatMap(({ run, next }) => run.feeds.slice(next).map(({ list }) => list)));
  return [...lists].reduce((rows, { rows: area }) => rows + area.bottom - area.top + 1, 0);
}
