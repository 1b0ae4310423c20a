import { dec, roundTo } from "../base/decimal";
import type { Dli, DliSchedule, Financing, ListTable, Project, StatedChange, Version } from "../model/project";
import { hasSteps } from "../model/table";
import type { Doubt, Table, Unread } from "../model/table";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import { readBudget } from "./extract/budget";
import { readChangeTable } from "./extract/change-table";
import { recordsOfChanges } from "./extract/change-records";
import type { ChangeGroup } from "./extract/change-table";
import { readDliMatrix, sumOf } from "./extract/dli-matrix";
import { readDliBlocks } from "./extract/dli-blocks";
import { readDliLong } from "./extract/dli-long";
import { dliNumber } from "./extract/dli-rows";
import { hasResultRows, readResultBlocks } from "./extract/dli-result-blocks";
import { readEstimates } from "./extract/estimates";
import { readFinancing } from "./extract/financing";
import type { BasicData } from "./extract/financing";
import { listKinds, readList } from "./extract/list-rows";
import { codedName, indicatorId } from "./extract/indicator-code";
import { readStatusBlocks } from "./extract/indicator-status";
import type { RawRecord } from "./extract/raw";
import { readIndicatorRows } from "./extract/results-framework";
import { readClaims, readEvidence, readSummary } from "./extract/small-tables";
import { indicatorNamed, indicatorsOf } from "./identity";
import { joinSchedules } from "./join-schedules";
import { withModes } from "./modes";
import type { Region } from "./region";
import { onceARegion } from "./sheet-reads";
import { versionOf } from "./words/statuses";

/** All that the tables say, brought together: indicators paired across tables, DLIs linked to them, versions told apart. Pauses between tables. */
export function* projectOf(regions: readonly Region[], unread: readonly Unread[]): Generator<void, Project> {
  const of = (...kinds: readonly string[]): Region[] => regions.filter((region) => kinds.includes(region.table.kind));
  const doubts: Doubt[] = [];
  const versions = versionsOf(regions, doubts);
  const changes = of("change-table").map(changesIn);
  yield;
  const rows: RawRecord[] = [];
  for (const region of of("results-framework", "monitoring-plan")) {
    rows.push(...indicatorRowsIn(region));
    yield;
  }
  const raws: RawRecord[] = [...rows, ...of("indicator-status").flatMap(statusBlocksIn), ...changes.flatMap(({ records }) => records)].map(
    (raw) => ({
      ...raw,
      record: { ...raw.record, version: raw.record.version === "current" ? "current" : (versions.get(raw.record.table.id) ?? "proposed") },
    }),
  );
  yield;
  const joined = indicatorsOf(raws);
  yield;
  const schedules = of("dli-matrix", "dli-prices")
    .map(scheduleIn)
    .map((schedule) => linked(schedule, versions.get(schedule.table.id) ?? "proposed", joined.indicators));
  yield;
  const lists: ListTable[] = [];
  for (const region of of(...listKinds)) {
    lists.push(listIn(region));
    yield;
  }
  const combined = withProtocols(combinePrices(joinSchedules(schedules)), lists);
  const financed = of("financing").map(financingIn);
  const basic = financed.reduceRight<BasicData>((all, each) => ({ ...all, ...each.basic }), {});
  const financing = mergeFinancing(financed.flatMap((each) => each.financing));
  const scaled = scaleFinancing(financing, combined, doubts);
  const project: Project = {
    ...basic,
    tables: regions
      .filter((region) => region.table.kind !== "financing" || financing.some((each) => each.table === region.table))
      .map((region) => region.table),
    indicators: withModes(joined.indicators, combined),
    schedules: combined,
    estimates: of("disbursement-estimates").map(estimatesIn),
    budgets: of("budget").map(budgetIn),
    financing: scaled,
    changes: changes.flatMap(({ groups }) => groups.flatMap((group) => statedChanges(group, joined.indicators))),
    summary: of("summary-of-changes").flatMap(summaryIn),
    claims: of("claims").flatMap(claimsIn),
    evidence: of("evidence").map(evidenceIn),
    lists,
    unread,
    doubts: [...doubts, ...joined.doubts],
  };
  // Doubts of cells are gathered while the tables are read, so they are taken last.
  return { ...project, doubts: distinct([...project.doubts, ...regions.flatMap((region) => region.doubts)]) };
}

const indicatorRowsIn = onceARegion(readIndicatorRows);
const statusBlocksIn = onceARegion(readStatusBlocks);
const listIn = onceARegion(readList);
const financingIn = onceARegion(readFinancing);
const estimatesIn = onceARegion(readEstimates);
const budgetIn = onceARegion(readBudget);
const summaryIn = onceARegion(readSummary);
const claimsIn = onceARegion(readClaims);
const evidenceIn = onceARegion(readEvidence);
const changesIn = onceARegion((region) => {
  const groups = readChangeTable(region);
  return { groups, records: recordsOfChanges(region, groups) };
});
const scheduleIn = onceARegion((region): DliSchedule =>
  region.inDliBlocks
    ? readDliBlocks(region)
    : hasResultRows(region)
      ? readResultBlocks(region)
      : region.table.kind === "dli-matrix" && !region.columns.some((column) => column.period !== undefined)
        ? readDliLong(region)
        : readDliMatrix(region),
);

/** Two tables of one kind are versions where their titles or sheets say so; otherwise both are in force. */
function versionsOf(regions: readonly Region[], doubts: Doubt[]): Map<string, Version> {
  const versions = new Map<string, Version>();
  for (const kind of ["results-framework", "dli-matrix"] as const) {
    const all = regions.filter((region) => region.table.kind === kind);
    for (const { table, version } of all) if (version) versions.set(table.id, version);
    const tables = all.filter(({ version }) => version === undefined);
    if (tables.length < 2) continue;
    const said = tables.map((region) => versionOf(region.table.title ?? "") ?? versionOf(region.table.sheet));
    if (!said.includes("current") && !said.includes("proposed")) continue;
    const hasProposed = said.includes("proposed");
    tables.forEach((region, index) => {
      const version = said[index] ?? (hasProposed ? "current" : "proposed");
      versions.set(region.table.id, version);
      if (said[index] === undefined)
        doubts.push({
          cell: cornerOf(region.table),
          what: `Read as the ${version} version, because another table of this kind says that it is the other.`,
        });
    });
  }
  return versions;
}

const cornerOf = (table: Table) => ({ sheet: table.sheet, row: table.area.top, col: table.area.left });

function linked(schedule: DliSchedule, version: Version, indicators: Parameters<typeof indicatorNamed>[0]): DliSchedule {
  const dlis = schedule.dlis.map((dli): Dli => {
    const named = (text: string): string | undefined => {
      const coded = codedName(text.replace(/^(?:dli|pbc|ivd|ild)\s*\d+(?:\.\d+)?\s*[:.)-]\s*/i, ""));
      const id = coded.level !== undefined && coded.number !== undefined ? indicatorId(coded.level, coded.number) : undefined;
      return indicatorNamed(indicators, id, coded.name);
    };
    const indicator = (dli.linkedIndicator && named(dli.linkedIndicator.text)) ?? named(dli.name.text);
    return { ...dli, version, ...(indicator === undefined ? {} : { indicatorId: indicator }) };
  });
  return { ...schedule, version, dlis };
}

/** What a table of prices may say of a DLI that its schedule does not. */
const priceFields = [
  "unitValue",
  "lot",
  "baseline",
  "finalTarget",
  "subtotal",
  "scalable",
  "deadline",
  "protocol",
  "minimum",
  "maximum",
  "formula",
  "priorResults",
] as const;

/** Prices in a table of their own go to the schedule's DLIs of the same number; with no schedule they stand alone. */
function combinePrices(schedules: readonly DliSchedule[]): DliSchedule[] {
  const matrices = schedules.filter((schedule) => schedule.table.kind === "dli-matrix");
  const prices = schedules.filter((schedule) => schedule.table.kind === "dli-prices");
  if (matrices.length === 0) return [...prices];
  return matrices.map((schedule) => ({
    ...schedule,
    dlis: schedule.dlis.map((dli) => {
      const priced = prices.flatMap((each) => each.dlis).find((each) => each.number === dli.number);
      return priced ? { ...pick(priced, priceFields), ...dli } : dli;
    }),
  }));
}

/** A protocol in a table of its own belongs to the DLI it numbers. */
function withProtocols(schedules: readonly DliSchedule[], lists: readonly ListTable[]): DliSchedule[] {
  const protocols = lists.filter(({ table }) => table.kind === "verification-protocol" && !hasSteps(table)).flatMap((list) => list.rows);
  return schedules.map((schedule) => ({
    ...schedule,
    dlis: schedule.dlis.map((dli): Dli => {
      const row = protocols.find(({ fields }) => fields["dli"] !== undefined && dliNumber(fields["dli"].text) === dli.number);
      const { "verification-protocol": protocol, scalable, deadline } = row?.fields ?? {};
      return { ...(protocol ? { protocol } : {}), ...(scalable ? { scalable } : {}), ...(deadline ? { deadline } : {}), ...dli };
    }),
  }));
}

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Partial<Pick<T, K>>;

/** A block of dates and a table of loans are one loan's where only one of them names amounts. */
function mergeFinancing(all: readonly Financing[]): Financing[] {
  const withAmounts = all.filter((each) => each.commitment ?? each.disbursed ?? each.undisbursed);
  const datesOnly = all.filter((each) => !withAmounts.includes(each));
  if (withAmounts.length !== 1) return [...all];
  const [dates] = datesOnly;
  return dates ? withAmounts.map((each): Financing => ({ ...dates, ...each })) : withAmounts;
}

/**
 * The Bank's papers print a loan as 25.00 without saying millions. Where the DLI table's own figures add to a million
 * times the commitment, that is what is meant; it is said as a doubt, never assumed in silence.
 */
function scaleFinancing(all: readonly Financing[], schedules: readonly DliSchedule[], doubts: Doubt[]): Financing[] {
  const allocated = sumOf(schedules.find((schedule) => schedule.version === "proposed")?.dlis.map((dli) => dli.subtotal) ?? []);
  return all.map((each) => {
    const commitment = figureOf(each.commitment);
    if (
      each.commitment === undefined ||
      commitment === undefined ||
      allocated === undefined ||
      commitment.gte(100_000) ||
      commitment.isZero()
    )
      return each;
    const factor = [1_000_000, 1000].find((scale) => {
      const ratio = allocated.div(commitment.times(scale));
      return ratio.gte("0.05") && ratio.lte("1.0001");
    });
    if (factor === undefined || !roundTo(commitment, 4).equals(commitment)) return each;
    doubts.push({
      cell: each.commitment.cell,
      what: `No unit is stated. Read in ${factor === 1000 ? "thousands" : "millions"}, as the DLI amounts suggest.`,
      readings: [each.commitment.text, `${each.commitment.text} ${factor === 1000 ? "thousand" : "million"}`],
    });
    const scaled: { -readonly [K in "commitment" | "disbursed" | "undisbursed" | "cancelled"]?: Value } = {};
    for (const key of ["commitment", "disbursed", "undisbursed", "cancelled"] as const) {
      const value = each[key];
      if (value) scaled[key] = times(value, factor);
    }
    return { ...each, ...scaled };
  });
}

function times(value: Value, factor: number): Value {
  const { reading } = value;
  if (reading.kind !== "money" && reading.kind !== "number") return value;
  return {
    ...value,
    reading: { ...reading, kind: "money", number: reading.number.times(factor) },
    ...(value.halfUnit ? { halfUnit: value.halfUnit.times(dec(factor)) } : {}),
  };
}

/** Every row of a change table; an item without details still states its status. */
function statedChanges(group: ChangeGroup, indicators: Parameters<typeof indicatorNamed>[0]): StatedChange[] {
  const id = group.dliNumber === undefined ? indicatorNamed(indicators, group.id, group.bareName) : undefined;
  const known = id === undefined ? {} : { indicatorId: id };
  if (group.changes.length > 0) return group.changes.map((change) => ({ ...change, ...known }));
  const status = indicators
    .find((each) => each.id === id)
    ?.records.find((record) => record.cell === group.name.cell || record.name === group.name)?.statedStatus;
  return [
    {
      cell: group.name.cell,
      name: group.name,
      ...known,
      ...(group.dliNumber === undefined ? {} : { dliNumber: group.dliNumber }),
      ...(group.statusText ? { statusText: group.statusText } : {}),
      ...(status ? { status } : {}),
    },
  ];
}

function distinct(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>();
  return doubts.filter((doubt) => {
    const key = `${doubt.cell.sheet}!${doubt.cell.row},${doubt.cell.col} ${doubt.what}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
