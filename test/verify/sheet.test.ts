import { readFileSync } from "node:fs";
import { workbookOfEdits } from "../../src/grid/apply";
import { validationProblem } from "../../src/grid/validation";
import type { Workbook } from "../../src/grid/workbook";
import type { Language } from "../../src/model/table";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { editsOfDraft } from "../../src/report/draft-edits";
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
