import { compareVersions } from "../../src/compare/compare-versions";
import { compareWithin } from "../../src/compare/compare-within";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { pairOf, projectOf, say } from "./made";
import type { Comparison } from "../../src/compare/comparison";
import type { Row } from "./made";

const row = (more: Partial<Row>): Row => ({ id: "PDO1", name: "People with access to a road", unit: "Number", level: "pdo", ...more });
const changesOf = (before: Partial<Row>, after: Partial<Row>): string[] =>
  pairOf(compareVersions(projectOf([row(before)]), projectOf([row(after)])), "PDO1").changes.map(say);

test("figures in two units are no difference of numbers", () => {
  const before = { baseline: "45,000", targets: "2021=50,000", end: "70,000" };
  expect(changesOf(before, { unit: "Percentage", baseline: "62", targets: "2021=64", end: "72" })).toEqual([
    "unit: Number -> Percentage (unit)",
    "baseline: 45,000 -> 62 (unit)",
    "target 2021: 50,000 -> 64 (unit)",
    "end-target: 70,000 -> 72 (unit)",
  ]);
});

test("thousands counted out are the same figures", () => {
  const before = { unit: "Thousand people", baseline: "120", targets: "2021=150", end: "210" };
  expect(changesOf(before, { unit: "People", baseline: "120,000", targets: "2021=150,000", end: "200,000" })).toEqual([
    "unit: Thousand people -> People (unit)",
    "end-target: 210 -> 200,000 (unit)",
  ]);
});

test.each(["Parcels registered¹", "Parcels registered*", "Parcels registered 2/"])("the mark of a note is no other name: %s", (name) => {
  const [before, after] = [projectOf([row({ name })]), projectOf([row({ name: "Parcels registered" })])];
  expect(pairOf(compareVersions(before, after), "PDO1")).toMatchObject({ status: "no-change", asks: false, changes: [] });
});

const read = (text: string) => recogniseWorkbook(workbookOfText(text));
const statuses = ({ pairs }: Comparison): string[] =>
  pairs.map(({ before, after, status }) => `${(after ?? before)?.name ?? ""}: ${status}`);

const header = `== RF
| Indicator Name | Baseline | Intermediate Targets | < | End Target |
| ^ | ^ | 1 | 2 | ^ |
`;
const enrolled = "| Children enrolled (Number) | 12000 | 15000 | 20000 | 30000 |\n";
const certified = "| Caregivers certified (Number) | 0 | 300 | 700 | 1500 |\n";

test("what the later table marks for deletion is dropped, although it still shows it", () => {
  const later = header + enrolled + certified + "| Action: This indicator has been Marked for Deletion |\n";
  expect(statuses(compareVersions(read(header + enrolled + certified), read(later)))).toEqual([
    "Children enrolled (Number): no-change",
    "Caregivers certified (Number): dropped",
  ]);
});

test("two versions beside one another in one table are compared year by year", () => {
  const text = `== RF
| Indicator | Unit | Baseline | Current | < | Revised | < |
| ^ | ^ | ^ | 2023 | End target | 2023 | End target |
| PDO 1: Clinics that meet the standard | Number | 0 | 100 | 400 | 100 | 300 |
`;
  expect(pairOf(compareWithin(read(text)), "PDO1").changes.map(say)).toEqual(["end-target: 400 -> 300 (figure)"]);
  const years = text.replace("| 2023 | End target | 2023 | End target |", "| 2023 | 2024 | 2023 | 2024 |");
  expect(pairOf(compareWithin(read(years)), "PDO1").changes.map(say)).toEqual(["target 2024: 400 -> 300 (figure)"]);
});

describe("the date of a baseline", () => {
  const framework = (date: string, level = "12"): ReturnType<typeof read> =>
    read(`== RF
| Indicator | Unit of Measure | Baseline | Baseline date | 2021 | 2022 | End target |
| PDO 1: Districts with a land register | Number | ${level} | ${date} | 20 | 30 | 30 |
| PDO 2: Parcels registered | Number | 0 | 2019 | 500 | 900 | 900 |`);
  const told = (before: ReturnType<typeof read>, after: ReturnType<typeof read>): string[] =>
    compareVersions(before, after).pairs.flatMap(({ changes }) => changes.map(say));

  test("that moves is told as a change of its own", () => {
    expect(told(framework("31-Dec-2019"), framework("31-Dec-2020"))).toEqual(["baseline-date: 31-Dec-2019 -> 31-Dec-2020 (date)"]);
    expect(told(framework("2019"), framework("2020", "14"))).toEqual(["baseline: 12 -> 14 (figure)", "baseline-date: 2019 -> 2020 (date)"]);
  });

  test("that is told more closely is no change", () => {
    expect(told(framework("2019"), framework("31-Dec-2019"))).toEqual([]);
    expect(told(framework("December 2019"), framework("2019"))).toEqual([]);
  });
});
