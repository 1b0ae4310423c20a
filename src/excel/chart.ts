import { a1, areaA1 } from "../grid/address";
import type { Chart } from "../grid/edits";

const types = { columns: "ColumnClustered", stacked: "ColumnStacked", lines: "LineMarkers" } as const;

/** Puts a chart of Excel's own over cells of the sheet (ExcelApi 1.7). */
export function addChart(sheet: Excel.Worksheet, chart: Chart): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const made = sheet.charts.add(types[chart.type], sheet.getRange(areaA1(first.values)), "Auto");
  made.title.text = chart.title;
  made.legend.position = "Bottom";
  made.setPosition(a1(chart.place.top, chart.place.left), a1(chart.place.bottom, chart.place.right));
  const categories = sheet.getRange(areaA1(chart.categories));
  const one = made.series.getItemAt(0);
  one.name = first.name;
  one.setXAxisValues(categories);
  for (const { name, values } of others) {
    const series = made.series.add(name);
    series.setValues(sheet.getRange(areaA1(values)));
    series.setXAxisValues(categories);
  }
  if (chart.fromZero) made.axes.valueAxis.minimum = 0;
  if (chart.numberFormat !== undefined) made.axes.valueAxis.numberFormat = chart.numberFormat;
}
