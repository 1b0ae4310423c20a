import { plain } from "../../base/decimal";
import { printCell } from "../../grid/address";
import { scheduleInForce } from "../../model/project";
import type { Dli, DliPeriod, DliSchedule, Project } from "../../model/project";
import { compact, periodJson, valueJson } from "./value";

const dliPeriodJson = ({ period, disbursementDate, disbursementNumber, amount, units, unitCount }: DliPeriod) =>
  compact({
    ...periodJson(period),
    disbursementDate: valueJson(disbursementDate),
    disbursementNumber: disbursementNumber && valueJson(disbursementNumber),
    amount: valueJson(amount),
    units: valueJson(units),
    unitCount: unitCount && plain(unitCount.count),
    unitCountInferred: unitCount?.inferred,
  });

const dliJson = (dli: Dli) =>
  compact({
    number: dli.number,
    indicator: dli.indicatorId,
    name: dli.name.text,
    cell: printCell(dli.cell),
    table: dli.table.id,
    version: dli.version,
    unitValue: valueJson(dli.unitValue),
    lot: dli.lot ? plain(dli.lot.size) : null,
    lotText: dli.lot?.text,
    baseline: valueJson(dli.baseline),
    finalTarget: valueJson(dli.finalTarget),
    periods: dli.periods.map(dliPeriodJson),
    subtotal: valueJson(dli.subtotal),
    scalable: dli.scalable && valueJson(dli.scalable),
    deadline: dli.deadline && valueJson(dli.deadline),
    protocol: dli.protocol && valueJson(dli.protocol),
    minimum: dli.minimum && valueJson(dli.minimum),
    maximum: dli.maximum && valueJson(dli.maximum),
    formula: dli.formula && valueJson(dli.formula),
    priorResults: dli.priorResults && valueJson(dli.priorResults),
  });

const scheduleJson = (schedule: DliSchedule) => ({
  table: schedule.table.id,
  version: schedule.version,
  periods: schedule.periods.map(({ period, disbursementDate, total }) => ({
    ...periodJson(period),
    disbursementDate: valueJson(disbursementDate),
    total: valueJson(total),
  })),
  grandTotal: valueJson(schedule.grandTotal),
});

/** `dlis` of the version that disbursements follow, every schedule's own dates and totals, and the DLIs of the other version. */
export function schedulesJson(project: Project) {
  const version = scheduleInForce(project)?.version;
  const dlis = (inForce: boolean) =>
    project.schedules.filter((schedule) => (schedule.version === version) === inForce).flatMap((schedule) => schedule.dlis.map(dliJson));
  return { dlis: dlis(true), otherDlis: dlis(false), schedules: project.schedules.map(scheduleJson) };
}
