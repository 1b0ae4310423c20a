import { useLayoutEffect } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import type { Workbook } from "../../../grid/workbook";
import { choiceOf, isSameChoice } from "../../state/compare";
import type { Found } from "../../state/compare";
import { useWords } from "../../words";
import { Notice } from "../parts/Notice";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import { Compared } from "./Compared";
import { Comparing } from "./Comparing";
import { OtherWorkbook } from "./OtherWorkbook";
import { VersionChoice } from "./VersionChoice";
import { Versions } from "./Versions";

/** What changes between two versions, item by item, and the annexes of the paper that says so. */
export function CompareTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const workbook = usePaneState((state) => state.workbook);
  return workbook === undefined ? null : <OfWorkbook analysis={analysis} workbook={workbook} />;
}

function OfWorkbook({ analysis, workbook }: { readonly analysis: Analysis; readonly workbook: Workbook }): ReactNode {
  const shared = useShared();
  const commands = useCommands();
  const compare = usePaneState((state) => state.compare);
  const pairings = usePaneState((state) => state.settings.pairings);
  const { found } = compare;
  const { version, other } = choiceOf(compare);
  // Before the page is drawn: two versions that are compared in a moment are never seen to be missing.
  useLayoutEffect(() => void commands.compare({ kind: "compare-versions" }), [commands, analysis, workbook, pairings, version, other]);
  // What was compared of an earlier state of the workbook stands until the new answer is there.
  const shown = found !== undefined && isSameChoice(found.of, { version, other }) ? found : undefined;
  return (
    <div className={shared.stack}>
      <div className={shared.tight}>
        <VersionChoice kept={found?.kept.snapshots ?? []} hasOwn={analysis.comparison !== undefined} />
        <OtherWorkbook />
      </div>
      <Comparing isShown={shown !== undefined} />
      {shown !== undefined && <Answer found={shown} analysis={analysis} workbook={workbook} />}
    </div>
  );
}

interface AnswerProps {
  readonly found: Found;
  readonly analysis: Analysis;
  readonly workbook: Workbook;
}

function Answer({ found: { kept, compared }, analysis, workbook }: AnswerProps): ReactNode {
  const words = useWords().compare;
  const comparison = compared?.comparison;
  if (compared === undefined || comparison === undefined || (comparison.pairs.length === 0 && comparison.notCompared === undefined)) {
    return (
      <>
        <Notice title={words.none} testId="no-comparison">
          <p>{words.noneHow}</p>
        </Notice>
        <Versions kept={kept} />
      </>
    );
  }
  return <Compared analysis={analysis} workbook={workbook} compared={compared} kept={kept} />;
}
