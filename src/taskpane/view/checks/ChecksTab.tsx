import { useMemo, useRef } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { keyed, passes } from "../../state/findings";
import { grouped } from "../../state/grouping";
import { useKeptFocus } from "../focus";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { Actions } from "./Actions";
import { FactsProvider, useFactsOf } from "./facts";
import { Filters } from "./Filters";
import { FindingGroups } from "./FindingGroups";
import { useHandOn, useSteadyList } from "./hand";
import { NotJudged } from "./NotJudged";
import { Summary } from "./Summary";
import { Walk } from "./Walk";

/** What is broken, gravest first; then what could not be judged. */
export function ChecksTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const shared = useShared();
  const filter = usePaneState((state) => state.filter);
  const grouping = usePaneState((state) => state.grouping);
  const { tables } = analysis.project;
  const facts = useFactsOf(analysis);
  const all = useMemo(() => keyed(analysis.check.findings), [analysis]);
  const broken = useMemo(() => all.filter(({ finding }) => finding.outcome === "broken"), [all]);
  const passing = useMemo(() => broken.filter(({ finding }) => passes(filter, tables, finding)), [broken, filter, tables]);
  const notJudged = useMemo(() => all.filter(({ finding }) => finding.outcome === "not-judged"), [all]);
  const list = useRef<HTMLDivElement>(null);
  const view = useMemo(() => ({ filter, grouping }), [filter, grouping]);
  const shown = useSteadyList(passing, broken, view, useHandOn(list));
  const groups = grouped(tables, shown.items, grouping);
  const kept = useKeptFocus(analysis);
  return (
    <FactsProvider value={facts}>
      <div className={shared.stack} data-testid="findings-ready" data-broken={analysis.check.counts.broken} ref={kept}>
        <Summary check={analysis.check} />
        <Actions shown={passing.map(({ finding }) => finding)} />
        {broken.length > 0 && <Filters findings={broken} shown={passing.length} tables={tables} />}
        {shown.items.length > 0 && <Walk groups={groups} list={list} held={shown.held} release={shown.release} />}
        <div className={shared.stack} ref={list}>
          <FindingGroups groups={groups} />
        </div>
        {notJudged.length > 0 && <NotJudged findings={notJudged} total={analysis.check.counts.notJudged} />}
      </div>
    </FactsProvider>
  );
}
