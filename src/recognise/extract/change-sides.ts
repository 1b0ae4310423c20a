import type { Period, Value } from "../../model/value";
import { readPeriod } from "../../model/read-period";
import { readCell, separatorsOf } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { readValue } from "../values/read-value";

/** One cell of a change table: what it holds, whole and by the periods that it lists. */
export interface Side {
  readonly whole: Value;
  /** Entries of a cell that lists several periods. */
  readonly entries: ReadonlyArray<{ readonly key: string; readonly period?: Period; readonly isEnd: boolean; readonly value: Value }>;
}

/** What stands at a place of a change table; undefined where nothing does. */
export function sideOf(region: Region, row: number, col: number, isMoney: boolean): Side | undefined {
  if (region.view.covered(row, col) && region.view.mergeAt(row, col)?.top !== row) return undefined;
  const whole = readCell(region, row, col, isMoney ? "amount" : "any");
  if (whole.reading.kind === "blank") return undefined;
  return { whole, entries: entriesOf(region, row, col, whole.text) };
}

/** "2013: 0", "End target (accumulated): 25,000", one a line or after a bar or semicolon; a line without a label goes on with the one above. */
function entriesOf(region: Region, row: number, col: number, text: string): Side["entries"] {
  const entries: { key: string; period?: Period; isEnd: boolean; text: string }[] = [];
  for (const line of text.split(/\r?\n|\s\|\s|;\s*(?=(?:19|20)\d\d\s*:)/)) {
    const match = /^\s*([^:]{1,45}?)\s*:\s*(.*)$/.exec(line);
    const label = match?.[1] ?? "";
    const period = readPeriod(label.replace(/\btargets?\b|\bmetas?\b|\bcibles?\b/i, "").trim(), region.reading.calendar);
    const isEnd = rolesOf(label).some((each) => each.role === "end-target" && each.score >= 0.8);
    if (match && (period || isEnd)) {
      entries.push({
        key: isEnd ? "end" : (period?.span?.from ?? label),
        isEnd,
        text: (match[2] ?? "").trim(),
        ...(period ? { period: { ...period, label } } : {}),
      });
    } else {
      const last = entries.at(-1);
      if (last && line.trim() !== "") last.text = `${last.text} ${line.trim()}`.trim();
    }
  }
  if (entries.length < 2) return [];
  return entries.map(({ text: part, ...entry }) => {
    const cell = { content: { kind: "text" as const, value: part }, text: part };
    const read = readValue(cell, region.view.ref(row, col), {
      date1904: region.reading.date1904,
      ...separatorsOf(region),
      expects: "any",
      calendar: region.reading.calendar,
    });
    if (read.doubt) region.doubts.push({ cell: region.view.ref(row, col), ...read.doubt });
    return { ...entry, value: read.value };
  });
}
