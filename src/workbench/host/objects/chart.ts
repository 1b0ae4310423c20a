import type { BookChart } from "../../book/book";
import { areaOfAddress, number, oneOf, text } from "../arguments";
import { ExcelError } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { sheetOf } from "../world";
import type { SheetAt } from "../world";

/** The charts of a sheet that were made while the book was open. Of a chart there is what the add-in says of its own. */
export function chartsObject(at: SheetAt): HostObject {
  return objectOf(collectionType, at);
}

interface At extends SheetAt {
  readonly chart: string;
}

interface SeriesAt extends At {
  readonly index: number;
}

const types = { ColumnClustered: "columns", ColumnStacked: "stacked", LineMarkers: "lines" } as const;

function find(at: At): BookChart {
  const found = sheetOf(at).charts.find(({ id }) => id === at.chart);
  if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const change = (at: At, part: Partial<BookChart>): void => at.world.book.setChart(at.sheetId, { ...find(at), ...part }, "addin");

const changeSeries = (at: SeriesAt, part: Partial<BookChart["series"][number]>): void =>
  change(at, { series: find(at).series.map((one, n) => (n === at.index ? { ...one, ...part } : one)) });

const areaOf = (range: unknown): ReturnType<typeof areaOfAddress> =>
  areaOfAddress(typeof range === "string" ? range : String((range as HostObject).get("Address")));

const titleType: ObjectType<At> = {
  name: "ChartTitle",
  properties: { Text: { get: (at) => find(at).title, set: (at, value) => change(at, { title: text(value, "text") }) } },
};

const legendType: ObjectType<At> = {
  name: "ChartLegend",
  properties: { Position: { get: () => "Bottom", set: (_, value) => void oneOf(value, ["Bottom"] as const, "position") } },
};

const axisType: ObjectType<At> = {
  name: "ChartAxis",
  properties: {
    // Zero is the only beginning that the add-in gives an axis.
    Minimum: {
      get: (at) => (find(at).fromZero ? 0 : ""),
      set: (at, value) => change(at, { fromZero: number(value, "minimum") === 0 }),
    },
    NumberFormat: {
      get: (at) => find(at).numberFormat ?? "General",
      set: (at, value) => change(at, { numberFormat: text(value, "numberFormat") }),
    },
  },
};

const axesType: ObjectType<At> = { name: "ChartAxes", objects: { ValueAxis: (at) => objectOf(axisType, at) } };

const seriesType: ObjectType<SeriesAt> = {
  name: "ChartSeries",
  properties: {
    Name: { get: (at) => find(at).series[at.index]?.name, set: (at, value) => changeSeries(at, { name: text(value, "name") }) },
  },
  methods: {
    SetValues: (at, [range]) => nothing(() => changeSeries(at, { values: areaOf(range) })),
    SetXAxisValues: (at, [range]) => nothing(() => changeSeries(at, { categories: areaOf(range) })),
  },
};

const seriesCollectionType: ObjectType<At> = {
  name: "ChartSeriesCollection",
  methods: {
    Add: (at, [name]) => {
      const { series } = find(at);
      change(at, { series: [...series, { name: text(name, "name") }] });
      return objectOf(seriesType, { ...at, index: series.length });
    },
    GetItemAt: (at, [index]) => {
      const wanted = number(index, "index");
      if (!find(at).series[wanted]) throw new ExcelError("InvalidArgument", "There is no such series.");
      return objectOf(seriesType, { ...at, index: wanted });
    },
  },
};

const chartType: ObjectType<At> = {
  name: "Chart",
  id: ({ chart }) => chart,
  objects: {
    Axes: (at) => objectOf(axesType, at),
    Legend: (at) => objectOf(legendType, at),
    Series: (at) => objectOf(seriesCollectionType, at),
    Title: (at) => objectOf(titleType, at),
  },
  methods: {
    SetPosition: (at, [start, end]) =>
      nothing(() => {
        const from = areaOf(start);
        const to = end === undefined || end === null ? from : areaOf(end);
        change(at, { place: { top: from.top, left: from.left, bottom: to.bottom, right: to.right } });
      }),
  },
};

const collectionType: ObjectType<SheetAt> = {
  name: "ChartCollection",
  methods: {
    Add: (at, [type, source, by]) => {
      oneOf(by ?? "Auto", ["Auto"] as const, "seriesBy");
      const chosen = types[oneOf(type, ["ColumnClustered", "ColumnStacked", "LineMarkers"] as const, "type")];
      const values = areaOf(source);
      const chart = String(sheetOf(at).charts.length + 1);
      // A chart of one row or column of figures has one series; where Excel puts it is not known, and the add-in says it next.
      const place = { top: 0, left: 0, bottom: 14, right: 7 };
      const made: BookChart = { id: chart, type: chosen, title: "", place, series: [{ name: "", values }] };
      at.world.book.setChart(at.sheetId, made, "addin");
      return objectOf(chartType, { ...at, chart });
    },
  },
};

export const chartTypes = [collectionType, chartType, titleType, legendType, axesType, axisType, seriesCollectionType, seriesType];
