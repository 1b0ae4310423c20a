import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit } from "../../src/grid/edits";
import { applyToXlsx } from "../../src/xlsx/apply";

const there = spawnSync("soffice", ["--version"]).status === 0;
if (!there)
  console.warn("Skipped: LibreOffice (soffice) is not installed, so it was not tried whether another program opens what is written.");
const whenThere = there ? test : test.skip;

const edits: Edit[] = [
  { kind: "add-sheet", sheet: "Annex 2 no" },
  {
    kind: "set-cells",
    sheet: "Annex 2 no",
    top: 0,
    left: 0,
    rows: [
      [
        { kind: "text", value: "DLI" },
        { kind: "text", value: "=2+2" },
        { kind: "text", value: 'é 东 "q"' },
      ],
      [
        { kind: "number", value: 1562500.255 },
        { kind: "number", value: 41518 },
        { kind: "boolean", value: true },
      ],
      [
        { kind: "formula", formula: "=SUM(A2:A2)*2", result: 3125000.51 },
        { kind: "formula", formula: '="a"&"b"', result: "ab" },
        {
          kind: "text",
          value: "old new",
          runs: [
            { text: "old ", struck: true },
            { text: "new", italic: true },
          ],
        },
      ],
    ],
  },
  {
    kind: "look",
    sheet: "Annex 2 no",
    area: { top: 1, left: 0, bottom: 2, right: 0 },
    look: { numberFormat: "#,##0.00", bold: true, fill: "#DDEEFF" },
  },
  { kind: "look", sheet: "Annex 2 no", area: { top: 1, left: 1, bottom: 1, right: 1 }, look: { numberFormat: "mmm-yy" } },
  { kind: "merge", sheet: "Annex 2 no", area: { top: 4, left: 0, bottom: 5, right: 2 } },
  { kind: "column-width", sheet: "Annex 2 no", col: 0, chars: 25 },
  { kind: "freeze", sheet: "Annex 2 no", rows: 1, cols: 1 },
  { kind: "print", sheet: "Annex 2 no", landscape: true, fitToWidth: true, titleRows: { first: 0, last: 0 } },
  { kind: "activate", sheet: "Annex 2 no" },
];

whenThere(
  "LibreOffice opens what is written and shows the same",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "written-"));
    try {
      writeFileSync(join(folder, "written.xlsx"), await applyToXlsx(undefined, edits));
      const convert = (to: string): void =>
        void execFileSync(
          "soffice",
          [
            `-env:UserInstallation=file://${folder}/profile`,
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            folder,
            join(folder, "written.xlsx"),
          ],
          { stdio: "pipe", timeout: 120_000 },
        );
      convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true");
      expect(readFileSync(join(folder, "written.csv"), "utf8").trim().split("\n")).toEqual([
        'DLI,=2+2,"é 东 ""q"""',
        '"1,562,500.26",Sep-13,TRUE',
        '"3,125,000.51",ab,old new',
      ]);
      convert("pdf");
      expect(readFileSync(join(folder, "written.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
      expect(readFileSync(join(folder, "written.pdf"), "latin1")).toMatch(/\/MediaBox ?\[ ?0 0 (8[0-9]{2}|79[0-9])/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
