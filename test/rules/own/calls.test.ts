import type { Node } from "../../../src/rules/own/language/syntax";
import { call } from "../../../src/rules/own/values/calls";
import type { FunctionId } from "../../../src/rules/own/words/functions";
import { cellIn } from "./made";
import { made, shown } from "./made-answers";

/** What a function gives of arguments parted by "|"; the values of a list are parted by ";". The cells are numbered from 0. */
function called(id: FunctionId, text: string) {
  let column = 0;
  const list = (node: Node) => (node.is === "text" ? node.text : "").split("; ").map((one) => made(one, column++));
  const [first, ...others] = text.split(" | ").map((each): Node => ({ is: "text", text: each }));
  if (!first) throw new RangeError("no argument");
  return call(id, [first, ...others], { list, one: (node) => list(node)[0] ?? made("", 0) });
}

const columns = (id: FunctionId, text: string): number[] => called(id, text).cells.map(({ col }) => col);

describe("what is given", () => {
  it.each<readonly [FunctionId, string, string]>([
    ["sum", "5 number; 2 number; 1 number", "8 number"],
    ["sum", "5 number; none blank; none n/a; none none; 1 number", "6 number"],
    ["sum", "5 number | 2 bare !", "7 number"],
    ["sum", "5 money USD ~0.5; 2 money EUR", "amounts in USD and in EUR cannot be taken together"],
    ["sum", "5 money USD; 2 money EUR; 1 money USD", "amounts in USD and in EUR cannot be taken together"],
    ["min", "5 number; 2 number; 3 number", "2 number"],
    ["max", "5 number; 2 number; 6 number", "6 number"],
    ["max", "2 number; 5 number", "5 number"],
    ["min", "2 money; 5 money USD", "2 money USD"],
    ["max", "2 bare ! | 5 number", "5 number"],
    ["min", "2 bare | 5 number", "2 number"],
    ["min", "5 number ~0.5; 5 number", "5 number ~0.5"],
    ["max", "5 number; 5 number ~0.5", "5 number ~0.5"],
    ["min", "5 percent; 2 number; 1 number", "a percentage and a number cannot be taken together: say points(…) or share(…)"],
    ["sum", "5 number; around", "“around” is no figure"],
    ["sum", "5 number; none other", "it is other"],
    ["sum", "none blank; none n/a", "none of the values holds a figure"],
    ["max", "none blank; none none", "it is none"],
    ["first", "none blank; none none", "it is none"],
    ["max", "5 number | none blank", "it is blank"],
    ["sum", "none n/a | 5 number", "it is n/a"],
    ["count", "5 number; none blank; soon; none n/a; none other; none none", "3 number"],
    ["count", "none blank", "0 number"],
    ["count", "none none", "it is none"],
    ["count", "none none; none blank", "0 number"],
    ["blanks", "5 number; none blank; soon; none n/a; none other; none none", "1 number"],
    ["blanks", "5 number", "0 number"],
    ["blanks", "none none", "it is none"],
    ["first", "none blank; none n/a; none none; 5 number; 6 number", "5 number"],
    ["last", "5 number; 6 number; none blank; none n/a", "6 number"],
    ["last", "4 number; 5 number; 6 number", "6 number"],
    ["first", "none blank; none other; 5 number", "it is other"],
    ["last", "none blank; none n/a", "none of the values is filled"],
    ["abs", "-5 number ~0.5", "5 number ~0.5"],
    ["abs", "5 money USD", "5 money USD"],
    ["abs", "soon", "“soon” is no figure"],
    ["abs", "none blank", "it is blank"],
    ["share", "95 percent", "0.95 ratio"],
    ["share", "95 number", "95 is no percentage"],
    ["points", "95 percent", "95 number"],
    ["points", "95 number", "95 is no percentage"],
    ["points", "none n/a", "it is n/a"],
    ["round", "12.345 number | 2 bare", "12.35 number"],
    ["round", "1250 money USD | -2 bare", "1300 money USD"],
    ["round", "soon | 2 bare", "“soon” is no figure"],
    ["days between", "2018-03-01 to | 2018-03-31 to", "30 days"],
    ["days between", "2018-03-01 to | none blank", "it is blank"],
    ["days between", "none blank | 2018-03-01 to", "it is blank"],
    ["days between", "2018-03-01 to | 5 number", "5 is no date"],
    ["days between", "5 number | 2018-03-01 to", "5 is no date"],
    ["days between", "2018-03-01 to 2018-03-31 | 2018-04-30 to", "days can only be counted between two days, not months or years"],
    ["add months", "2018-03-31 to | 1 bare", "2018-04-30 to 2018-04-30"],
    ["add months", "2018-03-01 to 2018-03-31 | -1 number", "2018-02-01 to 2018-02-28"],
    ["add months", "2018-03-31 to | 0.5 bare", "a date moves by a whole number of months"],
    ["add months", "2018-03-31 to | 1200 bare", "2118-03-31 to 2118-03-31"],
    ["add months", "2018-03-31 to | 1201 bare", "a date moves by a whole number of months"],
    ["add months", "2018-03-31 to | -1201 bare", "a date moves by a whole number of months"],
    ["add months", "2018-03-31 to | soon", "a date moves by a whole number of months"],
    ["add months", "2018-03-31 to | none blank", "it is blank"],
    ["add months", "soon | 1 bare", "“soon” is no date"],
  ])("%s of %s: %s", (id, text, expected) => {
    expect(shown(called(id, text))).toBe(expected);
  });
});

describe("the cells that were read", () => {
  it.each<readonly [FunctionId, string, number[]]>([
    ["sum", "5 number; none blank; 1 number", [0, 1, 2]],
    ["min", "5 number; 2 number", [0, 1]],
    ["sum", "none blank; none n/a", [0, 1]],
    ["sum", "5 number; soon", [1]],
    ["sum", "5 number; none other", [0, 1]],
    ["min", "5 percent; 2 number", [0, 1]],
    ["count", "5 number; none blank; none none", [0, 1]],
    ["blanks", "5 number; none blank; none blank", [1, 2]],
    ["blanks", "5 number; 6 number", [0, 1]],
    ["count", "none blank; none blank", [0, 1]],
    ["count", "none none", [0]],
    ["first", "none blank; 5 number", [1]],
    ["last", "none blank; none n/a", [0, 1]],
    ["share", "95 number", [0]],
    ["days between", "2018-03-01 to | none blank", [0, 1]],
    ["add months", "2018-03-01 to | 1 bare", [0, 1]],
    ["add months", "soon | 1 bare", [0, 1]],
  ])("%s of %s: %p", (id, text, expected) => {
    expect(columns(id, text)).toEqual(expected);
  });
});

test("a currency that both have, or one, is kept, and none is made up", () => {
  expect(called("max", "2 money USD; 5 money")).toStrictEqual({ ...made("5 money USD", 1), cells: [cellIn(0), cellIn(1)] });
  expect(called("max", "2 number; 5 number")).toStrictEqual({ ...made("5 number", 1), cells: [cellIn(0), cellIn(1)] });
});
