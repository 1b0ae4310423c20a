import { useId } from "react";
import type { ReactNode } from "react";
import type { ChartYear } from "../../../app/disbursement-facts";
import { bandOf, frameOf, scaleOf, yOf } from "../../state/chart-scale";
import { useWords } from "../../words";
import { Axes } from "./Axes";
import { useChartLooks } from "./chart-looks";

interface BarsProps {
  readonly years: readonly ChartYear[];
  readonly width: number;
  /** The picture in words. */
  readonly label: string;
}

/** Current and proposed amounts by fiscal year: hatched and solid columns. */
export function Bars({ years, width, label }: BarsProps): ReactNode {
  const looks = useChartLooks();
  const words = useWords().disbursements;
  const hatch = useId().replace(/[^\w-]/g, "");
  const frame = frameOf(width);
  const scale = scaleOf(years.flatMap(({ current, proposed }) => (current ? [current, proposed] : [proposed])));
  const band = bandOf(years.length, frame);
  const two = years.some(({ current }) => current !== undefined);
  const column = Math.min(28, (band.width * 0.76) / (two ? 2 : 1));
  const ground = yOf(0, scale, frame);
  const bar = (value: number, x: number, look: string, fill?: string): ReactNode => {
    const y = yOf(Math.max(0, value), scale, frame);
    return <rect x={x} y={y} width={column} height={ground - y} className={look} fill={fill} />;
  };
  return (
    <svg role="img" aria-label={label} width={frame.width} height={frame.height} className={looks.picture} data-testid="chart-bars">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={looks.hatchGround} />
          <line x1="0" y1="0" x2="0" y2="5" className={looks.hatchLine} />
        </pattern>
      </defs>
      <Axes frame={frame} scale={scale} years={years.map(({ fiscalYear }) => fiscalYear)} yearText={words.year} />
      {years.map(({ fiscalYear, current, proposed }, n) => {
        const middle = band.middle(n);
        return (
          <g key={fiscalYear}>
            {current && bar(current.toNumber(), middle - column, looks.outline, `url(#${hatch})`)}
            {bar(proposed.toNumber(), two ? middle : middle - column / 2, looks.solid)}
          </g>
        );
      })}
    </svg>
  );
}
