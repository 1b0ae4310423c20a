import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseSteps } from "../../src/app/analyse";
import { narrativeOf } from "../../src/app/narrative/narrative";
import type { NarrativeMention } from "../../src/app/narrative/mention";
import { defaultSettings } from "../../src/app/settings";
import { zero } from "../../src/base/decimal";
import { printCell } from "../../src/grid/address";
import { readXlsx } from "../../src/xlsx/read";

jest.setTimeout(60_000);

let judge: (text: string) => NarrativeMention[];
beforeAll(async () => {
  const workbook = await readXlsx(readFileSync(join(__dirname, "../../assets/samples/peru-basic-education.xlsx")));
  const run = analyseSteps(workbook, defaultSettings);
  let step = run.next();
  while (!step.done) step = run.next();
  const { project, comparison } = step.value;
  judge = (text) => narrativeOf(text, project, comparison, zero);
});

const short = (mentions: readonly NarrativeMention[], kind?: string): string[] =>
  mentions
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => `${one.text} ${one.outcome} ${one.cells.map(printCell).join(" ")}`.trim());

test("figures, items and years of a true paragraph are tied to their cells", () => {
  const found = judge(
    "18(a). The subtotal of DLI 1 is $2,250,000: 7,000 positions fewer at a unit value of $125,000 per 1000.\n\n14. The end target of IRI 2 is reduced from 4 to 3.\n\n3. A total of $25 million is linked to DLIs; IRI 11 has an end target of 10,000.",
  );
  expect(found.filter((one) => one.outcome === "differs" || one.outcome === "not-found")).toEqual([]);
  expect(short(found, "figure").slice(0, 2)).toEqual(["$2,250,000 tied DLIs!K8", expect.stringMatching(/^7,000 tied /)]);
  expect(found.map((one) => one.paragraph)).toEqual(expect.arrayContaining(["18(a)", "14", "3"]));
});

test("a figure that its table contradicts is told with what it should be", () => {
  expect(short(judge("18(a). The subtotal of DLI 1 is $2,520,000."), "figure")).toEqual(["$2,520,000 differs DLIs!K8"]);
  expect(judge("18(a). The subtotal of DLI 1 is $2,520,000.").at(-1)?.message).toMatch(/Paragraph 18\(a\): .*should be 2,250,000/);
  expect(short(judge("14. The end target of IRI 2 is 5."), "figure")[0]).toMatch(/^5 differs /);
  expect(short(judge("The end target of PDO 3 is reduced from 25,000 to 19,000."), "figure")).toEqual([
    expect.stringMatching(/^25,000 tied /),
    expect.stringMatching(/^19,000 differs /),
  ]);
});

test("a year that is left out is told", () => {
  const found = judge("13. The targets of PDO 3 are adjusted for 2016 and 2017.");
  expect(found.find((one) => one.outcome === "differs")?.message).toMatch(/^Paragraph 13 names 2016 and 2017 for PDO 3; 2015 changes too/);
  expect(judge("13. The targets of PDO 3 are adjusted for 2015, 2016 and 2017.").filter((one) => one.outcome === "differs")).toEqual([]);
});

test("what no table has is told, and is not called wrong", () => {
  const found = judge("7. IRI 14 and 53,699 candidates were evaluated in 1987, in 12 regions.");
  expect(short(found)).toEqual(["IRI 14 not-found", "53,699 not-found", "1987 not-found", "12 not-found"]);
});

test("numbers that are no figures of results are left alone", () => {
  const found = judge(
    "9. As paragraph 12 and Annex 4 say, (1) on 31 March 2018 and (2) in the 2nd grade, over 18,000 positions of PDO 3 were staffed.",
  );
  expect(short(found, "figure")).toEqual([expect.stringMatching(/^18,000 tied /)]);
  expect(short(found, "year")).toEqual([expect.stringMatching(/^2018 tied /)]);
});
