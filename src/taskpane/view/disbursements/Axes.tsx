import type { ReactNode } from "react";
import { bandOf, isLabelled, tickText, yOf } from "../../state/chart-scale";
import type { Frame, Scale } from "../../state/chart-scale";
import { useChartLooks } from "./chart-looks";

interface AxesProps {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly years: readonly number[];
  readonly yearText: (year: number) => string;
}

/** Lines at round figures, and the fiscal years below. */
export function Axes({ frame, scale, years, yearText }: AxesProps): ReactNode {
  const looks = useChartLooks();
  const band = bandOf(years.length, frame);
  const right = frame.width - frame.right;
  return (
    <g>
      {scale.ticks.map((tick) => {
        const y = yOf(tick, scale, frame);
        return (
          <g key={tick}>
            <line x1={frame.left} x2={right} y1={y} y2={y} className={tick === 0 ? looks.axis : looks.grid} />
            <text x={frame.left - 4} y={y + 3} textAnchor="end" className={looks.label}>
              {tickText(tick, scale)}
            </text>
          </g>
        );
      })}
      {years.map(
        (year, n) =>
          isLabelled(n, years.length, band.width) && (
            <text key={year} x={band.middle(n)} y={frame.height - 6} textAnchor="middle" className={looks.label}>
              {yearText(year)}
            </text>
          ),
      )}
    </g>
  );
}
