import type { CellRef } from "../../grid/address";
import { fold } from "../../base/fold";
import { grouped } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Comparison } from "../../compare/comparison";
import type { Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { readFigureText } from "../../recognise/values/read-figure-text";
import { agrees } from "../../rules/support/claim-actuals";
import { statedFor } from "../../rules/support/claim-values";
import type { Reference } from "../../rules/support/references";
import type { NarrativeMention } from "./mention";
import { changedYears } from "./years";
import { itemsOf, mentionsOf, paragraphsOf } from "./paragraphs";
import type { Mention, Paragraph } from "./paragraphs";
import { statedPlainly } from "./stated-plainly";
import { indicatorNamed, isKnown, valuesOfItem, valuesOfProject, yearsOf } from "./values";

interface Known {
  readonly project: Project;
  readonly comparison: Comparison | undefined;
  readonly tolerance: Dec;
  readonly all: readonly Value[];
  readonly years: ReturnType<typeof yearsOf>;
}

/**
 * The paragraphs of a paper against the tables: each figure, year, indicator and DLI that they name is tied to a cell or told. A figure
 * is called different only where its sentence says plainly which one it is; otherwise it is looked for in all tables.
 */
export function narrativeOf(text: string, project: Project, comparison: Comparison | undefined, tolerance: Dec): NarrativeMention[] {
  const steps = narrativeSteps(text, project, comparison, tolerance);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a paragraph a step; a step tells how far it has come, 0 to 1. */
export function* narrativeSteps(
  ...[text, project, comparison, tolerance]: Parameters<typeof narrativeOf>
): Generator<number, NarrativeMention[], void> {
  const known: Known = { project, comparison, tolerance, all: valuesOfProject(project), years: yearsOf(project) };
  const paragraphs = paragraphsOf(text);
  const mentions: NarrativeMention[] = [];
  for (const [n, paragraph] of paragraphs.entries()) {
    yield n / paragraphs.length;
    mentions.push(...inParagraph(paragraph, known));
  }
  return mentions;
}

function inParagraph(paragraph: Paragraph, known: Known): NarrativeMention[] {
  const named = paragraph.sentences.flatMap(itemsOf);
  return paragraph.sentences.flatMap((sentence): NarrativeMention[] => {
    const own = itemsOf(sentence);
    const items = distinct(own.length > 0 ? own : named);
    const mentions = mentionsOf(sentence);
    const years = mentions.filter((one) => one.kind === "year").map((one) => Number(one.text));
    return [
      ...distinct(own).map((item) => itemMention(paragraph, item, known.project)),
      ...changedYears(paragraph, sentence, items, years, known.project, known.comparison),
      ...mentions.map((mention) =>
        mention.kind === "year" ? yearMention(paragraph, mention, known) : figureMention(paragraph, sentence, mention, items, known),
      ),
    ];
  });
}

const distinct = (items: readonly Reference[]): Reference[] =>
  items.filter((item, n) => items.findIndex((other) => other.kind === item.kind && other.number === item.number) === n);

function itemMention({ label }: Paragraph, item: Reference, project: Project): NarrativeMention {
  const base = { paragraph: label, kind: "item", text: item.text } as const;
  if (!isKnown(project, item)) {
    return {
      ...base,
      outcome: "not-found",
      cells: [],
      message: `Paragraph ${label} names ${item.text}, which no table has. Correct its number, or add it.`,
    };
  }
  const dli = project.schedules.flatMap((schedule) => schedule.dlis).find((one) => item.kind === "dli" && one.number === item.number);
  const indicator = project.indicators.find((one) => one.level === item.kind && one.id.replace(/^\D+/, "") === item.number);
  const cell = dli?.cell ?? indicator?.records[0]?.cell;
  return { ...base, outcome: "tied", cells: cell ? [cell] : [] };
}

function yearMention({ label }: Paragraph, mention: Mention, { years }: Known): NarrativeMention {
  const base = { paragraph: label, kind: "year", text: mention.text } as const;
  const year = Number(mention.text);
  if (!years.has(year)) {
    return { ...base, outcome: "not-found", cells: [], message: `Paragraph ${label} names ${mention.text}; no table speaks of that year.` };
  }
  const cell = years.get(year);
  return { ...base, outcome: "tied", cells: cell ? [cell] : [] };
}

function figureMention(
  { label }: Paragraph,
  sentence: string,
  mention: Mention,
  items: readonly Reference[],
  known: Known,
): NarrativeMention {
  const base = { paragraph: label, kind: "figure", text: mention.text } as const;
  const value = readText(mention.text);
  if (figureOf(value) === undefined) {
    return { ...base, outcome: "not-judged", cells: [], message: `Paragraph ${label}: “${mention.text}” could not be read as a figure.` };
  }
  const hits = (values: readonly Value[]): Value[] =>
    values.filter((one) => sameKind(value, one) && agrees(value, value.reading, one, known.tolerance));
  const before = sentence.slice(0, mention.at);
  const plain = statedPlainly(before, sentence.slice(mention.at + mention.text.length), items);
  const stated =
    plain && statedFor(known.project, { claim: { cell: value.cell, claim: value, value }, items: [], reduced: [], ...plain }, plain.item);
  const against = stated ? (plain.isEarlier ? stated.then : stated.now).filter((one) => sameKind(value, one)) : [];
  if (against.length > 0 && hits(against).length === 0) {
    // What the tables say of the other version is no fault of the figure: "from 25,000" stands before "to 18,000".
    const other = hits([...(stated?.now ?? []), ...(stated?.then ?? [])]);
    if (other.length === 0 && !isApproximate(before)) {
      const expected = against[0];
      const says = grouped(figureOf(expected) ?? known.tolerance);
      const message = `Paragraph ${label}: “${mention.text}” should be ${says}, as the table says. Correct the figure in the text or in the table.`;
      return { ...base, outcome: "differs", cells: against.map((one) => one.cell), message };
    }
  }
  const tied = [hits(against), hits(items.flatMap((item) => valuesOfItem(known.project, item)))].find((found) => found.length > 0);
  if (tied) return { ...base, outcome: "tied", cells: tied.slice(0, 1).map((one) => one.cell) };
  const apart = differenceOf(value, items, known);
  if (apart) return { ...base, outcome: "tied", cells: apart };
  // A small count stands in many cells: that one of them holds it ties nothing.
  const isTelling = (figureOf(value)?.abs().gte(100) ?? false) || value.reading.kind === "money";
  const elsewhere = isTelling ? hits(known.all) : [];
  if (elsewhere[0]) return { ...base, outcome: "tied", cells: [elsewhere[0].cell] };
  const message = `Paragraph ${label}: no cell holds “${mention.text}”. Say where it comes from, or correct it.`;
  return { ...base, outcome: "not-found", cells: [], message };
}

/** Money is no count of results, and 25 % is not 25. */
function sameKind(a: Value, b: Value): boolean {
  if (a.reading.kind === "percent" || b.reading.kind === "percent") return a.reading.kind === b.reading.kind;
  return a.reading.kind !== "money" || b.reading.kind === "money";
}

const isApproximate = (before: string): boolean =>
  /\b(over|more than|around|about|nearly|almost|some|approximately|at least|up to|mas de|unos|unas|casi|cerca de|plus de|environ|pres de|mais de|quase)\s*$/.test(
    fold(before),
  );

/** "7,000 fewer": what two versions of one figure of an item, or of the indicator that it pays for, are apart. */
function differenceOf(value: Value, items: readonly Reference[], { project, comparison, tolerance }: Known): CellRef[] | undefined {
  const dlis = project.schedules.flatMap((schedule) => schedule.dlis);
  const ids = items.flatMap((item) =>
    item.kind === "dli"
      ? dlis.flatMap((dli) => (dli.number === item.number ? [`dli ${dli.number}`, `indicator ${dli.indicatorId ?? ""}`] : []))
      : [`indicator ${indicatorNamed(project, item)?.id ?? ""}`],
  );
  const pairs = (comparison?.pairs ?? []).filter((pair) => ids.includes(`${pair.kind} ${(pair.after ?? pair.before)?.id ?? ""}`));
  const figure = figureOf(value);
  for (const change of pairs.flatMap((pair) => pair.changes)) {
    const [from, to] = [change.before, change.after].map((text) => figureOf(readText(text)));
    if (change.kind === "figure" && from && to && figure && from.minus(to).abs().minus(figure).abs().lte(tolerance)) {
      return [change.cellBefore, change.cellAfter].flatMap((cell) => cell ?? []);
    }
  }
  return undefined;
}

const nowhere: CellRef = { sheet: "", row: 0, col: 0 };

const readText = (text: string): Value =>
  readFigureText(text, { cell: nowhere, text }, { date1904: false, commaGroups: true, expects: "figure" }).value;
