import fc from "fast-check";
import Ajv2020 from "ajv/dist/2020";
import { dec } from "../../src/base/decimal";
import type { IsoDate } from "../../src/base/dates";
import common from "../../src/cli/schemas/common.schema.json";
import type { Reading, Value } from "../../src/model/value";
import { valueJson } from "../../src/report/json/value";

const cell = { sheet: "Annex 2", row: 11, col: 5 };
const value = (text: string, reading: Reading, more: Partial<Value> = {}): Value => ({ cell, text, reading, ...more });
const number = (figure: string | number): Reading => ({ kind: "number", number: dec(figure), places: 0 });
const day = (text: string): IsoDate => text as IsoDate;

test.each<[string, Value, object]>([
  [
    "a number with a footnote mark",
    value("15,000¹", number(15000)),
    { text: "15,000¹", value: "15000", kind: "number", cell: "'Annex 2'!F12" },
  ],
  [
    "money in full units",
    value("17.76", { kind: "money", number: dec("17760000"), places: 2, currency: "USD" }),
    { value: "17760000", kind: "money", currency: "USD" },
  ],
  ["a large figure without an exponent", value("1E+21", number("1e21")), { value: "1000000000000000000000" }],
  ["a small one too", value("1E-9", number("1e-9")), { value: "0.000000001" }],
  ["percent as 25 for 25 %", value("25%", { kind: "percent", number: dec(25), places: 0 }), { value: "25", kind: "percent" }],
  [
    "an interval by its last day",
    value("Sep-15", { kind: "date", span: { from: day("2015-09-01"), to: day("2015-09-30") } }),
    { value: "2015-09-30", start: "2015-09-01", kind: "date" },
  ],
  ["yes", value("YES", { kind: "yesno", yes: true }), { value: true, kind: "yesno" }],
  ["blank", value("", { kind: "blank" }), { value: null, kind: "blank" }],
  ["N/A", value("N/A", { kind: "na" }), { value: null, kind: "na", text: "N/A" }],
  ["words", value("TERCE", { kind: "text" }), { value: null, kind: "text", text: "TERCE" }],
  [
    "a figure beside a second one",
    value("5.7 million (50%)", number(5700000), { second: { kind: "percent", number: dec(50), places: 0 } }),
    { value: "5700000", second: "50" },
  ],
  [
    "a change",
    value("25,000 to 18,000", number(18000), { from: number(25000), approximate: "around" }),
    { value: "18000", earlier: "25000", approximate: "around" },
  ],
])("%s", (_, given, expected) => {
  expect(valueJson(given)).toMatchObject(expected);
});

test("a day alone has no start; what is absent is no field; no value is null", () => {
  const alone = valueJson(value("31-Mar-2018", { kind: "date", span: { from: day("2018-03-31"), to: day("2018-03-31") } }));
  expect(Object.keys(alone)).toEqual(["text", "value", "kind", "cell"]);
  expect(valueJson(undefined)).toBeNull();
});

test("any figure and any sheet name make a value that keeps to the schema", () => {
  const ajv = new Ajv2020({ schemas: [common], strictTypes: false, allowUnionTypes: true });
  const validate = ajv.compile({ $ref: "common.schema.json#/$defs/value" });
  const names = fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" }).filter((name) => !/[\\/?*[\]:\p{C}]|^'|'$/u.test(name));
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), names, (figure, sheet) => {
      const json = valueJson({ cell: { sheet, row: 0, col: 26 }, text: String(figure), reading: number(figure) });
      expect(validate(json) ? [] : [json, validate.errors]).toEqual([]);
      expect(dec(String(json.value)).eq(dec(figure))).toBe(true);
    }),
  );
});
