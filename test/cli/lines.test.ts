import { columnsOf } from "../../src/report/plain/columns";
import { clean, paragraph, wrapped } from "../../src/report/plain/lines";

test("text of cells cannot steer a terminal", () => {
  expect(clean("a\u001b[31mred\u001b[0m\u0007 \u202eb\r\nc\u0000")).toBe("a[31mred[0m b c");
  expect(clean("x\u009b2Jy\ttab")).toBe("x2Jy tab");
});

test("lines break at spaces and never pass the width; nothing is lost", () => {
  expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapped("abcdefghij k", 4)).toEqual(["abcd", "efgh", "ij k"]);
  expect(wrapped("", 5)).toEqual([""]);
  expect(wrapped("abcd", 4)).toEqual(["abcd"]);
  expect(paragraph("a b", 2)).toBe("  a b");
});

test("columns are aligned and kept within eighty characters", () => {
  const table = columnsOf(
    [{ title: "DLI" }, { title: "Amount", right: true }, { title: "Name", wraps: true }],
    [
      ["1", "2,250,000", "School management positions staffed through the school principal evaluation system, and more words to wrap"],
      ["10", "5", "Short"],
    ],
  );
  const lines = table.split("\n");
  expect(lines[0]).toBe("DLI     Amount  Name");
  expect(lines[2]).toMatch(/^1 {4}2,250,000 {2}School management/);
  expect(lines.at(-1)).toBe("10           5  Short");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(table.replace(/\s+/g, " ")).toContain("and more words to wrap");
});
