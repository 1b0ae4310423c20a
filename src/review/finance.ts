import { zero } from "../base/decimal";
import { fold } from "../base/fold";
import { differenceTrace, figure, givenTrace, totalOf } from "../disburse/build";
import type { Figure } from "../disburse/trace";
import type { Project } from "../model/project";
import type { Doubt } from "../model/table";
import { shareOf } from "./figures";
import { budgetAmounts, moneyRows, purseOf } from "./money-rows";
import type { BudgetAmount, MoneyRow, Purse } from "./money-rows";
import type { FinanceLine, FinanceReview, Gap, PartnerLine } from "./review";
import { sameTheme } from "./themes";

/** What a sector cost, was given and spent; all years, with the sums of the year reviewed. */
export function financeOf(
  project: Project,
  year: number | undefined,
  currency: string | undefined,
): { readonly finance: FinanceReview; readonly doubts: readonly Doubt[] } {
  const executions = moneyRows(project, "budget-execution");
  const commitments = moneyRows(project, "commitments");
  const budgets = budgetAmounts(project);
  const purse = purseOf([...executions, ...commitments], budgets, currency);
  const lines = withBudgets(
    executions.flatMap((row) => lineOf(row, purse)),
    budgets,
    purse,
  );
  const partners = commitments.flatMap((row) => partnerOf(row, purse));
  const ofYear = lines.filter((line) => line.year === year);
  return {
    finance: {
      ...(purse.currency === undefined ? {} : { currency: purse.currency }),
      lines: [...lines].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
      ...(ofYear[0] ? { total: { ...sumOfLines(ofYear, "all programmes"), ...(year === undefined ? {} : { year }) } } : {}),
      partners,
      gaps: gapsOf(executions, lines, partners, purse),
      rates: purse.rates,
    },
    doubts: purse.doubts,
  };
}

const nameOf = ({ fields }: MoneyRow): string | undefined =>
  (fields["component"] ?? fields["budget-activity"] ?? fields["implementing-agency"])?.text;

function lineOf(row: MoneyRow, purse: Purse): FinanceLine[] {
  const programme = nameOf(row);
  if (programme === undefined) return [];
  const source = (row.fields["partner"] ?? row.fields["data-source"])?.text;
  const { amounts } = row;
  const read = (role: string): Figure | undefined => purse.figure(amounts[role], row);
  return [
    withRates({
      programme,
      cell: row.cell,
      ...(source === undefined ? {} : { source }),
      ...(row.year === undefined ? {} : { year: row.year }),
      ...given({ cost: read("cost"), budget: read("allocation"), released: read("release"), spent: read("executed") }),
    }),
  ];
}

type Amounts = Partial<Record<"cost" | "budget" | "released" | "spent", Figure>>;

function given(amounts: Readonly<Record<keyof Amounts, Figure | undefined>>): Amounts {
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== undefined));
}

/** Shares of the budget, where there is one. */
function withRates(line: FinanceLine): FinanceLine {
  const releaseRate = shareOf("released of the budget", line.released, line.budget);
  const executionRate = shareOf("spent of the budget", line.spent, line.budget);
  return { ...line, ...(releaseRate ? { releaseRate } : {}), ...(executionRate ? { executionRate } : {}) };
}

/** Budgets of a table of their own: for programmes and years that the tables of spending say nothing of. */
function withBudgets(lines: readonly FinanceLine[], budgets: readonly BudgetAmount[], purse: Purse): FinanceLine[] {
  const result = [...lines];
  for (const { table, row, year, value, isCost } of budgets) {
    const amount = purse.figure(value, { table });
    if (!amount) continue;
    const key = isCost ? "cost" : "budget";
    const at = result.findIndex((line) => line.year === year && sameTheme(line.programme, row.name.text));
    const line = result[at];
    if (!line) {
      result.push({ programme: row.name.text, cell: row.cell, ...(year === undefined ? {} : { year }), [key]: amount });
    } else if (!result.some((each) => each.year === year && sameTheme(each.programme, line.programme) && each[key] !== undefined)) {
      result[at] = withRates({ ...line, [key]: amount });
    }
  }
  return result;
}

/** Lines added up; a sum is absent where no line has such an amount. Shares are of the lines that have both parts. */
export function sumOfLines(lines: readonly FinanceLine[], programme: string): FinanceLine {
  const [first] = lines;
  const total = (key: keyof Amounts, of: readonly FinanceLine[] = lines): Figure | undefined => {
    const figures = of.flatMap((line) => line[key] ?? []);
    return figures.length === 0 ? undefined : totalOf(`${words[key]}, ${programme}`, figures);
  };
  const share = (key: "released" | "spent"): Figure | undefined => {
    const both = lines.filter((line) => line[key] && line.budget);
    return shareOf(`${words[key]} of the budget`, total(key, both), total("budget", both));
  };
  const [releaseRate, executionRate] = [share("released"), share("spent")];
  return {
    programme,
    cell: first?.cell ?? { sheet: "", row: 0, col: 0 },
    ...given({ cost: total("cost"), budget: total("budget"), released: total("released"), spent: total("spent") }),
    ...(releaseRate ? { releaseRate } : {}),
    ...(executionRate ? { executionRate } : {}),
  };
}

const words = { cost: "cost", budget: "budget", released: "released", spent: "spent" } as const;

function partnerOf(row: MoneyRow, purse: Purse): PartnerLine[] {
  const partner = (row.fields["partner"] ?? row.fields["data-source"])?.text;
  if (partner === undefined) return [];
  const committed = purse.figure(row.amounts["committed"], row);
  const disbursed = purse.figure(row.amounts["disbursed"], row);
  const rate = shareOf("disbursed of what is committed", disbursed, committed);
  const programme = row.fields["component"]?.text;
  const { status, signing } = row.fields;
  return [
    {
      partner,
      cell: row.cell,
      ...(row.year === undefined ? {} : { year: row.year }),
      ...(programme === undefined ? {} : { programme }),
      ...(committed ? { committed } : {}),
      ...(disbursed ? { disbursed } : {}),
      ...(rate ? { rate } : {}),
      ...(status ? { status } : {}),
      ...(signing ? { signing } : {}),
      isGovernment: isGovernment(partner),
    },
  ];
}

const isGovernment = (name: string): boolean =>
  /^(?:the )?(?:government|gov't|govt|gob|gouv|ministry|ministerio|ministere|treasury|tesoro|tresor|national budget|provincial (?:government|budget)|domestic|etat\b|governo|own (?:resources|funds))/.test(
    fold(name),
  );

/** Cost less what the government and the partners give, by year; a row's own government and partner figures come first. */
function gapsOf(rows: readonly MoneyRow[], lines: readonly FinanceLine[], partners: readonly PartnerLine[], purse: Purse): Gap[] {
  const years = [...new Set(lines.filter((line) => line.cost).map((line) => line.year))];
  const ofRows = rows.flatMap((row): Gap[] => {
    const cost = purse.figure(row.amounts["cost"], row);
    const government = purse.figure(row.amounts["government"], row);
    const external = purse.figure(row.amounts["partners"], row);
    if (!cost || (!government && !external)) return [];
    const programme = nameOf(row);
    const stated = row.amounts["gap"];
    return [
      gap({ cost, government: government ?? none, partners: external ?? none, year: row.year, programme, ...(stated ? { stated } : {}) }),
    ];
  });
  const rest = years.filter((year) => !ofRows.some((each) => each.year === year));
  return [...ofRows, ...rest.flatMap((year) => gapOfYear(year, lines, partners))];
}

const none: Figure = { value: zero, trace: givenTrace("the row gives none", zero) };

function gap(
  parts: Omit<Gap, "gap" | "year" | "programme"> & { readonly year?: number | undefined; readonly programme?: string | undefined },
): Gap {
  const resources = totalOf("resources", [parts.government, parts.partners]);
  const { year, programme, ...rest } = parts;
  return {
    ...rest,
    ...(year === undefined ? {} : { year }),
    ...(programme === undefined ? {} : { programme }),
    gap: figure(differenceTrace("cost less resources", parts.cost.trace, resources.trace)),
  };
}

/** Of a year whose rows give no resources: the budget is the government's, the partners' is what they committed. */
function gapOfYear(year: number | undefined, lines: readonly FinanceLine[], partners: readonly PartnerLine[]): Gap[] {
  const ofYear = lines.filter((line) => line.year === year);
  const cost = sumOfLines(ofYear, "all programmes").cost;
  const own = sumOfLines(
    ofYear.filter((line) => line.source === undefined || isGovernment(line.source)),
    "government",
  ).budget;
  const committed = partners.flatMap((line) => (line.year === year && !line.isGovernment && line.committed ? [line.committed] : []));
  const external = ofYear.flatMap((line) => (line.source !== undefined && !isGovernment(line.source) && line.budget ? [line.budget] : []));
  const given = committed.length > 0 ? committed : external;
  if (!cost || !own || given.length === 0) return [];
  return [gap({ cost, government: own, partners: totalOf("partners' commitments", given), year })];
}
