import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Protocol } from "../../../verify/protocol";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { protocolTitle, stepText } from "./step-text";

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly how?: string;
  readonly protocols: readonly Protocol[];
  readonly openAtFirst?: boolean;
}

/** Protocols of the sheet, each with its place and its steps in words. */
export function ProtocolList({ id, title, how, protocols, openAtFirst = false }: ListProps): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  if (protocols.length === 0) return null;
  return (
    <Disclosure id={`protocols ${id}`} label={<span className={shared.subheading}>{title}</span>} openAtFirst={openAtFirst}>
      {() => (
        <div className={shared.tight}>
          {how !== undefined && <p className={shared.quiet}>{how}</p>}
          <ul className={mergeClasses(shared.list, shared.stack)}>
            {protocols.map((protocol) => (
              <li key={protocol.id} data-testid="protocol" data-protocol={protocol.id}>
                <p className={shared.text}>
                  {protocolTitle(protocol)} {protocol.cell && <CellLink cell={protocol.cell} />}
                </p>
                <Disclosure id={`steps ${protocol.id}`} label={words.steps(protocol.steps.length)}>
                  {() => (
                    <ol className={shared.bullets}>
                      {protocol.steps.map((step, n) => (
                        <li key={n} className={shared.text}>
                          {stepText(protocol, step)} {step.stated && <CellLink cell={step.stated} />}
                        </li>
                      ))}
                    </ol>
                  )}
                </Disclosure>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Disclosure>
  );
}
