import { dec } from "../../../src/base/decimal";
import { printExpression } from "../../../src/rules/own/language/print";
import { readAppliesTo } from "../../../src/rules/own/rows/applies-to";
import { readMessage } from "../../../src/rules/own/rows/message";
import { ownRuleRows } from "../../../src/rules/own/rows/read-rows";
import type { OwnRule, RowFault } from "../../../src/rules/own/rows/read-rows";
import type { Reading, Value } from "../../../src/model/value";
import { readCondition } from "../../../src/rules/own/rows/condition";
import { book, cellIn, projectOf, span } from "./made";

const head = "| Applies to | Check | Operator | Threshold | Severity | Message |";

const rowsOf = (rows: string, header = head, title = "Verification rules") =>
  ownRuleRows(projectOf(`${book}\n== ${title}\n${header}\n${rows}`));

/** The first row's rule as an expression; or its faults as "column: what". */
function conditionOf(rows: string, header = head, title?: string): string {
  const [row] = rowsOf(rows, header, title);
  if (!row) return "no row";
  return "rule" in row ? printExpression(row.rule.condition) : row.faults.map(({ column, what }) => `${column}: ${what}`).join("; ");
}

const ruleOf = (rows: string, header = head): Partial<OwnRule> =>
  rowsOf(rows, header).flatMap((row) => ("rule" in row ? [row.rule] : []))[0] ?? {};
const faultsOf = (rows: string, header = head): readonly RowFault[] =>
  rowsOf(rows, header).flatMap((row) => ("faults" in row ? row.faults : []));

describe("check, operator and threshold as one condition", () => {
  const wrong = "the check is a whole condition already: leave operator and threshold empty, or take the comparison out of the check";
  it.each([
    ['| PDO 1 | end target | ">=" | 5 | | |', "end target >= 5"],
    ['| PDO 1 | end target | ">=" | -5 | | |', "end target >= -5"],
    ['| PDO 1 | end target | ">=" | 0 | | |', "end target >= 0"],
    ['| PDO 1 | end target | ">=" | 95% | | |', "end target >= 95%"],
    ['| PDO 1 | end target | ">=" | "€ 5,000" | | |', "end target >= EUR 5000"],
    ["| IRI 1 | end target | is | Yes | | |", "end target = yes"],
    ["| IRI 1 | end target | is | No | | |", "end target = no"],
    ["| PDO 1 | end target date | before | 31-Mar-2018 | | |", "end target date < 2018-03-31"],
    ['| PDO 1 | end target | | "≥ 95%" | | |', "end target >= 95%"],
    ['| PDO 1 | end target | | "at least baseline + 5" | | |', "end target >= baseline + 5"],
    ['| PDO 1 | end target | | "≥" | | |', "operator: there is a threshold but no operator: put >=, <=, >, <, = or <>"],
    ["| PDO 1 | end target | | baseline | | |", "operator: there is a threshold but no operator: put >=, <=, >, <, = or <>"],
    ["| PDO 1 | frequency | is blank | | | |", "frequency is blank"],
    ["| PDO 1 | frequency | is not blank | | | |", "frequency is not blank"],
    ["| PDO 1 | frequency | is n/a | | | |", "frequency is n/a"],
    ["| PDO 1 | frequency | is not n/a | | | |", "frequency is not n/a"],
    ["| PDO 1 | frequency | | is not blank | | |", "operator: there is a threshold but no operator: put >=, <=, >, <, = or <>"],
    ["| PDO 1 | frequency | is blank | 5 | | |", "threshold: with this operator the threshold stays empty"],
    ["| PDO 1 | baseline + 1 | is blank | | | |", "check: only one named value can be blank or N/A"],
    ["| PDO 1 | targets | is blank | | | |", "check: only one named value can be blank or N/A"],
    ["| PDO 1 | targets | | | | |", "check: these are several values: name one period, or use sum, min, max, count or last"],
    ["| PDO 1 | baseline > 5 | | | | |", "baseline > 5"],
    ["| DLI 1 | scalable | | | | |", "scalable"],
    [
      "| PDO 1 | baseline | | | | |",
      "operator: the check is no condition by itself: put an operator and a threshold, or a comparison in the check",
    ],
    ["| PDO 1 | baseline > 5 | is blank | | | |", `operator: ${wrong}`],
    ['| PDO 1 | baseline > 5 | ">=" | 5 | | |', `operator: ${wrong}`],
    ['| PDO 1 | end target | ">=" | | | |', "threshold: there is an operator but no threshold"],
    [
      '| PDO 1 | end target | ">= 5" | 5 | | |',
      "operator: “>= 5” is no operator: put >=, <=, >, <, = or <>, or their words (at least, at most, more than, less than, equal to, not equal to)",
    ],
    ['| PDO 1 | closing date | ">=" | 5 | | |', "threshold: a date cannot be compared with a figure; there may stand a date"],
    [
      '| PDO 1 | targets | ">=" | 5 | | |',
      "check: these are several values; there may stand one period, as in targets(2016), or sum, min, max, count, blanks, first or last of them",
    ],
    [
      '| PDO 1 | baseline | ">=" | targets | | |',
      "threshold: these are several values; there may stand one period, as in targets(2016), or sum, min, max, count, blanks, first or last of them",
    ],
    ["| PDO 1 | 5 > 4 | | | | |", "check: it names no value of the workbook, so that it would always hold or never"],
    ['| PDO 1 | 5 | ">=" | baseline | | |', "5 >= baseline"],
    ['| PDO 1 | | ">=" | 5 | | |', "check: nothing is said: put what is to be checked, such as actual / end target"],
    [
      `| PDO 1 | baseline | "${"~".repeat(8)}" | 5 | | |`,
      `operator: “${"~".repeat(8)}” is no operator: put >=, <=, >, <, = or <>, or their words (at least, at most, more than, less than, equal to, not equal to)`,
    ],
    [`| PDO 1 | baseline | | "${"a".repeat(1001)}" | | |`, "operator: there is a threshold but no operator: put >=, <=, >, <, = or <>"],
  ])("%s", (row, expected) => {
    expect(conditionOf(row)).toBe(expected);
  });

  it("takes an amount in its currency", () => {
    const cell = (text: string, reading: Reading): Value => ({ cell: cellIn(3), text, reading });
    const threshold = cell("€ 5", { kind: "money", number: dec(5), places: 0, currency: "EUR" });
    const read = readCondition(
      { check: cell("baseline", { kind: "text" }), operator: cell(">", { kind: "text" }), threshold },
      { scope: "dli", english: true },
    );
    expect(read).toMatchObject({ node: { right: { is: "figure", digits: "5", unit: "money", currency: "EUR" } } });
  });

  it("takes a single day as a threshold, no longer time", () => {
    const cell = (text: string, reading: Reading): Value => ({ cell: cellIn(3), text, reading });
    const read = (from: string, to: string) =>
      readCondition(
        {
          check: cell("end target date", { kind: "text" }),
          operator: cell("<", { kind: "text" }),
          threshold: cell("that day", { kind: "date", span: span(from, to) }),
        },
        { scope: "indicator", english: true },
      );
    expect(read("2018-03-01", "2018-03-31")).toMatchObject({
      column: "threshold",
      what: "only a single day can be a threshold: write it as 2018-03-31",
    });
    expect(read("2018-03-31", "2018-03-31")).toMatchObject({ node: { right: { is: "date", date: "2018-03-31" } } });
  });

  it("keeps no currency that is not said", () => {
    expect(ruleOf('| PDO 1 | end target | ">=" | 5 | | |').condition).toStrictEqual({
      is: "compare",
      comparison: ">=",
      left: { is: "name", name: "end target", scope: "indicator" },
      right: { is: "figure", digits: "5", unit: "bare" },
    });
  });
});

describe("a row's name, severity, words and message", () => {
  it("are those of its cells, or usual ones", () => {
    expect(ruleOf('| PDO 1 | " end target " | ">=" | " 5 * 2" | | |')).toMatchObject({
      name: "Rule 1",
      severity: "warning",
      said: { check: "end target", threshold: "5 * 2" },
    });
    const bare = ruleOf("| PDO 1 | end target > 5 | | | Error | |");
    expect(bare).toMatchObject({ severity: "error" });
    expect(bare.said).toStrictEqual({ check: "end target > 5" });
    expect(Object.keys(bare)).not.toContain("message");
    expect(ruleOf("| PDO 1 | end target > 5 | | | Info | a {item} b{end target} |").message).toEqual([
      { words: "a " },
      { place: "item" },
      { words: " b" },
      { node: { is: "name", name: "end target", scope: "indicator" } },
    ]);
  });

  const named = "| Rule | Applies to | Check | Operator | Threshold | Severity |";
  it.each([
    ["7", "Rule 7"],
    ["7.", "Rule 7"],
    ["1,000", "Rule 1000"],
    ["7.1", "Rule 7.1"],
    ["R7", "Rule “R7”"],
    ["Posts  are   filled", "Rule “Posts are filled”"],
    ["p".repeat(60), `Rule “${"p".repeat(60)}”`],
    ["p".repeat(61), `Rule “${"p".repeat(59)}…”`],
    ["", "Rule 1"],
  ])("a rule called %s", (name, expected) => {
    expect(ruleOf(`| ${name} | PDO 1 | end target > 5 | | | |`, named).name).toBe(expected);
  });

  it("without a column for the check, the rule's own column says it", () => {
    expect(ruleOf("| 3 | PDO 1 | end target > 5 | Error |", "| No. | Applies to | Rule | Severity |")).toMatchObject({
      name: "Rule 3",
      severity: "error",
    });
  });
});

describe("a fault stands at its cell", () => {
  const places = (rows: string, header: string): string[] =>
    faultsOf(rows, header).map(({ column, cell, row }) => `${column} ${cell.row}:${cell.col} of ${row.row}:${row.col}`);
  it.each<readonly [string, readonly string[], string]>([
    ['| | end target | ">=" | 5 | | |', ["applies to 1:0 of 1:1"], head],
    ['| PDO 1 | end targt | ">=" | 5 | Fatal | {found |', ["severity 1:4 of 1:0", "check 1:1 of 1:0", "message 1:5 of 1:0"], head],
    ['| nobody | end targt | ">=" | 5 | Fatal | |', ["applies to 1:0 of 1:0", "severity 1:4 of 1:0"], head],
    ["| PDO 1 | end target | | 5 | | |", ["operator 1:2 of 1:0"], head],
    // There is no column for the operator: the row.
    ["| PDO 1 | end target | 5 | Error |", ["operator 1:0 of 1:0"], "| Applies to | Check | Threshold | Severity |"],
    ['| PDO 1 | end target | ">=" | | | |', ["threshold 1:3 of 1:0"], head],
    ['| PDO 1 | end target | ">=" | 5 | | {end target of PDO 9} |', ["check 1:1 of 1:0"], head],
    ['| PDO 1 | end target of PDO 8 | ">=" | end target of PDO 9 | | |', ["check 1:1 of 1:0", "check 1:1 of 1:0"], head],
    ["| PDO 1 | end target > 5 or baseline > 5 | | | | {item} {rule} |", [], head],
    ["| PDO 1 | end target > 5 or baseline > 5 | | | | {found} |", ["message 1:5 of 1:0"], head],
    ["| PDO 1 | end target > 5 | | | | {found} {expected} {difference} |", [], head],
  ])("%s", (row, expected, header) => {
    expect(places(row, header)).toEqual(expected);
  });
  it("names all that a message cannot show", () => {
    expect(faultsOf("| PDO 1 | end target > 5 or baseline > 5 | | | | {found} {item} {difference} |")[0]?.what).toBe(
      "{found}, {difference} has nothing to show, for the check is no single comparison: name the value itself, as in {end target}",
    );
  });
});

test("1,500 is fifteen hundred in a table in English alone", () => {
  expect(conditionOf("| PDO 1 | end target > 1,500 | | | | |")).toBe("end target > 1500");
  const spanish = "| Se aplica a | Control | Operador | Umbral | Severidad | Mensaje |";
  expect(conditionOf("| ODP 1 | meta final > 1,500 | | | | |", spanish, "Reglas de verificación")).toMatch(/^check: at “1,500”/);
  expect(conditionOf("| ODP 1 | meta final > 1500 | | | | |", spanish, "Reglas de verificación")).toBe("end target > 1500");
});

describe("what a rule applies to", () => {
  const many = projectOf(
    `== Results framework\n| Indicator | Unit of Measure | Baseline | End target |\n` +
      Array.from({ length: 13 }, (_, n) => `| IRI ${n + 1}: Guides of kind ${n + 1} printed | Number | 0 | 5 |`).join("\n"),
  );
  const project = projectOf(book);
  const applies = (text: string, of = project) => readAppliesTo(text, true, of);
  it.each<readonly [string, unknown]>([
    ["PDO 1", { scope: "indicator", items: [{ group: "pdo", which: { number: "1" } }] }],
    [
      "DLI 1, DLI 2",
      {
        scope: "dli",
        items: [
          { group: "dli", which: { number: "1" } },
          { group: "dli", which: { number: "2" } },
        ],
      },
    ],
    [
      "DLI 1, 2",
      {
        scope: "dli",
        items: [
          { group: "dli", which: { number: "1" } },
          { group: "dli", which: { number: "2" } },
        ],
      },
    ],
    [
      "DLI 1; 2 and every DLI",
      {
        scope: "dli",
        items: [
          { group: "dli", which: { number: "1" } },
          { group: "dli", which: { number: "2" } },
          { group: "dli", which: { every: true } },
        ],
      },
    ],
    [
      "PDO 1 and IRI 1",
      {
        scope: "indicator",
        items: [
          { group: "pdo", which: { number: "1" } },
          { group: "intermediate", which: { number: "1" } },
        ],
      },
    ],
    ["the project", { scope: "project", items: [{ group: "project", which: { every: true } }] }],
    ["project", { scope: "project", items: [{ group: "project", which: { every: true } }] }],
    ["every component", { scope: "budget", items: [{ group: "component", which: { every: true } }] }],
    ['DLI "Curriculum approved"', { scope: "dli", items: [{ group: "dli", which: { named: "Curriculum approved" } }] }],
    [" students who READ. ", { scope: "indicator", items: [{ group: "indicator", which: { named: "students who READ." } }] }],
    ["IBRD-1", { scope: "loan", items: [{ group: "loan", which: { named: "IBRD-1" } }] }],
    ["Positions staffed", "the name belongs to several items: say PDO 1 or DLI 1"],
    ["", "nothing is said: put an item such as DLI 4, PDO 3 or IRI 11, or a group such as every DLI, all indicators or the project"],
    [
      "its DLI",
      "at its end: there is no such item or group. There may stand an item such as DLI 4, PDO 3 or IRI 11, or a group such as every DLI, all indicators or the project.",
    ],
    [
      "DLI 1, 2 3",
      "at “3” (character 10): the items could end before this. There may stand a comma and a further item, as in DLI 1, DLI 2.",
    ],
    [
      "every DLI, 2",
      "at “2” (character 12): there is no such item or group. There may stand an item such as DLI 4, PDO 3 or IRI 11, or a group such as every DLI, all indicators or the project.",
    ],
    [
      "Students who  rwad",
      "at “Students” (character 1): there is no such item or group. Perhaps “Students who read” is meant. There may stand an item such as DLI 4, PDO 3 or IRI 11, or a group such as every DLI, all indicators or the project.",
    ],
    ["PDO 1, DLI 1", "it names items of different kinds: give each kind a rule of its own"],
    ["PDO 1, PDO 9", "there is no PDO 9; the workbook has PDO 1, PDO 2"],
    ['DLI "Schools"', "there is no DLI “Schools”; the workbook has DLI 1, DLI 2"],
    // Where the workbook has no item of the kind, the rule is read, and judged on nothing.
    ["component 4", { scope: "budget", items: [{ group: "component", which: { number: "4" } }] }],
  ])("%s", (text, expected) => {
    expect(applies(text)).toStrictEqual(expected);
  });
  it("lists no more than twelve items", () => {
    const labels = (count: number) => Array.from({ length: count }, (_, n) => `IRI ${n + 1}`).join(", ");
    expect(applies("IRI 99", many)).toBe(`there is no IRI 99; the workbook has ${labels(12)} and more`);
    const twelve = { ...many, indicators: many.indicators.slice(0, 12) };
    expect(applies("IRI 99", twelve)).toBe(`there is no IRI 99; the workbook has ${labels(12)}`);
  });
});

test("a message's parts are words, places and named values, one at a time", () => {
  const read = (text: string) => readMessage(text, { scope: "indicator", english: true });
  expect(read("{item}{found}")).toStrictEqual([{ place: "item" }, { place: "found" }]);
  expect(read("{targets}")).toBe("in “{targets}”: these are several values; name one period, or use sum, min, max, count or last");
  expect(read("a } b")).toBe("a brace is not closed: a named value stands between { and }");
  expect(read("")).toStrictEqual([]);
  expect(read("{Elemento}")).toStrictEqual([{ place: "item" }]);
});
