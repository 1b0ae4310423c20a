/** A sheet of steps as the examples of rules write it; `rows` are "Step | Field | Operator | Value". */
export function exampleSteps(list: string, rows: readonly string[], confirmedBy = "A. Reyes"): string {
  return [
    "== Verification steps",
    "| Protocol | Evidence list | Step | Field | Operator | Value | Notes | Confirmed by | Confirmed on |",
    `| DLI 1 | ${list} | What is verified | DLI 1 | | Positions staffed | | ${confirmedBy} | 2026-03-01 |`,
    ...rows.map((row) => `| DLI 1 | ${list} | ${row} | | | |`),
  ].join("\n");
}

/** An evidence list of principals; `rows` are "name | id | act signed". */
export function exampleList(rows: readonly string[]): string {
  return [
    "== Principals",
    "| Full name | National ID | Position | School code | Act signed |",
    ...rows.map((row) => {
      const [name = "", id = "", signed = ""] = row.split("|").map((part) => part.trim());
      return `| ${name} | ${id} | Principal | 456789 | ${signed} |`;
    }),
  ].join("\n");
}
