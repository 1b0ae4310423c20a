import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { editsOfSettings, settingsOf } from "../../src/app/settings-sheet";
import type { IsoDate } from "../../src/base/dates";
import type { Edit } from "../../src/grid/edits";
import { applyToXlsx } from "../../src/xlsx/apply";
import { openParts } from "../../src/xlsx/package";
import { readXlsx } from "../../src/xlsx/read";
import { run } from "../../src/cli/run";
import common from "../../src/cli/schemas/common.schema.json";
import compareSchema from "../../src/cli/schemas/compare.schema.json";
import schema from "../../src/cli/schemas/snapshots.schema.json";
import { sample } from "./cli";

const folder = mkdtempSync(join(tmpdir(), "versions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function said(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (text: string) => void out.push(text), note: (text: string) => void err.push(text), progress: () => undefined };
  return { code: await run(args, terminal), out: out.join("\n"), err: err.join("\n") };
}

const valid = (which: object, document: unknown): unknown[] => {
  const ajv = new Ajv2020({ strict: false, schemas: [common] });
  const validate = ajv.compile(which);
  void validate(document);
  return validate.errors ?? [];
};

jest.setTimeout(60_000);

test("a version is kept, listed, compared with, and never written over", async () => {
  const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
  const taken = await said(
    "snapshot",
    sample,
    "-o",
    first,
    "--name",
    "As approved",
    "--by",
    "Team leader",
    "--why",
    "Board",
    "--as-of",
    "2013-01-17",
  );
  expect(taken).toMatchObject({ code: 0, out: "" });
  expect(taken.err).toContain('"As approved"');
  expect(statSync(first).size - statSync(sample).size).toBeLessThan(40_000);

  const list = await said("snapshot", first, "--json");
  const document = JSON.parse(list.out) as { versions: unknown[]; history: unknown[] };
  expect(valid(schema, document)).toEqual([]);
  expect(document.versions).toMatchObject([{ name: "As approved", on: "2013-01-17", by: "Team leader", why: "Board" }]);
  expect(document.history).toEqual([]);
  expect((await said("snapshot", first)).out).toContain("1 version, 0 changes");
  expect(JSON.parse((await said("snapshot", first, "--name", "as approved")).out)).toMatchObject({
    schema: "snapshot/1",
    name: "As approved",
  });

  const compared = await said("compare", first, "--with", "As approved", "--json");
  const comparison = JSON.parse(compared.out) as { pairs: { status: string; asks: boolean }[] };
  expect(valid(compareSchema, comparison)).toEqual([]);
  expect(comparison.pairs.length).toBeGreaterThan(15);
  expect(comparison.pairs.filter(({ status, asks }) => status !== "no-change" || asks)).toEqual([]);

  const again = await said("snapshot", first, "-o", second, "--name", "as approved");
  expect(again.code).toBe(3);
  expect(again.err).toContain("kept already");
});

test("what is wrong is said, with what there is", async () => {
  expect(await said("compare", sample, "--with", "Unknown")).toMatchObject({ code: 3 });
  expect((await said("compare", sample, "--with", "Unknown")).err).toContain("keeps none");
  expect(await said("snapshot", sample, "-o", join(folder, "x.xlsx"))).toMatchObject({ code: 2 });
  expect(await said("compare", sample, sample, "--with", "A")).toMatchObject({ code: 2 });
  expect(await said("snapshot", sample, "-o", sample, "--name", "A")).toMatchObject({ code: 2 });
});

test("the annexes since a kept version are written as sheets and as a document, with the reasons that the workbook holds", async () => {
  const [first, moved, second, paper] = ["kept.xlsx", "moved.xlsx", "annexes.xlsx", "annexes.docx"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  await said("snapshot", sample, "-o", first, "--name", "As approved", "--as-of", "2013-01-17");
  const workbook = await readXlsx(readFileSync(first));
  const edits: Edit[] = [{ kind: "set-cells", sheet: "DLIs", top: 7, left: 9, rows: [[{ kind: "number", value: 376_000 }]] }];
  const reason = { kind: "dli", id: "1", field: "amount", reason: "Exchange rate", by: "A. Quispe", on: "2017-01-01" } as const;
  const period = "Dec-17";
  const settings = { ...settingsOf(workbook), changeReasons: [{ ...reason, on: reason.on as IsoDate, period }] };
  writeFileSync(moved, await applyToXlsx(readFileSync(first), [...edits, ...editsOfSettings(workbook, settings)]));

  const done = await said("compare", moved, "--with", "As approved", "-o", second, "--docx", paper);
  expect(done.code).toBe(0);
  const sheets = (await readXlsx(readFileSync(second))).sheets;
  const words = (name: string): string[] => {
    const sheet = sheets.find((one) => one.name === name);
    return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
      Array.from({ length: 6 }, (__, col) => sheet?.cell(row, col).text ?? "").join("|"),
    );
  };
  expect(words("Annexes")).toContainEqual(expect.stringContaining("As approved (earlier) and moved.xlsx (proposed)"));
  const changed = words("Comparison").filter((line) => line.startsWith("Revised|DLI 1."));
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/375,?000.*Exchange rate$/);
  const xml = await openParts(new Uint8Array(readFileSync(paper))).text("word/document.xml");
  expect(xml).toContain("Exchange rate");
});

test("a version that was printed to a file goes into another workbook, and comes out of it the same", async () => {
  const [first, second, third, file] = ["from.xlsx", "to.xlsx", "renamed.xlsx", "approved.json"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const about = ["--by", "Team leader", "--why", "Board", "--as-of", "2013-01-17"];
  await said("snapshot", sample, "-o", first, "--name", "As approved", ...about);
  const printed = await said("snapshot", first, "--name", "As approved");
  writeFileSync(file, printed.out);

  const done = await said("snapshot", sample, "--import", file, "-o", second);
  expect(done).toMatchObject({ code: 0, out: "" });
  expect(done.err).toContain('"As approved"');
  expect((await said("snapshot", second, "--name", "As approved")).out).toBe(printed.out);
  const compared = JSON.parse((await said("compare", second, "--with", "As approved", "--json")).out) as { pairs: { status: string }[] };
  expect(compared.pairs.filter(({ status }) => status !== "no-change")).toEqual([]);

  // The name is taken; under another it goes in beside. What a shell of Windows writes is read too.
  expect(await said("snapshot", second, "--import", file, "-o", third)).toMatchObject({ code: 3 });
  expect(existsSync(third)).toBe(false);
  writeFileSync(file, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${printed.out}\r\n`, "utf16le")]));
  expect(await said("snapshot", second, "--import", file, "-o", third, "--name", "Board")).toMatchObject({ code: 0 });
  const list = JSON.parse((await said("snapshot", third, "--json")).out) as { versions: { name: string; on: string; by: string }[] };
  expect(list.versions.map(({ name, on, by }) => [name, on, by])).toEqual([
    ["As approved", "2013-01-17", "Team leader"],
    ["Board", "2013-01-17", "Team leader"],
  ]);
});

test.each([
  ["a workbook", (): Buffer => readFileSync(sample), /holds no version/],
  ["JSON of something else", (): Buffer => Buffer.from('{"schema":"check/1","findings":[]}'), /holds no version/],
  ["no items", (): Buffer => Buffer.from('{"schema":"snapshot/1","name":"A","on":"2016-01-01","items":[]}'), /holds no version/],
  [
    "a damaged item",
    (): Buffer => Buffer.from('{"schema":"snapshot/1","name":"A","on":"2016-01-01","items":[{"kind":"dli","id":"1"}]}'),
    /holds no version/,
  ],
  ["nothing", (): Buffer => Buffer.alloc(0), /holds no version/],
])("%s is refused as a version, and nothing is written", async (_, bytes, says) => {
  const [file, out] = [join(folder, "x.json"), join(folder, "never.xlsx")];
  writeFileSync(file, bytes());
  const answer = await said("snapshot", sample, "--import", file, "-o", out);
  expect(answer.code).toBe(3);
  expect(answer.err).toMatch(says);
  expect(answer.err).toContain(file);
  expect(existsSync(out)).toBe(false);
});

test("--import without -o, with what the version says itself, or of a file that is not there, is told", async () => {
  expect(await said("snapshot", sample, "--import", "v.json")).toMatchObject({ code: 2 });
  const own = await said("snapshot", sample, "--import", "v.json", "-o", join(folder, "x.xlsx"), "--by", "A");
  expect(own).toMatchObject({ code: 2 });
  expect(own.err).toContain("leave out --by");
  const none = await said("snapshot", sample, "--import", join(folder, "none.json"), "-o", join(folder, "x.xlsx"));
  expect(none).toMatchObject({ code: 3 });
  expect(none.err).toContain("no such file");
});
