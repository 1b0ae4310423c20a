import type { Comparison, FieldChange, Pair } from "../../compare/comparison";
import type { Project } from "../../model/project";
import type { Language } from "../../model/table";
import { figureOf } from "../../model/value";
import { detailWords, pairName } from "../comparison-words";
import { linksOf, plainCells, uniqueLinks, withUniqueKeys } from "./annex";
import type { Annex, AnnexRow, Link } from "./annex";
import { changeKey } from "./comparison";
import { partLink } from "./part-link";
import type { ComparisonOptions } from "./part-link";
import { dliSentences } from "./dli-sentences";
import { filled, paragraphWords } from "./paragraph-words";
import type { ParagraphWords } from "./paragraph-words";
import type { Sentence } from "./sentence";
import { plainFigure } from "./printed";

/** Sentences of the rationale, from the figures: drafts that a person edits in the paper. Undefined where nothing changes. */
export function paragraphsAnnex(project: Project, comparison: Comparison, options: ComparisonOptions): Annex | undefined {
  const words = paragraphWords[languageOf(project)];
  const indicators = comparison.pairs.filter((pair) => pair.kind === "indicator");
  const sentences = [
    ...indicators.flatMap((pair) => sentencesOf(pair, project, words, options)),
    ...dliSentences(project, comparison, words, options),
    ...estimateSentence(project, words),
  ];
  if (sentences.length === 0) return undefined;
  return {
    maker: "annex-paragraphs",
    name: "Draft paragraphs",
    title: "Draft paragraphs",
    note: "Drafts: sentences made from the figures of the tables. Check each one and say why before it goes into the paper.",
    columns: [
      { header: "State", width: 8 },
      { header: "About", width: 14 },
      { header: "Draft paragraph", width: 100 },
    ],
    rows: withUniqueKeys(
      sentences.map((one): AnnexRow => ({
        key: one.key,
        cells: plainCells(["Draft", one.about, one.text]),
        links: uniqueLinks(one.links),
      })),
    ),
    userHeader: "Comment",
  };
}

/** The language that most tables are in. */
function languageOf(project: Project): Language {
  const counts = new Map<Language, number>();
  for (const { language } of project.tables) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
}

function sentencesOf(pair: Pair, project: Project, words: ParagraphWords, options: ComparisonOptions): Sentence[] {
  const item = pair.after ?? pair.before;
  if (!item || pair.status === "no-change") return [];
  const name = pairName(pair);
  const about = /^I\d+$/.test(item.id) ? "" : item.id;
  const label = about === "" ? `“${item.name.trim().replace(/\.$/, "")}”` : about;
  const isNamed = about === "" || pair.status === "new" || pair.status === "dropped";
  const own: Link[] = isNamed
    ? [{ cell: item.cell, ...(pair.after || options.earlier === undefined ? {} : { workbook: options.earlier }) }]
    : [];
  const made = (text: string, changes: readonly FieldChange[], part: string, more: readonly Link[] = []): Sentence => ({
    key: `${changeKey(pair, undefined)} ${part}`,
    about,
    text,
    links: [...own, ...changes.flatMap((change) => cellsOf(change, options)), ...more],
  });
  const endTarget = pair.changes.find((change) => change.field === "end-target");
  if (pair.status === "new") {
    const template = endTarget && endTarget.after !== "" ? words.addedWithTarget : words.added;
    return [made(filled(template, { item: name.replace(/\.$/, ""), to: endTarget?.after ?? "" }), endTarget ? [endTarget] : [], "new")];
  }
  if (pair.status === "dropped") return [made(filled(words.dropped, { item: name.replace(/\.$/, "") }), [], "dropped")];
  const targets = pair.changes.filter((change) => change.field === "target" && change.period);
  const rest = pair.changes.filter((change) => change !== endTarget && !targets.includes(change));
  const say = (change: FieldChange): Record<string, string> => ({
    item: label,
    field: detailWords(change),
    year: change.period?.label ?? "",
    from: quoted(change.before, words),
    to: quoted(change.after, words),
  });
  return [
    ...(endTarget ? [made(filled(endTargetWords(endTarget, words), say(endTarget)), [endTarget], "end-target")] : []),
    ...(targets.length === 0
      ? []
      : [
          made(
            filled(words.targets, { item: label, list: targets.map((one) => filled(words.targetOf, say(one))).join("; ") }),
            targets,
            "targets",
            targetLinks(item.id, project, options),
          ),
        ]),
    ...rest.map((change) =>
      made(filled(fieldTemplate(change, words), say(change)), [change], `${change.field} ${change.period?.label ?? ""}`.trim()),
    ),
  ];
}

function endTargetWords(change: FieldChange, words: ParagraphWords): string {
  const [from, to] = [plainFigure(change.before), plainFigure(change.after)];
  if (change.kind !== "figure" || !from || !to) return words.endTargetOther;
  return to.lt(from) ? words.endTargetLower : words.endTargetHigher;
}

const longestQuote = 120;

function fieldTemplate(change: FieldChange, words: ParagraphWords): string {
  if (change.field === "unit") return words.unit;
  return change.before.length > longestQuote || change.after.length > longestQuote ? words.reworded : words.field;
}

/** Figures as they are, words in quotation marks. */
function quoted(text: string, words: ParagraphWords): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat === "") return words.nothing;
  return /^[^\p{L}]+$/u.test(flat) ? flat : `“${flat}”`;
}

function cellsOf(change: FieldChange, options: ComparisonOptions): Link[] {
  const { cellBefore, cellAfter, period, before, after } = change;
  const { earlier, workbook } = options;
  return [
    ...(cellBefore
      ? [partLink({ cell: cellBefore, ...(earlier === undefined ? {} : { workbook: earlier }) }, before, period?.label, workbook)]
      : []),
    ...(cellAfter ? [partLink({ cell: cellAfter }, after, period?.label, workbook)] : []),
  ];
}

/** Years that stay as they are: were one of them to move, the sentence would name it. */
function targetLinks(id: string, project: Project, { workbook }: ComparisonOptions): Link[] {
  const rows = project.changes.filter((row) => row.indicatorId === id && row.field === "target");
  return rows.flatMap((row) =>
    [row.before, row.after].flatMap((value) => (value ? [partLink({ cell: value.cell }, value.text, row.period?.label, workbook)] : [])),
  );
}

function estimateSentence(project: Project, words: ParagraphWords): Sentence[] {
  const all = project.estimates[0]?.rows ?? [];
  const rows = all.filter(({ current, proposed }) => {
    const [from, to] = [figureOf(current), figureOf(proposed)];
    return from && to && !from.equals(to);
  });
  if (rows.length === 0) return [];
  const list = rows.map(({ year, current, proposed }) =>
    filled(words.estimateOf, { year: year.text.trim(), from: current?.text.trim() ?? "", to: proposed?.text.trim() ?? "" }),
  );
  const cells = [...rows.map(({ year }) => year), ...all.flatMap(({ current, proposed }) => [current, proposed])];
  return [{ key: "estimates", about: "", text: filled(words.estimates, { list: list.join("; ") }), links: linksOf(cells) }];
}
