import type { Area } from "../../../grid/address";
import { statusBlocks } from "../figures/status";
import type { StatusBlock } from "../figures/status";
import { area, dayFormat, headerLook, sectionLook, serial, titleLook } from "./plan";
import type { Entry, SheetPlan } from "./plan";

type Look = NonNullable<SheetPlan["looks"]>[number];

const sections = { pdo: "Project Development Objective Indicators", intermediate: "Intermediate Indicators" } as const;

/** Name, unit and type, then value and date under baseline, actual and end target; the action beside both. */
function blockRows(block: StatusBlock): Entry[][] {
  const dates: Entry[] = block.dates ? ["Date", ...block.dates.map(serial)] : ["Date"];
  return [
    [block.title],
    [`Unit of Measure: ${block.unit}`],
    [`Indicator Type: ${block.type}`],
    [null, "Baseline", "Actual (Current)", "End Target", "Action"],
    ["Value", ...block.values, block.action],
    dates,
    [],
  ];
}

/** Section IV: one block an indicator. */
export function indicatorStatusSheet(): SheetPlan {
  const rows: Entry[][] = [["IV. Detailed changes: results framework"], []];
  const merges: Area[] = [];
  const looks: Look[] = [[area(0, 0, 0, 4), titleLook]];
  let level: StatusBlock["level"] | undefined;
  for (const block of statusBlocks) {
    if (block.level !== level) {
      level = block.level;
      looks.push([area(rows.length, 0, rows.length, 4), sectionLook]);
      rows.push([sections[level]], []);
    }
    const top = rows.length;
    rows.push(...blockRows(block));
    merges.push(...[0, 1, 2].map((row) => area(top + row, 0, top + row, 4)), area(top + 4, 4, top + 5, 4));
    looks.push(
      [area(top, 0, top, 4), { bold: true }],
      [area(top + 3, 0, top + 3, 4), headerLook],
      [area(top + 4, 0, top + 5, 0), { bold: true }],
    );
    looks.push([area(top + 4, 1, top + 5, 4), { horizontal: "center" }]);
    if (block.unit !== "Text") looks.push([area(top + 4, 1, top + 4, 3), { numberFormat: "0.00" }]);
    if (block.dates) looks.push([area(top + 5, 1, top + 5, 3), { numberFormat: dayFormat }]);
  }
  return {
    name: "Indicator status",
    rows,
    widths: [12, 34, 34, 34, 14],
    merges,
    looks,
    freeze: { rows: 1, cols: 0, titleFrom: 0 },
    landscape: false,
  };
}
