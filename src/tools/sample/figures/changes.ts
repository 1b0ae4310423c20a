import { descriptions, descriptionsBefore, pdo1Restated } from "../words/descriptions";
import type { IndicatorId } from "./names";

/** An indicator of Annex 4 with the fields that change, current and restructured; none where nothing does. */
export interface ChangeGroup {
  readonly id: IndicatorId;
  readonly status: "Revised" | "No change" | "New";
  readonly fields: readonly (readonly [field: string, current: string | number | null, restructured: string | number])[];
}

const lines = (...parts: readonly string[]): string => parts.join("\n");
const unchanged = (id: IndicatorId): ChangeGroup => ({ id, status: "No change", fields: [] });

export const changeGroups: readonly ChangeGroup[] = [
  { id: "PDO1", status: "Revised", fields: [["Description", descriptionsBefore.PDO1, pdo1Restated]] },
  unchanged("PDO2"),
  {
    id: "PDO3",
    status: "Revised",
    fields: [
      [
        "Targets",
        lines("2013: 0", "2014: 15,000", "2015: 1,000", "2016: 9,000", "2017:0", "End target (accumulated): 25,000"),
        lines("2013: 0", "2014: 15,000", "2015: 0", "2016: 0", "2017: 3,000", "End target (accumulated): 18,000"),
      ],
      ["Data Source", "Report", "Database"],
      ["Description", descriptionsBefore.PDO3, descriptions.PDO3],
    ],
  },
  unchanged("IRI1"),
  {
    id: "IRI2",
    status: "Revised",
    fields: [
      [
        "Targets",
        lines("2013: 1", "2014: 0", "2015: 1", "2016: 1", "2017: 1", "End target (accumulated): 4"),
        lines("2013: 1", "2014: 0", "2015: 1", "2016: 1", "2017: 0", "End target (accumulated): 3"),
      ],
    ],
  },
  unchanged("IRI3"),
  {
    id: "IRI4",
    status: "Revised",
    fields: [
      [
        "Target",
        lines("2013: 0", "2014: 1 (EDI and ECERS-R)", "2015: 0", "2016: 0", "2017: 1 (EDI and ECERS-R)", "End target (accumulated): 2"),
        lines("2013: 0", "2014: 1 (EDI and ECERS-R)", "2015: 0", "2016: 0", "2017: 1 (MELQO)", "End target (accumulated): 2"),
      ],
      ["Data Source", "EDI, ECERS-R", "EDI, ECERS-R or MELQO"],
      ["Responsibility for Data Collection", "DEI/UMC", "DEI/OSEE"],
      ["Description", descriptionsBefore.IRI4, descriptions.IRI4],
    ],
  },
  unchanged("IRI5"),
  { id: "IRI6", status: "Revised", fields: [["Description", descriptionsBefore.IRI6, descriptions.IRI6]] },
  unchanged("IRI7"),
  unchanged("IRI8"),
  {
    id: "IRI9",
    status: "Revised",
    fields: [
      [
        "Targets",
        lines(
          "2013: N/A",
          "2014: Teacher performance standards designed",
          "2015: Proposal of evaluation instruments",
          "2016: First round of regular performance evaluations carried out",
          "2017: First round of exceptional performance evaluations",
          "End target: First round of performance evaluations carried out",
        ),
        lines(
          "2013: N/A",
          "2014: N/A",
          "2015: Proposal of evaluation instruments",
          "2016: N/A",
          "2017: First round of regular performance evaluations carried out",
          "End target: Teacher performance evaluation system is being implemented",
        ),
      ],
    ],
  },
  unchanged("IRI10"),
  {
    id: "IRI11",
    status: "New",
    fields: [
      ["Unit of Measure", null, "Number"],
      ["2017 Target", null, 10000],
      ["End target", null, 10000],
      ["Frequency", null, "Once"],
      ["Data Source", null, "Report"],
      ["Responsibility for Data Collection", null, "DIGC"],
      ["Description", null, descriptions.IRI11],
    ],
  },
];
