import { analyseInSlices } from "../../src/app/analyse";
import { defaultSettings } from "../../src/app/settings";
import { workbookOfText } from "../../src/grid/text-form";
import { checkDocument, compareDocument, disburseDocument, modelDocument, tablesDocument } from "../../src/report/json";
import { printCheck, printComparison, printDisbursement, printModel, printTables } from "../../src/report/plain";
import { rules } from "../../src/rules/catalogue";
import { secondProject } from "../sample/second-project";
import { faults } from "./schemas";

/** The examples of the rules are many small workbooks of every shape; with them some that hold next to nothing. */
const workbooks: readonly (readonly [title: string, text: string])[] = [
  ...rules.flatMap((rule) =>
    [...rule.examples.valid, ...rule.examples.invalid].map((one) => [`${rule.id}: ${one.title}`, one.workbook] as const),
  ),
  ["another layout", secondProject],
  ["nothing", ""],
  ["a word alone", "== S\n| x |"],
  ["headers alone", "== S\n| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Subtotal |"],
  [
    "errors in cells",
    "== DLIs\n| DLI | Indicator | Final target | Unit value | Dec-14 | Subtotal |\n| 1 | A | #N/A | #REF! | #VALUE! | =F9 |\n| ^ | ^ | ^ | ^ | #DIV/0! | ^ |",
  ],
  ["a sheet's name with quotes and marks", '== It\'s "A!1" & <b>\n| Year | Current | Proposed |\n| 2016 | 5 | 6 |\n| 2017 | 7 | 8 |'],
];

test("there are enough of them", () => expect(workbooks.length).toBeGreaterThan(60));

test.each(workbooks)("%s: all documents keep to their schemas, all text to eighty columns", async (_, text) => {
  const { project, check, disbursement, comparison } = await analyseInSlices(workbookOfText(text), defaultSettings);
  const documents = [
    tablesDocument(project),
    modelDocument(project),
    checkDocument(check),
    disburseDocument(disbursement),
    compareDocument(comparison),
  ];
  expect(documents.flatMap((document) => faults(document).map((fault) => `${document.schema} ${fault}`))).toEqual([]);
  const texts = [
    printTables(project),
    printModel(project),
    printCheck(check),
    ...(disbursement ? [printDisbursement(disbursement)] : []),
    ...(comparison ? [printComparison(comparison)] : []),
  ];
  expect(texts.flatMap((printed) => printed.split("\n")).filter((line) => line.length > 80)).toEqual([]);
});
