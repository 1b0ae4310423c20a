import { readFileSync } from "node:fs";
import path from "node:path";
import type { KeptChange } from "../../src/app/kept-scenarios";
import { scenarioToWrite } from "../../src/app/scenario-sheet";
import { defaultSettings } from "../../src/app/settings";
import { planSheets } from "../../src/app/write-sheets";
import { isoDate } from "../../src/base/dates";
import type { IsoDate } from "../../src/base/dates";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";
import { loan, payments, versions } from "../disburse/restructured";
import { secondProject } from "../sample/second-project";
import { analysed, bytesOf, differing } from "./dli-sheets";
import { longProject } from "./dli-workbooks";
import { withLibreOffice } from "./recalculate";

/** The sheet of a scenario: every formula calculated by LibreOffice against the core, whatever is changed. */

function on(text: string): IsoDate {
  const day = isoDate(...(text.split("-").map(Number) as [number, number, number]));
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

async function written(bytes: Uint8Array, changes: readonly KeptChange[]) {
  const workbook = await readXlsx(bytes);
  const set = scenarioToWrite({ name: "Try", changes }, analysed(workbook, defaultSettings), workbook, defaultSettings);
  if (!set) throw new Error("no scenario");
  const plan = planSheets(workbook, set, defaultSettings);
  if ("refused" in plan) throw new Error(plan.sheet);
  const made = await applyToXlsx(bytes, plan.edits);
  const book = await readXlsx(made);
  const found = await differing({ bytes: made, book, sheets: plan.written, edits: plan.edits, settings: plan.settings });
  return { ...found, sheets: plan.written };
}

const sample = readFileSync(path.join(__dirname, "../../assets/samples/peru-basic-education.xlsx"));

withLibreOffice("the sample: a target, a price from a day on, a date, a dropped DLI, and what is free given to a new one", async () => {
  const changes: readonly KeptChange[] = [
    { kind: "target", dli: "1", period: "Dec-17", units: "2591" },
    { kind: "price", dli: "3", price: "700000", from: on("2017-01-01") },
    { kind: "date", period: "Dec-17", paid: on("2018-09-15") },
    { kind: "drop", dli: "5" },
    { kind: "allocation", dli: "1", amount: "2200000" },
    { kind: "give", dli: "10", name: "=Principals", amount: "1656240", units: "10000", lot: "1000", period: "Dec-17" },
  ];
  const { off, formulas, sheets } = await written(sample, changes);
  expect(sheets).toHaveLength(1);
  expect(off).toEqual([]);
  expect(formulas).toBeGreaterThan(70);
});

withLibreOffice("a project that was restructured, in which a price changes once more", async () => {
  const bytes = await bytesOf(versions + payments + loan("Restructuring date", "30-Jun-2016"));
  const { off, formulas } = await written(bytes, [{ kind: "price", dli: "1", price: "1800", from: on("2017-01-01") }]);
  expect(off).toEqual([]);
  expect(formulas).toBeGreaterThan(10);
});

withLibreOffice("thousands in Spanish; forty periods of which amounts are kept as text", async () => {
  const spanish = await written(await bytesOf(secondProject), [{ kind: "price", dli: "1", price: "140000" }]);
  expect(spanish.off).toEqual([]);
  const long = await written(await bytesOf(longProject()), [
    { kind: "target", dli: "2", period: "Jun-12", units: "7" },
    { kind: "drop", dli: "3" },
  ]);
  expect(long.off).toEqual([]);
  expect(long.formulas).toBeGreaterThan(150);
});
