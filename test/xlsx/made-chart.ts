import { parseArea } from "../../src/grid/address";
import type { Area } from "../../src/grid/address";
import type { Chart, Edit } from "../../src/grid/edits";

export const area = (a1: string): Area => parseArea(a1) ?? { top: 0, left: 0, bottom: 0, right: 0 };

const text = (value: string) => ({ kind: "text", value }) as const;
const number = (value: number) => ({ kind: "number", value }) as const;

export const madeChart: Chart = {
  title: 'Estimates & "disbursements" <by year>',
  type: "columns",
  categories: area("A2:A4"),
  series: [
    { name: "Current", values: area("B2:B4") },
    { name: "Proposed", values: area("C2:C4") },
  ],
  place: area("E2:K16"),
  numberFormat: "#,##0",
};

/** A sheet of estimates with what a chart, a name and a print area are tried on. */
export const madeTable: readonly Edit[] = [
  {
    kind: "set-cells",
    sheet: "It's A",
    top: 0,
    left: 0,
    rows: [
      [text("Year"), text("Current"), text("Proposed")],
      [text("FY2016"), number(10_000_000), number(11_250_000)],
      [text("FY2017"), number(11_000_000), number(6_510_420)],
      [text("FY2018"), number(4_000_000), number(7_239_580)],
    ],
  },
  { kind: "print", sheet: "It's A", landscape: true, fitToWidth: true, area: area("A1:K16") },
  { kind: "name", sheet: "It's A", name: "Estimates_by_year", area: area("A1:C4") },
  { kind: "chart", sheet: "It's A", chart: madeChart },
];
