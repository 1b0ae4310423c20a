import { sum } from "../../base/decimal";
import { grouped } from "../../base/decimal";
import { sameCell } from "../../grid/address";
import { scheduleInForce } from "../../model/project";
import type { Dli, DliSchedule, Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import { countedDlis, samePeriod } from "../../rules/support/items";
import { bold, linksOf, plainCells, uniqueLinks, valueText, withUniqueKeys } from "./annex";
import type { Annex, AnnexCell, AnnexRow, Link } from "./annex";
import { plainFigure } from "./printed";

const right = { align: "right" } as const;

/** The DLI table as it is to be: a row of amounts for each DLI, a row of units under it where the table counts them, and the total. */
export function dlisAnnex(project: Project): Annex | undefined {
  const schedule = scheduleInForce(project);
  if (!schedule || schedule.dlis.length === 0) return undefined;
  const periods = schedule.periods.map(({ period }) => period);
  const { dlis, table } = schedule;
  const body = dlis.flatMap((dli) => rowsOf(dli, periods));
  return {
    maker: "annex-dlis",
    name: "Revised DLIs",
    title: "Revised disbursement-linked indicators",
    note: `Amounts as the table prints them${table.currency === undefined ? "" : `, in ${table.currency}`}${scaleWords(table.scale)}.`,
    columns: [
      { header: "DLI", width: 6 },
      { header: "Indicator", width: 34 },
      { header: "Baseline", width: 12 },
      { header: "Final target", width: 14 },
      { header: "Unit value", width: 16 },
      ...schedule.periods.map(({ period, disbursementDate }) => ({
        header: disbursementDate ? `${period.label}\npaid ${valueText(disbursementDate)}` : period.label,
        width: 13,
        ...right,
      })),
      { header: "Subtotal", width: 15, ...right },
    ],
    rows: withUniqueKeys([...body, totalRow(schedule, body)]),
    userHeader: "Comment",
  };
}

export function scaleWords(scale: number | undefined): string {
  return scale === undefined || scale === 1
    ? ""
    : scale === 1000
      ? ", in thousands"
      : scale === 1_000_000
        ? ", in millions"
        : `, times ${grouped(sum([]).plus(scale))}`;
}

function rowsOf(dli: Dli, periods: readonly Period[]): AnnexRow[] {
  const at = (period: Period): Dli["periods"][number] | undefined => dli.periods.find((one) => samePeriod(one.period, period));
  const own = periods.map(at);
  const head = [dli.name, dli.baseline, dli.finalTarget, dli.unitValue];
  const units = own.map((one) => one?.units);
  const amounts: AnnexRow = {
    key: `dli ${dli.number} amounts`,
    begins: true,
    cells: plainCells([dli.number, ...head.map(valueText), ...own.map((one) => valueText(one?.amount)), valueText(dli.subtotal)]),
    links: uniqueLinks([{ cell: dli.cell }, ...linksOf([...head, ...own.map((one) => one?.amount), dli.subtotal])]),
  };
  if (units.every((value) => valueText(value) === "")) return [amounts];
  const cells = plainCells(["", "units", "", "", "", ...units.map(valueText), ""]);
  return [amounts, { key: `dli ${dli.number} units`, cells, links: uniqueLinks([{ cell: dli.cell }, ...linksOf(units)]) }];
}

/** The table's own total where it prints one; otherwise what the amounts above add to. */
function totalRow(schedule: DliSchedule, rows: readonly AnnexRow[]): AnnexRow {
  const counted = new Set(countedDlis(schedule).map((dli) => `dli ${dli.number} amounts`));
  const adding = rows.flatMap((row, n) => (counted.has(row.key) ? [n] : []));
  const stated: (Value | undefined)[] = [...schedule.periods.map(({ total }) => total), schedule.grandTotal];
  const cell = (value: Value | undefined, n: number): AnnexCell => {
    if (figureOf(value) !== undefined) return bold(valueText(value));
    const col = 5 + n;
    const figures = adding.map((row) => plainFigure((rows[row]?.cells[col]?.runs ?? []).map((run) => run.text).join("")));
    const known = figures.filter((figure) => figure !== undefined);
    const isWhole = adding.every((row, k) => figures[k] !== undefined || (rows[row]?.cells[col]?.runs[0]?.text ?? "") === "");
    return isWhole && known.length > 0 ? { ...bold(grouped(sum(known))), sumOf: adding } : bold("");
  };
  const totals = stated.map(cell);
  const isAdded = totals.some((one) => one.sumOf);
  return {
    key: "total",
    isTotal: true,
    cells: [bold(""), bold("Total"), bold(""), bold(""), bold(""), ...totals],
    links: [
      ...linksOf(stated),
      ...(isAdded ? uniqueLinks(adding.flatMap((row) => rows[row]?.links.filter((one) => isAmount(one, schedule)) ?? [])) : []),
    ],
  };
}

const isAmount = ({ cell }: Link, schedule: DliSchedule): boolean =>
  schedule.dlis.some((dli) =>
    [dli.subtotal, ...dli.periods.map(({ amount }) => amount)].some((value) => value && sameCell(value.cell, cell)),
  );
