import { useMemo } from "react";
import type { ReactNode } from "react";
import { chartFigures } from "../../../app/disbursement-facts";
import type { ChartFigures, ChartYear } from "../../../app/disbursement-facts";
import { grouped } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";
import type { Disbursement } from "../../../disburse/result";
import type { Project } from "../../../model/project";
import { scaleOf } from "../../state/chart-scale";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { useWidth } from "../width";
import { Bars } from "./Bars";
import { useChartLooks } from "./chart-looks";
import { Curve } from "./Curve";
import { Legend } from "./Legend";
import type { Series } from "./Legend";

/** More years than these are not read out one by one. */
const readOut = 12;

interface ChartsProps {
  readonly project: Project;
  readonly disbursement: Disbursement;
}

/** Current and proposed by fiscal year, and the cumulative curve beside a straight line; with the figures as a table. */
export function Charts({ project, disbursement }: ChartsProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  const looks = useChartLooks();
  const { box, width } = useWidth(280);
  const figures = useMemo(() => chartFigures(project, disbursement), [project, disbursement]);
  if (figures === undefined) return null;
  const { years, fromSchedule } = figures;
  const main: Series = fromSchedule ? "schedule" : "proposed";
  const hasCurrent = years.some(({ current }) => current !== undefined);
  const before: readonly Series[] = hasCurrent ? ["current"] : [];
  const text = (value: Dec | undefined): string => (value ? grouped(value) : "–");
  const label = (what: string, line: (year: ChartYear) => readonly (readonly [Series, Dec | undefined])[]): string => {
    if (years.length > readOut) return words.charts.altLong(what, years.length);
    const said = (year: ChartYear): string =>
      line(year)
        .filter(([, value]) => value !== undefined)
        .map(([series, value]) => `${words.charts[series].toLowerCase()} ${text(value)}`)
        .join(", ");
    return words.charts.alt(
      what,
      years.map((year) => `${words.disbursements.year(year.fiscalYear)}: ${said(year)}`),
    );
  };
  const { unit } = scaleOf(years.flatMap(({ cumulative }) => cumulative));
  const currency = disbursement.currency ?? "";
  const inUnit = unit === 1_000_000 ? words.charts.inMillions(currency) : unit === 1_000 ? words.charts.inThousands(currency) : currency;
  return (
    <section className={shared.tight} data-testid="charts">
      <div ref={box} className={looks.box}>
        <h3 className={shared.subheading}>{[words.charts.bars, inUnit].filter((part) => part !== "").join(", ")}</h3>
        <Legend of={[...before, main]} as="columns" />
        <Bars
          years={years}
          width={width}
          label={label(words.charts.bars, ({ current, proposed }) => [
            ["current", current],
            [main, proposed],
          ])}
        />
        <h3 className={shared.subheading}>{[words.charts.curve, inUnit].filter((part) => part !== "").join(", ")}</h3>
        <Legend of={[...before, main, ...(figures.lacksPace ? [] : (["evenPace"] as const))]} as="lines" />
        <Curve
          years={years}
          width={width}
          label={label(words.charts.curve, ({ cumulativeCurrent, cumulative, evenPace }) => [
            ["current", cumulativeCurrent],
            [main, cumulative],
            ["evenPace", evenPace],
          ])}
        />
      </div>
      <ChartNotes figures={figures} />
      <Disclosure id="chart figures" label={words.charts.table} testId="chart-figures">
        {() => (
          <FigureTable
            label={words.charts.table}
            columns={[
              { key: "year", head: words.disbursements.fiscalYear },
              ...(hasCurrent ? [{ key: "current", head: words.charts.current, number: true }] : []),
              { key: "proposed", head: words.charts[main], number: true },
              ...(hasCurrent ? [{ key: "to current", head: words.charts.cumulativeOf(words.charts.current), number: true }] : []),
              { key: "to", head: words.charts.cumulativeOf(words.charts[main]), number: true },
              ...(figures.lacksPace ? [] : [{ key: "pace", head: words.charts.evenPace, number: true }]),
            ]}
            rows={years.map((year) => ({
              key: String(year.fiscalYear),
              cells: [
                words.disbursements.year(year.fiscalYear),
                ...(hasCurrent ? [text(year.current)] : []),
                text(year.proposed),
                ...(hasCurrent ? [text(year.cumulativeCurrent)] : []),
                text(year.cumulative),
                ...(figures.lacksPace ? [] : [text(year.evenPace?.toDecimalPlaces(0))]),
              ],
            }))}
          />
        )}
      </Disclosure>
    </section>
  );
}

function ChartNotes({ figures }: { readonly figures: ChartFigures }): ReactNode {
  const shared = useShared();
  const words = useWords().charts;
  const { commitment, undisbursed, afterClosing, lacksPace } = figures;
  const off = commitment !== undefined && undisbursed !== undefined && !undisbursed.isZero();
  return (
    <>
      {off && (
        <p className={shared.quiet}>
          {undisbursed.isNegative()
            ? words.over(grouped(undisbursed.abs()), grouped(commitment))
            : words.undisbursed(grouped(undisbursed), grouped(commitment))}
        </p>
      )}
      {!afterClosing.isZero() && <p className={shared.quiet}>{words.afterClosing(grouped(afterClosing))}</p>}
      {lacksPace && <p className={shared.quiet}>{words.noPace}</p>}
    </>
  );
}
