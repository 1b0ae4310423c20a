import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { proposeProtocols, protocolsOfSheets } from "../../../app/evidence";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { Notice } from "../parts/Notice";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { EvidenceLists } from "./EvidenceLists";
import { Faults } from "./Faults";
import { ProtocolList } from "./ProtocolList";
import { Proposals } from "./Proposals";
import { RunBar } from "./RunBar";
import { RunItem } from "./RunItem";

/** The evidence lists, the protocols that run over them, and what running them gives. */
export function EvidenceTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  const { project } = analysis;
  const { protocols, faults } = useMemo(() => protocolsOfSheets(project), [project]);
  const proposals = useMemo(() => {
    const known = new Set(protocols.map(({ id }) => id.toLowerCase()));
    return proposeProtocols(project).filter(({ protocol }) => !known.has(protocol.id.toLowerCase()));
  }, [project, protocols]);
  const verified = usePaneState((state) => state.verified);
  const list = useKeptFocus(analysis);
  const confirmed = protocols.filter((protocol) => protocol.confirmed);
  if (project.evidence.length + protocols.length + proposals.length + faults.length === 0) {
    return (
      <Notice title={words.none} testId="no-evidence">
        <p>{words.noneHow}</p>
      </Notice>
    );
  }
  return (
    <div className={shared.stack} ref={list} data-testid="evidence-ready">
      <h2 className={shared.hidden} tabIndex={-1}>
        {words.heading}
      </h2>
      <RunBar protocols={confirmed.length} verified={verified} isOld={verified !== undefined && verified.of !== analysis} />
      {faults.length > 0 && <Faults faults={faults} />}
      {verified?.runs.map((run) => (
        <RunItem key={run.protocol.id} run={run} />
      ))}
      <EvidenceLists lists={project.evidence} />
      <ProtocolList id="confirmed" title={words.confirmed(confirmed.length)} protocols={confirmed} />
      <ProtocolList
        id="unconfirmed"
        title={words.unconfirmed(protocols.length - confirmed.length)}
        how={words.unconfirmedHow}
        protocols={protocols.filter((protocol) => !protocol.confirmed)}
        openAtFirst
      />
      <Proposals proposals={proposals} openAtFirst={protocols.length === 0} />
    </div>
  );
}
