import { grouped, plain } from "../../../../src/base/decimal";
import { figure, typed } from "../../../recognise/print/figures";
import type { Entry, Line, TableText } from "../../../recognise/print/page";
import { same } from "../relation";
import type { Relation } from "../relation";
import { idOf } from "./frame-tables";
import type { MadeProject } from "./model";

/** Claims of the text, with the places of the tables that they repeat. */
export function claims(project: MadeProject): { readonly tables: TableText[]; readonly relations: Relation[] } {
  if (!project.shape.claims) return { tables: [], relations: [] };
  const [first, second] = project.dlis;
  const indicator = project.indicators.at(-1);
  const rows: [claim: string, value: string, held: string, of: string][] = [];
  const say = (claim: string, value: string, held: string, of: string): void => void rows.push([claim, value, held, of]);
  if (first && second) {
    const [subtotal, price] = [first.amounts, second.price];
    const total = subtotal.reduce((sum, one) => (one ? (sum ? sum.plus(one) : one) : sum), undefined);
    if (total) say(`Subtotal of DLI ${first.number}`, `US$${grouped(total)}`, plain(total), `dli ${first.number} subtotal`);
    say(`Unit value of DLI ${second.number}`, `US$${grouped(price)}`, plain(price), `dli ${second.number} unit value`);
    say("Total amount linked to all DLIs", `US$${grouped(project.total)}`, plain(project.total), "dlis grand total");
  }
  if (indicator) {
    const at = `indicator ${idOf(indicator)} results-framework`;
    const printed = typed(figure(plain(indicator.end), indicator.isShare), "point");
    say(`End target of ${indicator.code}`, printed, plain(indicator.end), `${at} end target`);
    const year = project.years.at(-2) ?? 0;
    const target = indicator.targets.at(-2);
    if (target)
      say(
        `Target of ${indicator.code} for ${year}`,
        typed(figure(plain(target), indicator.isShare), "point"),
        plain(target),
        `${at} target ${year}`,
      );
  }
  const lines = rows.map(([claim, value, held], n): Line => ({
    paragraph: { words: `${n + 3}` },
    claim: { words: claim },
    value: { words: value, facts: [[`claim ${n}`, held]] },
  }));
  const columns = [
    { key: "paragraph", header: "Paragraph" },
    { key: "claim", header: "Claim" },
    { key: "value", header: "Value" },
  ];
  return {
    tables: [{ titles: [], columns, lines, loose: false }],
    relations: rows.map(([, , , of], n) => same("text = table", [`claim ${n}`, of])),
  };
}

/** The summary of changes, ticked as the tables say. */
export function summary(project: MadeProject): TableText[] {
  if (!project.shape.restructured || project.style.tongue !== "en") return [];
  const tick = (is: boolean): Entry => (is ? { words: "✔" } : { words: "" });
  const line = (item: string, key: string, changed: boolean): Line => ({
    item: { words: item, facts: [[`item ${key}`, item]] },
    changed: { ...tick(changed), facts: [[`flag ${key}`, changed ? "changed" : "not changed"]] } as Entry,
    same: tick(!changed),
  });
  const columns = [
    { key: "item", header: "Summary of changes" },
    { key: "changed", header: "Changed" },
    { key: "same", header: "Not changed" },
  ];
  const lines = [
    line("Change in Results Framework", "framework", true),
    ...(project.dlis.length > 0 ? [line("Change in Disbursement Estimates", "estimates", true)] : []),
    line("Change in Project's Development Objectives", "objective", false),
  ];
  return [{ titles: [], columns, lines, loose: false }];
}
