import fc from "fast-check";
import { dec, plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { printCell } from "../../src/grid/address";
import {
  cellTrace,
  differenceTrace,
  givenTrace,
  greatestTrace,
  leastTrace,
  productTrace,
  quotientTrace,
  sumTrace,
  wholeTrace,
} from "../../src/disburse/build";
import { disburse } from "../../src/disburse/disburse";
import { cellsOf, evaluate, partsOf } from "../../src/disburse/evaluate";
import { explain } from "../../src/disburse/explain";
import { constantsOf, formulaOf } from "../../src/disburse/formula";
import type { Trace } from "../../src/disburse/trace";
import { workOut } from "./arithmetic";
import { at, project, schedule } from "./made";
import { peruEstimates, peruSchedule } from "./peru";

const leaf = fc
  .record({ row: fc.nat(20), col: fc.nat(9), cents: fc.integer({ min: -1e9, max: 1e9 }), given: fc.boolean() })
  .map(({ row, col, cents, given }): Trace => {
    const result = dec(cents).div(100);
    return given ? givenTrace("a setting", result) : cellTrace({ sheet: "S", row, col }, String(cents / 100), result);
  });

const trace = fc.letrec<{ node: Trace }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("node"), { maxLength: 4 }).map((terms) => sumTrace("sum", terms)),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((factors) => productTrace("product", factors)),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => differenceTrace("difference", a, b)),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => quotientTrace("quotient", a, b) ?? a),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => leastTrace("least", [a, b])),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => greatestTrace("greatest", [a, b])),
    leaf.map((part) => wholeTrace("whole", part)),
  ),
})).node;

test("a trace evaluates to its own result, at every node", () => {
  const agrees = (node: Trace): boolean => evaluate(node).equals(node.result) && partsOf(node).every(agrees);
  fc.assert(fc.property(trace, agrees), { numRuns: 1000 });
});

test("the formula of a trace, worked out by another reader, gives its result", () => {
  fc.assert(
    fc.property(trace, (node) => {
      const value = workOut(formulaOf(node, { numberAt: () => undefined }));
      expect(value.minus(node.result).abs().lessThanOrEqualTo(node.result.abs().times("1e-40").plus("1e-30"))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("every figure of a disbursement rests on cells and evaluates", () => {
  const result = disburse(project([schedule(peruSchedule)], peruEstimates), { calendar: bankCalendar });
  const groups = [
    ...(result?.byDli ?? []),
    ...(result?.byPeriod ?? []),
    ...(result?.byFiscalYear ?? []),
    ...(result?.byDli ?? []).flatMap((dli) => dli.amounts),
  ];
  expect(groups).toHaveLength(9 + 5 + 6 + 45);
  for (const bases of groups) {
    for (const figure of [bases.printed, bases.fromUnits]) {
      expect(evaluate(figure.trace).equals(figure.value)).toBe(true);
      expect(figure.value.isZero() || cellsOf(figure.trace).length > 0).toBe(true);
    }
  }
});

test("changing a cell changes what rests on it", () => {
  const node = productTrace("units x price", [cellTrace(at("DLIs!F5"), "2", dec(2)), cellTrace(at("DLIs!D4"), "$10", dec(10))]);
  expect(plain(evaluate(node, (cell) => (printCell(cell) === "DLIs!F5" ? dec(3) : undefined)))).toBe("30");
});

describe("in words and as formulas", () => {
  const units = givenTrace('"PISA/ICCS" names 2', dec(2), at("'Annex 2'!H15"));
  const price = cellTrace(at("'Annex 2'!D14"), "$1,041,670", dec(1041670));
  const worth = productTrace("DLI 6, Dec-15", [units, price]);
  const thousands = cellTrace(at("T!B2"), "1.5", dec(1500), dec(1000));

  test("explained line by line", () => {
    expect(explain(sumTrace("FY2017", [worth, thousands]))).toEqual([
      "FY2017 = 2,083,340 + 1,500 = 2,084,840",
      "  DLI 6, Dec-15 = 2 x 1,041,670 = 2,083,340",
      "    2: \"PISA/ICCS\" names 2 ('Annex 2'!H15)",
      "    1,041,670 ('Annex 2'!D14)",
      "  1,500 (T!B2, printed 1.5 x 1,000)",
    ]);
  });

  test("cells that hold numbers become references, scaled; words become constants with their source", () => {
    const source = {
      numberAt: (cell: { sheet: string; col: number }) => (cell.sheet === "T" ? dec("1.5") : cell.col === 3 ? dec(1041670) : undefined),
    };
    expect(formulaOf(sumTrace("x", [worth, thousands]), source)).toBe("SUM(2*'Annex 2'!D14,T!B2*1000)");
    expect(constantsOf(worth, source).map((one) => one.text)).toEqual(['"PISA/ICCS" names 2']);
    const lot = quotientTrace("lot", worth, thousands);
    expect(lot && formulaOf(lot, source)).toBe("2*'Annex 2'!D14/(T!B2*1000)");
  });

  test("a cell whose number is not the figure is not referred to", () => {
    expect(formulaOf(price, { numberAt: () => dec(7) })).toBe("1041670");
  });

  test("more terms than a function takes are nested", () => {
    const many = sumTrace(
      "many",
      Array.from({ length: 450 }, (_, n) => cellTrace({ sheet: "S", row: n, col: 0 }, "1", dec(1))),
    );
    const text = formulaOf(many, { numberAt: () => dec(1) });
    expect(text.startsWith("SUM(SUM(S!A1,")).toBe(true);
    expect(text.split("SUM(").length - 1).toBe(4);
  });
});
