import type { IsoDate } from "../../../src/base/dates";
import { dec } from "../../../src/base/decimal";
import { bankCalendar } from "../../../src/base/fiscal";
import { rules } from "../../../src/rules/catalogue";
import type { RuleExample } from "../../../src/rules/rule";
import { textReader } from "../judgements/books";
import { printed } from "../judgements/print";

export interface Edge extends Pick<RuleExample, "title" | "workbook" | "asOf" | "figures"> {
  readonly tolerance?: string;
  /** Every judgement, one a line, as on the pages of judgements. */
  readonly says: readonly string[];
}

/** Workbooks at the edge of what a rule judges, each with all that it says of them. */
export function edges(id: string, all: readonly Edge[]): void {
  describe(id, () => {
    test.each(all.map((edge) => [edge.title, edge] as const))("%s", (_, { workbook, tolerance = "0", asOf, figures, says }) => {
      const [rule] = rules.filter((one) => one.id === id);
      if (!rule) throw new Error(`no rule ${id}`);
      const { project, runs } = textReader(workbook)();
      const context = {
        fiscalCalendar: bankCalendar,
        tolerance: dec(tolerance),
        runs,
        ...(asOf === undefined ? {} : { asOf: asOf as IsoDate }),
        ...(figures === undefined ? {} : { figures }),
      };
      expect(printed(rule, project, context)).toEqual(says);
    });
  });
}
