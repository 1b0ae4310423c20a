import { contains } from "../../grid/address";
import type { CellRef } from "../../grid/address";
import type { Project, SummaryItem } from "../../model/project";
import { plainCells, valueText, withUniqueKeys } from "./annex";
import type { Annex, AnnexRow, Link } from "./annex";

const tick = "\u2714";

/** The summary of changes with its ticks, as the workbook states it. */
export function summaryAnnex(project: Project): Annex | undefined {
  if (project.summary.length === 0) return undefined;
  return {
    maker: "annex-summary",
    name: "Annex summary",
    title: "Summary of changes",
    note: "As the workbook states it. An item without a tick was not decided.",
    columns: [
      { header: "Item", width: 60 },
      { header: "Changed", width: 14, align: "center" },
      { header: "Not changed", width: 14, align: "center" },
    ],
    rows: withUniqueKeys(project.summary.map((item) => rowOf(item, project))),
    userHeader: "Comment",
  };
}

function rowOf(item: SummaryItem, project: Project): AnnexRow {
  return {
    key: `item ${valueText(item.item)}`,
    cells: plainCells([valueText(item.item), item.changed === true ? tick : "", item.changed === false ? tick : ""]),
    links: [{ cell: item.cell }, ...tickLinks(item.cell, project)],
  };
}

/** The cells that the ticks of an item's row may stand in. */
function tickLinks({ sheet, row, col }: CellRef, project: Project): Link[] {
  const table = project.tables.find((one) => one.kind === "summary-of-changes" && one.sheet === sheet && contains(one.area, row, col));
  const columns = [...new Set((table?.columns ?? []).map((column) => column.cell.col))];
  return columns.flatMap((one) => (one > col ? [{ cell: { sheet, row, col: one } }] : []));
}
