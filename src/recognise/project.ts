import { printsOf } from "../model/printed";
import type { DliSchedule, ListTable, Project, StatedChange } from "../model/project";
import type { Doubt, Unread } from "../model/table";
import { readBudget } from "./extract/budget";
import { readChangeTable } from "./extract/change-table";
import { recordsOfChanges } from "./extract/change-records";
import type { ChangeGroup } from "./extract/change-table";
import { readDliMatrix } from "./extract/dli-matrix";
import { readDliBlocks } from "./extract/dli-blocks";
import { readDliLong } from "./extract/dli-long";
import { hasResultRows, readResultBlocks } from "./extract/dli-result-blocks";
import { readEstimates } from "./extract/estimates";
import { readFinancing } from "./extract/financing";
import type { BasicData } from "./extract/financing";
import { listKinds, readList } from "./extract/list-rows";
import { readStatusBlocks } from "./extract/indicator-status";
import { changesOfStatus } from "./extract/status-changes";
import type { RawRecord } from "./extract/raw";
import { readIndicatorRows } from "./extract/results-framework";
import { readClaims, readEvidence, readSummary } from "./extract/small-tables";
import { indicatorNamed, indicatorsOf } from "./identity";
import { combinePrices, linked, withProtocols } from "./join-dlis";
import { mergeFinancing, scaleFinancing } from "./join-financing";
import { joinSchedules } from "./join-schedules";
import { withModes } from "./modes";
import type { Region } from "./region";
import { onceARegion } from "./sheet-reads";
import { versionsOf } from "./versions";

/** All that the tables say, brought together: indicators paired across tables, DLIs linked to them, versions told apart. Pauses between tables. */
export function* projectOf(regions: readonly Region[], unread: readonly Unread[]): Generator<void, Project> {
  const of = (...kinds: readonly string[]): Region[] => regions.filter((region) => kinds.includes(region.table.kind));
  const doubts: Doubt[] = [];
  const versions = versionsOf(regions, doubts);
  const changes = of("change-table").map(changesIn);
  yield;
  const statuses = of("indicator-status").map(statusBlocksIn);
  const rows: RawRecord[] = [];
  for (const region of of("results-framework", "monitoring-plan")) {
    rows.push(...indicatorRowsIn(region));
    yield;
  }
  const raws: RawRecord[] = [...rows, ...statuses.flatMap(({ records }) => records), ...changes.flatMap(({ records }) => records)].map(
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
  const indicators = withModes(joined.indicators, combined);
  const prints = yield* printsOf(indicators);
  const project: Project = {
    ...basic,
    tables: regions
      .filter((region) => region.table.kind !== "financing" || financing.some((each) => each.table === region.table))
      .map((region) => region.table),
    indicators,
    ...(prints ? { prints } : {}),
    schedules: combined,
    estimates: of("disbursement-estimates").map(estimatesIn),
    budgets: of("budget").map(budgetIn),
    financing: scaled,
    changes: [...changes, ...statuses].flatMap(({ groups }) => groups.flatMap((group) => statedChanges(group, joined.indicators))),
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
const statusBlocksIn = onceARegion((region) => {
  const records = readStatusBlocks(region);
  return { groups: changesOfStatus(region, records), records };
});
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
