import { HostFailure, failureCodes } from "../../src/app/host";
import type { FailureCode } from "../../src/app/host";
import { workbookOfBook } from "../../src/workbench/book/snapshot";
import type { Book } from "../../src/workbench/book/book";
import type { ExcelHost } from "../../src/excel/excel-host";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);

beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

/** Microsoft's documented codes, the common ones and Excel's, and what each comes to for the user. */
const documented: readonly [string, FailureCode][] = [
  ["AccessDenied", "protected"],
  ["ActivityLimitReached", "busy"],
  ["ApiNotAvailable", "unsupported"],
  ["ApiNotFound", "unsupported"],
  ["BadPassword", "unknown"],
  ["CannotRegisterEvent", "unknown"],
  ["Conflict", "busy"],
  ["ConnectionFailure", "offline-office"],
  ["ContentLengthRequired", "unknown"],
  ["EmptyChartSeries", "unknown"],
  ["FilteredRangeConflict", "filtered-rows"],
  ["FormulaLengthExceedsLimit", "unknown"],
  ["GeneralException", "unknown"],
  ["HostRestartNeeded", "offline-office"],
  ["InactiveWorkbook", "busy"],
  ["InsertDeleteConflict", "merged-cells"],
  ["InvalidArgument", "unknown"],
  ["InvalidBinding", "unknown"],
  ["InvalidObjectPath", "sheet-missing"],
  ["InvalidOperation", "unknown"],
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["InvalidReference", "sheet-missing"],
  ["InvalidRequest", "unknown"],
  ["InvalidSelection", "unknown"],
  ["ItemAlreadyExists", "name-taken"],
  ["ItemNotFound", "sheet-missing"],
  ["MemoryLimitReached", "too-large"],
  ["MergedRangeConflict", "merged-cells"],
  ["NonBlankCellOffSheet", "unknown"],
  ["NotImplemented", "unsupported"],
  ["OperationCellsExceedLimit", "too-large"],
  ["PivotTableRangeConflict", "unknown"],
  ["RangeExceedsLimit", "too-large"],
  ["RefreshWorkbookLinksBlocked", "unknown"],
  ["RequestAborted", "busy"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ServiceNotAvailable", "busy"],
  ["Unauthenticated", "protected"],
  ["UndoNotSupported", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
  ["VersionMismatch", "unsupported"],
];

const text = "== Annex 2\n| DLI | 1,041,670 |\n| 1 | =B1*2 -> 2083340 |\n== Notes\n| x |";

/** All that a workbook holds, to see whether anything changed. */
function printed(book: Book): string {
  return JSON.stringify(
    workbookOfBook(book).sheets.map((sheet) => [
      sheet.name,
      sheet.visibility,
      sheet.merges,
      Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.colCount }, (__, col) => sheet.cell(row, col))),
    ]),
  );
}

/** Edits that make a sheet of their own: unchanged or complete is all they may leave. */
const write = (excel: ExcelHost): Promise<void> =>
  excel.apply([
    { kind: "add-sheet", sheet: "Findings" },
    {
      kind: "set-cells",
      sheet: "Findings",
      top: 0,
      left: 0,
      rows: [
        [
          { kind: "text", value: "=1" },
          { kind: "formula", formula: "='Annex 2'!B1" },
        ],
      ],
    },
    { kind: "look", sheet: "Findings", area: { top: 0, left: 0, bottom: 0, right: 1 }, look: { bold: true, fill: "#DDEBF7" } },
  ]);

const tasks: Readonly<Record<string, (excel: ExcelHost) => Promise<unknown>>> = {
  read: (excel) => excel.read(),
  write,
  select: (excel) => excel.select({ sheet: "Annex 2", row: 1, col: 1 }),
  watch: (excel) => excel.watch(() => undefined),
};

async function failureOf(promise: Promise<unknown>): Promise<HostFailure | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

describe.each(Object.entries(tasks))("%s", (name, task) => {
  test.each(documented)("%s at any round trip comes as %s", async (code, expected) => {
    const clean = await openPort(text);
    const before = printed(clean.host.book);
    await task(clean.excel);
    const roundTrips = clean.host.requestCount;
    const complete = printed(clean.host.book);
    expect(roundTrips).toBeGreaterThan(0);
    for (let at = 0; at < roundTrips; at++) {
      for (const moment of ["refused", "midway", "after"] as const) {
        const { excel, host } = await openPort(text);
        host.failAt(at, code, moment);
        const failure = await failureOf(task(excel));
        // A reading that can go on in pieces, or again without a sheet that went, need not fail; if it does, then plainly.
        const recovers = name === "read" && ["too-large", "unknown", "unsupported", "sheet-missing"].includes(expected);
        if (!recovers || failure) expect([at, moment, failure?.code]).toEqual([at, moment, expected]);
        expect(failure === undefined || failure.detail.includes(code)).toBe(true);
        expect([before, complete]).toContain(printed(host.book));
        // And the pane goes on.
        expect(await failureOf(excel.read())).toBeUndefined();
      }
    }
  });
});

test("every code that a failure can have is one that has words", () => {
  for (const [, code] of documented) expect(failureCodes).toContain(code);
});
