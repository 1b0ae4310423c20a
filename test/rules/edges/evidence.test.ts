import { exampleList, exampleSteps } from "../../../src/rules/support/evidence-examples";
import { edges } from "./said";

const people = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `Person ${n + 1} | ${41234500 + n} | Yes`);

edges("evidence-key-unique", [
  {
    title: "an id is blank, with a protocol",
    workbook: `${exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | | Yes", "Eva Lima | 45555555 | Yes"])}\n${exampleSteps("Principals", ["Only once | National ID | |", "Count | | is | 3"])}`,
    says: ["error Principals!B3 'Verification steps'!C3: DLI 1: 1 row cannot be told apart: no id."],
  },
  {
    title: "an id is blank, without a protocol",
    workbook: exampleList([...people(12), "Luis Rojas | | Yes"]),
    says: ["warning Principals!B14: The list on Principals has 1 row without a usable id: no id."],
  },
  {
    title: "a tenth of the rows, and one more",
    workbook: exampleList([...people(18), "A | 41234500 | Yes", "B | 41234501 | Yes"]),
    says: [
      "warning Principals!B20 Principals!B2 Principals!B21 Principals!B3: The list on Principals has 2 rows with the id of an earlier row (41234500 in the first). No confirmed protocol says that this may be.",
    ],
  },
  {
    title: "more than a tenth of the rows",
    workbook: exampleList([...people(18), "A | 41234500 | Yes", "B | 41234501 | Yes", "C | 41234502 | Yes", "D | 41234503 | Yes"]),
    says: [
      "not judged Principals!B1 Principals!B20 Principals!B21 Principals!B22: The list on Principals repeats ids on many rows: a person may stand there several times. Only a protocol can say what must be once.",
    ],
  },
  {
    title: "a protocol over a column that is not there",
    workbook: `${exampleList(["Ana Torres | 41234567 | Yes"])}\n${exampleSteps("Principals", ["Only once | Passport | |", "Count | | is | 1"])}`,
    says: [
      'not judged Principals!A1 \'Verification steps\'!C3: DLI 1 could not be judged: The list on "Principals" has no column "Passport".',
    ],
  },
  {
    title: "a protocol over a list that is not there",
    workbook: `${exampleList(["Ana Torres | 41234567 | Yes"])}\n${exampleSteps("Teachers", ["Only once | National ID | |", "Count | | is | 1"])}`,
    says: ["holds Principals!B1"],
  },
]);

edges("evidence-required-columns", [
  {
    title: "a column that is not there, and a list that is not",
    workbook: `${exampleList(["Ana Torres | 41234567 | Yes"])}\n${exampleSteps("Principals", ["Columns | National ID; Passport | |", "Filled in | National ID; Passport | |", "Count | | is | 1"])}`,
    says: [
      'error Principals!A1 \'Verification steps\'!C3: DLI 1: The list on "Principals" has no column "Passport". The protocol asks for it.',
    ],
  },
]);

const shares = (protocols: readonly string[]): string => `== Verification steps
| Protocol | Evidence list | Step | Field | Operator | Value | Notes | Confirmed by | Confirmed on |
${protocols.map((row) => `| ${row} |`).join("\n")}`;
const lists = `== Regional directorates
| School code | Institution | Received |
| 1 | Directorate of Ancash | Yes |
| 2 | Directorate of Cusco | No |
== Schools
| School code | School name | Received |
| 101 | School of the North | Yes |
| 102 | School of the South | No |
== Students
| School code | Grade | Students enrolled | Students tested |
| 101 | 4 | 100 | 70 |
| 102 | 4 | 100 | 95 |`;
const open = shares([
  "DLI 1 | Regional directorates | What is verified | DLI 1 | | Reports | | | ",
  "DLI 1 | Regional directorates | Share | rows where Received is yes | at least | 90 % of rows | | | ",
  "DLI 1 | Regional directorates | Count | | is | 1 | | | ",
  "DLI 2 | Schools | What is verified | DLI 2 | | Reports | | | ",
  "DLI 2 | Schools | Share | rows where Received is yes | at least | 70 % of rows | | | ",
  "DLI 2 | Schools | Count | | is | 1 | | | ",
  "DLI 3 | Students | What is verified | DLI 3 | | Tests | | | ",
  "DLI 3 | Students | Share | Students tested | at least | 80 % of Students enrolled | | | ",
  "DLI 3 | Students | Count | | is | 1 | | | ",
]);

edges("coverage-dre-90", [
  {
    title: "three protocols that nobody confirmed, each of its own group",
    workbook: `${lists}\n${open}`,
    says: [
      "not judged 'Verification steps'!A2: DLI 1 asks for a share of directorates, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
    ],
  },
]);
edges("coverage-schools-70", [
  {
    title: "three protocols that nobody confirmed, each of its own group",
    workbook: `${lists}\n${open}`,
    says: [
      "not judged 'Verification steps'!A5: DLI 2 asks for a share of schools, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
    ],
  },
]);
edges("coverage-students-80", [
  {
    title: "three protocols that nobody confirmed, each of its own group",
    workbook: `${lists}\n${open}`,
    says: [
      "not judged 'Verification steps'!A8: DLI 3 asks for a share of students, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
    ],
  },
]);
