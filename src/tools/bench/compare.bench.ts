import { compareVersions } from "../../app/compare-projects";
import { timed } from "./bench";
import type { Bench, Side } from "./bench";
import { header, printsAtOnce, projectOfRows, twoVersions } from "./two-versions";

/** What is used of daff. */
interface Daff {
  readonly CompareFlags: new () => { addPrimaryKey(column: string): void };
  readonly TableView: new (rows: unknown[][]) => { readonly data: unknown[][] };
  readonly TableDiff: new (alignment: unknown, flags: unknown) => { hilite(output: unknown): unknown };
  compareTables(a: unknown, b: unknown, flags: unknown): { align(): unknown };
}

type Rows = readonly (readonly string[])[];

/** How many cells of rows in both versions differ, and how many rows only one has. */
interface Found {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

function ownSide(before: Rows, after: Rows, data: string): Side {
  const name = "compareVersions, with words";
  const [old, now] = [projectOfRows(before, "Old"), projectOfRows(after, "New")];
  return {
    name,
    data,
    async run() {
      const { took, gave } = await timed(() => compareVersions(old, now));
      const prints = await timed(() => [old, now].map(({ indicators }) => printsAtOnce(indicators)));
      const count = (status: string): number => gave.pairs.filter((pair) => pair.status === status).length;
      const changed = gave.pairs.filter(({ status }) => status === "revised").reduce((all, { changes }) => all + changes.length, 0);
      const answer: Found = { changed, added: count("new"), removed: count("dropped") };
      return { milliseconds: { [name]: took, "of reading both: the prints of their rows": prints.took }, answer };
    },
  };
}

function daffSide(daff: Daff, before: Rows, after: Rows, data: string, key?: string): Side {
  const name = key === undefined ? "daff, no key" : "daff, by number";
  const view = (rows: Rows): unknown => new daff.TableView([[...header], ...rows.map((row) => [...row])]);
  return {
    name,
    data,
    async run() {
      const [a, b] = [view(before), view(after)];
      const output = new daff.TableView([]);
      const { took } = await timed(() => {
        const flags = new daff.CompareFlags();
        if (key !== undefined) flags.addPrimaryKey(key);
        new daff.TableDiff(daff.compareTables(a, b, flags).align(), flags).hilite(output);
      });
      const marked = (mark: string): unknown[][] => output.data.filter((row) => row[0] === mark);
      const changed = marked("->").reduce((all, row) => all + row.slice(1).filter((cell) => String(cell).includes("->")).length, 0);
      const answer: Found = { changed, added: marked("+++").length, removed: marked("---").length };
      return { milliseconds: { [name]: took }, answer };
    },
  };
}

/** Two versions of a table of 12 columns: rows paired, cells compared, the words that changed; against daff by number and without a key. */
export const bench: Bench = {
  async prepare({ size = 10_000, peer }) {
    const { before, after } = twoVersions(size);
    const module = (await peer("daff")) as { readonly default: Daff };
    const data = `${size.toLocaleString("en-US")} x ${header.length}`;
    const own = ownSide(before, after, data);
    return {
      title: `Two versions of a table of ${data}`,
      sides: [own, daffSide(module.default, before, after, data, "No."), daffSide(module.default, before, after, data)],
      ratios: [
        { name: "by number", ours: own.name, theirs: "daff, by number", goal: 0.1 },
        { name: "no key", ours: own.name, theirs: "daff, no key", goal: 0.02 },
      ],
    };
  },
};
