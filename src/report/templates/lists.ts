import { blank, text } from "../cells";
import { exampleWord } from "./example-words";
import type { ExampleWord } from "./example-words";
import { fillers } from "./form";
import type { Form, Setting } from "./form";
import { indicators, project } from "./project";

const tick = "X";

/** What a restructuring may change, a tick in one of two columns; the items stay without the example as well. */
export function summaryOfChanges(setting: Setting): Form {
  const { say } = fillers(setting);
  const items: readonly ExampleWord[] = ["framework", "estimates", "closingDate", "costs", "arrangements"];
  return {
    columns: [
      { header: "item", holds: "text", width: 44 },
      { header: "changed", holds: { list: [tick] }, width: 16 },
      { header: "notChanged", holds: { list: [tick] }, width: 16 },
    ],
    rows: items.map((item, index) => () => {
      const mark = (column: number): ReturnType<typeof text> =>
        setting.hasExample && (index === 0) === (column === 1) ? text(tick) : blank;
      return [say(item), mark(1), mark(2)];
    }),
    emptyRows: 5,
    looks: [],
  };
}

export function claims(setting: Setting): Form {
  const { say, figure } = fillers(setting);
  const [teachers, reading] = indicators(setting);
  return {
    columns: [
      { header: "paragraph", holds: "code" },
      { header: "claim", holds: "text", width: 60 },
      { header: "value", holds: "any", width: 20 },
    ],
    rows:
      teachers && reading
        ? [
            () => [figure(4), say("claimTeachers"), figure(teachers.end)],
            () => [figure(7), say("claimReading"), text(`${Math.round(reading.end * 100)}%`)],
          ]
        : [],
  };
}

export function evidence(setting: Setting): Form {
  const { say, pick, figure } = fillers(setting);
  const persons = [
    ["Ana Torres", "01234567", "head", 0],
    ["Luis Rojas", "07654321", "teacher", 0],
    ["Eva Lima", "05555555", "teacher", 1],
  ] as const;
  return {
    columns: [
      { header: "number", holds: "code", width: 8 },
      { header: "fullName", holds: "text" },
      { header: "personId", holds: "text", width: 20 },
      { header: "schoolId", holds: "text", width: 18 },
      { header: "school", holds: "text" },
      { header: "position", holds: "text", width: 18 },
      { header: "confirmed", holds: { choice: "yesNo" }, width: 14 },
    ],
    rows: (setting.hasExample ? persons : []).map(([name, id, position, signed], index) => () => [
      figure(index + 1),
      text(name),
      text(id),
      text("0456789"),
      text(exampleWord("school", setting.language)),
      say(position),
      pick("yesNo", signed),
    ]),
    emptyRows: 30,
  };
}

export function actions(setting: Setting): Form {
  const { say, pick, figure, day } = fillers(setting);
  const { first } = project(setting);
  return {
    columns: [
      { header: "number", holds: "code", width: 8 },
      { header: "year", holds: "code", width: 10 },
      { header: "action", holds: "text", width: 50 },
      { header: "theme", holds: "text", width: 22 },
      { header: "linkedIndicator", holds: "text", width: 26 },
      { header: "owner", holds: "text", width: 26 },
      { header: "dueDate", holds: "date" },
      { header: "status", holds: { choice: "progress" }, width: 16 },
      { header: "response", holds: "text", width: 36 },
    ],
    rows: setting.hasExample
      ? [
          () => [
            ...[figure(1), figure(first), say("manual"), say("teachingTheme"), blank, say("ministry"), day(first, 3, 31)],
            ...[pick("progress", 2), blank],
          ],
          () => [
            ...[figure(2), figure(first), say("hire"), say("teachingTheme"), blank, say("ministry"), day(first, 6, 30)],
            ...[pick("progress", 1), blank],
          ],
        ]
      : [],
  };
}

/** Rules that the example project keeps; each can be run as it stands. */
export function verificationRules(setting: Setting): Form {
  const { say, pick } = fillers(setting);
  return {
    columns: [
      { header: "appliesTo", holds: "text", width: 22 },
      { header: "check", holds: "text", width: 50 },
      { header: "operator", holds: { list: [">=", "<=", ">", "<", "=", "<>"] }, width: 12 },
      { header: "threshold", holds: "text", width: 20 },
      { header: "severity", holds: { choice: "severities" }, width: 16 },
      { header: "message", holds: "text", width: 50 },
    ],
    rows: setting.hasExample
      ? [
          () => [say("ruleFirst"), say("ruleSum"), text("="), say("ruleEnd"), pick("severities", 0), say("ruleSumSaid")],
          () => [say("ruleDlis"), say("ruleDeadline"), text("<="), say("ruleClosing"), pick("severities", 0), blank],
          () => [say("ruleDli"), say("ruleShare"), text("<="), text("70%"), pick("severities", 1), say("ruleShareSaid")],
          () => [say("ruleIndicators"), say("ruleFilled"), blank, blank, pick("severities", 2), blank],
        ]
      : [],
  };
}
