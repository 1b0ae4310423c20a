import { bankCalendar, calendarYear } from "../../src/base/fiscal";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { sampleWorkbook } from "../../src/tools/sample/workbook";
import type { Project } from "../../src/model/project";
import { accountOf } from "./account";
import { madeProjects } from "./projects";
import { holdsAccount } from "./written";

/** Whole projects, written out: accounts/*.txt, anew with UPDATE_ACCOUNTS=1. Every figure in them was checked against its sheet. */

const read = new Map<string, Project>();
const projectOf = (name: string): Project => {
  const known = read.get(name) ?? recogniseWorkbook(name === "sample" ? sampleWorkbook() : workbookOfText(madeProjects[name] ?? ""));
  read.set(name, known);
  return known;
};

test.each(["sample", ...Object.keys(madeProjects)])("disburse, ledger and plan of %s, written out", (name) => {
  holdsAccount(name, accountOf(projectOf(name), bankCalendar));
});

const others = { brokenLots: "whole-lots", overAchievement: "to-plan", missed: "lapses" } as const;

test.each(Object.keys(madeProjects))("%s by calendar years and other readings, written out", (name) => {
  holdsAccount(`${name}-otherwise`, accountOf(projectOf(name), calendarYear, others));
});
