/** What a programme costs, is given and spends in a year, in millions of rupees. */
export interface ProgrammeYear {
  readonly programme: string;
  readonly year: number;
  readonly cost: number;
  readonly budget: number;
  readonly released: number;
  readonly spent: number;
}

const programmes: Readonly<Record<string, readonly (readonly [cost: number, budget: number, released: number, spent: number])[]>> = {
  "Access and participation": [
    [5200, 4100, 3700, 3200],
    [5600, 4400, 4050, 3680],
    [6100, 4700, 4400, 4010],
  ],
  "Quality and learning": [
    [3900, 2800, 2500, 2150],
    [4300, 3100, 2850, 2480],
    [4700, 3400, 3150, 2790],
  ],
  Teachers: [
    [4400, 3300, 3100, 2720],
    [4700, 3500, 3300, 2990],
    [5000, 3800, 3600, 3350],
  ],
  "School infrastructure": [
    [7800, 5200, 4400, 3640],
    [8300, 5600, 4900, 4320],
    [8800, 6000, 5300, 4860],
  ],
  "Governance and management": [
    [900, 700, 640, 623],
    [950, 750, 700, 686],
    [1000, 800, 760, 754],
  ],
};

export const programmeYears: readonly ProgrammeYear[] = Object.entries(programmes).flatMap(([programme, rows]) =>
  rows.map(([cost, budget, released, spent], index) => ({ programme, year: 2023 + index, cost, budget, released, spent })),
);

/** The budget that the assembly approved for a programme, by year, in millions of rupees. */
export interface ApprovedBudget {
  readonly programme: string;
  readonly amounts: readonly number[];
}

export const approvedBudgets: readonly ApprovedBudget[] = Object.entries(programmes).map(([programme, rows]) => ({
  programme,
  amounts: rows.map(([, budget]) => budget),
}));

/** What a partner committed and disbursed in a year, in millions of its currency; `rate` in rupees for one of them. */
export interface PartnerYear {
  readonly partner: string;
  readonly programme: string;
  readonly year: number;
  readonly currency: string;
  readonly rate: number;
  readonly committed: number;
  readonly disbursed: number | null;
  readonly status: string;
  readonly signed: string;
}

type Partner = readonly [
  name: string,
  programme: string,
  currency: string,
  signed: string,
  amounts: readonly (readonly [number, number])[],
];

const partners: readonly Partner[] = [
  [
    "Northern Development Bank",
    "School infrastructure",
    "USD",
    "2022-11-15",
    [
      [3, 2.4],
      [3.2, 2.9],
      [3.5, 3.1],
    ],
  ],
  [
    "Children's Learning Fund",
    "Quality and learning",
    "USD",
    "2022-06-30",
    [
      [1.6, 1.5],
      [1.8, 1.6],
      [2, 1.8],
    ],
  ],
  [
    "Union of European Donors",
    "Access and participation",
    "EUR",
    "2023-01-20",
    [
      [1.2, 0.9],
      [1.4, 1.2],
      [1.5, 1.4],
    ],
  ],
  [
    "Teachers for All Trust",
    "Teachers",
    "PKR",
    "2022-09-10",
    [
      [250, 210],
      [280, 265],
      [300, 290],
    ],
  ],
  [
    "Coastal Republic aid agency",
    "Governance and management",
    "PKR",
    "2023-03-05",
    [
      [90, 70],
      [100, 95],
      [110, 104],
    ],
  ],
  [
    "Water and Schools Foundation",
    "School infrastructure",
    "PKR",
    "2022-12-12",
    [
      [180, 150],
      [190, 180],
      [200, 188],
    ],
  ],
];

const rates: Readonly<Record<string, readonly number[]>> = { USD: [270, 278, 282], EUR: [292, 301, 306], PKR: [1, 1, 1] };

export const partnerYears: readonly PartnerYear[] = partners.flatMap(([partner, programme, currency, signed, amounts]) =>
  amounts.map(([committed, disbursed], index) => ({
    ...{ partner, programme, currency, committed, disbursed, signed },
    year: 2023 + index,
    rate: rates[currency]?.[index] ?? 1,
    status: "Signed",
  })),
);
