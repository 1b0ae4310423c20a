import { contradictionKinds } from "../../src/review/review";
import type { ContradictionKind } from "../../src/review/review";
import { soundSector } from "../../src/tools/sample/sector/workbook";
import type { Sector } from "../../src/tools/sample/sector/workbook";
import { reviewOfSector } from "./read";

const { indicators, programmes, partners, actions } = soundSector;

/** Each plants one contradiction in the sound year; `names` is what its message says it of. */
const plants: ReadonlyArray<readonly [title: string, kind: ContradictionKind, names: string, plant: (sector: Sector) => Sector]> = [
  [
    "a programme spends while none of its indicators has a figure",
    "spending-without-result",
    "Teachers",
    (sector) => ({
      ...sector,
      indicators: sector.indicators.map((one) => (one.theme === "Teachers" ? { ...one, actuals: [1, 1, "No data"] } : one)),
    }),
  ],
  [
    "a programme spends while all of its indicators are worse than their baselines",
    "spending-without-result",
    "Access and participation",
    (sector) => ({
      ...sector,
      indicators: sector.indicators.map((one) =>
        one.theme === "Access and participation"
          ? { ...one, actuals: [one.actuals[0] ?? null, one.actuals[1] ?? null, one.code === "1.4" ? 40 : one.baseline - 2] }
          : one,
      ),
    }),
  ],
  [
    "results without any spending",
    "result-without-finance",
    "School infrastructure",
    (sector) => ({
      ...sector,
      programmes: sector.programmes.map((one) =>
        one.programme === "School infrastructure" && one.year === 2025 ? { ...one, released: 0, spent: 0 } : one,
      ),
    }),
  ],
  [
    "results of a programme that the finance leaves out",
    "result-without-finance",
    "Quality and learning",
    (sector) => ({
      ...sector,
      programmes: sector.programmes.filter(({ programme }) => programme !== "Quality and learning"),
      approved: sector.approved.filter(({ programme }) => programme !== "Quality and learning"),
    }),
  ],
  [
    "a signed commitment with nothing disbursed",
    "commitment-without-disbursement",
    "Teachers for All Trust",
    (sector) => ({
      ...sector,
      partners: sector.partners.map((one) =>
        one.partner === "Teachers for All Trust" && one.year === 2025 ? { ...one, disbursed: 0 } : one,
      ),
    }),
  ],
  [
    "a signed commitment with no disbursement given",
    "commitment-without-disbursement",
    "Union of European Donors",
    (sector) => ({
      ...sector,
      partners: sector.partners.map((one) =>
        one.partner === "Union of European Donors" && one.year === 2025 ? { ...one, disbursed: null } : one,
      ),
    }),
  ],
  [
    "a missed target whose actions were struck out",
    "target-missed-without-action",
    "Schools with electricity",
    (sector) => ({ ...sector, actions: sector.actions.filter(({ indicator }) => indicator !== "4.4") }),
  ],
  [
    "a target that was reached is missed now",
    "target-missed-without-action",
    "Pupils per textbook in grade 3",
    (sector) => ({
      ...sector,
      indicators: sector.indicators.map((one) => (one.code === "2.5" ? { ...one, actuals: [2.2, 1.8, 1.9] } : one)),
    }),
  ],
  [
    "an earlier recommendation without a status",
    "recommendation-without-follow-up",
    "Open a telephone line for complaints",
    (sector) => ({
      ...sector,
      actions: sector.actions.map((one) => (one.action === "Open a telephone line for complaints" ? { ...one, status: null } : one)),
    }),
  ],
  [
    "an earlier recommendation not begun, with no reason",
    "recommendation-without-follow-up",
    "Print the guide for accelerated classes",
    (sector) => ({
      ...sector,
      actions: sector.actions.map((one) =>
        one.action === "Print the guide for accelerated classes" ? { ...one, status: "Not started" } : one,
      ),
    }),
  ],
  [
    "the rate of execution that performance reports is not that of the finance",
    "figures-differ",
    "Budget execution of the sector",
    (sector) => ({
      ...sector,
      indicators: sector.indicators.map((one) => (one.code === "5.3" ? { ...one, actuals: [76.6, 81.6, 91.2] } : one)),
    }),
  ],
  [
    "the approved budget of a programme is not that of the spending table",
    "figures-differ",
    "Governance and management",
    (sector) => ({
      ...sector,
      approved: sector.approved.map((one) =>
        one.programme === "Governance and management"
          ? { ...one, amounts: one.amounts.map((amount, n) => (n === 2 ? amount + 45 : amount)) }
          : one,
      ),
    }),
  ],
];

test("the sample has three years, 25 indicators, six partners and 40 actions", () => {
  expect(indicators).toHaveLength(25);
  expect(new Set(programmes.map(({ year }) => year)).size).toBe(3);
  expect(new Set(partners.map(({ partner }) => partner)).size).toBe(6);
  expect(actions).toHaveLength(40);
  const review = reviewOfSector(soundSector);
  expect([
    review.year,
    review.indicators.length,
    review.finance.lines.length,
    review.finance.partners.length,
    review.actions.length,
  ]).toEqual([2025, 25, 15, 18, 40]);
});

test("the consistent year gives no contradiction, and nothing is in doubt", () => {
  const { contradictions, doubts } = reviewOfSector(soundSector);
  expect([contradictions, doubts]).toEqual([[], []]);
});

test("twelve contradictions are planted, of every kind", () => {
  expect(plants).toHaveLength(12);
  expect(new Set(plants.map(([, kind]) => kind))).toEqual(new Set(contradictionKinds));
});

test.each(plants)("%s", (_, kind, names, plant) => {
  const found = reviewOfSector(plant(soundSector)).contradictions;
  const [meant] = found.filter((one) => one.kind === kind && one.message.includes(names));
  expect(meant?.cells.length).toBeGreaterThan(0);
});

test.each(plants.filter(([, kind]) => kind !== "spending-without-result"))("%s, and nothing else of another kind", (_, kind, __, plant) => {
  const kinds = new Set(reviewOfSector(plant(soundSector)).contradictions.map((one) => one.kind));
  // Spending that is not there is also missing from the rate of execution.
  kinds.delete("figures-differ");
  expect([...kinds]).toEqual(kind === "figures-differ" ? [] : [kind]);
});

test("all twelve at once are found in one workbook", () => {
  const all = plants.reduce((sector, [, , , plant]) => plant(sector), soundSector);
  const found = reviewOfSector(all).contradictions;
  expect(plants.filter(([, kind, names]) => !found.some((one) => one.kind === kind && one.message.includes(names)))).toEqual([]);
});

test("girls and boys are parts of the indicator above them", () => {
  const review = reviewOfSector(soundSector);
  const whole = review.indicators.find(({ name }) => name === "Net enrolment rate in primary school");
  expect(whole?.parts.map((id) => review.indicators.find((one) => one.id === id)?.name)).toEqual([
    "Net enrolment rate in primary school (girls)",
    "Net enrolment rate in primary school (boys)",
  ]);
});
