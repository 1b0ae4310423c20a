import { protocols } from "./protocols";

const cycles = (system: string, end: string): string =>
  "Student learning outcomes are here the results that students reach in MINEDU's standardized tests; in preschool, where such tests are not suitable, " +
  `progress in child development stands for them.\nThe ${system} in Peru has Preschool, Primary and Secondary, in 7 cycles:\n` +
  "Preschool: Cycles I (ages 0-2) and II (ages 3-5)\nPrimary: Cycles III (grades 1-2), IV (grades 3-4) and V (grades 5-6)\n" +
  `Secondary: Cycles VI (grades 7-8), and VII (grades 9-11)${end}`;

const classroom =
  "Classroom instructional practice covers how well class time is used (time-on-task), curricular coverage, the cognitive demand of activities, and classroom climate. ";

const nationalReport = "Results go into a national report, which at least 90 percent of DRE receive and MINEDU publishes on its website.";

const studies =
  classroom +
  "The national studies take the Stallings Classroom Snapshot as their main measure of time on task, activities and materials; other instruments may be used in a " +
  "subsample of schools. Primary and secondary schools are observed in turn, so that each level is measured every other year, in nationally " +
  `representative samples. ${nationalReport}`;

const withProtocol = (definition: string, protocol: string): string => `${definition}\nVerification protocol: ${protocol}`;

/** Description column of the results framework: definition and verification protocol, in our words. */
export const descriptions = {
  PDO1: withProtocol(cycles("Regular Basic Education System", ""), protocols.PDO1),
  PDO2: withProtocol(
    "Practices are analyzed from the national studies of classroom instructional practice, and/or from the teacher performance evaluations or those that " +
      "decide entrance to or promotion within the Teaching Career. The analysis is presented in a report for MINEDU's use.",
    protocols.PDO2,
  ),
  PDO3: withProtocol(
    "School management positions are those of principals and vice principals of public preprimary, primary, secondary, special, alternative and " +
      "technical-productive education schools.",
    protocols.PDO3,
  ),
  IRI1: withProtocol(
    "For each test (subject area and grade), items and administration procedures are piloted in a sample of schools and validated from the results of the pilot.",
    protocols.IRI1,
  ),
  IRI2: withProtocol(
    "Additional grades are those that take part for the first time in census tests (which must reach at least 80 percent of students in the grade, in public and " +
      "private schools), or in nationally and regionally representative samples, at least every three years. An assessment is sound when it measures core " +
      "competencies of the curriculum for the grade and subject and would give the same results if repeated.",
    protocols.IRI2,
  ),
  IRI3: withProtocol(
    "Reports of the previous year's national test results for new grades reach at least 70 percent of schools for census assessments (ECE), or at least 90 " +
      "percent of regional education offices for sample assessments. Each report gives the results of that school or region.",
    `${protocols.IRI3}.`,
  ),
  IRI4: withProtocol(
    "The instruments chosen to measure child development and the quality of learning environments in public preschool services have been validated internationally.",
    protocols.IRI4,
  ),
  IRI5: `Verification protocol: ${protocols.IRI5}`,
  IRI6: withProtocol(studies, protocols.IRI6),
  IRI7: withProtocol(classroom + nationalReport, protocols.IRI7),
  IRI8: withProtocol(
    "School principals are evaluated in two stages, a national one and one run by regional committees. Designing the system means setting criteria on a " +
      "performance framework for principals, building instruments and grading criteria (rubrics) for both stages, and an induction program for those selected.",
    protocols.IRI8,
  ),
  IRI9: withProtocol(
    "Teachers are evaluated in two stages: the regular evaluation, run by the Regional Education Directorates under MINEDU's guidance, and an exceptional one for " +
      "those who do not pass it, run by MINEDU or by a qualified third party that it hires.",
    protocols.IRI9,
  ),
  IRI10: withProtocol(
    "Reassignment evaluations are exceptional promotions for teachers who came from the previous Teaching Career and were placed on a lower level in the new one.",
    protocols.IRI10,
  ),
  IRI11: withProtocol(
    "The training program for school principals is the four-module course (386 academic hours) that DIGC contracts out for principals appointed through the " +
      "selection process led by DIED. The target takes it that at least 2 in 3 of the principals appointed in the first evaluation process complete and pass it.",
    protocols.IRI11,
  ),
  BEN:
    "On average 5.7 million students of public preschool, primary and secondary schools benefit directly, by the school census of 2011. The share of female " +
    "students is estimated.",
} as const;

/** The texts that the restructuring replaces. */
export const descriptionsBefore = {
  PDO1: withProtocol(cycles("Basic Education System", "."), protocols.PDO1),
  PDO3: withProtocol(
    "School management positions are those of principals and vice principals of public preschool, primary and secondary schools.",
    protocols.PDO3before,
  ),
  IRI4: withProtocol(
    "The instruments chosen to measure child development (EDI) and the quality of public preschool services (ECERS-R) have been validated internationally.",
    protocols.IRI4before,
  ),
  IRI6: withProtocol(studies, protocols.IRI6before),
} as const;

/** PDO 1 as the change table restates it: with a full stop that the results framework lacks. */
export const pdo1Restated = withProtocol(cycles("Regular Basic Education System", "."), protocols.PDO1);
