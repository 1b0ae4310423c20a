import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerPairing } from "../../src/app/pairing-answers";
import { defaultSettings } from "../../src/app/settings";
import { editsOfSettings } from "../../src/app/settings-sheet";
import { run } from "../../src/cli/run";
import { compareVersions } from "../../src/compare/compare-versions";
import { workbookOfEdits } from "../../src/grid/apply";
import type { Edit, NewContent } from "../../src/grid/edits";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { applyToXlsx } from "../../src/xlsx/apply";
import { openParts } from "../../src/xlsx/package";
import { readXlsx } from "../../src/xlsx/read";
import { sample } from "./cli";

const folder = mkdtempSync(join(tmpdir(), "comparisons-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(120_000);

async function said(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (text: string) => void out.push(text), note: (text: string) => void err.push(text), progress: () => undefined };
  return { code: await run(args, terminal), out: out.join("\n"), err: err.join("\n") };
}

const header = ["Indicator", "Unit of Measure", "Baseline", "2016", "2017", "End target"];

const sheet = (rows: readonly (readonly string[])[]): Edit[] => {
  const cells = [header, ...rows].map((row) => row.map((value): NewContent => ({ kind: "text", value })));
  return [
    { kind: "add-sheet", sheet: "Results framework" },
    { kind: "set-cells", sheet: "Results framework", top: 0, left: 0, rows: cells },
  ];
};

const textbooks = ["IRI2: Textbooks delivered", "Number", "0", "100", "300", "500"];
const old = sheet([["IRI1: School principals certified in school management", "Number", "0", "1000", "4000", "10,000"], textbooks]);
const now = sheet([["IRI7: School leaders certified", "Number", "0", "900", "3000", "9,000"], textbooks]);

async function written(name: string, edits: readonly Edit[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await applyToXlsx(undefined, edits));
  return path;
}

interface Answer {
  readonly pairs: { readonly status: string; readonly asks: boolean; readonly reasons?: { readonly key: string }[] }[];
}
const pairsOf = (out: string): Answer["pairs"] => (JSON.parse(out) as Answer).pairs;

test("a doubtful pair is asked about with what was seen; the answer that the newer workbook keeps holds", async () => {
  const [before, after] = [await written("old.xlsx", old), await written("now.xlsx", now)];
  const asked = await said("compare", before, after);
  expect(asked.code).toBe(0);
  expect(asked.out).toMatch(/Please confirm\s+that the two are the same/);
  expect(asked.out.replace(/\s+/g, " ")).toMatch(
    /What was seen: similar names \(\d+ %\); different numbers; the same unit; different figures/,
  );

  const [pair] = compareVersions(recogniseWorkbook(workbookOfEdits(old)), recogniseWorkbook(workbookOfEdits(now))).pairs.filter(
    ({ asks }) => asks,
  );
  if (!pair) throw new Error("nothing was asked");
  const answered = async (name: string, same: boolean): Promise<Answer["pairs"]> => {
    const settings = answerPairing(defaultSettings, pair, same);
    const path = await written(name, [...now, ...editsOfSettings(workbookOfEdits(now), settings)]);
    return pairsOf((await said("compare", before, path, "--json")).out);
  };
  expect(await answered("yes.xlsx", true)).toContainEqual(
    expect.objectContaining({ status: "revised", asks: false, reasons: [expect.objectContaining({ key: "answered" })] }),
  );
  expect((await answered("no.xlsx", false)).map(({ status }) => status).sort()).toEqual(["dropped", "new", "no-change"]);
});

test("a version exported to a file is compared with; a file that holds none is told, not thrown", async () => {
  const [kept, exported] = [join(folder, "kept.xlsx"), join(folder, "version.json")];
  expect((await said("snapshot", sample, "-o", kept, "--name", "As approved", "--as-of", "2013-01-17")).code).toBe(0);
  const printed = await said("snapshot", kept, "--name", "As approved");
  writeFileSync(exported, `\uFEFF${printed.out}`);

  const same = await said("compare", sample, "--with", exported, "--json");
  expect([same.code, same.err]).toEqual([0, ""]);
  expect(JSON.parse(same.out)).toMatchObject({ schema: "compare/1", oldFile: exported });
  expect(new Set(pairsOf(same.out).map(({ status }) => status))).toEqual(new Set(["no-change"]));

  const bad: Readonly<Record<string, string>> = {
    "empty.json": "",
    "other.json": '{"schema":"check/1"}',
    "cut.json": printed.out.slice(0, printed.out.length / 2),
    "damaged.json": printed.out.replace('"says"', '"said"'),
  };
  for (const [name, text] of Object.entries(bad)) {
    const path = join(folder, name);
    writeFileSync(path, text);
    const { code, out, err } = await said("compare", sample, "--with", path);
    expect([name, code, out]).toEqual([name, 3, ""]);
    expect(err).toContain(`${path}: That file holds no version`);
  }
  expect(await said("compare", sample, "--with", join(folder, "missing.json"))).toMatchObject({
    code: 3,
    err: expect.stringContaining("There is no such file.") as string,
  });
});

test("compare --docx writes the annexes; what cannot be written or read is told", async () => {
  const [before, after, paper] = [await written("a.xlsx", old), await written("b.xlsx", now), join(folder, "annexes.docx")];
  const done = await said("compare", before, after, "--docx", paper);
  expect([done.code, done.err]).toEqual([0, `${paper}: written.`]);
  const xml = await openParts(new Uint8Array(readFileSync(paper))).text("word/document.xml");
  for (const words of ["School leaders certified", "9,000"]) expect(xml).toContain(words);

  expect((await said("compare", before, after, "--docx", join(folder, "annexes.doc"))).code).toBe(2);
  const nowhere = await said("compare", before, after, "--docx", join(folder, "no/such/annexes.docx"));
  expect([nowhere.code, nowhere.err]).toEqual([3, expect.stringMatching(/could not be written/)]);
  const damaged = join(folder, "damaged.xlsx");
  writeFileSync(damaged, "no workbook");
  expect(await said("compare", before, damaged)).toMatchObject({ code: 3, out: "" });
  expect((await readXlsx(readFileSync(after))).sheets.map(({ name }) => name)).toEqual(["Results framework"]);
});

test("check --text ties what the paragraphs name, says what differs, and tells a text that cannot be read", async () => {
  const text = join(folder, "paper.txt");
  const file = await written("checked.xlsx", now);
  const plain = await said("check", file, "--json");
  writeFileSync(text, "12. The end target of IRI7 is 9,000. The end target of IRI2 is 650.");
  const named = await said("check", file, "--text", text, "--json");
  const { narrative } = JSON.parse(named.out) as { narrative: { outcome: string; text?: string }[] };
  expect(narrative.map(({ outcome }) => outcome)).toContain("tied");
  expect(narrative.some(({ outcome }) => outcome === "differs" || outcome === "not-found")).toBe(true);
  expect(JSON.parse(plain.out)).not.toHaveProperty("narrative");
  expect((await said("check", file, "--text", text)).out).toMatch(/Paragraphs: \d+ figures/);

  const binary = join(folder, "paper.bin");
  writeFileSync(binary, Buffer.from([80, 75, 0, 1]));
  const refused = await said("check", file, "--text", binary);
  expect(refused.err).toMatch(/no plain text/);
  expect(refused.code).toBe(3);
  const missing = await said("check", file, "--text", join(folder, "none.txt"));
  expect([missing.code, missing.err]).toEqual([3, expect.stringMatching(/no such file/)]);
  expect((await said("tables", file, "--text", text)).code).toBe(2);
});
