import type { IsoDate } from "../base/dates";
import { parseArea } from "../grid/address";
import type { Edit, NewContent } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Sheet, Workbook } from "../grid/workbook";
import { tableKinds } from "../model/table";
import type { ColumnCorrection, Doubt, TableCorrection } from "../model/table";
import type { Acceptance, AcceptedFinding, RuleChoice } from "../rules/finding";
import { findRuleSet } from "../rules/sets";
import { isReadings, isScenarioList } from "./kept-scenarios";
import { isChangeReason, isPairingAnswer } from "./compare-settings";
import { defaultSettings, settingsSheetName } from "./settings";
import type { Settings } from "./settings";
import { isReviewThresholds } from "./review-thresholds";

/** A cell holds 32,767 characters; long settings go on in the cells to the right. */
const chunk = 30_000;

const heading =
  "Kept by the Results Workbook add-in: what tables are, the rules' settings and the sheets it wrote. Delete this sheet to forget them.";

type Check<T> = (value: unknown) => value is T;

const isText: Check<string> = (value): value is string => typeof value === "string";
const isList =
  <T>(item: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const isAbsentOr =
  <T>(item: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || item(value);
const isCount: Check<number> = (value): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isScale: Check<number> = (value): value is number => typeof value === "number" && Number.isFinite(value) && value > 0;

const isColumn: Check<ColumnCorrection> = (value): value is ColumnCorrection =>
  isObject(value) &&
  isCount(value.col) &&
  isAbsentOr(isText)(value.role) &&
  isAbsentOr(isText)(value.period) &&
  isAbsentOr(isScale)(value.scale) &&
  isAbsentOr(isText)(value.currency);

const isTableKind: Check<TableCorrection> = (value): value is TableCorrection =>
  isObject(value) &&
  isText(value.sheet) &&
  isText(value.range) &&
  parseArea(value.range) !== undefined &&
  (value.kind === null || tableKinds.some((kind) => kind === value.kind)) &&
  isAbsentOr((rows: unknown): rows is { first: number; last: number } => isObject(rows) && isCount(rows.first) && isCount(rows.last))(
    value.headerRows,
  ) &&
  isAbsentOr(isList(isColumn))(value.columns) &&
  isAbsentOr(isScale)(value.scale) &&
  isAbsentOr(isText)(value.currency);

const isGenerated: Check<Settings["generated"][number]> = (value): value is Settings["generated"][number] =>
  isObject(value) &&
  isText(value.sheet) &&
  isText(value.maker) &&
  isText(value.fingerprint) &&
  isAbsentOr((user: unknown): user is { col: number; keyCol: number } => isObject(user) && isCount(user.col) && isCount(user.keyCol))(
    value.user,
  );

const isDay: Check<IsoDate> = (value): value is IsoDate => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isAcceptance: Check<Acceptance> = (value): value is Acceptance =>
  isObject(value) && isText(value.reason) && isText(value.by) && isDay(value.on);
const isRuleChoice: Check<RuleChoice> = (value): value is RuleChoice =>
  isAcceptance(value) &&
  "rule" in value &&
  isText(value.rule) &&
  "severity" in value &&
  ["error", "warning", "info", "off"].some((severity) => severity === value.severity);
const isAccepted: Check<AcceptedFinding> = (value): value is AcceptedFinding =>
  isAcceptance(value) &&
  "rule" in value &&
  isText(value.rule) &&
  "cells" in value &&
  isList(isText)(value.cells) &&
  "texts" in value &&
  isList(isText)(value.texts) &&
  (!("figures" in value) || isList(isText)(value.figures)) &&
  (!("rows" in value) || isList(isText)(value.rows));

/** What each setting may hold; anything else is not taken over. */
const checks: { readonly [K in keyof Settings]-?: Check<NonNullable<Settings[K]>> } = {
  tableKinds: isList(isTableKind),
  tolerance: (value): value is string => isText(value) && /^\d+(\.\d+)?$/.test(value),
  fiscalYearStartMonth: (value): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12,
  asOf: isDay,
  ruleChoices: isList(isRuleChoice),
  ruleSet: isText,
  ruleSetChosen: isAcceptance,
  ruleFigures: (value): value is Readonly<Record<string, string>> =>
    isObject(value) && Object.values(value).every((text) => isText(text) && /^\d+(\.\d+)?$/.test(text)),
  accepted: isList(isAccepted),
  reviewThresholds: isReviewThresholds,
  readings: isReadings,
  scenarios: isScenarioList,
  pairings: isList(isPairingAnswer),
  changeReasons: isList(isChangeReason),
  generated: isList(isGenerated),
};

/** The settings that a workbook keeps; what it lacks, or holds in no readable form, is the default. */
export function settingsOf(workbook: Workbook): Settings {
  return readSettings(workbook).settings;
}

/** Says so where a workbook's settings could not all be read, or name a set of rules that is not there: changed by hand or by a newer version. */
export function settingsProblems(workbook: Workbook, { ruleSet }: Settings): readonly Doubt[] {
  const { unreadable } = readSettings(workbook);
  const cell = { sheet: settingsSheetName, row: 0, col: 0 };
  return [
    ...(unreadable.length === 0
      ? []
      : [
          {
            cell,
            what: `These settings of the add-in could not be read and are as new: ${unreadable.join(", ")}. Save the settings again to replace them.`,
          },
        ]),
    ...(ruleSet === undefined || findRuleSet(ruleSet)
      ? []
      : [{ cell, what: `There is no set of rules "${ruleSet}", so all rules are checked. Choose a set in the settings.` }]),
  ];
}

function readSettings(workbook: Workbook): { settings: Settings; unreadable: string[] } {
  const sheet = findSheet(workbook, settingsSheetName);
  const unreadable: string[] = [];
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (let row = 1; sheet && row < sheet.rowCount; row++) {
    const key = sheet.cell(row, 0).text;
    if (!(key in checks)) continue;
    const value = parse(textOf(sheet, row));
    if (checks[key as keyof Settings](value)) settings[key] = value;
    else unreadable.push(key);
  }
  return { settings: settings as unknown as Settings, unreadable };
}

function textOf(sheet: Sheet, row: number): string {
  let text = "";
  for (let col = 1; col < sheet.colCount; col++) text += sheet.cell(row, col).text;
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: reported by the caller as a setting that could not be read.
    return undefined;
  }
}

/** The edits that keep settings in a workbook, on a very hidden sheet of their own. */
export function editsOfSettings(workbook: Workbook, settings: Settings): Edit[] {
  const existing = findSheet(workbook, settingsSheetName);
  const entries = (Object.keys(checks) as (keyof Settings)[])
    .filter((key) => settings[key] !== undefined)
    .map((key) => [key, JSON.stringify(settings[key])] as const);
  const lines = [[heading], ...entries.map(([key, json]) => [key, ...chunksOf(json)])];
  const width = Math.max(existing?.colCount ?? 0, ...lines.map((line) => line.length));
  const height = Math.max(existing?.rowCount ?? 0, lines.length);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, col): NewContent => {
      const text = lines[row]?.[col];
      return text === undefined ? { kind: "blank" } : { kind: "text", value: text };
    }),
  );
  const add: Edit[] = existing ? [] : [{ kind: "add-sheet", sheet: settingsSheetName, visibility: "very-hidden" }];
  return [...add, { kind: "set-cells", sheet: settingsSheetName, top: 0, left: 0, rows }];
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += chunk) chunks.push(text.slice(start, start + chunk));
  return chunks;
}
