import { readFileSync } from "node:fs";
import { evidenceWords } from "../../src/app/evidence-words";
import type { IsoDate } from "../../src/base/dates";
import { dec } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { workbookOfEdits } from "../../src/grid/apply";
import { workbookOfText } from "../../src/grid/text-form";
import { validationProblem } from "../../src/grid/validation";
import type { Workbook } from "../../src/grid/workbook";
import type { Language } from "../../src/model/table";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { editsOfDraft } from "../../src/report/draft-edits";
import { templateDraft } from "../../src/report/templates";
import { verifySteps } from "../../src/verify/verify";
import { protocolDraft } from "../../src/report/protocol-draft";
import type { Protocol } from "../../src/verify/protocol";
import { proposeProtocols } from "../../src/verify/propose/propose";
import { protocolsOfSheets } from "../../src/verify/sheet/read";
import { rowsOfProtocol } from "../../src/verify/sheet/write";
import { readXlsx } from "../../src/xlsx/read";

const languages: readonly Language[] = ["en", "es", "fr", "pt"];
const sample = recogniseOf("assets/samples/peru-basic-education.xlsx");

async function recogniseOf(path: string): Promise<Workbook> {
  return readXlsx(new Uint8Array(readFileSync(path)));
}

/** Without the cells in which things were said: a sheet says them in its own. */
function bare(protocol: Protocol): unknown {
  return JSON.parse(
    JSON.stringify({
      ...protocol,
      cell: undefined,
      confirmed: undefined,
      steps: protocol.steps.map((step) => ({ ...step, stated: undefined })),
    }),
  );
}

function withSheet(workbook: Workbook, language: Language): { readonly workbook: Workbook; readonly protocols: readonly Protocol[] } {
  const proposals = proposeProtocols(recogniseWorkbook(workbook));
  const rows = proposals.flatMap((each) => rowsOfProtocol(each.protocol, language, each));
  const draft = protocolDraft(rows, language);
  expect((draft.validations ?? []).map(validationProblem).filter(Boolean)).toEqual([]);
  const sheet = workbookOfEdits(editsOfDraft(draft, draft.name)).sheets;
  return { workbook: { ...workbook, sheets: [...workbook.sheets, ...sheet] }, protocols: proposals.map(({ protocol }) => protocol) };
}

test.each(languages)("what is proposed for the sample is read back as it was from a sheet in %s", async (language) => {
  const { workbook, protocols } = withSheet(await sample, language);
  const project = recogniseWorkbook(workbook);
  const table = project.tables.at(-1);
  expect([table?.kind, table?.language, table?.columns.filter(({ role }) => role === "other")]).toEqual([
    "verification-protocol",
    language,
    [],
  ]);
  expect(table?.confidence).toBeGreaterThanOrEqual(0.9);
  const read = protocolsOfSheets(project);
  expect(read.faults).toEqual([]);
  expect(read.protocols.map(bare)).toEqual(protocols.map(bare));
  expect(project.unread).toEqual([]);
});

test.each(languages)("the template in %s is read without a fault, and is run once somebody confirms it", (language) => {
  const evidence = templateDraft("evidence", { language });
  const drafts = [evidence, templateDraft("verification-steps", { language })];
  const workbook = workbookOfEdits(drafts.flatMap((draft) => editsOfDraft(draft, draft.name)));
  const project = recogniseWorkbook(workbook);
  const { protocols, faults } = protocolsOfSheets(project);
  expect(faults).toEqual([]);
  const [protocol] = protocols;
  expect([protocol?.id, protocol?.confirmed, protocol?.lists]).toEqual(["DLI 1", false, [{ sheet: evidence.name }]]);
  const confirmed = protocols.map((each) => ({ ...each, confirmed: true }));
  const steps = verifySteps(workbook, project.evidence, confirmed, { words: evidenceWords(workbook, bankCalendar) });
  let step = steps.next();
  while (!step.done) step = steps.next();
  // Two of the three persons of the example have signed.
  expect(step.value.map(({ rows, mayClaim }) => [rows.judged, rows.counted, mayClaim?.toFixed()])).toEqual([[3, 2, "2"]]);
});

test("protocols that say everything that a step can say are read back as they were", () => {
  const field = (name: string, role?: string) => ({ name, ...(role === undefined ? {} : { role }) });
  const id = field("National ID", "person-id");
  const protocol: Protocol = {
    id: "Principals",
    title: "Principals; certified",
    lists: [{ sheet: "List 2015" }, { sheet: "It's 2016", at: "B4" }],
    steps: [
      { kind: "fields", fields: [id, field("Name; first"), field('So "called"')] },
      { kind: "unique", key: [id, field("Month")], alike: true },
      { kind: "filter", condition: { is: "one-of", field: field("Region"), values: ["Lima", "Cusco; Puno"] } },
      { kind: "filter", condition: { is: "none-of", field: field("This is it"), values: ["x"] } },
      { kind: "require", condition: { is: "at-least", field: field("Score"), value: dec("62.5") } },
      { kind: "require", condition: { is: "below", field: field("Age"), value: dec(70) } },
      { kind: "require", condition: { is: "filled", field: field("Diploma no.") } },
      { kind: "require", condition: { is: "on-or-after", field: field("Date"), value: "2016-01-31" as IsoDate } },
      { kind: "confirmed", field: field("Act signed", "confirmed"), words: ["ok", "firmó"] },
      { kind: "within", key: id, list: { sheet: "List 2015" }, listKey: id, where: { is: "yes", field: field("Act signed", "confirmed") } },
      { kind: "deadline", on: "2017-06-30" as IsoDate, field: field("Date") },
      { kind: "deadline", on: "2017-12-31" as IsoDate, delivered: { value: "2017-12-01" as IsoDate } },
      { kind: "verifier", name: "Audit Office; external", field: field("Verifier") },
      {
        kind: "coverage",
        atLeast: { part: 625, of: 1000 },
        part: { sum: field("Tested"), where: { is: "no", field: field("Excused") } },
        whole: { sum: field("Enrolled where open") },
        by: field("Grade for each school"),
        without: { is: "yes", field: field("Closed") },
      },
      { kind: "coverage", atLeast: { part: 2, of: 3 }, part: { where: { is: "yes", field: field("Received", "confirmed") } }, whole: {} },
      { kind: "claim", relation: "at-least" },
      { kind: "by-hand", text: "Stamped receipts; all of them", seen: { by: "A. Reyes", on: "2017-01-02" as IsoDate } },
    ],
    counts: { kind: "share", part: { sum: field("Tested / all") }, whole: { sum: field("Enrolled") } },
    claimed: { value: dec("80.5") },
    price: {
      unitValue: { value: dec(125_000) },
      currency: "USD",
      lot: { value: dec(1000) },
      lots: "whole",
      paidFor: { value: dec(3) },
      atMost: { value: dec(9) },
    },
    confirmed: true,
  };
  for (const language of languages) {
    const draft = protocolDraft(rowsOfProtocol(protocol, language, undefined, { by: "A. Reyes", on: "2017-01-01" }), language);
    const read = protocolsOfSheets(recogniseWorkbook(workbookOfEdits(editsOfDraft(draft, draft.name))));
    expect(read.faults.filter(({ kind }) => kind !== "no-list-named")).toEqual([]);
    expect(read.protocols.map(bare).map(withoutCells)).toEqual([withoutCells(bare(protocol))]);
    expect(read.protocols.map(({ confirmed }) => confirmed)).toEqual([true]);
  }
});

/** Where a value stands on the sheet is new to a protocol that came from nowhere. */
const withoutCells = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === "cell" ? undefined : each)));

test("a row of steps whose words are those of headers stays a row, and the protocols after it are read", () => {
  const workbook = workbookOfText(`
== Steps
| Protocol | Evidence list | Step | Field | Operator | Value | Notes | Confirmed by | Confirmed on |
| Certified | Certified | What is verified | DLI 9 | | Principals certified | | A. Quispe | 2026-05-01 |
| Certified | Certified | Only once | National ID | | | | | |
| Certified | Certified | Confirmed | Certified | is | yes | | | |
| Certified | Certified | Count | rows | is | 2 | | | |
| DLI 1 | Certified | What is verified | DLI 1 | | Principals staffed | | A. Quispe | 2026-05-01 |
| DLI 1 | Certified | Only once | National ID | | | | | |
== Certified
| Full name | National ID | Certified |
| Ana Ruiz | 40000001 | Yes |
| Beto Diaz | 40000002 | Yes |`);
  const { protocols, faults } = protocolsOfSheets(recogniseWorkbook(workbook));
  expect(faults).toEqual([]);
  expect(protocols.map(({ id, steps }) => [id, steps.map(({ kind }) => kind)])).toEqual([
    ["Certified", ["unique", "confirmed", "claim"]],
    ["DLI 1", ["unique"]],
  ]);
});
