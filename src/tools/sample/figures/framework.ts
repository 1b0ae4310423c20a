import type { IndicatorId } from "./names";

export type Entry = string | number | null;

/** A row of the results framework (Annex 1); null is an empty cell. */
export interface FrameworkRow {
  readonly id: IndicatorId;
  readonly status: string;
  readonly unit: string;
  readonly baseline: Entry;
  /** 2013 (actual), 2014 (actual), 2015, 2016, 2017; one text where the paper's cells cannot be told apart. */
  readonly years: readonly [Entry, Entry, Entry, Entry, Entry] | string;
  readonly end: Entry;
  readonly frequency: string | null;
  readonly source: string;
  readonly responsibility: string;
}

type Rest = readonly [end: Entry, frequency: string | null, source: string, responsibility: string];

const row = (id: IndicatorId, status: string, unit: string, baseline: Entry, years: FrameworkRow["years"], rest: Rest): FrameworkRow => {
  const [end, frequency, source, responsibility] = rest;
  return { id, status, unit, baseline, years, end, frequency, source, responsibility };
};

const everyYear = "5.7 million (50%)";

export const frameworkRows: readonly FrameworkRow[] = [
  row(
    "PDO1",
    "Revised",
    "Number",
    "Cycle III with student learning outcomes analyzed (2007-2012)",
    [0, null, "2 (e.g. Cycle II & V)", "1 (e.g. Cycle VI)", "1 (e.g. Cycle IV)"],
    [4, "Annual", "Report", "UMC/DEI"],
  ),
  row("PDO2", "No change", "YES/NO", "NO", ["NO", "NO", "YES", "YES", "NO"], ["YES", "Annual", "Report", "DIGEDD/ OSEE"]),
  row("PDO3", "Revised", "Number", 0, [0, "15,000¹", null, null, 3000], [18000, "Annual", "Database", "DIGEDD / DIGC"]),
  row("IRI1", "No change", "Number", 0, [2, 2, 0, 0, 0], [4, "Annual", "ECE/EN", "UMC"]),
  row(
    "IRI2",
    "Revised",
    "Number",
    "0\n2nd grade (2007-2012)",
    ["1 (e.g. 6th)", 0, "1 (e.g. 8th)", "1 (e.g. 4th)", 0],
    [3, "Annual", "ECE/EN", "UMC"],
  ),
  row("IRI3", "No change", "Number", 0, [null, null, "1 (e.g.6th)", "1 (e.g.8th)", "1 (e.g.4th)"], [3, "Annual", "Report", "UMC"]),
  row(
    "IRI4",
    "Revised",
    "Number",
    0,
    [0, "1 (EDI and ECERS-R)", 0, 0, "1 (MELQO)"],
    [2, "Every three years", "EDI, ECERS-R or MELQO", "DEI/OSEE"],
  ),
  row(
    "IRI5",
    "No change",
    "Text",
    "Last participation in PISA 2012. Pilot TERCE",
    ["TERCE", "(Pilot PISA)", "PISA\nICCS", "-", "3 (PISA, TERCE, ICCS)"],
    ["3 (PISA, TERCE, ICCS)", null, "Report (OECD, UNESCO, IEA)", "UMC"],
  ),
  row("IRI6", "Revised", "Number", "1 (Primary)", ["1 (Secondary)", "1 (Primary)", "1 (Secondary)", 0, 0], [3, "Annual", "Report", "OSEE"]),
  row("IRI7", "No change", "Number", 0, [1, 0, 2, 1, 0], [4, "Annual", "Report", "OSEE"]),
  row(
    "IRI8",
    "No change",
    "Text",
    0,
    [
      "National Framework for Good School Leadership approved",
      "Evaluation instruments, and grading criteria designed, piloted and implemented.",
      "School Leadership training program designed.",
      "Software to support the school principal evaluation system designed.",
      null,
    ],
    ["School principal evaluation system designed.", "Annual", "Report", "DIGEDD / DIGC"],
  ),
  row(
    "IRI9",
    "Revised",
    "Text",
    0,
    [0, null, "Proposal of evaluation instruments", null, "First round of regular performance evaluations carried out"],
    ["Teacher performance evaluation system is being implemented", "Annual", "Report", "DIGEDD"],
  ),
  row(
    "IRI10",
    "No change",
    "Text",
    0,
    "Evaluation instruments for entrance designed\nEvaluation instruments for promotion in preschool designed\nEvaluation instruments for promotion in primary designed ²",
    ["Evaluation instruments to determine entrance to and promotions within the Teaching Career designed.", "Annual", "Report", "DIGEDD"],
  ),
  row("IRI11", "NEW", "Number", 0, [null, null, null, null, 10000], [10000, "Once", "Report", "DIGC"]),
  row(
    "BEN",
    "No change",
    "Number (Percentage)",
    0,
    [everyYear, everyYear, everyYear, everyYear, everyYear],
    [everyYear, "Annual", "School Census", "SPE"],
  ),
];
