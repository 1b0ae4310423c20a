import { dec, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Dli, DliPeriod, DliSchedule } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { RoledColumn } from "../header-column";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import { scaleIn, currencyIn } from "../../base/money-words";
import { codedDli, groupDliRows, isRowLabel, keyColumnOf } from "./dli-rows";
import type { DliRows } from "./dli-rows";
import { amountsAndUnits } from "./dli-series";
import type { Series, SplitRows } from "./dli-series";
import { readLot } from "./lot";
import { optional } from "./optional";
import { inlineFields } from "./text-parts";
import { withSharedScale } from "./shared-scale";
import { unitCounts } from "./unit-counts";
import { fieldsOf, withFormulaPrice } from "./dli-fields";
import { inFullUnits, pricesMeant, unitPrice } from "./dli-prices";

/** A DLI table with its periods across: DLIs, the dates over the columns, and the totals. */
export function readDliMatrix(found: Region): DliSchedule {
  const periods = found.columns.filter((column) => column.period !== undefined && column.role === "amount");
  const region = withSharedScale(found, periods);
  const { groups, totals } = groupDliRows(region, periods);
  const stated = statedFigures(region, periods);
  const first = groups.map((group) => readDli(region, group, periods, stated));
  // A row of words ("TERCE", "PISA/ICCS") does not tell what it is: in a table of units it is units.
  const isUnits = stated === undefined && mostlyUnits(first);
  const dlis = isUnits ? groups.map((group) => readDli(region, group, periods, "units")) : first;
  const totalRow = totals.at(-1);
  const total = totalRow === undefined ? undefined : totalReader(region, totalRow);
  const allocation = columnOf(region, "allocation", "total");
  const grandTotal = total && allocation ? total(allocation.col) : undefined;
  return {
    table: region.table,
    version: "proposed",
    dlis,
    periods: periods.flatMap((column) => {
      if (column.period === undefined) return [];
      return [
        {
          period: column.period,
          ...optional({ disbursementDate: labelled(region, "disbursement-date", column, "date"), total: total?.(column.col) }),
        },
      ];
    }),
    ...(grandTotal && grandTotal.reading.kind !== "blank" ? { grandTotal } : {}),
  };
}

/** A totals row may be in another unit than the table: "Total (millions USD)". */
function totalReader(region: Region, row: number): (col: number) => Value | undefined {
  const label = region.view
    .filled(row)
    .map((col) => region.view.shown(row, col))
    .filter((cell) => cell.content.kind === "text" && /\p{L}{3}/u.test(cell.text))
    .map((cell) => cell.text)
    .join(" ");
  const scale = scaleIn(label);
  const currency = currencyIn(label);
  return (col) => {
    const value = readCell(region, row, col, "amount", {
      ...(scale === undefined ? {} : { scale }),
      ...(currency === undefined ? {} : { currency }),
    });
    return value.reading.kind === "blank" || value.reading.kind === "text" ? undefined : value;
  };
}

function labelled(
  region: Region,
  role: "disbursement-date" | "disbursement-number",
  column: RoledColumn,
  expects: "date" | "any",
): Value | undefined {
  const row = region.labelRows.get(role);
  if (row === undefined) return undefined;
  const value = readCell(region, row, column.col, expects);
  return value.reading.kind === "blank" ? undefined : value;
}

function mostlyUnits(dlis: readonly Dli[]): boolean {
  const holding = (dli: Dli, what: "amount" | "units"): boolean => dli.periods.some((period) => figureOf(period[what]) !== undefined);
  const units = dlis.filter((dli) => holding(dli, "units") && !holding(dli, "amount")).length;
  const amounts = dlis.filter((dli) => holding(dli, "amount")).length;
  return units > 0 && units > 2 * amounts;
}

function readDli(region: Region, group: DliRows, periods: readonly RoledColumn[], stated: "amount" | "units" | undefined): Dli {
  const first = group.rows[0] ?? 0;
  const fields = withFormulaPrice(region, group, fieldsOf(region, group, periods));
  const nameColumn = nameColumnOf(region, first);
  const keyColumn = keyColumnOf(region) ?? nameColumn;
  const name = readCell(region, first, nameColumn?.col ?? region.table.area.left, "text");
  const linkColumn = columnOf(region, "linked-indicator");
  const link = linkColumn && linkColumn.col !== nameColumn?.col ? readCell(region, first, linkColumn.col, "text") : undefined;
  const lotColumn = columnOf(region, "lot");
  const lot =
    readLot(fields["unit-value"]?.qualifier, region.separators.separators) ??
    (lotColumn ? readLot(`per ${region.view.text(first, lotColumn.col)}`, region.separators.separators) : undefined);
  const price = unitPrice(fields["unit-value"], lot?.size);
  const split = amountsAndUnits(region, group, periods, {
    stated,
    prices: pricesMeant(region, price, fields["unit-value"]),
    subtotal: figureOf(fields["allocation"]),
    finalTarget: figureOf(fields["end-target"]),
  });
  const series = split.series.map((each) => withUnitsBeside(region, first, each));
  const unitValue = inFullUnits(region, fields["unit-value"], series, lot?.size ?? dec(1));
  const { subtotal, finalTarget } = totalsBeside(region, group, split, fields);
  const counts = unitCounts(
    series.map((each) => each.units),
    figureOf(finalTarget),
  );
  return {
    table: region.table,
    version: "proposed",
    number: group.number,
    cell: region.view.ref(first, keyColumn?.col ?? region.table.area.left),
    name,
    periods: series.flatMap((each, index) => dliPeriod(region, each, counts[index])),
    ...optional({
      unitValue,
      lot: lot ?? (unitValue && price ? { size: dec(1), text: unitValue.qualifier ?? "" } : undefined),
      linkedIndicator: link?.reading.kind === "blank" ? undefined : link,
      baseline: fields["baseline"],
      finalTarget,
      subtotal,
      scalable: fields["scalable"],
      deadline: fields["deadline"],
      protocol: fields["verification-protocol"],
      minimum: fields["minimum"],
      maximum: fields["maximum"],
      formula: fields["formula"],
      priorResults: fields["prior-results"],
    }),
  };
}

const naming = ["dlr", "indicator", "name", "definition", "linked-indicator"] as const;

/** The column that names the DLI of a row: of those that may, the first that has words there, else the one that numbers it. */
function nameColumnOf(region: Region, row: number): RoledColumn | undefined {
  const columns = naming.map((role) => columnOf(region, role)).filter((column) => column !== undefined);
  const key = columnOf(region, "dli");
  const saysWords = (column: RoledColumn): boolean => /\p{L}{3}/u.test(region.view.text(row, column.col).replace(codedDli, ""));
  return columns.find(saysWords) ?? (key && saysWords(key) ? key : (columns[0] ?? key));
}

/** The units of a period that has a column for them beside its amounts. */
function withUnitsBeside(region: Region, row: number, series: Series): Series {
  const beside = region.columns.filter((each) => each.period?.label === series.column.period?.label && each.col !== series.column.col);
  const column = beside.find((each) => each.role === "units") ?? beside.find((each) => each.role === "target");
  const units = column && readCell(region, row, column.col, "any");
  return units === undefined || units.reading.kind === "blank" ? series : { ...series, units };
}

/** "Targets by year" over the periods, or in the title, says that the figures are units; "US$" or "amount" that they are money. */
function statedFigures(region: Region, periods: readonly RoledColumn[]): "amount" | "units" | undefined {
  const over = new Set(periods.map((column) => isRowLabel(column.texts.slice(0, -1).join(" "))));
  const [only] = over;
  if (over.size === 1 && only !== undefined) return only;
  if (region.table.currency !== undefined) return "amount";
  const title = region.table.title ?? "";
  const units = /\b(?:targets?|units|achievements?|metas|unidades|cibles|unites)\b/i.test(title);
  const amounts = /\b(?:amounts?|allocations?|disbursements?|payments?|montos|desembolsos|montants|decaissements|pricing)\b/i.test(title);
  return (units && !amounts) || (!amounts && paysNothing(region)) ? "units" : undefined;
}

const paying = ["unit-value", "allocation", "total", "lot", "disbursement-number", "disbursement-date"];

/** Baselines and final targets with no price, allocation or money anywhere: the years hold results to reach. */
function paysNothing(region: Region): boolean {
  if (!columnOf(region, "baseline") || !columnOf(region, "end-target") || columnOf(region, ...paying)) return false;
  if (region.labelRows.size > 0 || region.table.columns.some((column) => column.currency !== undefined)) return false;
  return !region.rows.some((row) =>
    region.columns.some(
      ({ col }) =>
        currencyIn(region.view.text(row, col)) !== undefined ||
        inlineFields(region.view.text(row, col)).some(({ role }) => role === "unit-value"),
    ),
  );
}

/**
 * The DLI's own total and final target. Where its amounts and its units have a row each, the total column holds both: the
 * amount beside the amounts, the target beside the units.
 */
function totalsBeside(
  region: Region,
  group: DliRows,
  split: SplitRows,
  fields: Record<string, Value | undefined>,
): { subtotal?: Value; finalTarget?: Value } {
  const column = columnOf(region, "allocation", "total");
  const filled = column
    ? group.rows.filter((row) => !region.view.covered(row, column.col) && region.view.text(row, column.col) !== "")
    : [];
  if (!column || filled.length < 2 || split.amountRow === undefined || split.unitsRow === undefined) {
    return optional({ subtotal: fields["allocation"], finalTarget: fields["end-target"] });
  }
  const target = fields["end-target"] ?? readCell(region, split.unitsRow, column.col, "any");
  return { subtotal: readCell(region, split.amountRow, column.col, "amount"), finalTarget: target };
}

function dliPeriod(region: Region, series: Series, count: DliPeriod["unitCount"]): DliPeriod[] {
  const period = series.column.period;
  if (period === undefined) return [];
  return [
    {
      period,
      ...optional({
        disbursementDate: labelled(region, "disbursement-date", series.column, "date"),
        disbursementNumber: labelled(region, "disbursement-number", series.column, "any"),
        amount: series.amount,
        units: series.units,
        unitCount: count,
      }),
    },
  ];
}

/** The figures of a list, added; undefined where none is a figure. */
export function sumOf(values: readonly (Value | undefined)[]): Dec | undefined {
  const figures = values.map(figureOf).filter((figure) => figure !== undefined);
  return figures.length === 0 ? undefined : sum(figures);
}
