import type { NewContent } from "../../grid/edits";
import { blank, text } from "../cells";
import type { Column } from "./columns";
import { fillers, firstRow } from "./form";
import type { Form, Setting } from "./form";
import { endOfProject, indicators, project } from "./project";
import { headerWord } from "./words";

const indicator: Column = { header: "indicator", holds: "text", width: 42 };
const unit: Column = { header: "unit", holds: { choice: "units", free: true }, width: 14 };
const frequency: Column = { header: "frequency", holds: { choice: "frequencies", free: true }, width: 14 };

/** Shares are shown as percentages: the second example's cells. */
const percentLook = (left: number, right: number): Form["looks"] => [
  { area: { top: firstRow + 1, left, bottom: firstRow + 1, right }, look: { numberFormat: "0%" } },
];

export function resultsFramework(setting: Setting): Form {
  const { years } = setting;
  const { say, pick, figure } = fillers(setting);
  return {
    columns: [
      indicator,
      unit,
      { header: "baseline", holds: "any" },
      ...years.map((header): Column => ({ header, holds: "any" })),
      { header: "endTarget", holds: "any" },
      frequency,
      { header: "source", holds: "text", width: 24 },
      { header: "responsibility", holds: "text", width: 24 },
    ],
    rows: indicators(setting).map((one) => () => [
      say(one.name),
      pick("units", one.unit),
      figure(one.baseline),
      ...one.targets.map(figure),
      figure(one.end),
      pick("frequencies", 3),
      say(one.source),
      say("ministry"),
    ]),
    looks: setting.hasExample ? percentLook(2, 3 + years.length) : [],
  };
}

export function indicatorStatus(setting: Setting): Form {
  const { first, last } = project(setting);
  const { say, pick, figure, day } = fillers(setting);
  return {
    columns: [
      indicator,
      unit,
      { header: "baseline", holds: "any" },
      { header: "baselineDate", holds: "date" },
      { header: "previous", holds: "any" },
      { header: "actual", holds: "any" },
      { header: "actualDate", holds: "date" },
      { header: "endTarget", holds: "any" },
      { header: "endTargetDate", holds: "date" },
    ],
    rows: indicators(setting).map((one) => () => [
      say(one.name),
      pick("units", one.unit),
      figure(one.baseline),
      day(first - 1, 12, 31),
      figure(one.baseline),
      figure(one.actual),
      day(first, 6, 30),
      figure(one.end),
      day(last, ...endOfProject),
    ]),
    looks: setting.hasExample ? [...(percentLook(2, 2) ?? []), ...(percentLook(4, 5) ?? []), ...(percentLook(7, 7) ?? [])] : [],
  };
}

export function monitoringPlan(setting: Setting): Form {
  const { say, pick } = fillers(setting);
  return {
    columns: [
      indicator,
      { header: "definition", holds: "text", width: 46 },
      frequency,
      { header: "source", holds: "text", width: 24 },
      { header: "methodology", holds: "text", width: 30 },
      { header: "responsibility", holds: "text", width: 24 },
    ],
    rows: indicators(setting).map((one) => () => [
      say(one.name),
      say(one.meaning),
      pick("frequencies", 3),
      say(one.source),
      say(one.method),
      say("ministry"),
    ]),
  };
}

export function changeTable(setting: Setting): Form {
  const { say, pick, figure } = fillers(setting);
  const [teachers, , water] = indicators(setting);
  const rows: (() => NewContent[])[] =
    teachers && water
      ? [
          () => [
            say(teachers.name),
            pick("changes", 1),
            text(headerWord("endTarget", setting.language)),
            figure(teachers.end * 0.8),
            figure(teachers.end),
            say("lowerTarget"),
          ],
          () => [
            say(water.name),
            pick("changes", 1),
            text(headerWord("frequency", setting.language)),
            pick("frequencies", 2),
            pick("frequencies", 3),
            blank,
          ],
        ]
      : [];
  return {
    columns: [
      indicator,
      { header: "status", holds: { choice: "changes" }, width: 14 },
      { header: "detail", holds: "text", width: 24 },
      { header: "current", holds: "any", width: 30 },
      { header: "proposed", holds: "any", width: 30 },
      { header: "reason", holds: "text" },
    ],
    rows,
  };
}
