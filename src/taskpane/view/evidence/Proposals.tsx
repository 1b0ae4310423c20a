import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Proposal } from "../../../verify/propose/proposal";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import { protocolTitle, stepText } from "./step-text";

interface ProposalsProps {
  readonly proposals: readonly Proposal[];
  readonly openAtFirst: boolean;
}

/** What the words of the workbook's protocols come to, each step with its words, and the words that came to nothing. */
export function Proposals({ proposals, openAtFirst }: ProposalsProps): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  if (proposals.length === 0) return null;
  return (
    <Disclosure
      id="proposals"
      label={<span className={shared.subheading}>{words.proposed(proposals.length)}</span>}
      openAtFirst={openAtFirst}
      testId="proposals"
    >
      {() => (
        <div className={shared.tight}>
          <p className={shared.quiet}>{words.proposedHow}</p>
          <div>
            <Button size="small" disabled={busy} onClick={() => void commands.writeProtocols(proposals)} data-testid="write-protocols">
              {words.write}
            </Button>
          </div>
          <ul className={shared.list}>
            {proposals.map((proposal) => (
              <li key={proposal.protocol.id} data-testid="proposal" data-protocol={proposal.protocol.id}>
                <Disclosure
                  id={`proposal ${proposal.protocol.id}`}
                  label={`${protocolTitle(proposal.protocol)} (${words.steps(proposal.steps.length)})`}
                >
                  {() => <Steps proposal={proposal} />}
                </Disclosure>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Disclosure>
  );
}

function Steps({ proposal: { protocol, steps, unturned } }: { readonly proposal: Proposal }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  return (
    <div className={shared.tight}>
      <ol className={mergeClasses(shared.bullets, shared.tight)}>
        {steps.map(({ step, from, sure }, n) => (
          <li key={n} className={shared.text}>
            {stepText(protocol, step)}
            <p className={shared.quiet}>
              {words.sure[sure]}: <CellLink cell={from.cell} /> “{from.excerpt}”
            </p>
          </li>
        ))}
      </ol>
      {unturned.length > 0 && (
        <>
          <p className={shared.subheading}>{words.left}</p>
          <ul className={shared.bullets}>
            {unturned.map(({ words: said, why }, n) => (
              <li key={n} className={shared.text}>
                <CellLink cell={said.cell} /> “{said.excerpt}”: {words.unturned[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
