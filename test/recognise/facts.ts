import { plain } from "../../src/base/decimal";
import { printArea, printCell } from "../../src/grid/address";
import type { CellRef } from "../../src/grid/address";
import type { Project } from "../../src/model/project";
import type { Reading, Value } from "../../src/model/value";

/** One thing that a project states, flat: what it is about, its value in a plain form, and the cell. */
export interface Fact {
  readonly path: string;
  readonly value: string;
  readonly cell: CellRef;
  /** Words are compared only where a fixture lists them. */
  readonly isWords: boolean;
}

/** Everything that a model states, one fact a value; the same for every layout that states the same. */
export function factsOf(project: Project): Fact[] {
  const facts: Fact[] = [];
  const say = (path: string, value: Value | undefined): void => {
    if (!value || value.reading.kind === "blank") return;
    facts.push({ path, value: printed(value), cell: value.cell, isWords: value.reading.kind === "text" });
  };
  const note = (path: string, value: string | undefined, cell: CellRef): void => {
    if (value !== undefined) facts.push({ path, value, cell, isWords: true });
  };
  for (const table of project.tables) {
    const corner = { sheet: table.sheet, row: table.area.top, col: table.area.left };
    note(`table ${table.kind}`, printArea(table.sheet, table.area), corner);
  }
  for (const indicator of project.indicators) {
    const cell = indicator.records[0]?.cell ?? { sheet: "", row: 0, col: 0 };
    note(`indicator ${indicator.id} name`, indicator.name, cell);
    note(`indicator ${indicator.id} level`, indicator.level, cell);
    note(`indicator ${indicator.id} mode`, indicator.mode?.value, cell);
    for (const record of indicator.records) {
      const at = `indicator ${indicator.id} ${record.table.kind}${record.version === "current" ? " current" : ""}`;
      const { targets, actuals } = record;
      for (const { period, value } of targets) say(`${at} target ${period.label}`, value);
      for (const { period, value } of actuals) say(`${at} actual ${period.label}`, value);
      const fields = {
        unit: record.unit,
        baseline: record.baseline,
        "baseline date": record.baselineDate,
        actual: record.actual,
        "actual date": record.actualDate,
        previous: record.previous,
        "end target": record.endTarget,
        "end target date": record.endTargetDate,
        frequency: record.frequency,
        source: record.source,
        responsibility: record.responsibility,
        description: record.description,
        protocol: record.protocol,
        status: record.status,
      };
      for (const [name, value] of Object.entries(fields)) say(`${at} ${name}`, value);
    }
  }
  for (const schedule of project.schedules) {
    const version = schedule.version === "current" ? " current" : "";
    for (const dli of schedule.dlis) {
      const at = `dli ${dli.number}${version}`;
      note(`${at} indicator`, dli.indicatorId, dli.cell);
      note(`${at} name`, dli.name.text, dli.cell);
      if (dli.lot) facts.push({ path: `${at} lot`, value: plain(dli.lot.size), cell: dli.cell, isWords: false });
      say(`${at} unit value`, dli.unitValue);
      say(`${at} baseline`, dli.baseline);
      say(`${at} final target`, dli.finalTarget);
      say(`${at} subtotal`, dli.subtotal);
      say(`${at} deadline`, dli.deadline);
      say(`${at} scalable`, dli.scalable);
      say(`${at} minimum`, dli.minimum);
      say(`${at} maximum`, dli.maximum);
      say(`${at} prior results`, dli.priorResults);
      for (const { period, amount, units, unitCount } of dli.periods) {
        say(`${at} amount ${period.label}`, amount);
        say(`${at} units ${period.label}`, units);
        if (unitCount?.inferred !== undefined) note(`${at} count ${period.label}`, plain(unitCount.count), dli.cell);
      }
    }
    for (const { period, total, disbursementDate } of schedule.periods) {
      say(`dlis${version} total ${period.label}`, total);
      say(`dlis${version} paid ${period.label}`, disbursementDate);
    }
    say(`dlis${version} grand total`, schedule.grandTotal);
  }
  for (const estimates of project.estimates) {
    for (const row of [...estimates.rows, ...(estimates.total ? [estimates.total] : [])]) {
      const at = `estimate ${row === estimates.total ? "total" : String(row.fiscalYear)}`;
      say(`${at} current`, row.current);
      say(`${at} proposed`, row.proposed);
      for (const { role, value } of row.others) say(`${at} ${role}`, value);
    }
  }
  for (const budget of project.budgets) {
    for (const row of budget.rows) {
      const at = `budget ${row.kind} ${row.code ?? row.name.text}`;
      for (const { period, value } of row.amounts) say(`${at} ${period.label}`, value);
      say(`${at} total`, row.total);
      note(`${at} parent`, row.parent?.code ?? row.parent?.name.text, row.cell);
    }
  }
  project.financing.forEach((loan, index) => {
    const { table: _table, cell: _cell, ...fields } = loan;
    for (const [name, value] of Object.entries(fields)) say(`financing ${index + 1} ${name}`, value);
  });
  for (const change of project.changes) {
    const at = `change ${change.indicatorId ?? (change.dliNumber === undefined ? change.name.text : `DLI ${change.dliNumber}`)} ${change.field ?? "?"}${change.period ? ` ${change.period.label}` : ""}`;
    note(`change ${change.indicatorId ?? change.name.text} status`, change.status, change.cell);
    say(`${at} before`, change.before);
    say(`${at} after`, change.after);
  }
  for (const list of project.lists) {
    list.rows.forEach((row, index) => {
      const at = `${list.table.kind} ${row.isTotal ? "total" : String(index + 1)}`;
      for (const [role, value] of Object.entries(row.fields)) say(`${at} ${role}`, value);
      for (const { period, value } of row.amounts) say(`${at} ${period.label}`, value);
    });
  }
  for (const item of project.summary)
    note(`summary ${item.item.text}`, item.changed === undefined ? "?" : item.changed ? "changed" : "not changed", item.cell);
  for (const claim of project.claims) say(`claim ${claim.paragraph?.text ?? ""} ${claim.claim.text}`, claim.value);
  say("project id", project.id);
  say("project name", project.name);
  for (const list of project.evidence)
    note("evidence rows", printArea(list.table.sheet, list.rows), { sheet: list.table.sheet, row: list.rows.top, col: list.rows.left });
  return facts;
}

/** "15000", "25 %", "2343750 USD", "2015-09-01..2015-09-30", "yes", "n/a", "\"words\"". */
export function printed(value: Value): string {
  const main = printedReading(value.reading, value.text);
  const from = value.from ? `${printedReading(value.from, "")} -> ` : "";
  const second = value.second ? ` & ${printedReading(value.second, "")}` : "";
  return `${value.approximate ? `${value.approximate} ` : ""}${from}${main}${second}`;
}

function printedReading(reading: Reading, text: string): string {
  switch (reading.kind) {
    case "blank":
      return "blank";
    case "na":
      return "n/a";
    case "number":
      return plain(reading.number);
    case "percent":
      return `${plain(reading.number)} %`;
    case "money":
      return `${plain(reading.number)}${reading.currency === undefined ? "" : ` ${reading.currency}`}`;
    case "date":
      return reading.span.from === reading.span.to ? reading.span.from : `${reading.span.from}..${reading.span.to}`;
    case "period":
      return reading.period.label;
    case "yesno":
      return reading.yes ? "yes" : "no";
    case "text":
      return JSON.stringify(text);
  }
}

export const cellOf = printCell;
