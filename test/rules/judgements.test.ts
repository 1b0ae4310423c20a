import type { IsoDate } from "../../src/base/dates";
import { dec, zero } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { rules } from "../../src/rules/catalogue";
import type { Rule, RuleExample, RuleGroup } from "../../src/rules/rule";
import { books, prepare, small, textReader } from "./judgements/books";
import type { Book, Read } from "./judgements/books";
import { isUpdate, readPage, writePage } from "./judgements/pages";
import { printed } from "./judgements/print";
import { variantsOf } from "./judgements/variants";

// Whatever a rule says, and of which cells, stands in the pages of ./judgements: of every example, and of whole workbooks,
// as they are and with one figure changed. UPDATE_JUDGEMENTS=1 writes them anew.

const groups = [...new Set(rules.map((rule) => rule.group))];

beforeAll(prepare);

/** Compares with the page, or writes it. */
function paged(name: string, add: (at: (title: string, lines: () => readonly string[]) => void) => void): void {
  const page = readPage(name);
  const fresh = new Map<string, readonly string[]>();
  const titles: string[] = [];
  add((title, lines) => {
    titles.push(title);
    test(`${name}: ${title}`, () => {
      const made = lines();
      if (isUpdate) fresh.set(title, made);
      else expect(made).toEqual(page.section(title));
    });
  });
  test(`${name}: nothing on the page that is not asked for`, () => {
    if (!isUpdate) expect(page.titles().filter((title) => !titles.includes(title))).toEqual([]);
  });
  afterAll(() => {
    if (isUpdate && fresh.size === titles.length) writePage(name, fresh);
  });
}

interface Given extends Pick<RuleExample, "asOf" | "figures"> {
  readonly tolerance?: string;
}

function linesOf(list: readonly Rule[], { project, runs }: Read, { asOf, figures, tolerance }: Given = {}): string[] {
  const context = {
    fiscalCalendar: bankCalendar,
    tolerance: tolerance === undefined ? zero : dec(tolerance),
    runs,
    ...(asOf === undefined ? {} : { asOf: asOf as IsoDate }),
    ...(figures === undefined ? {} : { figures }),
  };
  return list.flatMap((rule) => printed(rule, project, context).map((line) => (list.length === 1 ? line : `${rule.id}: ${line}`)));
}

const ofGroup = (group: RuleGroup): readonly Rule[] => rules.filter((rule) => rule.group === group);

describe.each(groups)("examples of %s", (group) => {
  paged(group, (at) => {
    for (const rule of ofGroup(group))
      for (const kind of ["valid", "invalid"] as const)
        for (const example of rule.examples[kind])
          at(`${rule.id}, ${kind}: ${example.title}`, () => linesOf([rule], textReader(example.workbook)(), example));
  });
});

describe.each(groups)("examples of %s with a cell or row changed", (group) => {
  const base = readPage(group);
  paged(`variants/${group}`, (at) => {
    for (const rule of ofGroup(group))
      for (const kind of ["valid", "invalid"] as const)
        for (const example of rule.examples[kind]) {
          const title = `${rule.id}, ${kind}: ${example.title}`;
          at(`${title} / given`, () =>
            givenOf(example, base.section(title)).flatMap((given) =>
              changed(base.section(title), linesOf([rule], textReader(example.workbook)(), { ...example, ...given })).map(
                (line) => `${Object.entries(given).join()}: ${line}`,
              ),
            ),
          );
          at(title, () =>
            variantsOf(example.workbook).flatMap((variant) =>
              changed(base.section(title), linesOf([rule], variant.read(), example)).map((line) => `${variant.title}: ${line}`),
            ),
          );
        }
  });
});

describe.each(books.map((book) => [book.name, book] as const))("%s", (_, book) => {
  paged(`books/${book.name}`, (at) => {
    for (const group of groups) at(group, () => linesOf(ofGroup(group), book.read()));
  });
  if (book.faults.length > 0) withFaults(book);
});

/** Of a workbook with one figure changed: what is said that was not, and what is said no more. */
function withFaults(book: Book): void {
  const base = readPage(`books/${book.name}`);
  paged(`books/${book.name}-faults`, (at) => {
    for (const fault of book.faults)
      for (const group of groups)
        at(`${fault.title} / ${group}`, () => {
          return changed(base.section(group), linesOf(ofGroup(group), fault.read()));
        });
  });
}

/** A tolerance of exactly what a cell is off by, and another day. */
function givenOf(example: RuleExample, lines: readonly string[]): readonly Given[] {
  const off = new Set(lines.flatMap((line) => / off by -?([\d.]+)/.exec(line)?.[1] ?? []).filter((one) => one !== "0"));
  const days =
    example.asOf === undefined ? ["2015-12-31", "2016-01-01"] : [nextDay(example.asOf, -1), nextDay(example.asOf, 1), "2015-12-31"];
  return [...[...off].map((tolerance) => ({ tolerance })), ...days.map((asOf) => ({ asOf }))];
}

const nextDay = (day: string, step: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);

const changed = (before: readonly string[], said: readonly string[]): string[] => [
  ...without(before, said).map((line) => `- ${line}`),
  ...without(said, before).map((line) => `+ ${line}`),
];

/** The lines of one list that another does not have as often. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

describe("small workbooks of the reader", () => {
  paged("books/small", (at) => {
    for (const book of small) at(book.name, () => linesOf(rules, book.read()));
  });
});
