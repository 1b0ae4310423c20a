import type { Comparison } from "../../compare/comparison";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import { inForce } from "../../rules/support/items";
import { statusWords } from "../comparison-words";
import { bold, linksOf, plainCells, valueText, withUniqueKeys } from "./annex";
import type { Annex, AnnexRow } from "./annex";

/** A block an indicator, as the detailed changes of a paper have it: what it is, its values and their dates, and what happens to it. */
export function detailsAnnex(project: Project, comparison: Comparison | undefined): Annex | undefined {
  const blocks = project.indicators.flatMap((indicator) => {
    const record = inForce(indicator).find((one) => one.table.kind === "indicator-status");
    return record ? [blockOf(indicator, record, comparison)] : [];
  });
  if (blocks.length === 0) return undefined;
  return {
    maker: "annex-details",
    name: "Detailed changes",
    title: "Detailed changes",
    note: "A block an indicator: its values, their dates, and what the restructuring does to it.",
    columns: [
      { header: "Indicator", width: 44 },
      { header: "Action", width: 14 },
      { header: "Unit of measure", width: 16 },
      { header: "", width: 8 },
      { header: "Baseline", width: 22 },
      { header: "Actual", width: 22 },
      { header: "End target", width: 22 },
    ],
    rows: withUniqueKeys(blocks.flat()),
    userHeader: "Comment",
  };
}

function blockOf(indicator: Indicator, record: IndicatorRecord, comparison: Comparison | undefined): AnnexRow[] {
  const pair = comparison?.pairs.find((one) => one.kind === "indicator" && (one.after ?? one.before)?.id === indicator.id);
  const action = pair ? statusWords[pair.status] : valueText(record.status);
  const label = /^I\d+$/.test(indicator.id) || indicator.id === indicator.name ? indicator.name : `${indicator.id}. ${indicator.name}`;
  const values = [record.baseline, record.actual, record.endTarget];
  const dates = [record.baselineDate, record.actualDate, record.endTargetDate];
  // The action is the comparison's where there is one; the name is the one that the first table gives.
  return [
    {
      key: `indicator ${indicator.id} value`,
      begins: true,
      cells: [bold(label), bold(action), ...plainCells([valueText(record.unit), "Value", ...values.map(valueText)])],
      links: linksOf([indicator.records[0]?.name, ...(pair ? [] : [record.status]), record.unit, ...values]),
    },
    {
      key: `indicator ${indicator.id} date`,
      cells: plainCells(["", "", valueText(record.type), "Date", ...dates.map(valueText)]),
      links: linksOf([record.type, ...dates]),
    },
  ];
}
