import type { IsoDate } from "../../src/base/dates";
import { dec, zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import type { Project } from "../../src/model/project";
import { findRule } from "../../src/rules/explain";
import { textReader } from "./judgements/books";
import { printed } from "./judgements/print";

interface Given {
  readonly asOf?: string;
  readonly tolerance?: string;
}

/** Every judgement of one rule on a workbook in text form, or on a project made by hand, a line each as on the pages of judgements. */
export function said(id: string, of: string | Project, { asOf, tolerance }: Given = {}): readonly string[] {
  const rule = findRule(id);
  if (!rule) throw new Error(`no rule ${id}`);
  const { project, runs } = typeof of === "string" ? textReader(of)() : { project: of, runs: undefined };
  return printed(rule, project, {
    fiscalCalendar: bankCalendar,
    tolerance: tolerance === undefined ? zero : dec(tolerance),
    ...(runs === undefined ? {} : { runs }),
    ...(asOf === undefined ? {} : { asOf: asOf as IsoDate }),
  });
}
