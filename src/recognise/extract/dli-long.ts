import { dec } from "../../base/decimal";
import type { Dli, DliPeriod, DliSchedule } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Period, Value } from "../../model/value";
import { headerPeriod } from "../header-period";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import { inFullUnits } from "./dli-prices";
import { dliNumber } from "./dli-rows";
import { readLot } from "./lot";
import { optional } from "./optional";
import { isSubtotalText, isTotalText } from "./text-parts";
import { unitCounts } from "./unit-counts";

interface Group {
  readonly number: string;
  readonly first: number;
  readonly rows: { readonly row: number; readonly period: Period }[];
  subtotal?: Value;
}

/** A DLI table with its periods down: a row for each DLI and period, with its units and its amount. */
export function readDliLong(region: Region): DliSchedule {
  const key = columnOf(region, "dli");
  const time = columnOf(region, "end-of-period", "fiscal-year", "disbursement-date");
  const amount = columnOf(region, "amount", "allocation", "total");
  const groups: Group[] = [];
  let grandTotal: Value | undefined;
  for (const row of key && time ? region.rows : []) {
    const texts = region.view.filled(row).map((col) => region.view.text(row, col));
    const current = groups.at(-1);
    if (texts.some(isSubtotalText)) {
      if (current && amount) current.subtotal = readCell(region, row, amount.col, "amount");
      continue;
    }
    if (texts.some(isTotalText)) {
      if (amount) grandTotal = readCell(region, row, amount.col, "amount");
      continue;
    }
    const text = region.view.text(row, key?.col ?? 0);
    const number = dliNumber(text);
    if (number !== undefined && number !== current?.number) groups.push({ number, first: row, rows: [] });
    const period = headerPeriod(region.view, row, time?.col ?? 0, region.reading.calendar, region.reading.date1904);
    if (period) groups.at(-1)?.rows.push({ row, period });
  }
  const dlis = groups.filter((group) => group.rows.length > 0).map((group) => dliOf(region, group, amount?.col));
  const labels = new Map(dlis.flatMap((dli) => dli.periods).map((each) => [each.period.label, each] as const));
  return {
    table: region.table,
    version: "proposed",
    dlis,
    periods: [...labels.values()].map(({ period, disbursementDate }) => ({ period, ...optional({ disbursementDate }) })),
    ...(grandTotal ? { grandTotal } : {}),
  };
}

function dliOf(region: Region, group: Group, amountCol: number | undefined): Dli {
  const { first } = group;
  const read = (role: string, expects: "amount" | "any" | "text" | "date"): Value | undefined => {
    const column = columnOf(region, role);
    const value = column && readCell(region, first, column.col, expects);
    return value && value.reading.kind !== "blank" ? value : undefined;
  };
  const unitValue = read("unit-value", "amount");
  const lot = readLot(unitValue?.qualifier, region.separators.separators);
  const units = columnOf(region, "units", "target");
  const paid = columnOf(region, "disbursement-date");
  const finalTarget = read("end-target", "any");
  const counts = unitCounts(
    group.rows.map(({ row }) => (units ? readCell(region, row, units.col, "any") : undefined)),
    figureOf(finalTarget),
  );
  const periods = group.rows.map(({ row, period }, index): DliPeriod => {
    const cell = (col: number | undefined, expects: "amount" | "any" | "date"): Value | undefined => {
      const value = col === undefined ? undefined : readCell(region, row, col, expects);
      return value && value.reading.kind !== "blank" ? value : undefined;
    };
    return {
      period,
      ...optional({
        amount: cell(amountCol, "amount"),
        units: cell(units?.col, "any"),
        unitCount: counts[index],
        disbursementDate: cell(paid?.col, "date"),
      }),
    };
  });
  const key = columnOf(region, "dli")?.col ?? 0;
  const name = readCell(region, first, columnOf(region, "indicator", "name", "definition", "linked-indicator")?.col ?? key, "text");
  return {
    table: region.table,
    version: "proposed",
    number: group.number,
    cell: region.view.ref(first, key),
    name,
    periods,
    ...optional({
      unitValue: inFullUnits(region, unitValue, periods, lot?.size ?? dec(1)),
      lot: lot ?? (unitValue ? { size: dec(1), text: unitValue.qualifier ?? "" } : undefined),
      baseline: read("baseline", "any"),
      finalTarget,
      subtotal: group.subtotal ?? (amountCol === columnOf(region, "allocation")?.col ? undefined : read("allocation", "amount")),
      scalable: read("scalable", "any"),
      deadline: read("deadline", "date"),
      protocol: read("verification-protocol", "text"),
    }),
  };
}
