import type { Area } from "../../../grid/address";
import { changeGroups } from "../figures/changes";
import { label, names } from "../figures/names";
import { summaryItems } from "../figures/project";
import { area, headerLook, titleLook, wholeFormat } from "./plan";
import type { Entry, SheetPlan } from "./plan";

/** Annex 4: current against restructured, a row for each field that changes; targets of several years in one cell. */
export function changesSheet(): SheetPlan {
  const rows: Entry[][] = [
    ["Annex 4: Changes to the indicators between the current and the restructured versions of the Results Framework"],
    ["PERU: BASIC EDUCATION PROJECT"],
    ["DETAIL STATUS", "INDICATOR", "CHANGE IN", "CURRENT", "RESTRUCTURED*"],
  ];
  const merges: Area[] = [];
  for (const { id, status, fields } of changeGroups) {
    const top = rows.length;
    const named: Entry[] = [status, `${label(id, "Indicator")}: ${names[id]}`];
    if (fields.length === 0) rows.push(named);
    fields.forEach((field, n) => rows.push([...(n === 0 ? named : [null, null]), ...field]));
    if (fields.length > 1) merges.push(area(top, 0, rows.length - 1, 0), area(top, 1, rows.length - 1, 1));
  }
  const last = rows.length - 1;
  rows.push(["(*) In descriptions, edited or new text is in italics."]);
  return {
    name: "Changes",
    rows,
    widths: [14, 44, 22, 70, 70],
    merges: [...merges, area(last + 1, 0, last + 1, 4)],
    looks: [
      [area(0, 0, 0, 4), titleLook],
      [area(1, 0, 1, 4), { bold: true, wrap: false }],
      [area(2, 0, 2, 4), headerLook],
      [area(3, 3, last, 4), { numberFormat: wholeFormat, horizontal: "left" }],
      [area(last + 1, 0, last + 1, 4), { italic: true }],
    ],
    freeze: { rows: 3, cols: 2, titleFrom: 2 },
    landscape: true,
  };
}

/** The twenty-three items, ticked under one of two headings. */
export function summarySheet(): SheetPlan {
  return {
    name: "Summary of changes",
    rows: [
      ["Summary of changes"],
      [null, "Changed", "Not Changed"],
      ...summaryItems.map(([item, changed]): Entry[] => [item, changed ? "✔" : null, changed ? null : "✔"]),
    ],
    widths: [50, 14, 14],
    looks: [
      [area(0, 0, 0, 2), titleLook],
      [area(1, 0, 1, 2), headerLook],
      [area(2, 1, summaryItems.length + 1, 2), { horizontal: "center" }],
    ],
    freeze: { rows: 2, cols: 1, titleFrom: 1 },
    landscape: false,
  };
}
