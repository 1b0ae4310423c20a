/** Names of the indicators, as the results framework prints them; two of them end otherwise in other tables. */
export const names = {
  PDO1: "Cycles of Preschool, Primary and Secondary Education levels with student learning outcomes analyzed.",
  PDO2: "Instructional practices analyzed.",
  PDO3: "School management positions staffed through the school principal evaluation system.",
  IRI1: "Student assessments for new grades of Primary Education and Secondary Education levels validated in a pilot study.",
  IRI2: "Additional grades at the Primary Education and Secondary Education levels in which sound national assessments are administered in at least two subject areas.",
  IRI3: "Results of national student assessments in new grades at the Primary Education and Secondary Education levels reported at the regional and school level.",
  IRI4: "National surveys carried out to evaluate child development progress and the quality of public Preschool Education services.",
  IRI5: "Borrower’s (through MINEDU) participation in international assessments of student learning outcomes.",
  IRI6: "National studies of classroom instructional practice in Primary Education and/or Secondary Education levels, as the case may be.",
  IRI7: "Results of national studies of classroom instructional practice reported at the national level.",
  IRI8: "School principal evaluation system designed.",
  IRI9: "Teacher performance evaluation system designed, implemented and results reported.",
  IRI10: "Evaluation instruments to determine entrance to and promotions within the Teaching Career designed",
  IRI11: "School principals certified in school management",
  BEN: "CORE INDICATOR: Direct Project beneficiaries (number), of which female (percentage).",
} as const;

export type IndicatorId = keyof typeof names;

/** "PDO Indicator 3", "Intermediate Result Indicator 4"; the word between is printed with small and with capital letters. */
export function label(id: IndicatorId, word: "indicator" | "Indicator"): string {
  const number = /\d+$/.exec(id)?.[0] ?? "";
  return id.startsWith("PDO") ? `PDO Indicator ${number}` : `Intermediate Result ${word} ${number}`;
}
