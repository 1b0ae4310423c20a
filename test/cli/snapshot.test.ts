import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
