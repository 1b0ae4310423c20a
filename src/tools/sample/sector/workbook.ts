import { areaA1 } from "../../../grid/address";
import type { Edit } from "../../../grid/edits";
import { area, dayFormat, serial, titleLook, writeSheet } from "../sheets/plan";
import type { Entry, SheetPlan } from "../sheets/plan";
import { sectorActions } from "./actions";
import type { SectorAction } from "./actions";
import { sectorIndicators, years } from "./indicators";
import type { SectorIndicator } from "./indicators";
import { approvedBudgets, partnerYears, programmeYears } from "./money";
import type { ApprovedBudget, PartnerYear, ProgrammeYear } from "./money";
import { sectorCalendar, sectorNotes, sectorReforms, sectorRoles } from "./set-up";
import type { SectorEvent, SectorNote, SectorReform, SectorRole } from "./set-up";
import { calendarSheet, noteSheet, ratingSheet, reformSheet, roleSheet } from "./set-up-sheets";
import { table } from "./table";

/** All that the workbook of the made-up province states. */
export interface Sector {
  readonly indicators: readonly SectorIndicator[];
  readonly programmes: readonly ProgrammeYear[];
  readonly approved: readonly ApprovedBudget[];
  readonly partners: readonly PartnerYear[];
  readonly actions: readonly SectorAction[];
  readonly reforms: readonly SectorReform[];
  readonly calendar: readonly SectorEvent[];
  readonly roles: readonly SectorRole[];
  readonly notes: readonly SectorNote[];
}

/** The province as it is: results, money and agreements go together. */
export const soundSector: Sector = {
  indicators: sectorIndicators,
  programmes: programmeYears,
  approved: approvedBudgets,
  partners: partnerYears,
  actions: sectorActions,
  reforms: sectorReforms,
  calendar: sectorCalendar,
  roles: sectorRoles,
  notes: sectorNotes,
};

function about(): SheetPlan {
  return {
    name: "About",
    rows: [
      ["Education sector review 2025: Sahil Province"],
      ["A made-up province, to show a sector review. No figure, name or partner in this workbook is real."],
      ["Results of 2023 to 2025, money in millions, forty actions agreed by the reviews of 2024 and 2025."],
    ],
    widths: [110],
    looks: [[area(0, 0), titleLook]],
    landscape: false,
  };
}

const indicatorSheet = ({ indicators }: Sector): SheetPlan =>
  table(
    "Performance",
    "Performance report: indicators of the sector plan",
    [
      ...["Theme", "Code", "Indicator", "Unit", "Baseline"],
      ...years.map((year) => `Target ${year}`),
      ...years.map((year) => `Actual ${year}`),
      ...["End target", "Responsible unit", "Reason / comment"],
    ],
    indicators.map((one) => [
      ...[one.theme, one.code, one.name, one.unit, one.baseline],
      ...one.targets,
      ...one.actuals,
      ...[one.end, one.owner, one.comment ?? null],
    ]),
    [26, 8, 48, 12, 10, 10, 10, 10, 10, 10, 10, 10, 22, 48],
  );

const programmeSheet = ({ programmes }: Sector): SheetPlan =>
  table(
    "Programmes",
    "Financial report: cost, budget, releases and expenditure by programme (PKR million)",
    ["Programme", "Fiscal year", "Cost", "Budget", "Released", "Expenditure"],
    programmes.map((one) => [one.programme, one.year, one.cost, one.budget, one.released, one.spent]),
    [34, 12, 14, 14, 14, 14],
  );

function approvedSheet({ approved }: Sector): SheetPlan {
  const [first, last] = [3, approved.length + 2];
  const total = (col: number, index: number): Entry => ({
    formula: `=SUM(${areaA1(area(first, col, last, col))})`,
    result: approved.reduce((sum, { amounts }) => sum + (amounts[index] ?? 0), 0),
  });
  return table(
    "Approved budget",
    "Approved budget by programme (PKR million)",
    ["Programme", ...years],
    [...approved.map(({ programme, amounts }) => [programme, ...amounts]), ["Total", ...years.map((_, index) => total(index + 1, index))]],
    [34, 14, 14, 14],
  );
}

function partnerSheet({ partners }: Sector): SheetPlan {
  const plan = table(
    "Partners",
    "Financial report: commitments and disbursements by partner (millions)",
    ["Development partner", "Programme", "Fiscal year", "Currency", "Exchange rate", "Committed", "Disbursed", "Status", "Signing date"],
    partners.map((one) => [
      ...[one.partner, one.programme, one.year, one.currency, one.rate, one.committed, one.disbursed, one.status, serial(one.signed)],
    ]),
    [34, 30, 12, 10, 14, 14, 14, 16, 14],
  );
  return {
    ...plan,
    looks: [...(plan.looks ?? []), [area(3, 8, partners.length + 2, 8), { numberFormat: dayFormat, horizontal: "center" }]],
  };
}

function actionSheet({ actions }: Sector): SheetPlan {
  const plan = table(
    "Actions",
    "Aide-memoire: agreed actions and their follow-up",
    ["No.", "Year", "Agreed action", "Theme", "Linked indicator", "Owner", "Due date", "Status", "Response"],
    actions.map((one, index) => [
      ...[
        `A${index + 1}`,
        one.year,
        one.action,
        one.theme,
        one.indicator ?? null,
        one.owner,
        serial(one.due),
        one.status,
        one.answer ?? null,
      ],
    ]),
    [8, 8, 56, 28, 14, 22, 14, 16, 44],
  );
  return {
    ...plan,
    looks: [...(plan.looks ?? []), [area(3, 6, actions.length + 2, 6), { numberFormat: dayFormat, horizontal: "center" }]],
  };
}

/** The edits that make the workbook of a sector out of nothing. */
export function sectorEdits(sector: Sector): Edit[] {
  const sheets = [
    about(),
    indicatorSheet(sector),
    programmeSheet(sector),
    approvedSheet(sector),
    partnerSheet(sector),
    actionSheet(sector),
    reformSheet(sector.reforms),
    calendarSheet(sector.calendar),
    noteSheet(sector.notes),
    roleSheet(sector.roles),
    ratingSheet(),
  ];
  return [...sheets.flatMap(writeSheet), { kind: "activate", sheet: "About" }];
}
