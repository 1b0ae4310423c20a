import { shiftFormula } from "../../src/xlsx/formula-shift";
import { withoutSheet } from "../../src/xlsx/formula-sheets";

test.each([
  ["A1+B$2*$C3-$D$4", "B3+C$2*$C5-$D$4"],
  ["SUM(A1:B2,A:A,$3:3)", "SUM(B3:C4,B:B,$3:5)"],
  ['"A1"&A1', '"A1"&B3'],
  ["'A1 x'!A1+Sheet2!B2", "'A1 x'!B3+Sheet2!C4"],
  ["LOG10(A1)+_A1+A1_B+Q1a", "LOG10(B3)+_A1+A1_B+Q1a"],
  ["Table1[A1]+[1]Sheet1!A1", "Table1[A1]+[1]Sheet1!B3"],
  ["XFD1048576", "A2"],
  ["1E5+A1*2.5e3", "1E5+B3*2.5e3"],
  ["IF(TRUE,#REF!,A1#)", "IF(TRUE,#REF!,B3#)"],
  ["Añ1+É1", "Añ1+É1"],
])("%s two rows down and one column right is %s", (formula, shifted) => expect(shiftFormula(formula, 2, 1)).toBe(shifted));

test.each([
  ["Old!A1+New!A1", "#REF!+New!A1"],
  ["SUM('My Old'!A1:B2,'My Old'!$C:$C)", "SUM(#REF!,#REF!)"],
  ['"Old!A1"&old!A1', '"Old!A1"&#REF!'],
  ["Older!A1", "Older!A1"],
])("%s after its sheet was deleted is %s", (formula, after) =>
  expect(withoutSheet(formula, formula.includes("My") ? "My Old" : "Old")).toBe(after),
);
