import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { proposeProtocols } from "../../src/verify/propose/propose";
import { readXlsx } from "../../src/xlsx/read";
import { briefAll } from "./brief";

const root = path.join(__dirname, "../..");
const peru = path.join(root, "../shared/peru");
const withPaper = existsSync(path.join(peru, "dli_verification_protocols.csv")) ? test : test.skip;

/** Records of a CSV file with quoted fields. */
function csv(name: string): string[][] {
  const text = readFileSync(path.join(peru, name), "utf8");
  return [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)].reduce<string[][]>(
    (rows, [, quoted, bare = "", end]) => {
      rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? bare);
      if (end !== ",") rows.push([]);
      return rows;
    },
    [[]],
  );
}

const wanted = {
  "DLI 1": ["fields person-name, person-id, position, school-id, school-name", "unique person-id", "confirmed Designation confirmed"],
  "DLI 9": ["fields Training institution", "confirmed Certified"],
} as const;

test("the sample's lists, shares, claims and prices are proposed", async () => {
  const proposals = proposeProtocols(
    recogniseWorkbook(await readXlsx(new Uint8Array(readFileSync(path.join(root, "assets/samples/peru-basic-education.xlsx"))))),
  );
  const of = (id: string) => proposals.find(({ protocol }) => protocol.id === id);
  const one = of("DLI 1");
  expect(one && briefAll(one.protocol)).toEqual([...wanted["DLI 1"], "claim equal"]);
  expect([
    one?.protocol.claimed?.value.toFixed(),
    one?.protocol.price?.unitValue.value.toFixed(),
    one?.protocol.price?.lot.value.toFixed(),
  ]).toEqual(["18591", "125000", "1000"]);
  expect(of("DLI 3")?.protocol.steps.map(({ kind }) => kind)).toContain("coverage");
  expect(briefAll(of("DLI 4")!.protocol)).toContain("coverage 70/100 rows where confirmed yes of rows by Report without School closed yes");
  expect(briefAll(of("DLI 7")!.protocol)).toContain("coverage 90/100 rows where confirmed yes of rows by Report");
  // "IO 3" is the wrong indicator: a list of schools, where this one is of persons. It is not followed.
  expect(of("DLI 9")?.unturned.map(({ why }) => why)).toContain("which-list");
});

withPaper("the paper's own words give the same lists and shares", () => {
  const texts = new Map(csv("dli_verification_protocols.csv").map(([dli = "", text = ""]) => [dli, text]));
  const described = new Map(csv("results_framework_descriptions.csv").map(([id = "", text = ""]) => [id, text]));
  const line = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").replace(/\|/g, "\\|");
  const workbook = workbookOfText(
    [
      "== Results framework",
      "| Indicator | Unit of measure | Baseline | 2016 | 2017 | End target | Description |",
      ...["PDO3", "IRI2", "IRI3", "IRI6", "IRI11"].map(
        (id) =>
          `| ${id.replace("PDO", "PDO Indicator ").replace("IRI", "Intermediate Result indicator ")}: Result ${id} | Number | 0 | 1 | 1 | 2 | ${line(described.get(id))} |`,
      ),
      "== DLIs",
      "| DLI | Indicator | Unit value | Dec-16 | Subtotal |",
      ...[
        ["1", "PDO Indicator 3: Result PDO3"],
        ["3", "Intermediate Result indicator 2: Result IRI2"],
        ["4", "Intermediate Result indicator 3: Result IRI3"],
        ["7", "Intermediate Result indicator 6: Result IRI6"],
        ["9", "Intermediate Result indicator 11: School principals certified"],
      ].map(([dli, name]) => `| ${dli} | ${name} | 1000 | 1000 | 1000 |`),
      "== Protocols",
      "| DLI | Verification entity | Verification protocol |",
      ...["1", "3", "4", "7", "9"].map((dli) => `| ${dli} | Auditor | ${line(texts.get(dli))} |`),
    ].join("\n"),
  );
  const proposals = proposeProtocols(recogniseWorkbook(workbook));
  const steps = (id: string): string[] => briefAll(proposals.find(({ protocol }) => protocol.id === id)!.protocol);
  expect(steps("DLI 1")).toEqual(expect.arrayContaining([...wanted["DLI 1"], "verifier Auditor"]));
  expect(steps("DLI 3").join("\n")).toContain("coverage 80/100 Students tested of Students enrolled");
  expect(steps("DLI 4").join("\n")).toContain("coverage 70/100 rows where confirmed yes of rows");
  expect(steps("DLI 7").join("\n")).toContain("coverage 90/100");
  expect(steps("DLI 9")).toEqual(expect.arrayContaining([...wanted["DLI 9"]]));
});
