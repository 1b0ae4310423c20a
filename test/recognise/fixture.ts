import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { cellOf, factsOf } from "./facts";
import type { Fact } from "./facts";

/**
 * A fixture is a small workbook in text form with the facts it states:
 *
 *     ### Title of the fixture
 *     layout: years across · language: en · source: where the figures come from, if they are public
 *     == Sheet
 *     | ... |
 *     --- facts
 *     indicator PDO1 results-framework baseline = 0
 *     dli 1 amount Dec-19 = 100000 USD
 *     doubt Sheet!D3
 *
 * Figures, dates and yes/no are all to be listed; words are compared only where they are listed. "doubt CELL" expects a doubt there.
 * Where the reader does not read a fixture right yet, there stands under "--- gap" exactly what is amiss ("wrong ...",
 * "missed ...", "doubtful ...", "doubts ..."), so that the test fails as soon as that changes; in a file open-*.txt every one has it.
 */
export interface Fixture {
  readonly file: string;
  readonly title: string;
  readonly layout: string;
  readonly language: string;
  readonly source: string;
  readonly workbook: string;
  readonly facts: readonly string[];
  readonly doubts: readonly string[];
  /** What is known to be amiss, as `gapsOf` says it. */
  readonly gap: readonly string[];
}

const folder = join(__dirname, "fixtures");

export function fixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => fixturesOf(file, readFileSync(join(folder, file), "utf8")));
}

function fixturesOf(file: string, text: string): Fixture[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [head = "", ...rest] = part.split("\n");
      const about = rest[0]?.startsWith("layout:") ? (rest.shift() ?? "") : "";
      const [workbook = "", after = ""] = rest.join("\n").split(/^--- facts\s*$/m);
      const [expected = "", gap = ""] = after.split(/^--- gap\s*$/m);
      const lines = linesOf(expected);
      const said = (key: string): string => new RegExp(`${key}:\\s*([^·]+)`).exec(about)?.[1]?.trim() ?? "";
      return {
        file,
        title: head.trim(),
        layout: said("layout"),
        language: said("language"),
        source: said("source"),
        workbook,
        facts: lines.filter((line) => !line.startsWith("doubt ")),
        doubts: lines.filter((line) => line.startsWith("doubt ")).map((line) => line.slice(6).trim()),
        gap: linesOf(gap),
      };
    });
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

/** What the reader made of a fixture, value by value. */
export interface Outcome {
  readonly right: readonly string[];
  /** How many of those stand at a cell with a doubt. */
  readonly rightDoubted: number;
  /** Read, but as something else, or read where nothing is stated. */
  readonly wrong: readonly string[];
  /** Not read and not doubted. */
  readonly missed: readonly string[];
  /** Not read right, but a doubt says so at the cell. */
  readonly doubtful: readonly string[];
  /** Doubts expected and not raised, or raised and not expected. */
  readonly doubtFaults: readonly string[];
}

/** Judges what is read of a fixture's workbook, or of the same workbook as another host gave it. */
export function judge(fixture: Fixture, workbook: Workbook = workbookOfText(fixture.workbook)): Outcome {
  const project = recogniseWorkbook(workbook);
  const doubts = new Set(project.doubts.map((doubt) => cellOf(doubt.cell)));
  const facts = factsOf(project);
  const line = (fact: Fact): string => `${fact.path} = ${fact.value}`;
  const stated = new Map<string, string[]>();
  for (const fact of fixture.facts) {
    const path = fact.slice(0, fact.indexOf(" = "));
    stated.set(path, [...(stated.get(path) ?? []), fact]);
  }
  const right: string[] = [];
  let rightDoubted = 0;
  const wrong: string[] = [];
  const doubtful: string[] = [];
  const left = new Map([...stated].map(([path, lines]) => [path, [...lines]]));
  for (const fact of facts) {
    const waiting = left.get(fact.path) ?? [];
    const at = waiting.indexOf(line(fact));
    if (at >= 0) {
      right.push(line(fact));
      if (doubts.has(cellOf(fact.cell))) rightDoubted++;
      waiting.splice(at, 1);
    } else if (stated.has(fact.path) || !fact.isWords) {
      const what = `${line(fact)} at ${cellOf(fact.cell)}${stated.has(fact.path) ? `, expected ${stated.get(fact.path)?.join(" / ") ?? ""}` : ", expected nothing"}`;
      (doubts.has(cellOf(fact.cell)) ? doubtful : wrong).push(what);
      waiting.shift();
    }
  }
  const expected = new Set(fixture.doubts);
  const doubtFaults = [
    ...[...expected].filter((cell) => !doubts.has(cell)).map((cell) => `no doubt at ${cell}`),
    ...[...doubts].filter((cell) => !expected.has(cell)).map((cell) => `unexpected doubt at ${cell}`),
  ];
  return { right, rightDoubted, wrong, doubtful, missed: [...left.values()].flat(), doubtFaults };
}

/** Everything that is amiss, a line each; empty where all is right. */
export function gapsOf(outcome: Outcome): string[] {
  return [
    ...outcome.wrong.map((line) => `wrong ${line}`),
    ...outcome.missed.map((line) => `missed ${line}`),
    ...outcome.doubtful.map((line) => `doubtful ${line}`),
    ...outcome.doubtFaults.map((line) => `doubts ${line}`),
  ].sort();
}
