import { edges } from "./said";

edges("figure-not-text", [
  {
    title: "a sum of two stretches along a row; a reference to one cell is no stretch",
    workbook: `
== Budget
| Component | Activity | 2015 | 2016 | 2017 | Total |
| 1 | Evaluating students | "71.25" | 80.50 | "10.00" | =SUM(C2,D2:E2) -> 80.50 |
| 2 | Management | 5.00 | "6.00" | 7.00 | =SUM(C3:D3,E3) -> 12.00 |
| 3 | Supervision | "5.00" | "6.00" | 7.00 | =C4+D4+E4 -> 18.00 |`,
    says: [
      "holds Budget!D2",
      "error Budget!E2: “10.00” is kept as text, so =SUM(C2,D2:E2) passes over it. [fix Budget!E2 := 10]",
      "holds Budget!F2",
      "holds Budget!C3",
      "error Budget!D3: “6.00” is kept as text, so =SUM(C3:D3,E3) passes over it. [fix Budget!D3 := 6]",
      "holds Budget!E3",
      "holds Budget!F3",
      "holds Budget!E4",
      "holds Budget!F4",
    ],
  },
]);
