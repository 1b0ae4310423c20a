import fc from "fast-check";
import { dec, plain } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { a1, parseArea } from "../../src/grid/address";
import { findSheet } from "../../src/grid/workbook";
import type { Workbook } from "../../src/grid/workbook";
import { dliSheets } from "../../src/report/dli-sheets";
import { dliFacts } from "../../src/report/dli-sheets/facts";
import type { SheetDraft } from "../../src/report/draft";
import { workOut } from "../disburse/arithmetic";
import { project, schedule } from "../disburse/made";
import type { DliRow, ScheduleParts } from "../disburse/made";
import { workbookOf } from "./made";

type At = (sheet: string, row: number, col: number) => Dec;

const reference = /(?:'((?:[^']|'')+)'|([A-Za-z_]+))!([A-Z]+\d+(?::[A-Z]+\d+)?)/g;

/** Works out the formulas of drafts over the user's workbook and over one another, by another road than the core's. */
function calculator(drafts: readonly SheetDraft[], workbook: Workbook): At {
  const number = (value: Dec): string => (value.isNegative() ? `(0-${plain(value.abs())})` : plain(value));
  const known = new Map<string, Dec>();
  const cells = (sheet: string, range: string): string => {
    const area = parseArea(range);
    if (!area) throw new Error(`no area ${range}`);
    const found: string[] = [];
    for (let r = area.top; r <= area.bottom; r++) for (let c = area.left; c <= area.right; c++) found.push(number(at(sheet, r, c)));
    return found.join(",");
  };
  const at: At = (sheet, row, col) => {
    const draft = drafts.find((one) => one.name === sheet);
    if (!draft) {
      const content = findSheet(workbook, sheet)?.cell(row, col).content;
      if (content?.kind !== "number") throw new Error(`${sheet}!${a1(row, col)} holds no number`);
      return dec(content.value);
    }
    const content = draft.rows[row]?.[col];
    if (content === undefined || content.kind === "blank" || content.kind === "text") return dec(0);
    if (content.kind === "number") return dec(content.value);
    if (content.kind !== "formula") throw new Error("no figure");
    const key = `${sheet}!${a1(row, col)}`;
    const before = known.get(key);
    if (before) return before;
    const body = content.formula
      .slice(1)
      .replace(reference, (_, quoted: string | undefined, bare: string | undefined, range: string) =>
        cells(quoted?.replace(/''/g, "'") ?? bare ?? "", range),
      )
      .replace(/\b[A-Z]+\d+(:[A-Z]+\d+)?\b/g, (range) => cells(sheet, range));
    const value = workOut(body);
    known.set(key, value);
    return value;
  };
  return at;
}

/** What the calculator here does not work out: days. LibreOffice does, in the tests of whole workbooks. */
const isOfDays = (formula: string): boolean => /DATE\(/.test(formula);

const dates = ["Sep-15", "Mar-16", "Sep-16", "Jun-16 to Jul-16", "Mar-18"];
const amount = fc.oneof(
  fc.constant(""),
  fc.integer({ min: -500, max: 90000 }).map(String),
  fc.constantFrom("1,250 (a)", "tbd", "0", "12.5"),
);
const units = fc.constantFrom("", "0", "3", "1,000", "2 (e.g. 6th)", "several");
const parts: fc.Arbitrary<ScheduleParts> = fc.integer({ min: 0, max: 4 }).chain((periods) => {
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: periods, maxLength: periods });
  const row = fc.record({
    number: fc.constantFrom("1", "2", "2.1", "2.2", "3"),
    amounts: each(amount),
    units: each(units),
    price: fc.option(fc.constantFrom("$125,000", "70"), { nil: undefined }),
    lot: fc.option(fc.constantFrom(10, 1000, 8), { nil: undefined }),
    subtotal: fc.option(fc.constantFrom("100", "1,000"), { nil: undefined }),
  }) satisfies fc.Arbitrary<DliRow>;
  return fc.record({
    periods: each(fc.constantFrom("2014", "2015", "Dec-16")),
    dates: fc.option(each(fc.constantFrom(...dates)), { nil: undefined }),
    dlis: fc.array(row, { minLength: 1, maxLength: 4 }),
    scale: fc.option(fc.constantFrom(1000, 1_000_000), { nil: undefined }),
  });
});
const estimates = fc.array(
  fc.tuple(fc.constantFrom("2015", "2016", "2017"), fc.constantFrom("", "5,000"), fc.constantFrom("", "7,000.5")),
  { maxLength: 3 },
);

test("every formula of the sheets of DLIs gives the core's figure, and the years add to the total", () => {
  let formulas = 0;
  fc.assert(
    fc.property(parts, estimates, (made, rows) => {
      const theirs = project([schedule(made)], rows);
      const result = disburse(theirs, { calendar: bankCalendar });
      if (!result) throw new Error("no schedule");
      const workbook = workbookOf(made, rows);
      const facts = dliFacts(theirs, result, workbook);
      if (!facts) throw new Error("no plan");
      const drafts = dliSheets(facts).make((maker) => maker.replace("-", "_"));
      const at = calculator(drafts, workbook);
      for (const { name, rows: lines } of drafts) {
        lines.forEach((cells, r) =>
          cells.forEach((content, c) => {
            if (content.kind !== "formula" || isOfDays(content.formula)) return;
            formulas++;
            const off = at(name, r, c).minus(dec(Number(content.result)));
            if (off.abs().greaterThan(1e-6))
              throw new Error(`${name} ${a1(r, c)} ${content.formula} is ${plain(at(name, r, c))}, the core says ${content.result ?? ""}`);
          }),
        );
      }
      const estimates = drafts.find((one) => one.maker === "dli-estimates");
      const total = estimates?.rows.findIndex((cells) => cells[0]?.kind === "text" && cells[0].value === "Total") ?? -1;
      expect(!estimates || at(estimates.name, total, 2).equals(result.total.printed.value)).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(formulas).toBeGreaterThan(1000);
});
