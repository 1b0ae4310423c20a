/** A row of Annex 3: thousand Nuevos Soles for 2014 to 2017; null is an empty cell. */
export interface BudgetLine {
  readonly code: string;
  readonly name: string;
  readonly activity: string | null;
  readonly unit: string | null;
  readonly amounts: readonly [number | null, number | null, number | null, number | null];
  readonly total: number;
}

const line = (
  code: string,
  name: string,
  activity: string | null,
  unit: string | null,
  amounts: BudgetLine["amounts"],
  total: number,
): BudgetLine => ({ code, name, activity, unit, amounts, total });

export const budgetLines: readonly BudgetLine[] = [
  line("1", "Evaluating student learning", null, null, [50.78, 84140.43, 98514.7, 107311.19], 290017.1),
  line("1.1", "Student Census Assessment (ECE)", "5000244", "UMC", [50.78, 71513.92, 76601.59, 84679.89], 232846.18),
  line("1.2", "National sample evaluations", "5000252", "UMC", [null, null, 20331.91, 22631.3], 42963.21),
  line("1.3", "Participation in international assessments", "5000253", "UMC", [null, 12293.61, 131.35, null], 12424.96),
  line("1.4", "Assessment of preschool students and quality of services", "5003145", "DEI/OSEE", [null, 332.9, 1449.85, null], 1782.75),
  line("2", "Evaluating instructional practice and school leadership", null, null, [null, 42709.65, 196972.28, 129206.79], 368888.72),
  line("2.1", "Monitoring learning opportunities in the classroom", "5003146", "OSEE", [null, 1163, 1161.6, 878.46], 3203.06),
  line("2.2", "School principal evaluation system", "5004409", "DIGEDD/ DIGC", [null, 39226.65, 167010.68, 75128.33], 281365.66),
  line("2.3", "Teacher performance evaluation", "5003128", "DIGEDD", [null, 1550, 24750, 51250], 77550),
  line(
    "2.4",
    "Design of the evaluation system to determine merit-based promotions within the Teaching Career",
    "5004410",
    "DIGEDD",
    [null, 600, 2350, 1650],
    4600,
  ),
  line(
    "2.5",
    "Design of the evaluation system to determine merit-based entrance to the Teaching Career",
    "5003109",
    "DIGEDD",
    [null, 170, 1700, 300],
    2170,
  ),
  line("3", "Strengthening MINEDU implementation capacity", null, null, [271.01, 2014.3, 1858.81, 1930.81], 6074.93),
  line("3.1", "Program management", "5000276", "UE 118", [271.01, 2014.3, 1858.81, 1930.81], 6074.93),
  line("TOTAL", "TOTAL", null, null, [321.79, 128864.38, 297345.79, 238448.79], 664980.75),
];
