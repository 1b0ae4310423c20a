import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import type { Finding } from "../../../rules/finding";
import { keyed, passes } from "../../state/findings";
import { unitOf, valuesByCell } from "../../state/units";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import { Filters } from "./Filters";
import { FindingGroups } from "./FindingGroups";
import { NotJudged } from "./NotJudged";
import { Summary } from "./Summary";

/** What is broken, gravest first; then what could not be judged. */
export function ChecksTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const words = useWords().checks;
  const shared = useShared();
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const filter = usePaneState((state) => state.filter);
  const { tables } = analysis.project;
  const all = useMemo(() => keyed(analysis.check.findings), [analysis]);
  const unit = useMemo(() => {
    const values = valuesByCell(analysis.project);
    return (finding: Finding) => unitOf(values, analysis.project.tables, finding, analysis.disbursement?.currency);
  }, [analysis]);
  const broken = useMemo(() => all.filter(({ finding }) => finding.outcome === "broken"), [all]);
  const shown = useMemo(() => broken.filter(({ finding }) => passes(filter, tables, finding)), [broken, filter, tables]);
  const notJudged = useMemo(() => all.filter(({ finding }) => finding.outcome === "not-judged"), [all]);
  const list = useKeptFocus(analysis);
  return (
    <div className={shared.stack} data-testid="findings-ready" data-broken={analysis.check.counts.broken} ref={list}>
      <Summary check={analysis.check} />
      <div>
        <Button
          appearance="primary"
          size="small"
          disabled={busy}
          onClick={() => void commands.write("findings")}
          data-testid="write-findings"
        >
          {words.write}
        </Button>
      </div>
      {broken.length > 0 && <Filters findings={broken} shown={shown.length} tables={tables} />}
      <FindingGroups findings={shown} tables={tables} unitOf={unit} />
      {notJudged.length > 0 && <NotJudged findings={notJudged} total={analysis.check.counts.notJudged} />}
    </div>
  );
}
