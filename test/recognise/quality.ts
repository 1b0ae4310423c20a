import { judge } from "./fixture";
import type { Fixture } from "./fixture";

/** How many stated values were read right, read as something else, doubted, or not read. */
export interface Tally {
  readonly fixtures: number;
  readonly right: number;
  readonly wrong: number;
  readonly doubtful: number;
  readonly missed: number;
}

const none: Tally = { fixtures: 0, right: 0, wrong: 0, doubtful: 0, missed: 0 };

const plus = (a: Tally, b: Tally): Tally => ({
  fixtures: a.fixtures + b.fixtures,
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  doubtful: a.doubtful + b.doubtful,
  missed: a.missed + b.missed,
});

/** One fixture's tally; a value that is right although a doubt stands at its cell counts as doubtful. */
export function tallyOf(fixture: Fixture): Tally {
  const { right, wrong, doubtful, missed, rightDoubted } = judge(fixture);
  return {
    fixtures: 1,
    right: right.length - rightDoubted,
    wrong: wrong.length,
    doubtful: doubtful.length + rightDoubted,
    missed: missed.length,
  };
}

/** The reading quality over the fixtures: by layout, by language, and by where the figures come from. */
export function qualityReport(all: readonly Fixture[]): { readonly total: Tally; readonly text: string } {
  const tallies = all.map((fixture) => ({ fixture, tally: tallyOf(fixture) }));
  const total = tallies.reduce((sum, each) => plus(sum, each.tally), none);
  const by = (title: string, key: (fixture: Fixture) => string): string[] => {
    const groups = new Map<string, Tally>();
    for (const { fixture, tally } of tallies) groups.set(key(fixture), plus(groups.get(key(fixture)) ?? none, tally));
    return ["", heading(title), ...[...groups].sort((a, b) => a[0].localeCompare(b[0], "en")).map(([name, tally]) => line(name, tally))];
  };
  const text = [
    ...by("By layout", (fixture) => fixture.layout),
    ...by("By language", (fixture) => fixture.language),
    ...by("By origin", (fixture) => (fixture.source === "" ? "made for the test" : "figures of public projects")),
    "",
    heading("All"),
    line("", total),
  ];
  return { total, text: text.join("\n").trim() + "\n" };
}

const columns = ["fixtures", "right", "wrong", "doubtful", "missed"] as const;
const heading = (title: string): string => title.padEnd(40) + columns.map((column) => column.padStart(10)).join("");
const line = (name: string, tally: Tally): string =>
  (name.length > 38 ? `${name.slice(0, 37)}…` : name).padEnd(40) + columns.map((column) => String(tally[column]).padStart(10)).join("");
