import fc from "fast-check";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { cellOf, factsOf } from "./facts";
import { drawFrom } from "./print/draw";
import type { Draw } from "./print/draw";
import { layouts } from "./print/layouts";
import { pageOf } from "./print/page";
import type { Page } from "./print/page";

/** How many tables are printed and read; more by READING_CASES. */
const cases = Number(process.env["READING_CASES"] ?? 10_000);
const names = Object.keys(layouts);
const share = Math.ceil(cases / names.length);

function somePage(draw: Draw, name: string): Page {
  const layout = layouts[name];
  if (!layout) throw new Error(name);
  const style = {
    draw,
    tongue: draw.pick(["en", "es", "fr", "pt"] as const),
    notation: draw.pick(["numbers", "point", "comma", "space"] as const),
  };
  return pageOf(style, "Sheet", layout.print(style));
}

/** What is amiss: a table not found or invented, a value read wrong or not read, a doubt where nothing was lost. */
function faultsOf(page: Page, kinds: readonly string[]): string[] {
  const project = recogniseWorkbook({ sheets: [page.sheet], date1904: false });
  const doubts = new Set(project.doubts.map((doubt) => cellOf(doubt.cell)));
  const found = project.tables.map((table) => table.kind);
  if ([...found].sort().join() !== [...kinds].sort().join()) return [`tables ${found.join()} for ${kinds.join()}`];
  const read = new Map(
    factsOf(project)
      .filter((fact) => !fact.isWords)
      .map((fact) => [fact.path, fact]),
  );
  const faults: string[] = [];
  for (const { path, value, cell } of page.stated) {
    const fact = read.get(path);
    read.delete(path);
    // Where the text does not tell, a doubt is the honest answer; anything else must be read as it was meant.
    if (fact?.value !== value && !(page.lost.has(cell) && doubts.has(cell)))
      faults.push(`${path} at ${cell}: ${fact?.value ?? "not read"} for ${value}`);
  }
  for (const fact of read.values()) faults.push(`${fact.path} = ${fact.value} at ${cellOf(fact.cell)}: stated nowhere`);
  for (const cell of doubts) if (!page.lost.has(cell)) faults.push(`a doubt at ${cell}, where nothing was lost`);
  return faults;
}

const shown = (page: Page): string =>
  Array.from({ length: page.sheet.rowCount }, (_, row) =>
    Array.from({ length: page.sheet.colCount }, (__, col) => page.sheet.cell(row, col).text.replace(/\n/g, "\\n")).join(" | "),
  ).join("\n");

test.each(names)(
  `what is printed is read back: %s, ${share} tables`,
  (name) => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const page = somePage(drawFrom(generate), name);
        const faults = faultsOf(page, layouts[name]?.kinds ?? []);
        if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${shown(page)}`);
      }),
      { seed: 20_260, numRuns: share, endOnFailure: true },
    );
  },
  300_000,
);
