import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareWithin } from "../../src/compare/compare-within";
import type { FieldChange } from "../../src/compare/comparison";
import { workbookOfEdits } from "../../src/grid/apply";
import type { NewContent } from "../../src/grid/edits";
import { recogniseWorkbook } from "../../src/recognise/recognise";

/** The paper's own Annex 4, word for word, from the material beside the repository; skipped where that is not there. */
const folder = path.join(__dirname, "../../../shared/peru");
const file = (name: string): string => path.join(folder, name);
const here = existsSync(file("changes_annex4.csv"));
const when = here ? test : test.skip;
const title = (words: string): string => (here ? words : `${words} (skipped: ../shared/peru is not here)`);

function readCsv(name: string): Record<string, string>[] {
  const cells: string[][] = [[]];
  for (const match of readFileSync(file(name), "utf8").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    cells.at(-1)?.push((match[1] ?? match[2] ?? "").replace(/""/g, '"'));
    if (match[3] !== ",") cells.push([]);
  }
  const [header = [], ...rows] = cells.filter((row) => row.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((key, n) => [key, row[n] ?? ""])));
}

function comparison() {
  const names = new Map(readCsv("detailed_changes.csv").map((row) => [row.id?.replace("PDOI", "PDO"), row.indicator ?? ""]));
  const rows = readCsv("changes_annex4.csv").map((row) => {
    const lines = (words: string | undefined): string => (words ?? "").replace(/ \| /g, "\n");
    return [
      row.status ?? "",
      `${row.id ?? ""}: ${names.get(row.id) ?? ""}`,
      row.change_in ?? "",
      lines(row.current),
      lines(row.restructured),
    ];
  });
  const texts = [["Status", "Indicator", "Change in", "Current", "Restructured"], ...rows];
  const cells = texts.map((row) => row.map((value): NewContent => (value === "" ? { kind: "blank" } : { kind: "text", value })));
  const edits = [
    { kind: "add-sheet", sheet: "Annex 4" },
    { kind: "set-cells", sheet: "Annex 4", top: 0, left: 0, rows: cells },
  ] as const;
  return compareWithin(recogniseWorkbook(workbookOfEdits(edits)));
}

const yearOf = (change: FieldChange): string => (change.field === "end-target" ? "end" : (change.period?.label ?? ""));

when(title("every status of Annex 4"), () => {
  const stated = new Map(readCsv("changes_annex4.csv").map((row) => [row.id, row.status?.toLowerCase().replace(" ", "-")]));
  const found = new Map(comparison().pairs.map((pair) => [(pair.after ?? pair.before)?.id, pair.status as string]));
  expect([...found]).toEqual([...stated]);
});

when(title("the years that differ, and no others, with the figures on both sides"), () => {
  const expected = readCsv("changes_annex4_targets_long.csv")
    .filter((row) => row.differs !== "no")
    .map((row) => [row.id, row.year_or_end?.startsWith("End") ? "end" : row.year_or_end, row.current, row.restructured]);
  const found = comparison().pairs.flatMap((pair) =>
    pair.changes
      .filter((change) => change.field === "target" || change.field === "end-target")
      .map((change) => [(pair.after ?? pair.before)?.id, yearOf(change), change.before, change.after]),
  );
  expect(found).toEqual(expected);
});

when(title("the texts that differ, with the words that changed"), () => {
  const descriptions = comparison().pairs.flatMap((pair) =>
    pair.changes.filter((change) => change.field === "description" && change.kind === "wording"),
  );
  expect(
    descriptions.map((change) => (change.words ?? []).filter((word) => word.change !== "same").map((word) => word.text.trim())).at(0),
  ).toEqual(["Regular"]);
  expect(descriptions).toHaveLength(4);
});
