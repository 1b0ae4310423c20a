import { dec, plain, roundTo } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { fold } from "../../base/fold";
import { isBlank } from "../../model/value";
import type { Value } from "../../model/value";
import { sumOfLines } from "../finance";
import { numberIn } from "../figures";
import { recordsInForce } from "../indicators";
import { budgetAmounts, moneyRows } from "../money-rows";
import { ofYear } from "../of-year";
import type { Contradiction } from "../review";
import { sameTheme, themeName } from "../themes";
import { cellsOfTrace, distinct, money, share } from "./seen";
import type { Seen } from "./seen";

/** A figure that two tables give, and not the same. */
export function figuresDiffer(seen: Seen): Contradiction[] {
  return [...actualsDiffer(seen), ...budgetsDiffer(seen), ...ratesDiffer(seen)];
}

/** The tolerance of two printed figures: half a unit of the last place of the coarser one. */
const near = (a: Dec, b: Dec, ...printed: readonly (Value | undefined)[]): boolean =>
  a
    .minus(b)
    .abs()
    .lte(printed.reduce((most, value) => (value?.halfUnit && isRounded(value) && value.halfUnit.gt(most) ? value.halfUnit : most), dec(0)));

/** A whole count is exact; figures with places, and amounts in thousands or millions, were rounded. */
const isRounded = ({ halfUnit, reading }: Value): boolean =>
  halfUnit !== undefined && (!halfUnit.eq("0.5") || reading.kind === "percent" || reading.kind === "money");

function actualsDiffer({ project, year }: Seen): Contradiction[] {
  if (year === undefined) return [];
  return project.indicators.flatMap((indicator): Contradiction[] => {
    const actuals = recordsInForce(indicator).flatMap(({ actuals }) => ofYear(actuals, year)?.value ?? []);
    const [first, ...others] = actuals.filter((value) => numberIn(value) !== undefined);
    const [figure, other] = [
      numberIn(first),
      others.find((value) => !near(numberIn(first) ?? dec(0), numberIn(value) ?? dec(0), first, value)),
    ];
    if (!first || figure === undefined || !other) return [];
    return [
      {
        kind: "figures-differ",
        message: `"${indicator.name}" reached ${first.text} in ${year} by one table and ${other.text} by another. Agree on one figure.`,
        cells: distinct([first.cell, other.cell]),
      },
    ];
  });
}

/** The budget of a programme and year, in the table of budgets and in that of spending. */
function budgetsDiffer({ project, finance, year }: Seen): Contradiction[] {
  const budgets = budgetAmounts(project).filter((budget) => !budget.isCost && budget.year === year && !isBlank(budget.value));
  const executed = moneyRows(project, "budget-execution");
  return budgets.flatMap(({ row, value, table }): Contradiction[] => {
    const lines = finance.lines.filter((line) => line.year === year && sameTheme(line.programme, row.name.text));
    const stated = executed.some((each) => each.table !== table && each.year === year && lines.some((line) => line.cell === each.cell));
    const total = sumOfLines(lines, row.name.text).budget;
    const amount = numberIn(value);
    const isOne = value.reading.kind !== "money" || value.reading.currency === undefined || value.reading.currency === finance.currency;
    if (!stated || !total || amount === undefined || !isOne || cellsOfTrace(total.trace).includes(value.cell)) return [];
    if (near(total.value, amount, value)) return [];
    return [
      {
        kind: "figures-differ",
        message: `The budget of "${row.name.text}" for ${year ?? "the year"} is ${plain(amount)} in one table and ${money(total, finance.currency)} in another. Agree on one figure.`,
        cells: distinct([...cellsOfTrace(total.trace), value.cell]),
        theme: row.name.text,
      },
    ];
  });
}

/** An indicator that is itself a rate of execution, beside what the finance gives. */
function ratesDiffer({ indicators, finance, year }: Seen): Contradiction[] {
  return indicators.flatMap((one): Contradiction[] => {
    const actual = numberIn(one.actual);
    if (!one.actual || actual === undefined || !isExecutionRate(one.name)) return [];
    const name = themeName(one.name);
    const ofProgramme = finance.lines.filter((line) => line.year === year && name.includes(themeName(line.programme)));
    const computed = (ofProgramme[0] ? sumOfLines(ofProgramme, ofProgramme[0].programme) : finance.total)?.executionRate;
    if (!computed) return [];
    const isShare = one.actual.reading.kind !== "percent" && actual.lte("1.5");
    const percent = isShare ? actual.times(100) : actual;
    const places = one.actual.reading.kind === "percent" || one.actual.reading.kind === "number" ? one.actual.reading.places : 0;
    const difference = roundTo(computed.value.times(100), isShare ? Math.max(0, places - 2) : places).minus(percent);
    if (difference.abs().lte(dec(1).div(dec(10).pow(isShare ? Math.max(0, places - 2) : places)))) return [];
    return [
      {
        kind: "figures-differ",
        message: `"${one.name}" is ${one.actual.text} in the performance report; the finance gives ${share(computed)}. Agree on one figure.`,
        cells: distinct([one.actual.cell, ...cellsOfTrace(computed.trace)]),
        ...(one.theme === undefined ? {} : { theme: one.theme }),
      },
    ];
  });
}

const isExecutionRate = (name: string): boolean =>
  /\b(?:budget (?:execution|utili[sz]ation)|execution (?:rate )?of (?:the )?budget|share of (?:the )?budget (?:spent|executed)|budget spent|ejecucion (?:presupuestal|presupuestaria|del presupuesto)|execution (?:budgetaire|du budget)|execucao (?:orcamentaria|do orcamento))\b/.test(
    fold(name),
  );
