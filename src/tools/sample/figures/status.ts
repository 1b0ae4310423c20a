/** An indicator of the detailed changes (section IV): value and date of baseline, latest actual and end target. */
export interface StatusBlock {
  readonly title: string;
  readonly level: "pdo" | "intermediate";
  readonly unit: string;
  readonly type: string;
  readonly values: readonly [baseline: string | number, actual: string | number, end: string | number];
  readonly dates: readonly [baseline: string, actual: string, end: string] | null;
  readonly action: string;
}

const [start, jan25, jan27, feb16, close] = ["2012-07-31", "2017-01-25", "2017-01-27", "2016-02-02", "2018-03-31"];

const block = (
  title: string,
  unit: string,
  values: StatusBlock["values"],
  actualDay: string | null,
  action: string,
  type = "Custom",
): StatusBlock => ({
  title,
  level: title.startsWith("PDOI") ? "pdo" : "intermediate",
  unit,
  type,
  values,
  dates: actualDay === null ? null : [start, actualDay, close],
  action,
});

export const statusBlocks: readonly StatusBlock[] = [
  block(
    "PDOI1. Cycles of Preschool, Primary and Secondary Education levels with student learning outcomes analyzed.",
    "Number",
    [0, 3, 4],
    jan27,
    "Revised",
  ),
  block("PDOI2. Instructional practices analyzed", "Yes/No", ["No", "Yes", "Yes"], jan25, "No Change"),
  block(
    "PDOI3. School management positions staffed through the school principal evaluation system.",
    "Number",
    [0, 18591, 18000],
    jan27,
    "Revised",
  ),
  block(
    "IRI1. Student assessments for new grades of Primary Education and Secondary Education levels validated in a pilot study.",
    "Number",
    [0, 4, 4],
    jan25,
    "No Change",
  ),
  block(
    "IRI2. Additional grades at the Primary Education and Secondary Education levels in which sound national assessments are administered in at least two subject areas.",
    "Number",
    [0, 3, 3],
    jan25,
    "Revised",
  ),
  block(
    "IRI3. Results of national student assessments in new grades at the Primary Education and Secondary Education levels reported at the regional and school level.",
    "Number",
    [0, 2, 3],
    jan25,
    "No Change",
  ),
  block(
    "IRI4. National surveys carried out to evaluate child development progress and the quality of public Preschool Education services.",
    "Number",
    [0, 1, 2],
    jan25,
    "Revised",
  ),
  block(
    "IRI5. Borrower’s (through MINEDU) participation in international assessments of student learning outcomes.",
    "Text",
    ["Last participation in PISA 2012 Pilot TERCE", "TERCE, PISA and ICCS. End target met.", "TERCE, PISA and ICCS"],
    feb16,
    "No Change",
  ),
  block(
    "IRI6. National studies of classroom instructional practice in Primary Education and/or Secondary Education levels, as the case may be.",
    "Number",
    [1, 3, 3],
    feb16,
    "Revised",
  ),
  block(
    "IRI7. Results of national studies of classroom instructional practice reported at the national level.",
    "Number",
    [1, 4, 4],
    jan25,
    "No Change",
  ),
  block(
    "IRI8. School principal evaluation system designed.",
    "Text",
    [
      0,
      "Software to support the school principal evaluation system designed. End target met.",
      "School principal evaluation system designed.",
    ],
    jan25,
    "No Change",
  ),
  block(
    "IRI9. Teacher performance evaluation system designed, implemented and results reported.",
    "Text",
    [0, "Proposal of evaluation instruments", "Teacher performance evaluation system is being implemented"],
    jan25,
    "Revised",
  ),
  block(
    "IRI10. Evaluation instruments to determine entrance to and promotions within the Teaching Career designed",
    "Text",
    [
      0,
      "Evaluation instruments to determine entrance to and promotion within the Teaching Career designed, piloted and implemented. End target met.",
      "Evaluation instruments to determine entrance to and promotions within the Teaching Career designed",
    ],
    jan25,
    "No Change",
  ),
  {
    ...block("IRI11. School principals certified in school management.", "Number", [0, 0, 10000], null, "New"),
    dates: ["2012-12-31", "2017-04-21", "2017-12-29"],
  },
  block("Direct project beneficiaries", "Number", [0, 5.7, 5.7], feb16, "No Change"),
  block("Female beneficiaries", "Percentage", [0, 50, 50], null, "No Change", "Custom Supplement"),
];
