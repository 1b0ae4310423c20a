import { grouped } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Comparison, FieldChange, Pair } from "../../compare/comparison";
import { scheduleInForce } from "../../model/project";
import type { Dli, Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { earlierSubtotal } from "../../rules/support/claim-values";
import { parseClaim } from "../../rules/support/claims";
import { partLink } from "./part-link";
import type { ComparisonOptions } from "./part-link";
import type { Link } from "./annex";
import { filled } from "./paragraph-words";
import type { ParagraphWords } from "./paragraph-words";
import type { Sentence } from "./sentence";
import { plainFigure } from "./printed";

/** What happens to the amounts of DLIs: the subtotal before and after, and the units and price that explain it where they do. */
export function dliSentences(project: Project, comparison: Comparison, words: ParagraphWords, options: ComparisonOptions): Sentence[] {
  const pairs = comparison.pairs.filter((pair) => pair.kind === "dli");
  const dlis = scheduleInForce(project)?.dlis ?? [];
  const dropped = pairs.filter((pair) => pair.status === "dropped");
  return [
    ...dlis.flatMap((dli) => sentenceOf(dli, project, comparison, words, options)),
    ...dropped.map((pair) => droppedSentence(pair, words, options)),
  ];
}

function sentenceOf(dli: Dli, project: Project, comparison: Comparison, words: ParagraphWords, options: ComparisonOptions): Sentence[] {
  const now = figureOf(dli.subtotal);
  if (!now || !dli.subtotal) return [];
  const item = `DLI ${dli.number}`;
  const pair = comparison.pairs.find((one) => one.kind === "dli" && one.after?.id === dli.number);
  const linked = comparison.pairs.find((one) => one.kind === "indicator" && one.after?.id === dli.indicatorId);
  const own: Link[] = [{ cell: dli.cell }, { cell: dli.subtotal.cell }];
  const to = money(now, dli.subtotal, dli);
  const price = dli.unitValue ? dli.unitValue.text.trim() : "";
  if (pair?.status === "new" || (!pair && linked?.status === "new")) {
    const template = price === "" ? words.dliAdded : words.dliAddedFor;
    const links = [...own, ...(dli.unitValue ? [{ cell: dli.unitValue.cell }] : [])];
    return [{ key: `dli ${dli.number} new`, about: item, text: filled(template, { item, to, price }), links }];
  }
  const earlier = earlierOf(dli, pair, project, options);
  if (!earlier || earlier.figure.equals(now)) return [];
  const base = { item, from: money(earlier.figure, dli.subtotal, dli), to };
  const worth = unitsBehind(dli, linked, now.minus(earlier.figure), options);
  const template = worth ? (worth.fewer ? words.subtotalFewer : words.subtotalMore) : words.subtotal;
  const text = filled(template, { ...base, units: worth?.units ?? "", price });
  return [{ key: `dli ${dli.number} subtotal`, about: item, text, links: [...own, earlier.link, ...(worth?.links ?? [])] }];
}

/** The subtotal before: as the comparison has it, else as a change table or the text of the paper states it. */
function earlierOf(
  dli: Dli,
  pair: Pair | undefined,
  project: Project,
  options: ComparisonOptions,
): { figure: Dec; link: Link } | undefined {
  const change = pair?.changes.find((one) => one.field === "allocation");
  const printed = change && plainFigure(change.before.replace(/^[^\d-]+/, ""));
  if (change?.cellBefore && printed && scaleOf(dli) === 1) {
    return { figure: printed, link: { cell: change.cellBefore, ...(options.earlier === undefined ? {} : { workbook: options.earlier }) } };
  }
  if (pair) return undefined;
  const stated = earlierSubtotal(project, dli.number, project.claims.map(parseClaim));
  return stated && { figure: stated.figure, link: { cell: stated.value.cell } };
}

const scaleOf = (dli: Dli): number => dli.table.scale ?? 1;

/** The change of the linked indicator's end target, where at the DLI's price it comes to exactly the difference. */
function unitsBehind(
  dli: Dli,
  linked: Pair | undefined,
  difference: Dec,
  { workbook, earlier }: ComparisonOptions,
): { readonly units: string; readonly fewer: boolean; readonly links: readonly Link[] } | undefined {
  const change = linked?.changes.find((one) => one.field === "end-target" && one.kind === "figure");
  const price = figureOf(dli.unitValue);
  const [from, to] = [figureIn(change, "before"), figureIn(change, "after")];
  if (!change?.cellBefore || !change.cellAfter || !price || !dli.unitValue || !from || !to) return undefined;
  const units = to.minus(from);
  const worth = dli.lot ? units.times(price).div(dli.lot.size) : units.times(price);
  if (!worth.equals(difference)) return undefined;
  const noun = dli.finalTarget?.qualifier ?? "";
  const before: Link = { cell: change.cellBefore, ...(earlier === undefined ? {} : { workbook: earlier }) };
  return {
    units: `${grouped(units.abs())}${/^\p{L}+$/u.test(noun) ? ` ${noun}` : ""}`,
    fewer: units.isNegative(),
    links: [
      partLink(before, change.before, undefined, workbook),
      partLink({ cell: change.cellAfter }, change.after, undefined, workbook),
      { cell: dli.unitValue.cell },
      ...(dli.finalTarget ? [{ cell: dli.finalTarget.cell }] : []),
    ],
  };
}

const figureIn = (change: FieldChange | undefined, side: "before" | "after"): Dec | undefined => change && plainFigure(change[side]);

function droppedSentence(pair: Pair, words: ParagraphWords, { earlier }: ComparisonOptions): Sentence {
  const item = `DLI ${pair.before?.id ?? ""}`;
  const change = pair.changes.find((one) => one.field === "allocation");
  const elsewhere = earlier === undefined ? {} : { workbook: earlier };
  const links = [pair.before?.cell, change?.cellBefore].flatMap((cell) => (cell ? [{ cell, ...elsewhere }] : []));
  const text = change ? filled(words.dliDropped, { item, from: change.before.trim() }) : filled(words.dropped, { item });
  return { key: `dli ${pair.before?.id ?? ""} dropped`, about: item, text, links };
}

const signs: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** "$2,250,000"; the currency's letters where it has no sign of its own. */
function money(figure: Dec, value: Value, dli: Dli): string {
  const currency = (value.reading.kind === "money" ? value.reading.currency : undefined) ?? dli.table.currency ?? unitCurrency(dli);
  if (currency === undefined) return grouped(figure);
  const sign = signs[currency];
  return sign === undefined ? `${currency} ${grouped(figure)}` : `${sign}${grouped(figure)}`;
}

const unitCurrency = ({ unitValue }: Dli): string | undefined =>
  unitValue?.reading.kind === "money" ? unitValue.reading.currency : undefined;
