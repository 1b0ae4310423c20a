import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useChartLooks } from "./chart-looks";

export type Series = "current" | "proposed" | "schedule" | "evenPace";

/** What the columns or lines stand for, each with its look. */
export function Legend({ of, as }: { readonly of: readonly Series[]; readonly as: "columns" | "lines" }): ReactNode {
  const looks = useChartLooks();
  const shared = useShared();
  const words = useWords().charts;
  return (
    <ul className={mergeClasses(shared.list, shared.quiet, looks.legend)}>
      {of.map((series) => (
        <li key={series} className={looks.entry}>
          <svg width="22" height="12" aria-hidden="true">
            {as === "columns" ? <Column series={series} /> : <Line series={series} />}
          </svg>
          {words[series]}
        </li>
      ))}
    </ul>
  );
}

function Column({ series }: { readonly series: Series }): ReactNode {
  const looks = useChartLooks();
  if (series !== "current") return <rect x="4" y="1" width="14" height="10" className={looks.solid} />;
  return (
    <>
      <rect x="4" y="1" width="14" height="10" className={mergeClasses(looks.hatchGround, looks.outline)} />
      <path d="M4 6L9 1M4 11L14 1M9 11L18 2M14 11L18 7" className={looks.hatchLine} />
    </>
  );
}

function Line({ series }: { readonly series: Series }): ReactNode {
  const looks = useChartLooks();
  if (series === "evenPace") return <path d="M1 6H21" className={looks.dotted} strokeDasharray="1.5 3.5" strokeLinecap="round" />;
  if (series === "current")
    return (
      <>
        <path d="M1 6H21" className={looks.quiet} strokeDasharray="6 4" />
        <rect x="8" y="3" width="6" height="6" className={looks.markQuiet} />
      </>
    );
  return (
    <>
      <path d="M1 6H21" className={looks.strong} />
      <circle cx="11" cy="6" r="3.5" className={looks.mark} />
    </>
  );
}
