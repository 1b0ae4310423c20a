import type { ReactNode } from "react";
import type { ChartYear } from "../../../app/disbursement-facts";
import type { Dec } from "../../../base/decimal";
import { bandOf, frameOf, scaleOf, yOf } from "../../state/chart-scale";
import { useWords } from "../../words";
import { Axes } from "./Axes";
import { useChartLooks } from "./chart-looks";

interface CurveProps {
  readonly years: readonly ChartYear[];
  readonly width: number;
  readonly label: string;
}

/** What is paid by the end of each fiscal year: proposed (line, dots), current (dashes, squares), and an even pace (dotted). */
export function Curve({ years, width, label }: CurveProps): ReactNode {
  const looks = useChartLooks();
  const words = useWords().disbursements;
  const frame = frameOf(width);
  const band = bandOf(years.length, frame);
  const lines = {
    proposed: years.map(({ cumulative }) => cumulative),
    current: years.map(({ cumulativeCurrent }) => cumulativeCurrent),
    pace: years.map(({ evenPace }) => evenPace),
  };
  const scale = scaleOf([...lines.proposed, ...lines.current, ...lines.pace].flatMap((value) => value ?? []));
  const place = (value: Dec, n: number): readonly [number, number] => [band.middle(n), yOf(Math.max(0, value.toNumber()), scale, frame)];
  const places = (values: ReadonlyArray<Dec | undefined>): readonly (readonly [number, number])[] =>
    values.flatMap((value, n) => (value ? [place(value, n)] : []));
  const path = (values: ReadonlyArray<Dec | undefined>): string =>
    places(values)
      .map(([x, y], n) => `${n === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join("");
  return (
    <svg role="img" aria-label={label} width={frame.width} height={frame.height} className={looks.picture} data-testid="chart-curve">
      <Axes frame={frame} scale={scale} years={years.map(({ fiscalYear }) => fiscalYear)} yearText={words.year} />
      <path d={path(lines.pace)} className={looks.dotted} strokeDasharray="1.5 3.5" strokeLinecap="round" />
      <path d={path(lines.current)} className={looks.quiet} strokeDasharray="6 4" />
      <path d={path(lines.proposed)} className={looks.strong} />
      {places(lines.current).map(([x, y]) => (
        <rect key={x} x={x - 3} y={y - 3} width="6" height="6" className={looks.markQuiet} />
      ))}
      {places(lines.proposed).map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="3.5" className={looks.mark} />
      ))}
    </svg>
  );
}
