import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { snapshotsOf, versionsOf } from "../../../app/comparing";
import type { Workbook } from "../../../grid/workbook";
import { useWords } from "../../words";
import { Notice } from "../parts/Notice";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { Compared } from "./Compared";
import { Versions } from "./Versions";

/** What changes between two versions, item by item, and the annexes of the paper that says so. */
export function CompareTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const workbook = usePaneState((state) => state.workbook);
  return workbook === undefined ? null : <OfWorkbook analysis={analysis} workbook={workbook} />;
}

function OfWorkbook({ analysis, workbook }: { readonly analysis: Analysis; readonly workbook: Workbook }): ReactNode {
  const shared = useShared();
  const words = useWords().compare;
  const version = usePaneState((state) => state.compare.version);
  const pairings = usePaneState((state) => state.settings.pairings);
  const kept = useMemo(() => snapshotsOf(workbook), [workbook]);
  const versions = useMemo(() => versionsOf(analysis, workbook, { pairings }, version), [analysis, workbook, pairings, version]);
  const comparison = versions?.comparison;
  if (comparison === undefined || (comparison.pairs.length === 0 && comparison.notCompared === undefined)) {
    return (
      <div className={shared.stack}>
        <Notice title={words.none} testId="no-comparison">
          <p>{words.noneHow}</p>
        </Notice>
        <Versions kept={kept} />
      </div>
    );
  }
  return (
    <Compared
      analysis={analysis}
      workbook={workbook}
      comparison={comparison}
      earlier={versions?.earlier}
      hasOwn={analysis.comparison !== undefined}
      kept={kept}
    />
  );
}
