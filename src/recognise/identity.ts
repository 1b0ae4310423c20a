import { foldName } from "../base/fold";
import { nameSimilarity } from "../base/similarity";
import type { Indicator, IndicatorLevel, IndicatorRecord } from "../model/project";
import type { Doubt, TableKind } from "../model/table";
import type { RawRecord } from "./extract/raw";

/** An indicator while its records are being brought together. */
interface Entry {
  id?: string;
  level?: IndicatorLevel;
  readonly name: string;
  readonly names: string[];
  readonly records: IndicatorRecord[];
}

const order: readonly TableKind[] = ["results-framework", "indicator-status", "monitoring-plan", "change-table"];
const rank = (kind: TableKind): number => (order.indexOf(kind) + order.length) % order.length;

/** Names this alike are one indicator's; between this and `same` it is said. */
const same = 0.86;
const alike = 0.7;

/**
 * Records of all tables, brought together by indicator: by code where both have one, else by name. Two rows of one table
 * in one version are never the same indicator.
 */
export function indicatorsOf(raws: readonly RawRecord[]): { indicators: Indicator[]; doubts: Doubt[] } {
  const known = knownEntries();
  const doubts: Doubt[] = [];
  const sorted = raws
    .map((raw, index) => ({ raw, index }))
    .sort((a, b) => rank(a.raw.record.table.kind) - rank(b.raw.record.table.kind) || a.index - b.index);
  for (const { raw } of sorted) {
    const found = findEntry(known, raw, doubts);
    if (found) known.extend(found, raw);
    else known.add(raw);
  }
  const { entries } = known;
  number(entries);
  return {
    indicators: entries.map((entry) => ({ id: entry.id ?? "", level: entry.level ?? "other", name: entry.name, records: entry.records })),
    doubts,
  };
}

/** The indicators found so far, looked up by code and by name: a framework can have thousands of rows. */
interface Known {
  readonly entries: Entry[];
  /** Tables and versions that some entry comes from. */
  readonly tables: ReadonlySet<string>;
  byCode(id: string): readonly Entry[];
  byName(key: string): readonly Entry[];
  add(raw: RawRecord): void;
  extend(entry: Entry, raw: RawRecord): void;
}

const tableOf = ({ record }: RawRecord): string => `${record.version} ${record.table.id}`;

function knownEntries(): Known {
  const entries: Entry[] = [];
  const tables = new Set<string>();
  const codes = new Map<string, Entry[]>();
  const names = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const list = map.get(key);
    if (!list) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  const index = (entry: Entry, raw: RawRecord): void => {
    tables.add(tableOf(raw));
    if (entry.id !== undefined) put(codes, entry.id, entry);
    put(names, foldName(raw.name), entry);
  };
  return {
    entries,
    tables,
    byCode: (id) => codes.get(id) ?? [],
    byName: (key) => names.get(key) ?? [],
    add: (raw) => {
      const entry: Entry = {
        name: raw.name,
        names: [foldName(raw.name)],
        records: [raw.record],
        ...(raw.id === undefined ? {} : { id: raw.id }),
        ...(raw.level === undefined ? {} : { level: raw.level }),
      };
      entries.push(entry);
      index(entry, raw);
    },
    extend: (entry, raw) => {
      entry.records.push(raw.record);
      entry.names.push(foldName(raw.name));
      entry.id ??= raw.id;
      entry.level ??= raw.level;
      index(entry, raw);
    },
  };
}

/** Beyond so many pairs of names to weigh, only equal codes and equal names join rows. */
const mostCompared = 1500;

function findEntry(known: Known, raw: RawRecord, doubts: Doubt[]): Entry | undefined {
  const holdsTable = (entry: Entry): boolean =>
    entry.records.some((record) => record.table.id === raw.record.table.id && record.version === raw.record.version);
  if (raw.id !== undefined) {
    const byCode = known.byCode(raw.id).find((entry) => !holdsTable(entry));
    if (byCode) return byCode;
  }
  // Another code is another indicator, whatever the name says; a table without codes is joined by name.
  const isCompatible = (entry: Entry): boolean =>
    !holdsTable(entry) && (raw.id === undefined || entry.id === undefined || sameNumber(entry.id, raw.id));
  const exact = known.byName(foldName(raw.name)).find(isCompatible);
  if (exact) return exact;
  const onlyOwn = known.tables.size === 0 || (known.tables.size === 1 && known.tables.has(tableOf(raw)));
  if (onlyOwn || known.entries.length > mostCompared) return undefined;
  const scored = known.entries
    .filter(isCompatible)
    .map((entry) => ({ entry, score: nameSimilarity(entry.name, raw.name) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < alike) return undefined;
  const clear = best.score >= same && (second === undefined || second.score < best.score - 0.05);
  if (clear) return best.entry;
  doubts.push({
    cell: raw.record.cell,
    what: `This may be the same indicator as "${clip(best.entry.name)}": the names are alike but not equal.`,
    readings: ["the same indicator", "another indicator"],
  });
  return undefined;
}

/** "I4" and "IRI4" are the same number where one table does not tell the level. */
const sameNumber = (a: string, b: string): boolean =>
  a === b ||
  ((a.startsWith("I") && !a.startsWith("IRI")) !== (b.startsWith("I") && !b.startsWith("IRI")) &&
    a.replace(/^\D+/, "") === b.replace(/^\D+/, ""));

const clip = (text: string): string => (text.length > 60 ? text.slice(0, 59) + "…" : text);

/** Indicators that no table numbers are numbered in their order, within their level where a heading tells it. */
function number(entries: readonly Entry[]): void {
  const used = new Set(entries.map((entry) => entry.id));
  const next = new Map<string, number>();
  for (const entry of entries) {
    if (entry.id !== undefined) continue;
    const prefix = entry.level === "pdo" ? "PDO" : entry.level === "intermediate" ? "IRI" : "I";
    let count = next.get(prefix) ?? 0;
    do count++;
    while (used.has(prefix + String(count)));
    next.set(prefix, count);
    entry.id = prefix + String(count);
    used.add(entry.id);
  }
}

/** The indicator that a text names, by its code or by its name; undefined where none or several fit. */
export function indicatorNamed(indicators: readonly Indicator[], id: string | undefined, name: string): string | undefined {
  if (id !== undefined && indicators.some((indicator) => indicator.id === id)) return id;
  const key = foldName(name);
  if (key === "") return undefined;
  const exact = indicators.filter((indicator) => foldName(indicator.name) === key);
  if (exact.length === 1) return exact[0]?.id;
  const scored = indicators
    .map((indicator) => ({ id: indicator.id, score: nameSimilarity(indicator.name, name) }))
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= same && (scored[1] === undefined || scored[1].score < scored[0].score - 0.05)
    ? scored[0].id
    : undefined;
}
