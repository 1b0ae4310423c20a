import type { IsoDate } from "../base/dates";
import { fold } from "../base/fold";
import { nameSimilarity } from "../base/similarity";
import type { ListRow, Project } from "../model/project";
import type { Table } from "../model/table";
import type { Value } from "../model/value";
import { indicatorsNamed } from "./indicators-named";
import type { ActionReview, IndicatorReview } from "./review";
import { listRows } from "./list-rows";
import { dayOf, isOverdue, stateOf } from "./states";
import { yearIn, yearOfTable } from "./years";

interface Asked {
  readonly year: number | undefined;
  readonly asOf: IsoDate | undefined;
  readonly indicators: readonly IndicatorReview[];
}

/** Every action and recommendation of the workbook's lists, with those that carry earlier ones on. */
export function actionsOf(project: Project, asked: Asked): ActionReview[] {
  const all = listRows(project, "actions").flatMap(({ table, row }) => actionOf(table, row, asked));
  const current = all.filter((action) => !action.isEarlier);
  return all.map((action) => {
    const on = action.isEarlier ? current.find((each) => carriesOn(each, action)) : undefined;
    return on ? { ...action, carriedOn: on.cell } : action;
  });
}

function actionOf(table: Table, { fields }: ListRow, { year, asOf, indicators }: Asked): ActionReview[] {
  const what = fields["action-item"];
  if (what === undefined) return [];
  const agreed = yearIn(fields["fiscal-year"]) ?? yearOfTable(table);
  const state = stateOf(fields["status"]);
  const answer = fields["reason"] ?? fields["definition"];
  const theme = fields["component"]?.text;
  return [
    {
      cell: what.cell,
      text: what.text,
      ...(agreed === undefined ? {} : { year: agreed }),
      ...present({ code: fields["indicator-code"], owner: fields["owner"], due: fields["due-date"], status: fields["status"], answer }),
      ...(theme === undefined ? {} : { theme }),
      indicators: indicatorsNamed(what.text, fields["linked-indicator"] ?? fields["indicator"], indicators),
      state,
      isOverdue: isOverdue(fields["due-date"], state, dayOf(asOf, year)),
      isEarlier: year !== undefined && agreed !== undefined ? agreed < year : isOfLastYear(`${table.title ?? ""} ${table.sheet}`),
    },
  ];
}

function present(
  fields: Readonly<Record<string, Value | undefined>>,
): Partial<Record<"code" | "owner" | "due" | "status" | "answer", Value>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const isOfLastYear = (text: string): boolean =>
  /\b(?:last year|previous|prior|past|anterior(?:es)?|precedente?s?|ano pasado|passe)\b/.test(fold(text));

function carriesOn(action: ActionReview, earlier: ActionReview): boolean {
  const code = earlier.code?.text.trim();
  const isNamed = code !== undefined && /\d{2,}/.test(code) && fold(action.text).includes(fold(code));
  return isNamed || nameSimilarity(action.text, earlier.text) >= 0.75;
}
