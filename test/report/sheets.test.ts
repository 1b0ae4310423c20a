import type { IsoDate } from "../../src/base/dates";
import fc from "fast-check";
import { applyEdits } from "../../src/grid/apply";
import type { NewContent } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import type { Sheet } from "../../src/grid/workbook";
import { text } from "../../src/report/cells";
import type { SheetDraft } from "../../src/report/draft";
import { editsOfDraft } from "../../src/report/draft-edits";
import { findingsDraft } from "../../src/report/findings-draft";
import { fingerprintOfDraft, fingerprintOfSheet } from "../../src/report/fingerprint";
import { safeSheetName } from "../../src/report/sheet-name";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { at } from "../disburse/made";

function written(draft: SheetDraft): Sheet {
  const sheet = findSheet(applyEdits({ sheets: [], date1904: false }, editsOfDraft(draft, "Made")), "Made");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function draftOf(rows: SheetDraft["rows"]): SheetDraft {
  return { name: "Made", maker: "findings", rows, looks: [], merges: [], widths: [], frozenRows: 0, frozenCols: 0, landscape: true };
}

const content: fc.Arbitrary<NewContent> = fc.oneof(
  fc.constant<NewContent>({ kind: "blank" }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value): NewContent => ({ kind: "number", value })),
  fc.integer().map((value): NewContent => ({ kind: "number", value })),
  fc.string({ unit: "grapheme", maxLength: 12 }).map(text),
  fc.constantFrom("=1+1", "+x", "-5", "@a", "a\nb", "  spaced ", "007", "TRUE").map(text),
  fc.boolean().map((value): NewContent => ({ kind: "boolean", value })),
  fc
    .constantFrom("='DLI s'!F12*1000", "=SUM(A1:B2)", '=IF(A1="a b",1,0)')
    .map((formula): NewContent => ({ kind: "formula", formula, result: 3 })),
);
const rows = fc.array(fc.array(content, { maxLength: 5 }), { maxLength: 6 });

describe("fingerprints", () => {
  test("a draft and its sheet agree in memory", () => {
    fc.assert(
      fc.property(rows, (made) => fingerprintOfSheet(written(draftOf(made))) === fingerprintOfDraft(draftOf(made))),
      { numRuns: 300 },
    );
  });

  test("and after a file was written and read", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const draft = draftOf(made);
        const book = await readXlsx(await applyToXlsx(undefined, editsOfDraft(draft, "Made")));
        const sheet = findSheet(book, "Made");
        expect(sheet && fingerprintOfSheet(sheet)).toBe(fingerprintOfDraft(draft));
      }),
      { numRuns: 40 },
    );
  });

  test("any edit of a content changes it; a look, a result or the writing of a formula does not", () => {
    const base = draftOf([[text("a"), { kind: "formula", formula: "='DLIs'!F12 * 2", result: 4 }, { kind: "number", value: 10 }]]);
    const mark = fingerprintOfDraft(base);
    const same = draftOf([[text("a"), { kind: "formula", formula: "=dlis!F12*2", result: 9 }, { kind: "number", value: 10 }]]);
    expect(fingerprintOfDraft({ ...same, looks: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true } }] })).toBe(mark);
    const others: NewContent[][] = [
      [text("b"), { kind: "formula", formula: "=DLIs!F12*2" }, { kind: "number", value: 10 }],
      [text("a"), { kind: "formula", formula: "=DLIs!F13*2" }, { kind: "number", value: 10 }],
      [text("a"), { kind: "number", value: 4 }, { kind: "number", value: 10 }],
      [text("a"), { kind: "formula", formula: "=DLIs!F12*2" }, text("10")],
      [{ kind: "blank" }, text("a"), { kind: "formula", formula: "=DLIs!F12*2" }, { kind: "number", value: 10 }],
    ];
    expect(others.map((row) => fingerprintOfDraft(draftOf([row]))).filter((other) => other === mark)).toEqual([]);
  });
});

describe("sheet names", () => {
  test("are what Excel takes, and free", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.array(fc.string({ maxLength: 31 })), (wish, others) => {
        const first = safeSheetName(wish, others);
        const second = safeSheetName(wish, [...others, first]);
        for (const name of [first, second]) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|^history$/i);
          expect(others.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
        }
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      }),
    );
  });

  test("are numbered where they are taken", () => {
    expect(safeSheetName("Findings", ["findings", "Findings (2)"])).toBe("Findings (3)");
    expect(safeSheetName("Annex 1: Results/Framework [draft] of the project", [])).toBe("Annex 1 Results Framework draft");
  });
});

test("the findings sheet: broken first, figures as figures, the rule's reason and remedy, nothing as a formula", () => {
  const finding = {
    rule: "units-x-price",
    severity: "error",
    message: "=cmd says 2,083,330",
    cells: [at("DLIs!H14"), at("'A b'!C1")],
  } as const;
  const draft = findingsDraft(
    {
      findings: [
        { ...finding, outcome: "not-judged", message: "No unit value.", reason: "The cell is blank." },
        {
          ...finding,
          outcome: "broken",
          found: "2083330",
          expected: "2083340.5",
          difference: "-10.5",
          accepted: { reason: "Agreed.", by: "TTL", on: "2017-05-02" as IsoDate },
        },
      ],
      set: { id: "pforr", title: "Program-for-Results" },
      off: [{ rule: "other-rule", by: "set", reason: "It has no codes." }],
      counts: { holds: 12, broken: 1, notJudged: 1, byRule: {} },
    },
    { madeFrom: "peru.xlsx", rules: [{ id: "units-x-price", reason: "The payment follows it.", remedy: "Correct the amount." }] },
  );
  const sheet = written(draft);
  const row = (n: number): string[] => Array.from({ length: 11 }, (_, col) => sheet.cell(n, col).text);
  expect(row(4)).toEqual([
    "error",
    "units-x-price",
    "=cmd says 2,083,330",
    "DLIs!H14",
    "2,083,330.0",
    "2,083,340.5",
    "-10.5",
    "'A b'!C1",
    "The payment follows it.",
    "Correct the amount.",
    "Accepted: Agreed. (TTL, 2017-05-02)",
  ]);
  expect(sheet.cell(1, 0).text).toContain("Rules: Program-for-Results.");
  expect(row(8).slice(0, 3)).toEqual(["left out", "other-rule", "It has no codes."]);
  expect(sheet.cell(4, 2).formula).toBeUndefined();
  expect(row(5).slice(0, 3)).toEqual(["not judged", "units-x-price", "No unit value. The cell is blank."]);
  expect(sheet.cell(1, 0).text).toContain("Relations: 12 hold, 1 broken, 1 not judged");
  expect(draft.frozenRows).toBe(4);
});
