import { fold } from "../base/fold";
import type { Project } from "../model/project";
import { listRows, present } from "./list-rows";
import type { ReportPart, RoleReview } from "./set-up";
import { sameTheme } from "./themes";

/** What the words of a task are about, in the four languages of the tables. */
const about: ReadonlyArray<readonly [ReportPart, RegExp]> = [
  ["performance", /\b(?:performance|indicator|indicador|indicateur|desempen|desempenh|baseline|learning outcome|progress report)/],
  ["finance", /\b(?:financ|budget|presupuest|orcament|expenditure|spending|gasto|depense|despesa|cost)/],
  ["partners", /\b(?:commitment|disbursement|compromis|engagement|compromisso|desembols|decaissement|grant)/],
  ["actions", /\b(?:aide-? ?memoire|ayuda memoria|actions?\b|accion|acao|acoes|recommend|recomend|recommand)/],
  ["reforms", /\b(?:reform|policy|policies|politica|politique)/],
  ["calendar", /\b(?:conven|calendar|calendrier|organi[sz]|schedul|meeting|reunion|reuniao|reunioes)/],
  ["notes", /\b(?:notes?\b|minutes\b|notas?\b|actas?\b|atas?\b|proces-verb|record|field[- ]level|field (?:visit|trip)s?|visita|visite)/],
];

/** To take part is not to write, to keep or to report. */
const onlyTakesPart = /^(?:participat|attend|take part|asist|particip|prend(?:re)? part|assist)/;

/** Who does what for the review. */
export function rolesOf(project: Project): RoleReview[] {
  return listRows(project, "roles").flatMap(({ row: { cell, fields } }): RoleReview[] => {
    const { organisation, task, contact } = fields;
    if (!organisation || !task) return [];
    const text = fold(task.text);
    const parts = onlyTakesPart.test(text) ? [] : about.flatMap(([part, form]) => (form.test(text) ? [part] : []));
    return [
      {
        cell,
        who: organisation.text,
        task: task.text,
        ...present({ person: contact }),
        ...present({ theme: fields["component"]?.text }),
        parts,
      },
    ];
  });
}

/** Who owes a part of the report: the one with the theme, else the first whose task it is. */
export function holderOf(roles: readonly RoleReview[], part: ReportPart, theme?: string): RoleReview | undefined {
  const holders = roles.filter(({ parts }) => parts.includes(part));
  return (
    holders.find((role) => role.theme !== undefined && sameTheme(role.theme, theme)) ?? holders.find((role) => role.theme === undefined)
  );
}
