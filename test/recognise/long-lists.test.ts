import { makeSheet } from "../../src/grid/workbook";
import type { Cell } from "../../src/grid/workbook";
import { recogniseSteps } from "../../src/recognise/recognise";

const text = (value: string): Cell => ({ content: { kind: "text", value }, text: value });

it("a list of 50,000 rows is read in many short steps, as one list", () => {
  const rows = [["No.", "Full name", "DNI", "School ID", "School name", "Position", "Assignment act signed"].map(text)];
  for (let n = 0; n < 50_000; n++) {
    rows.push([`${n}`, `Person ${n}`, String(10_000_000 + n), `04${n}`, `School ${n % 5000}`, "Director", n % 7 ? "Yes" : "No"].map(text));
  }
  const steps = recogniseSteps({ date1904: false, sheets: [makeSheet({ name: "List", rows })] });
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(step.value.evidence.map(({ rows: area }) => [area.top, area.bottom])).toEqual([[1, 50_000]]);
  // Header, rows and what is left over are each gone through in steps of a thousand rows.
  expect(count).toBeGreaterThanOrEqual(150);
});
