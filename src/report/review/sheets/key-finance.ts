import type { Dec } from "../../../base/decimal";
import { sumFormula } from "../../../disburse/formula";
import { addedUp } from "./dashboard-layout";
import { cellOn } from "./dashboard-tables";
import type { ReviewFacts } from "./facts";
import { financeCol, gapCol, partnerCol } from "./finance-layout";
import type { FinanceLayout } from "./finance-layout";
import { partnerRate } from "./finance-rows";
import type { KeyFigure } from "./key-figure";

/** The money of the year reviewed, from the totals of the financial report; shares are those that it gives. */
export function ofFinance({ review: { year, finance } }: ReviewFacts, layout: FinanceLayout | undefined): KeyFigure[] {
  if (!layout) return [];
  const { sheet } = layout;
  const money = (
    figure: Pick<KeyFigure, "key" | "label" | "of" | "share">,
    cells: readonly string[],
    value: Dec | undefined,
  ): KeyFigure[] => {
    const [first = "", ...others] = cells;
    if (value === undefined || first === "") return [];
    return [{ ...figure, body: () => (others.length === 0 ? first : sumFormula(cells)), value, isMoney: true }];
  };
  const ofYear = layout.programmes?.blocks.find((block) => block.year === year);
  const total = (name: "cost" | "budget" | "released" | "spent", label: string, rate?: keyof typeof rates): KeyFigure[] => {
    if (!ofYear) return [];
    const { totalRow, lines, total: sums } = ofYear;
    const share = rate && {
      share: {
        body: cellOn(sheet, totalRow, rates[rate].col),
        value: sums[rate]?.value,
        isOfSome: !haveBoth(lines, rates[rate].part, "budget"),
      },
      of: "budget",
    };
    return money({ key: name, label, ...share }, [cellOn(sheet, totalRow, financeCol[name])], sums[name]?.value);
  };
  const blocks = layout.partners?.blocks.filter((one) => !one.isGovernment && (one.year === undefined || one.year === year)) ?? [];
  const [only, ...more] = blocks;
  const partners = (name: "committed" | "disbursed", label: string): KeyFigure[] => {
    const having = blocks.filter(({ lines }) => lines.some((line) => line[name]));
    const cells = having.map(({ totalRow }) => cellOn(sheet, totalRow, partnerCol[name]));
    const hasShare = name === "disbursed" && only !== undefined && more.length === 0;
    const share = hasShare
      ? {
          share: {
            body: cellOn(sheet, only.totalRow, partnerCol.rate),
            value: partnerRate(only),
            isOfSome: !haveBoth(only.lines, "committed", "disbursed"),
          },
          of: "committed",
        }
      : {};
    return money({ key: name, label, ...share }, cells, addedUp(having.flatMap(({ lines }) => lines.map((line) => line[name]?.value))));
  };
  const gaps = finance.gaps.flatMap((gap, n) =>
    gap.year === undefined || gap.year === year ? [{ gap, row: (layout.gaps?.header ?? 0) + 1 + n }] : [],
  );
  return [
    ...total("cost", "Cost"),
    ...total("budget", "Budget"),
    ...total("released", "Released", "releaseRate"),
    ...total("spent", "Spent", "executionRate"),
    ...partners("committed", "Committed by partners"),
    ...partners("disbursed", "Disbursed by partners"),
    ...money(
      { key: "gap", label: "Funding gap" },
      gaps.map(({ row }) => cellOn(sheet, row, gapCol.gap)),
      addedUp(gaps.map(({ gap }) => gap.gap.value)),
    ),
  ];
}

const rates = {
  releaseRate: { col: financeCol.releaseRate, part: "released" },
  executionRate: { col: financeCol.executionRate, part: "spent" },
} as const;

const haveBoth = <Line extends object>(lines: readonly Line[], one: keyof Line, other: keyof Line): boolean =>
  lines.every((line) => line[one] !== undefined && line[other] !== undefined);
