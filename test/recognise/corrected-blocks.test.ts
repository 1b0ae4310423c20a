import { workbookOfText } from "../../src/grid/text-form";
import { figureOf } from "../../src/model/value";
import { recogniseWorkbook } from "../../src/recognise/recognise";

const workbook = workbookOfText(`
== DLIs
| DLI 1 | Positions staffed |
| Type of DLI | Scalability | Unit of Measure | Total Allocated Amount |
| Outcome | Yes | Number | 2.25 |
| Period | Value | Allocated Amount | Formula |
| 2014 | 15,000 | 1.875 | |
| 2015 | 3,000 | 0.375 | |
| DLI 2 | Studies published |
| Type of DLI | Scalability | Unit of Measure | Total Allocated Amount |
| Output | No | Number | 1 |
| Period | Value | Allocated Amount | Formula |
| 2014 | 1 | 1 | |
`);

test("a person's word on the unit of money leaves a table of DLI blocks one of blocks", () => {
  const { schedules } = recogniseWorkbook(workbook, {
    kinds: [{ sheet: "DLIs", range: "A1:D11", kind: "dli-matrix", scale: 1_000_000, currency: "USD" }],
  });
  // By hand: 1.875 and 0.375 million make 2.25 million; DLI 2 pays its one million in 2014.
  const [schedule] = schedules;
  const told = schedule?.dlis.map(({ number, subtotal, periods }) => [
    number,
    figureOf(subtotal)?.toNumber(),
    ...periods.map(({ amount }) => figureOf(amount)?.toNumber()),
  ]);
  expect(told).toEqual([
    ["1", 2_250_000, 1_875_000, 375_000],
    ["2", 1_000_000, 1_000_000],
  ]);
});
