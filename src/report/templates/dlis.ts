import { a1 } from "../../grid/address";
import { formula } from "../cells";
import { dec } from "../../base/decimal";
import { onceFilled } from "./columns";
import type { Column } from "./columns";
import { fillers } from "./form";
import type { Form, Setting } from "./form";
import { dlis, project } from "./project";

const dli: Column = { header: "dli", holds: "code", width: 8 };
const indicator: Column = { header: "indicator", holds: "text", width: 42 };

/** A row for each DLI and period: what is paid is the units times their value. */
export function dliMatrix(setting: Setting): Form {
  const { say, figure, day } = fillers(setting);
  return {
    columns: [
      dli,
      indicator,
      { header: "unitValue", holds: "money" },
      { header: "endOfPeriod", holds: "date" },
      { header: "disbursementDate", holds: "date" },
      { header: "target", holds: "figure" },
      { header: "amount", holds: "money", sums: true, calculates: onceFilled(2, "*", 5) },
    ],
    rows: (setting.hasExample ? dlis : []).flatMap((one) =>
      setting.years.map((year) => (row: number) => [
        figure(one.number),
        say(one.name),
        figure(one.unitValue),
        day(year, 3, 31),
        day(year, 6, 15),
        figure(one.yearly),
        formula(`${a1(row, 2)}*${a1(row, 5)}`, dec(one.unitValue).times(one.yearly)),
      ]),
    ),
  };
}

/** What each DLI is worth: an amount, and how much of it for a unit. */
export function dliPrices(setting: Setting): Form {
  const { say, pick, figure, day } = fillers(setting);
  const { last } = project(setting);
  const count = setting.years.length;
  return {
    columns: [
      dli,
      indicator,
      { header: "unitValue", holds: "money" },
      { header: "endTarget", holds: "figure" },
      { header: "allocation", holds: "money", sums: true, calculates: onceFilled(2, "*", 3) },
      { header: "scalable", holds: { choice: "yesNo" }, width: 12 },
      { header: "deadline", holds: "date" },
      { header: "minimum", holds: "figure" },
      { header: "maximum", holds: "figure" },
    ],
    rows: (setting.hasExample ? dlis : []).map((one) => (row: number) => [
      figure(one.number),
      say(one.name),
      figure(one.unitValue),
      figure(one.yearly * count),
      formula(`${a1(row, 2)}*${a1(row, 3)}`, dec(one.unitValue).times(one.yearly * count)),
      pick("yesNo", 0),
      day(last, 6, 30),
      figure(1),
      figure(one.yearly * count),
    ]),
  };
}

export function verificationProtocol(setting: Setting): Form {
  const { say, pick, figure } = fillers(setting);
  return {
    columns: [
      dli,
      { header: "definition", holds: "text", width: 46 },
      { header: "scalable", holds: { choice: "yesNo" }, width: 12 },
      { header: "source", holds: "text", width: 24 },
      { header: "verifier", holds: "text", width: 24 },
      { header: "procedure", holds: "text", width: 46 },
    ],
    rows: (setting.hasExample ? dlis : []).map((one) => () => [
      figure(one.number),
      say(one.meaning),
      pick("yesNo", 0),
      say(one.source),
      say("auditor"),
      say(one.method),
    ]),
  };
}

export function payments(setting: Setting): Form {
  const { figure, day } = fillers(setting);
  const { first } = project(setting);
  return {
    columns: [
      { header: "disbursementNumber", holds: "code", width: 16 },
      dli,
      { header: "disbursementDate", holds: "date", width: 18 },
      { header: "amount", holds: "money", sums: true },
    ],
    rows: (setting.hasExample ? dlis : []).map((one) => () => [
      figure(1),
      figure(one.number),
      day(first, 6, 15),
      figure(one.unitValue * one.yearly),
    ]),
  };
}
