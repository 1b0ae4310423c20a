import { baselineOf, editsSince } from "../../src/workbench/page/baseline";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { area, madeChart, madeTable } from "../xlsx/made-chart";
import { openPort } from "./port";

jest.setTimeout(60_000);
beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

test("a chart, a name and a print area reach Excel in one round trip, and the workbench saves them", async () => {
  const { excel, host } = await openPort("== It's A\n| 1 |");
  const baseline = baselineOf(host.book);
  await excel.apply(madeTable);
  expect(host.requestCount).toBe(1);
  const sheet = host.book.sheetByName("It's A");
  const { categories } = madeChart;
  const series = madeChart.series.map((one) => ({ ...one, categories }));
  expect(sheet?.charts).toEqual([
    { id: "1", title: madeChart.title, type: "columns", place: madeChart.place, numberFormat: "#,##0", series },
  ]);
  expect(sheet?.names).toEqual([{ name: "Estimates_by_year", area: area("A1:C4") }]);
  expect(sheet?.print.area).toEqual(area("A1:K16"));
  const saved = editsSince(baseline, host.book);
  for (const kind of ["print", "name", "chart"]) {
    expect(saved.filter((edit) => edit.kind === kind)).toEqual(madeTable.filter((edit) => edit.kind === kind));
  }
});

test("a name that is given again moves; a name that Excel refuses is told", async () => {
  const { excel, host } = await openPort("== A\n| 1 |\n== B\n| 1 |");
  await excel.apply([{ kind: "name", sheet: "A", name: "Ledger", area: area("A1") }]);
  await excel.apply([{ kind: "name", sheet: "B", name: "ledger", area: area("A1:B2") }]);
  expect(host.book.sheetByName("A")?.names).toEqual([]);
  expect(host.book.sheetByName("B")?.names).toEqual([{ name: "ledger", area: area("A1:B2") }]);
  await expect(excel.apply([{ kind: "name", sheet: "A", name: "A1", area: area("A1") }])).rejects.toMatchObject({ name: "HostFailure" });
});
