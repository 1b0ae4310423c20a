import { zero } from "../../src/base/decimal";
import type { IsoDate } from "../../src/base/dates";
import { bankCalendar } from "../../src/base/fiscal";
import { workbookOfEdits } from "../../src/grid/apply";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { reviewOf } from "../../src/review/review-of-project";
import { checkProject } from "../../src/rules/check";
import type { Finding } from "../../src/rules/finding";
import { sectorEdits, soundSector } from "../../src/tools/sample/sector/workbook";
import type { Sector } from "../../src/tools/sample/sector/workbook";

const asOf = "2026-03-01" as IsoDate;
const projectOf = (sector: Sector) => recogniseWorkbook(workbookOfEdits(sectorEdits(sector)));
const brokenIn = (sector: Sector): readonly Finding[] =>
  checkProject(projectOf(sector), { fiscalCalendar: bankCalendar, tolerance: zero, asOf }).findings.filter(
    ({ outcome }) => outcome === "broken",
  );

test("the sample sets a review up: reforms, meetings, roles, notes, thresholds; nothing is missing", () => {
  const review = reviewOf(projectOf(soundSector), { asOf });
  expect([review.reforms.length, review.calendar.length, review.roles.length]).toEqual([6, 8, 7]);
  expect(review.notes.map(({ theme, notes }) => [theme, notes.length])).toEqual(
    review.themes.map((theme, at) => [theme, at === 4 ? 2 : 1]),
  );
  expect(review.thresholdsFrom).toBe("workbook");
  expect([review.missing, review.contradictions, review.doubts]).toEqual([[], [], []]);
  const roles = new Set(review.roles.flatMap(({ parts }) => parts));
  expect([...roles].sort()).toEqual(["actions", "calendar", "finance", "notes", "partners", "performance", "reforms"]);
});

test("no error in it, and nothing that a rule of reviews finds broken", () => {
  const findings = brokenIn(soundSector);
  expect(findings.filter(({ severity, rule }) => severity === "error" || rule.startsWith("jesr-"))).toEqual([]);
});

const { reforms, calendar, notes, partners } = soundSector;

/** Each plants one fault in the sound year that its rule has to find, at the sheet named, and no other rule of reviews. */
const plants: ReadonlyArray<readonly [title: string, rule: string, sheet: string, sector: Sector]> = [
  [
    "a measure without an owner",
    "jesr-reform-measures",
    "Reforms",
    { ...soundSector, reforms: reforms.map((one, at) => (at === 4 ? { ...one, owner: "" } : one)) },
  ],
  [
    "a late measure without a word on why",
    "jesr-reform-measures",
    "Reforms",
    {
      ...soundSector,
      reforms: reforms.map(({ response, ...one }) => (one.status === "In progress" || response === undefined ? one : { ...one, response })),
    },
  ],
  [
    "a measure with no way to tell its progress",
    "jesr-reform-measures",
    "Reforms",
    { ...soundSector, reforms: reforms.map((one, at) => (at === 0 ? { ...one, metric: "" } : one)) },
  ],
  [
    "a working group held without notes",
    "jesr-meetings-noted",
    "Calendar",
    { ...soundSector, notes: notes.filter(({ event }) => event !== "Working group on teachers") },
  ],
  [
    "a visit whose day is over, still planned, without notes",
    "jesr-meetings-noted",
    "Calendar",
    {
      ...soundSector,
      calendar: calendar.map((one) => (one.name === "Visit to Winder" ? { ...one, status: "Planned" } : one)),
    },
  ],
  [
    "a grant that is paid though it is only pledged",
    "jesr-signed-before-paid",
    "Partners",
    {
      ...soundSector,
      partners: partners.map((one) =>
        one.partner === "Teachers for All Trust" && one.year === 2025 ? { ...one, status: "Pledged" } : one,
      ),
    },
  ],
  [
    "a grant that is paid before it was signed",
    "jesr-signed-before-paid",
    "Partners",
    {
      ...soundSector,
      partners: partners.map((one) =>
        one.partner === "Union of European Donors" && one.year === 2023 ? { ...one, signed: "2024-02-01" } : one,
      ),
    },
  ],
  [
    "more disbursed than committed",
    "jesr-commitment-ledger",
    "Partners",
    {
      ...soundSector,
      partners: partners.map((one) =>
        one.partner === "Teachers for All Trust" && one.year === 2025 ? { ...one, disbursed: one.committed + 20 } : one,
      ),
    },
  ],
];

test.each(plants)("%s", (_, rule, sheet, sector) => {
  const found = brokenIn(sector).filter((finding) => finding.rule.startsWith("jesr-"));
  expect(found.map((finding) => [finding.rule, finding.cells[0]?.sheet])).toEqual([[rule, sheet]]);
});

test("all of them at once", () => {
  const all: Sector = {
    ...soundSector,
    reforms: reforms.map((one) => ({ ...one, owner: "" })),
    notes: notes.slice(0, 1),
    partners: partners.map((one) => (one.year === 2025 ? { ...one, status: "Pledged" } : one)),
  };
  expect(new Set(brokenIn(all).flatMap(({ rule }) => (rule.startsWith("jesr-") ? [rule] : [])))).toEqual(
    new Set(["jesr-meetings-noted", "jesr-reform-measures", "jesr-signed-before-paid"]),
  );
  const { missing } = reviewOf(projectOf(all), { asOf });
  // Four meetings held without notes, four themes without any, and five measures that are not done without an owner.
  expect(missing.filter(({ part }) => part === "notes").length).toBe(5 + 4);
  expect(missing.filter(({ part }) => part === "reforms").every(({ owner }) => owner === "Reform unit")).toBe(true);
});
