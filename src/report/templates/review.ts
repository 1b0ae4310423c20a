import { dec } from "../../base/decimal";
import { a1 } from "../../grid/address";
import { blank, formula } from "../cells";
import type { Column } from "./columns";
import { fillers } from "./form";
import type { Form, Setting } from "./form";
import { project } from "./project";

const theme: Column = { header: "theme", holds: "text", width: 22 };
const owner: Column = { header: "owner", holds: "text", width: 24 };

/** Policy reform priorities, each with its measures and how their progress is told. */
export function reforms(setting: Setting): Form {
  const { say, pick, figure, day } = fillers(setting);
  const { first } = project(setting);
  return {
    columns: [
      { header: "number", holds: "code", width: 8 },
      { header: "reform", holds: "text", width: 28 },
      { header: "measure", holds: "text", width: 46 },
      { header: "metric", holds: "text", width: 30 },
      theme,
      owner,
      { header: "dueDate", holds: "date" },
      { header: "status", holds: { choice: "progress" }, width: 16 },
      { header: "response", holds: "text", width: 30 },
    ],
    rows: setting.hasExample
      ? [
          () => [
            ...[figure(1), say("postingReform"), say("postingMeasure"), say("postingMetric"), say("teachingTheme"), say("ministry")],
            ...[day(first, 9, 30), pick("progress", 1), blank],
          ],
          () => [
            ...[figure(2), say("grantReform"), say("grantMeasure"), say("grantMetric"), say("schoolsTheme"), say("financeUnit")],
            ...[day(first, 6, 30), pick("progress", 0), blank],
          ],
        ]
      : [],
  };
}

/** Meetings and field visits of the review. */
export function calendar(setting: Setting): Form {
  const { say, pick, day } = fillers(setting);
  const { last } = project(setting);
  return {
    columns: [
      { header: "meeting", holds: "text", width: 36 },
      { header: "type", holds: { choice: "meetings" }, width: 18 },
      theme,
      { header: "date", holds: "date" },
      { header: "place", holds: "text", width: 22 },
      owner,
      { header: "participants", holds: "text", width: 34 },
      { header: "status", holds: { choice: "held" }, width: 14 },
    ],
    rows: setting.hasExample
      ? [
          () => [
            ...[say("teachingGroup"), pick("meetings", 0), say("teachingTheme"), day(last + 1, 2, 3), say("capital")],
            ...[say("planningUnit"), say("everyone"), pick("held", 0)],
          ],
          () => [
            ...[say("northVisit"), pick("meetings", 1), say("schoolsTheme"), day(last + 1, 2, 10), say("north")],
            ...[say("planningUnit"), say("everyone"), pick("held", 0)],
          ],
          () => [
            ...[say("closingSession"), pick("meetings", 2), blank, day(last + 1, 2, 20), say("capital")],
            ...[say("ministry"), say("everyone"), pick("held", 0)],
          ],
        ]
      : [],
  };
}

/** What working groups and field visits saw, by theme. */
export function notes(setting: Setting): Form {
  const { say, pick, day } = fillers(setting);
  const { last } = project(setting);
  return {
    columns: [
      { header: "meeting", holds: "text", width: 34 },
      { header: "type", holds: { choice: "meetings" }, width: 18 },
      theme,
      { header: "date", holds: "date" },
      { header: "place", holds: "text", width: 22 },
      { header: "participants", holds: "text", width: 30 },
      { header: "seen", holds: "text", width: 44 },
      { header: "follows", holds: "text", width: 36 },
      owner,
    ],
    rows: setting.hasExample
      ? [
          () => [
            ...[say("teachingGroup"), pick("meetings", 0), say("teachingTheme"), day(last + 1, 2, 3), say("capital"), say("everyone")],
            ...[say("seenTeaching"), say("followsTeaching"), say("financeUnit")],
          ],
          () => [
            ...[say("northVisit"), pick("meetings", 1), say("schoolsTheme"), day(last + 1, 2, 10), say("north"), say("everyone")],
            ...[say("seenNorth"), say("followsNorth"), say("planningUnit")],
          ],
        ]
      : [],
  };
}

/** Who does what for the review. */
export function roles(setting: Setting): Form {
  const { say } = fillers(setting);
  const rows = [
    ["planningUnit", "writesPerformance"],
    ["financeUnit", "writesFinance"],
    ["ministry", "followsUp"],
  ] as const;
  return {
    columns: [
      { header: "organisation", holds: "text", width: 32 },
      { header: "role", holds: "text", width: 54 },
      theme,
      { header: "contact", holds: "text", width: 26 },
    ],
    rows: setting.hasExample ? rows.map(([who, task]) => () => [say(who), say(task), blank, blank]) : [],
  };
}

/** From which share of the way on an indicator is on track, or behind; the ratings stay without the example as well. */
export function thresholds(setting: Setting): Form {
  const { say, figure } = fillers(setting);
  const share = (value: number): ReturnType<typeof figure> => (setting.hasExample ? figure(value) : blank);
  return {
    columns: [
      { header: "rating", holds: "text", width: 24 },
      { header: "atLeast", holds: "figure", width: 16 },
    ],
    rows: [() => [say("onTrack"), share(0.8)], () => [say("behind"), share(0.5)]],
    emptyRows: 0,
    looks: [{ area: { top: 3, left: 1, bottom: 4, right: 1 }, look: { numberFormat: "0%" } }],
  };
}

/** Indicators of a sector by theme, with a milestone and an actual of every year and the unit that reports. */
export function reviewIndicators(setting: Setting): Form {
  const { years } = setting;
  const { say, pick, figure } = fillers(setting);
  const rest = years.slice(1).map(() => blank);
  return {
    columns: [
      theme,
      { header: "indicator", holds: "text", width: 44 },
      { header: "unit", holds: { choice: "units", free: true }, width: 18 },
      { header: "baseline", holds: "any" },
      ...years.map((year): Column => ({ header: { word: "target", year }, holds: "any" })),
      ...years.map((year): Column => ({ header: { word: "achieved", year }, holds: "any" })),
      { header: "endTarget", holds: "any" },
      { header: "frequency", holds: { choice: "frequencies", free: true }, width: 14 },
      { header: "source", holds: "text", width: 24 },
      { header: "who", holds: "text", width: 24 },
      { header: "reason", holds: "text", width: 34 },
    ],
    rows: setting.hasExample
      ? [
          () => [
            ...[say("teachingTheme"), say("sectorTeachers"), pick("units", 0), figure(0)],
            ...[...years.map((_, index) => figure(100 * (index + 1))), figure(95), ...rest, figure(100 * years.length)],
            ...[pick("frequencies", 3), say("register"), say("planningUnit"), blank],
          ],
          () => [
            ...[say("schoolsTheme"), say("sectorWater"), pick("units", 0), figure(20)],
            ...[...years.map((_, index) => figure(30 + 10 * index)), figure(31), ...rest, figure(20 + 10 * years.length)],
            ...[pick("frequencies", 3), say("survey"), say("planningUnit"), blank],
          ],
        ]
      : [],
  };
}

/** What programmes cost and who pays, with what was released and spent: a row for each programme and year. */
export function programmeCosts(setting: Setting): Form {
  const { say, figure } = fillers(setting);
  const lines = [
    ["teachingTheme", 120_000, 70_000, 40_000, 68_000, 64_000],
    ["schoolsTheme", 90_000, 60_000, 20_000, 55_000, 50_000],
  ] as const;
  const gapOf = (row: number): string => `${a1(row, 2)}-${a1(row, 3)}-${a1(row, 4)}`;
  const money = (header: Column["header"]): Column => ({ header, holds: "money", width: 20, sums: true });
  const wide = (header: Column["header"]): Column => ({ ...money(header), width: 32 });
  return {
    columns: [
      { header: "programme", holds: "text", width: 30 },
      { header: "fiscalYear", holds: "any", width: 12 },
      ...(["cost", "government"] as const).map(money),
      wide("allPartners"),
      { ...wide("gap"), calculates: (row) => `IF(${a1(row, 2)}="","",${gapOf(row)})` },
      ...(["budget", "released", "spent"] as const).map(money),
    ],
    rows: setting.hasExample
      ? lines.map(([name, cost, own, partners, released, spent]) => (row: number) => [
          ...[say(name), figure(setting.years[0] ?? 0), figure(cost), figure(own), figure(partners)],
          ...[formula(gapOf(row), dec(cost).minus(own).minus(partners)), figure(own), figure(released), figure(spent)],
        ])
      : [],
  };
}

/** What the government and each partner committed and disbursed: a row for each, year by year. */
export function reviewCommitments(setting: Setting): Form {
  const { say, pick, figure, day } = fillers(setting);
  const { first } = project(setting);
  return {
    columns: [
      { header: "partner", holds: "text", width: 34 },
      { header: "programme", holds: "text", width: 26 },
      { header: "fiscalYear", holds: "any", width: 12 },
      { header: "committed", holds: "money", width: 18, sums: true },
      { header: "disbursed", holds: "money", width: 18, sums: true },
      { header: "status", holds: { choice: "pledges" }, width: 14 },
      { header: "signing", holds: "date" },
      { header: "dueDate", holds: "date" },
    ],
    rows: setting.hasExample
      ? [
          () => [
            ...[say("government"), say("teachingTheme"), figure(first), figure(70_000), figure(64_000)],
            ...[pick("pledges", 1), day(first, 1, 1), blank],
          ],
          () => [
            ...[say("partner"), say("teachingTheme"), figure(first), figure(40_000), figure(30_000)],
            ...[pick("pledges", 1), day(first - 1, 10, 1), blank],
          ],
          () => [
            ...[say("otherPartner"), say("schoolsTheme"), figure(first), figure(20_000), figure(0)],
            ...[pick("pledges", 0), blank, day(first, 11, 30)],
          ],
        ]
      : [],
  };
}
