/** Who does what for the review of the made-up province. */
export interface SectorRole {
  readonly who: string;
  readonly role: string;
  readonly theme?: string;
  readonly person: string;
}

/** A meeting or visit of the calendar. */
export interface SectorEvent {
  readonly name: string;
  readonly type: string;
  readonly theme?: string;
  readonly date: string;
  readonly place: string;
  readonly owner: string;
  readonly status: string;
}

/** A measure of a policy reform. */
export interface SectorReform {
  readonly priority: string;
  readonly measure: string;
  readonly metric: string;
  readonly theme: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly response?: string;
}

/** What was seen at one meeting or visit. */
export interface SectorNote {
  readonly event: string;
  readonly type: string;
  readonly theme: string;
  readonly date: string;
  readonly place: string;
  readonly participants: string;
  readonly seen: string;
  readonly follows: string;
  readonly owner: string;
}

const access = "Access and participation";
const quality = "Quality and learning";
const teachers = "Teachers";
const works = "School infrastructure";
const rule = "Governance and management";

export const sectorRoles: readonly SectorRole[] = [
  { who: "Reform unit", role: "Convenes the working groups and the wrap-up, keeps the calendar", person: "A. Mirza" },
  { who: "Monitoring cell", role: "Compiles the performance report and the data behind it", person: "S. Baloch" },
  { who: "Finance wing", role: "Compiles the financial report: budget, releases and spending", person: "R. Siddiqui" },
  { who: "Planning wing", role: "Collects commitments and disbursements from the partners", person: "N. Jatoi" },
  { who: "Reform unit", role: "Keeps the aide-memoire, its actions and the policy reforms", person: "A. Mirza" },
  { who: "Local Education Group", role: "Organises the field visits and collects their notes", person: "H. Larsen" },
  { who: "Civil society forum", role: "Takes part in visits and working groups, brings what districts report", person: "F. Channa" },
];

type EventRow = readonly [name: string, type: string, theme: string, date: string, place: string, owner: string, status: string];

const events: readonly EventRow[] = [
  ["Working group on access", "Working group", access, "2026-01-13", "Education house", "Planning wing", "Held"],
  ["Working group on learning", "Working group", quality, "2026-01-14", "Education house", "Assessment centre", "Held"],
  ["Working group on teachers", "Working group", teachers, "2026-01-15", "Education house", "Personnel wing", "Held"],
  ["Visit to Bela and Uthal", "Field visit", works, "2026-01-20", "Bela and Uthal", "Local Education Group", "Held"],
  ["Visit to Gadani", "Field visit", rule, "2026-01-22", "Gadani", "Local Education Group", "Held"],
  ["Visit to Winder", "Field visit", access, "2026-01-23", "Winder", "Local Education Group", "Cancelled"],
  ["Wrap-up of the review of 2025", "Wrap-up", rule, "2026-02-05", "Education house", "Reform unit", "Held"],
  ["Opening of the review of 2026", "Other", rule, "2027-01-12", "Education house", "Reform unit", "Planned"],
];

export const sectorCalendar: readonly SectorEvent[] = events.map(([name, type, theme, date, place, owner, status]) => ({
  ...{ name, type, theme, date, place, owner, status },
}));

export const sectorReforms: readonly SectorReform[] = [
  {
    ...{ priority: "Schools within reach", measure: "Adopt the norm of one primary school within two kilometres" },
    ...{ metric: "Norm notified by the cabinet", theme: access, owner: "Planning wing", due: "2026-10-31", status: "In progress" },
  },
  {
    ...{ priority: "Assessment", measure: "Set up the assessment centre by law", metric: "Act passed", theme: quality },
    ...{ owner: "Assessment centre", due: "2025-06-30", status: "Done", response: "Passed in May 2025." },
  },
  {
    ...{ priority: "Posting of teachers", measure: "Post teachers by the need of each school", theme: teachers },
    ...{ metric: "Share of posts filled in remote schools", owner: "Personnel wing", due: "2026-08-31", status: "In progress" },
  },
  {
    ...{ priority: "Posting of teachers", measure: "Recruit by contract for a school, not for a district", theme: teachers },
    ...{ metric: "Rules notified", owner: "Personnel wing", due: "2025-09-30", status: "In progress" },
    response: "The court ruled in September; the rules go to the cabinet in March 2026.",
  },
  {
    ...{ priority: "Upkeep of buildings", measure: "Give schools a budget for repairs of their own", theme: works },
    ...{ metric: "Schools with a repair budget", owner: "Finance wing", due: "2026-12-31", status: "Not started" },
  },
  {
    ...{ priority: "Money for schools", measure: "Publish every quarter what each school receives", theme: rule },
    ...{ metric: "Lists published", owner: "Finance wing", due: "2026-06-30", status: "In progress" },
  },
];

const everyone = "Government, partners, civil society";

export const sectorNotes: readonly SectorNote[] = [
  {
    ...{ event: "Working group on access", type: "Working group", theme: access, date: "2026-01-13", place: "Education house" },
    ...{ participants: everyone, seen: "Children of the flooded districts had no school for three months and many did not come back." },
    ...{ follows: "Temporary learning spaces before the next rains.", owner: "Planning wing" },
  },
  {
    ...{ event: "Working group on learning", type: "Working group", theme: quality, date: "2026-01-14", place: "Education house" },
    ...{
      participants: everyone,
      seen: "Mathematics textbooks came eight months late; reading improved where the reading boxes were used.",
    },
    ...{ follows: "Order textbooks by October.", owner: "Textbook board" },
  },
  {
    ...{ event: "Working group on teachers", type: "Working group", theme: teachers, date: "2026-01-15", place: "Education house" },
    ...{ participants: everyone, seen: "Contracts for science teachers could only be offered from October." },
    ...{ follows: "Fill 900 posts by June.", owner: "Personnel wing" },
  },
  {
    ...{ event: "Visit to Bela and Uthal", type: "Field visit", theme: works, date: "2026-01-20", place: "Bela and Uthal" },
    ...{
      participants: "Local Education Group, Works department",
      seen: "Of nine rebuilt schools eight are in use; one waits for its road.",
    },
    ...{ follows: "Hand over finished classrooms within a month.", owner: "Works department" },
  },
  {
    ...{ event: "Visit to Gadani", type: "Field visit", theme: rule, date: "2026-01-22", place: "Gadani" },
    ...{
      participants: "Local Education Group, Finance wing",
      seen: "Committees had their grant in the first quarter; two could not show receipts.",
    },
    ...{ follows: "Train the committees' treasurers.", owner: "Finance wing" },
  },
  {
    ...{ event: "Wrap-up of the review of 2025", type: "Wrap-up", theme: rule, date: "2026-02-05", place: "Education house" },
    ...{ participants: everyone, seen: "The two reports were discussed together and the actions of 2025 agreed." },
    ...{ follows: "Send the aide-memoire for signature.", owner: "Reform unit" },
  },
];
