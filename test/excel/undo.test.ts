import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { area, madeTable } from "../xlsx/made-chart";
import { openPort } from "./port";

jest.setTimeout(60_000);
beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

test("what is written is asked to be one undo step of an Excel that can, and of no other", async () => {
  const { excel, host } = await openPort("== It's A\n| 1 |");
  const run = jest.spyOn(Excel, "run");
  const options = (): readonly unknown[] => run.mock.calls.map(([first]) => first);
  await excel.apply(madeTable);
  expect(options()).toEqual([{ delayForCellEdit: false }]);
  run.mockClear();
  const supports = jest.spyOn(host, "supports").mockReturnValue(true);
  await excel.apply([{ kind: "highlight", sheet: "It's A", area: area("A1"), fill: "#FFC7CE" }]);
  await excel.read();
  expect(options()[0]).toEqual({ delayForCellEdit: false, mergeUndoGroup: true });
  expect(options().slice(1)).not.toContainEqual(expect.objectContaining({ mergeUndoGroup: true }));
  supports.mockRestore();
  run.mockRestore();
});
