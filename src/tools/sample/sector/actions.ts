/** An action that a review agreed; `indicator` is the code of the one it is for. */
export interface SectorAction {
  readonly year: 2024 | 2025;
  readonly action: string;
  readonly theme: string;
  readonly indicator?: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string | null;
  readonly answer?: string;
}

type Row = readonly [action: string, indicator: string, owner: string, due: string, status: string, answer?: string];

const access = "Access and participation";
const quality = "Quality and learning";
const teachers = "Teachers";
const works = "School infrastructure";
const rule = "Governance and management";

/** Of the review of 2024, with what came of them. */
const before: Readonly<Record<string, readonly Row[]>> = {
  [access]: [
    ["Open 60 afternoon shifts in the crowded schools of the capital", "1.1", "Planning wing", "2025-04-30", "Done", "63 shifts opened."],
    ["Pay the stipend of girls in grades 6 to 8 every quarter", "1.2", "Planning wing", "2025-06-30", "Done"],
    ["Print the guide for accelerated classes", "1.5", "Literacy unit", "2025-03-31", "Done"],
    [
      "Map the hamlets without a school within two kilometres",
      "1.1",
      "Planning wing",
      "2025-09-30",
      "In progress",
      "14 of 29 districts mapped.",
    ],
  ],
  [quality]: [
    [
      "Deliver textbooks before the first day of school",
      "2.4",
      "Textbook board",
      "2025-04-01",
      "Partly done",
      "71% of schools had them in the first month.",
    ],
    ["Train markers for the grade 5 test", "2.1", "Assessment centre", "2025-02-28", "Done"],
    [
      "Publish the results of the grade 8 test by district",
      "2.3",
      "Assessment centre",
      "2025-10-31",
      "Not started",
      "The round was moved to March 2026.",
    ],
    ["Send a reading box to every grade 1 class", "2.1", "Textbook board", "2025-08-31", "Done"],
  ],
  [teachers]: [
    [
      "Advertise the vacant posts of science teachers",
      "3.3",
      "Personnel wing",
      "2025-03-31",
      "In progress",
      "A court order stopped recruitment until September.",
    ],
    ["Extend visits of the monitoring cell to all districts", "3.2", "Monitoring cell", "2025-06-30", "Done"],
    ["Give every mentor a motorcycle allowance", "3.5", "Training institute", "2025-07-31", "Done"],
    [
      "Move the teachers' leave register to the school census",
      "3.2",
      "Monitoring cell",
      "2025-12-31",
      "In progress",
      "Piloted in three districts.",
    ],
  ],
  [works]: [
    ["Sign the agreement with the grid company", "4.4", "Works department", "2025-02-28", "Done"],
    ["Rebuild the 200 schools that the floods destroyed", "4.5", "Works department", "2025-12-31", "In progress", "112 rebuilt."],
    ["Add a line for repairs to the budget of every district", "4.2", "Finance wing", "2025-06-30", "Done"],
    ["Approve one drawing for girls' toilets", "4.3", "Works department", "2025-01-31", "Done"],
  ],
  [rule]: [
    ["Release school grants in the first quarter", "5.2", "Finance wing", "2025-03-31", "Done"],
    ["Publish the district plans", "5.1", "Reform unit", "2025-09-30", "Done"],
    ["Open a telephone line for complaints", "5.5", "Reform unit", "2025-05-31", "Done"],
    ["Report releases and spending every month", "5.3", "Finance wing", "2025-12-31", "In progress", "Quarterly so far."],
  ],
};

/** Of the review of 2025. */
const agreed: Readonly<Record<string, readonly Row[]>> = {
  [access]: [
    ["Set up temporary learning spaces in the two flooded districts", "1.4", "Planning wing", "2026-04-30", "Not started"],
    ["Follow up every child who leaves after grade 5 by telephone", "1.4", "Monitoring cell", "2026-09-30", "Not started"],
    ["Finish mapping hamlets in the fifteen districts that remain", "1.1", "Planning wing", "2026-09-30", "In progress"],
    ["Certify the teachers of accelerated classes", "1.5", "Literacy unit", "2026-12-31", "Not started"],
  ],
  [quality]: [
    ["Send mathematics textbooks by March and report by district", "2.2", "Textbook board", "2026-03-31", "In progress"],
    ["Give remedial classes in mathematics in 500 schools", "2.2", "Training institute", "2026-08-31", "Not started"],
    ["Hold the grade 8 test in March and publish it by June", "2.3", "Assessment centre", "2026-06-30", "In progress"],
    ["Test 200 schools in reading at grade 3", "2.1", "Assessment centre", "2026-11-30", "Not started"],
  ],
  [teachers]: [
    ["Fill 900 posts of science teachers by contract", "3.3", "Personnel wing", "2026-06-30", "In progress"],
    ["Offer a hardship allowance for science posts in remote districts", "3.3", "Finance wing", "2026-07-31", "Not started"],
    ["Put the leave register on the school census in all districts", "3.2", "Monitoring cell", "2026-12-31", "Not started"],
    ["Review the load of mentors", "3.5", "Training institute", "2026-05-31", "Not started"],
  ],
  [works]: [
    ["Put solar panels on 300 schools that the grid does not reach", "4.4", "Works department", "2026-12-31", "Not started"],
    ["Finish the 88 flooded schools that remain", "4.5", "Works department", "2026-10-31", "In progress"],
    ["Test the water of 1,000 schools", "4.2", "Works department", "2026-08-31", "Not started"],
    ["Hand over finished classrooms within a month", "4.1", "Works department", "2026-06-30", "In progress"],
  ],
  [rule]: [
    ["Reconcile releases and spending every month", "5.3", "Finance wing", "2026-03-31", "In progress"],
    ["Train district accountants", "5.3", "Finance wing", "2026-09-30", "Not started"],
    ["Approve the plans of the five districts that remain", "5.1", "Reform unit", "2026-12-31", "Not started"],
    ["Publish answers to complaints every quarter", "5.5", "Reform unit", "2026-06-30", "Not started"],
  ],
};

const rowsOf = (year: SectorAction["year"], all: Readonly<Record<string, readonly Row[]>>): SectorAction[] =>
  Object.entries(all).flatMap(([theme, rows]) =>
    rows.map(([action, indicator, owner, due, status, answer]) => ({
      ...{ year, action, theme, indicator, owner, due, status },
      ...(answer === undefined ? {} : { answer }),
    })),
  );

/** Forty actions, twenty of each review. */
export const sectorActions: readonly SectorAction[] = [...rowsOf(2024, before), ...rowsOf(2025, agreed)];
