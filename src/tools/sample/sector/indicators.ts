/** One indicator of the made-up province: three targets and three actuals, 2023 to 2025, and the target of 2027. */
export interface SectorIndicator {
  readonly theme: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: number;
  readonly targets: readonly (number | null)[];
  readonly actuals: readonly (number | string | null)[];
  readonly end: number;
  readonly owner: string;
  readonly comment?: string;
}

export const years = [2023, 2024, 2025] as const;

const percent = "Percentage";
const count = "Number";

type Row = readonly [
  code: string,
  name: string,
  unit: string,
  baseline: number,
  targets: readonly (number | null)[],
  actuals: readonly (number | string | null)[],
  end: number,
  owner: string,
  comment?: string,
];

const themes: Readonly<Record<string, readonly Row[]>> = {
  "Access and participation": [
    ["1.1", "Net enrolment rate in primary school", percent, 71, [73, 75, 77], [72.8, 75.1, 77.4], 81, "Planning wing"],
    ["1.2", "Net enrolment rate in primary school (girls)", percent, 66, [69, 72, 74], [68.5, 71.6, 74.2], 80, "Planning wing"],
    ["1.3", "Net enrolment rate in primary school (boys)", percent, 76, [77, 78, 79.5], [77.1, 78.4, 80.3], 82, "Planning wing"],
    [
      ...(["1.4", "Dropout rate between grades 5 and 6", percent, 32, [30, 27, 24], [30.4, 27.2, 26.4], 18, "Planning wing"] as const),
      "Floods closed 212 schools in two districts from July to October.",
    ],
    [
      "1.5",
      "Out-of-school children enrolled in accelerated classes",
      count,
      0,
      [5000, 12000, 20000],
      [4800, 12350, 20410],
      30000,
      "Literacy unit",
    ],
  ],
  "Quality and learning": [
    ["2.1", "Grade 5 pupils at the minimum level in reading", percent, 34, [36, 39, 43], [35.2, 38.8, 43.5], 50, "Assessment centre"],
    [
      ...([
        "2.2",
        "Grade 5 pupils at the minimum level in mathematics",
        percent,
        29,
        [31, 34, 38],
        [30.1, 32, 33.2],
        46,
        "Assessment centre",
      ] as const),
      "New textbooks reached schools eight months late.",
    ],
    [
      ...([
        "2.3",
        "Grade 8 pupils at the minimum level in science",
        percent,
        26,
        [null, 29, 32],
        [null, 28.7, "No data"],
        37,
        "Assessment centre",
      ] as const),
      "The 2025 round was moved to March 2026, after the end of the school year.",
    ],
    ["2.4", "Schools with a full set of textbooks in the first month", percent, 40, [50, 60, 70], [52, 58, 71], 90, "Textbook board"],
    ["2.5", "Pupils per textbook in grade 3", "Ratio", 2.4, [2.1, 1.8, 1.5], [2.2, 1.8, 1.5], 1, "Textbook board"],
  ],
  Teachers: [
    ["3.1", "Teachers trained in the new curriculum", count, 1200, [4000, 9000, 15000], [4150, 8800, 15230], 24000, "Training institute"],
    ["3.2", "Teacher absenteeism on the day of visit", percent, 18, [16, 14, 12], [15.6, 13.9, 11.8], 8, "Monitoring cell"],
    [
      ...(["3.3", "Posts of science teachers that are vacant", percent, 27, [24, 20, 16], [25, 23, 21], 10, "Personnel wing"] as const),
      "Recruitment was stopped by a court order until September.",
    ],
    ["3.4", "Share of women among new teachers", percent, 50, [50, 50, 50], [51, 52, 53], 50, "Personnel wing"],
    ["3.5", "Schools visited by a mentor every month", percent, 12, [25, 40, 55], [22, 41, 56], 80, "Training institute"],
  ],
  "School infrastructure": [
    ["4.1", "Classrooms built or rebuilt", count, 0, [300, 700, 1200], [310, 705, 1215], 2000, "Works department"],
    ["4.2", "Schools with drinking water", percent, 58, [62, 67, 72], [61.5, 67.2, 72.6], 82, "Works department"],
    ["4.3", "Schools with separate toilets for girls", percent, 49, [54, 60, 66], [53, 58.9, 66.1], 80, "Works department"],
    [
      ...(["4.4", "Schools with electricity", percent, 44, [48, 53, 58], [47.2, 50.8, 52.1], 68, "Works department"] as const),
      "The grid company connected 140 of 460 schools.",
    ],
    ["4.5", "Schools unusable after floods", count, 380, [300, 200, 100], [310, 190, 96], 0, "Works department"],
  ],
  "Governance and management": [
    ["5.1", "Districts with an approved education plan", count, 4, [10, 18, 24], [11, 17, 24], 29, "Reform unit"],
    ["5.2", "School committees that received their grant on time", percent, 35, [45, 55, 65], [47, 54, 66], 80, "Finance wing"],
    ["5.3", "Budget execution of the sector", percent, 72, [75, 80, 85], [76.6, 81.6, 84.3], 90, "Finance wing"],
    ["5.4", "Schools in the yearly census", percent, 96, [97, 98, 98], [97.2, 98.1, 98.4], 99, "Monitoring cell"],
    ["5.5", "Complaints answered within a month", percent, 20, [35, 50, 60], [33, 49, 61], 80, "Reform unit"],
  ],
};

/** Twenty-five indicators in five themes. */
export const sectorIndicators: readonly SectorIndicator[] = Object.entries(themes).flatMap(([theme, rows]) =>
  rows.map(([code, name, unit, baseline, targets, actuals, end, owner, comment]) => ({
    ...{ theme, code, name, unit, baseline, targets, actuals, end, owner },
    ...(comment === undefined ? {} : { comment }),
  })),
);
