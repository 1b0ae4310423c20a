import { compareVersions } from "../../src/compare/compare-versions";
import type { Comparison, FieldChange } from "../../src/compare/comparison";
import { tokensOf } from "../../src/compare/tokens";
import { workbookOfEdits } from "../../src/grid/apply";
import type { NewContent } from "../../src/grid/edits";
import type { Project } from "../../src/model/project";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { isHere, readCsv } from "./peru-csv";
import type { CsvRow } from "./peru-csv";

/**
 * Annex 4 of the Peru paper from two versions: Annex 1 with what Annex 4 prints as current, and Annex 1 with what it prints as
 * restructured, each a results framework read by the reader; skipped where the material is not beside the repository.
 *
 * What is compared: each row's status, the fields that change and no others, both columns' figures of every year, and the words that
 * change. What cannot be: the paper's own italics, since the material holds its texts without their type. In their place stands what
 * italics are for: the words marked are those that must be taken out and put in to come from one column's text to the other's, and as few
 * as can be, counted by another method. Where the paper's tables differ from one another is named in the last test.
 */
const when = isHere ? test : test.skip;
const title = (words: string): string => (isHere ? words : `${words} (skipped: ../shared/peru is not here)`);

const columns = [
  "Indicator",
  "Unit of Measure",
  "Baseline",
  "2013",
  "2014",
  "2015",
  "2016",
  "2017",
  "End target",
  "Frequency",
  "Data Source",
  "Responsibility for Data Collection",
  "Description",
] as const;
type Column = (typeof columns)[number];
type Row = Record<Column, string>;

function annex1(): Map<string, Row> {
  const texts = new Map(readCsv("results_framework_descriptions.csv").map((row) => [row.id, row.description_and_protocol_annex1 ?? ""]));
  const cell = (row: CsvRow, name: string): string => row[name] ?? "";
  return new Map(
    readCsv("results_framework_targets.csv").map((row) => [
      cell(row, "id"),
      {
        Indicator: /^(PDO|IRI)\d/.test(cell(row, "id")) ? `${cell(row, "id")}: ${cell(row, "indicator")}` : cell(row, "indicator"),
        "Unit of Measure": cell(row, "unit_of_measure"),
        Baseline: cell(row, "baseline"),
        "2013": cell(row, "y2013_actual"),
        "2014": cell(row, "y2014_actual"),
        "2015": cell(row, "y2015"),
        "2016": cell(row, "y2016"),
        "2017": cell(row, "y2017"),
        "End target": cell(row, "end_target"),
        Frequency: cell(row, "frequency"),
        "Data Source": cell(row, "data_source_methodology"),
        "Responsibility for Data Collection": cell(row, "responsibility_for_data_collection"),
        Description: texts.get(cell(row, "id")) ?? "",
      },
    ]),
  );
}

/** Annex 1 with what one column of Annex 4 prints; what that column prints nothing of stays. */
function version(column: "current" | "restructured"): Map<string, Row> {
  const rows = annex1();
  for (const change of readCsv("changes_annex4.csv")) {
    const row = rows.get(change.id ?? "");
    if (!row) continue;
    const text = change[column] ?? "";
    const about = change.change_in ?? "";
    if (change.status === "New" && column === "current") rows.delete(change.id ?? "");
    else if (/^Targets?$/.test(about)) {
      for (const part of text.split("|")) {
        const [when = "", ...figure] = part.split(":");
        const name = when.trim().startsWith("End") ? "End target" : columns.find((one) => one === when.trim());
        if (name) row[name] = figure.join(":").trim();
      }
    } else if (about !== "") {
      const name = columns.find((one) => one === about || (about === "2017 Target" && one === "2017"));
      if (!name) throw new Error(`Annex 4 changes "${about}"`);
      row[name] = text;
    }
  }
  return rows;
}

function read(rows: ReadonlyMap<string, Row>): Project {
  const texts = [columns, ...[...rows.values()].map((row) => columns.map((name) => row[name]))];
  const cells = texts.map((row) => row.map((value): NewContent => (value === "" ? { kind: "blank" } : { kind: "text", value })));
  return recogniseWorkbook(
    workbookOfEdits([
      { kind: "add-sheet", sheet: "Results framework" },
      { kind: "set-cells", sheet: "Results framework", top: 0, left: 0, rows: cells },
    ]),
  );
}

const idOf = (pair: Comparison["pairs"][number]): string => (pair.after ?? pair.before)?.id ?? "";
const fieldOf: Readonly<Record<string, string>> = {
  Target: "target",
  Targets: "target",
  Description: "description",
  "Data Source": "source",
  "Responsibility for Data Collection": "responsibility",
};

const rebuilt = (): Comparison => compareVersions(read(version("current")), read(version("restructured")));

when(title("every row of Annex 4 has its status, nothing is asked, and no other item has one"), () => {
  const { pairs } = rebuilt();
  expect(pairs.filter((pair) => pair.asks)).toEqual([]);
  const found = new Map(pairs.map((pair) => [idOf(pair), pair.status as string]));
  const rows = readCsv("changes_annex4.csv");
  for (const row of rows) expect([row.id, found.get(row.id ?? "")]).toEqual([row.id, row.status?.toLowerCase().replace(" ", "-")]);
  const listed = new Set(rows.map(({ id }) => id));
  expect([...found].filter(([id, status]) => !listed.has(id) && status !== "no-change")).toEqual([]);
});

when(title("the fields that change are those that Annex 4 lists, and no others"), () => {
  const listed = new Map<string, Set<string>>();
  for (const row of readCsv("changes_annex4.csv").filter(({ status }) => status === "Revised")) {
    listed.set(row.id ?? "", (listed.get(row.id ?? "") ?? new Set()).add(fieldOf[row.change_in ?? ""] ?? ""));
  }
  const found = rebuilt().pairs.filter((pair) => pair.status === "revised");
  const fields = (changes: readonly FieldChange[]): string[] =>
    [...new Set(changes.map(({ field }) => (field === "end-target" ? "target" : field)))].sort();
  expect(new Map(found.map((pair) => [idOf(pair), fields(pair.changes)]))).toEqual(
    new Map([...listed].map(([id, names]) => [id, [...names].sort()])),
  );
});

when(title("the years that differ, with the figures of both columns"), () => {
  const expected = readCsv("changes_annex4_targets_long.csv")
    .filter((row) => row.differs === "yes")
    .map((row) => [row.id, row.year_or_end?.startsWith("End") ? "end" : row.year_or_end, row.current, row.restructured]);
  const found = rebuilt().pairs.flatMap((pair) =>
    pair.status === "revised"
      ? pair.changes
          .filter(({ field }) => field === "target" || field === "end-target")
          .map((change) => [idOf(pair), change.period?.label ?? "end", change.before, change.after])
      : [],
  );
  expect(found).toEqual(expected);
});

when(title("the new indicator has every field that Annex 4 lists for it, with its text"), () => {
  const rows = readCsv("changes_annex4.csv").filter(({ status }) => status === "New");
  const added = rebuilt().pairs.filter(({ status }) => status === "new");
  expect(added.map(idOf)).toEqual([...new Set(rows.map(({ id }) => id))]);
  const expected = rows.map(({ restructured }) => restructured).sort();
  const found = added.flatMap(({ changes }) => changes.filter(({ field }) => field !== "name").map(({ after }) => after));
  expect([...found].filter((text) => text !== "").sort()).toEqual(expect.arrayContaining(expected));
});

when(title("texts of other fields: both columns as the paper prints them"), () => {
  const rows = readCsv("changes_annex4.csv").filter((row) => row.status === "Revised" && !/^Targets?$/.test(row.change_in ?? ""));
  const found = rebuilt().pairs.flatMap((pair) =>
    pair.status === "revised" ? pair.changes.map((change) => [idOf(pair), change.field, change.before, change.after]) : [],
  );
  for (const { id, change_in, current, restructured } of rows)
    expect(found).toContainEqual([id, fieldOf[change_in ?? ""], current, restructured]);
});

when(title("the words in italics are the changed ones and no others: no shorter way leads from one text to the other"), () => {
  const texts = rebuilt().pairs.flatMap((pair) =>
    pair.status === "revised" ? pair.changes.filter(({ field }) => field === "description") : [],
  );
  expect(texts).toHaveLength(4);
  for (const { before, after, words = [] } of texts) {
    const read = (left: string): string[] =>
      tokensOf(
        words
          .filter(({ change }) => change !== left)
          .map(({ text }) => text)
          .join(""),
      ).map(({ same }) => same);
    expect(read("removed")).toEqual(tokensOf(after).map(({ same }) => same));
    expect(read("added")).toEqual(tokensOf(before).map(({ same }) => same));
    const changed = words.filter(({ change }) => change !== "same").flatMap(({ text }) => tokensOf(text)).length;
    expect(changed).toBe(fewestChanges(before, after));
  }
});

/** Words that must be taken out and put in, counted by another method than the product's: the shortest path through a grid, by its length. */
function fewestChanges(before: string, after: string): number {
  const [a, b] = [before, after].map((text) => tokensOf(text).map(({ same }) => same)) as [string[], string[]];
  const furthest = new Map<number, number>([[1, 0]]);
  for (let steps = 0; ; steps++) {
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const [above, below] = [furthest.get(diagonal - 1) ?? -1, furthest.get(diagonal + 1) ?? -1];
      let x = diagonal === -steps || (diagonal !== steps && above < below) ? below : above + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return steps;
    }
  }
}

when(title("where the paper's own tables differ: Annex 4's restructured column against Annex 1"), () => {
  const { pairs } = compareVersions(read(version("restructured")), read(annex1()));
  const found = pairs.flatMap((pair) =>
    pair.changes.map((change) => [idOf(pair), change.field, change.period?.label ?? "", change.before.slice(-24), change.after.slice(-24)]),
  );
  expect(found).toEqual([
    ["PDO1", "description", "", "when data are available.", "when data are available."],
    ["PDO3", "target", "2014", "15,000", "15,000 [1]"],
    ["PDO3", "target", "2015", "0", ""],
    ["PDO3", "target", "2016", "0", ""],
    ["IRI2", "target", "2013", "1", "1 (e.g. 6th)"],
    ["IRI2", "target", "2015", "1", "1 (e.g. 8th)"],
    ["IRI2", "target", "2016", "1", "1 (e.g. 4th)"],
    ["IRI9", "target", "2013", "N/A", "0"],
    ["IRI9", "target", "2014", "N/A", ""],
    ["IRI9", "target", "2016", "N/A", ""],
  ]);
});
