import type { IsoDate } from "../base/dates";
import { fold, foldName } from "../base/fold";
import { nameSimilarity } from "../base/similarity";
import type { ListRow, Project } from "../model/project";
import type { Table } from "../model/table";
import { spanOf } from "../model/value";
import type { Value } from "../model/value";
import type { ActionReview, IndicatorReview } from "./review";
import { yearIn, yearOfTable } from "./years";

interface Asked {
  readonly year: number | undefined;
  readonly asOf: IsoDate | undefined;
  readonly indicators: readonly IndicatorReview[];
}

/** Every action and recommendation of the workbook's lists, with those that carry earlier ones on. */
export function actionsOf(project: Project, asked: Asked): ActionReview[] {
  const lists = project.lists.filter(({ table }) => table.kind === "actions");
  const all = lists.flatMap(({ table, rows }) => rows.flatMap((row) => (row.isTotal ? [] : actionOf(table, row, asked))));
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
  const due = spanOf(fields["due-date"])?.to;
  const day = asOf ?? (year === undefined ? undefined : (`${year}-12-31` as IsoDate));
  const answer = fields["reason"] ?? fields["definition"];
  const theme = fields["component"]?.text;
  return [
    {
      cell: what.cell,
      text: what.text,
      ...(agreed === undefined ? {} : { year: agreed }),
      ...present({ code: fields["indicator-code"], owner: fields["owner"], due: fields["due-date"], status: fields["status"], answer }),
      ...(theme === undefined ? {} : { theme }),
      indicators: named(what.text, fields["linked-indicator"] ?? fields["indicator"], indicators),
      state,
      isOverdue: due !== undefined && day !== undefined && due < day && state !== "done" && state !== "dropped",
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

/** What the words of a status come to. */
function stateOf(status: Value | undefined): ActionReview["state"] {
  if (status === undefined || status.reading.kind === "blank") return "none";
  if (status.reading.kind === "yesno") return status.reading.yes ? "done" : "not-started";
  const text = fold(status.text);
  return states.find(([, form]) => form.test(text))?.[0] ?? "unknown";
}

const states: ReadonlyArray<readonly [ActionReview["state"], RegExp]> = [
  [
    "not-started",
    /^(?:not (?:yet )?(?:started|begun|done|implemented|initiated)|no (?:progress|action)|pending|planned|to be|delayed|sin inici|no inici|pendient|non commenc|pas commenc|en attente|nao inici)/,
  ],
  ["dropped", /^(?:dropped|cancel|no longer|abandon|superseded|eliminad|annul|supprim)/],
  [
    "open",
    /^(?:partly|partial|in progress|on-?going|ongoing|under ?way|started|open|on track|continu|en curso|en proceso|parcial|en cours|partiel|em curso|em andamento|\d{1,2} ?%)/,
  ],
  [
    "done",
    /^(?:done|complete|implemented|achieved|closed|met|fulfilled|finished|yes|hech|cumplid|complet|terminad|fait|acheve|realis|termin|feit|concluid|100 ?%)/,
  ],
];

/** The indicators that a cell of its own names, or the words of the action. */
function named(text: string, said: Value | undefined, indicators: readonly IndicatorReview[]): string[] {
  const tokens = said?.text.split(/[,;\n/]+/).map((token) => token.trim()) ?? [];
  const whole = said === undefined ? [] : [said.text];
  const inText = ` ${foldName(text)} `;
  return indicators.flatMap(({ id, name }) => {
    const isSaid = [...tokens, ...whole].some(
      (token) => token !== "" && (sameCode(token, id) || foldName(token) === foldName(name) || nameSimilarity(token, name) >= 0.85),
    );
    const folded = foldName(name);
    const isMentioned = folded.length >= 12 && inText.includes(` ${folded} `);
    return isSaid || isMentioned || inText.includes(` ${foldName(id)} `) ? [id] : [];
  });
}

/** "1.2", "I1.2" and "Indicator 1.2" are one code. */
const sameCode = (token: string, id: string): boolean => {
  const bare = (text: string): string => fold(text).replace(/^(?:indicator|indicador|indicateur|pdo|iri|i)\s*#?\s*(?=\d)/, "");
  return fold(token) === fold(id) || (/^\d/.test(bare(token)) && bare(token) === bare(id) && !/^(?:pdo|iri)/i.test(token));
};

function carriesOn(action: ActionReview, earlier: ActionReview): boolean {
  const code = earlier.code?.text.trim();
  const isNamed = code !== undefined && /\d{2,}/.test(code) && fold(action.text).includes(fold(code));
  return isNamed || nameSimilarity(action.text, earlier.text) >= 0.75;
}
