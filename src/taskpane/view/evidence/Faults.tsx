import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { SheetFault } from "../../../verify/sheet/fault";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

/** Rows of the sheet of protocols that say nothing that can be run. */
export function Faults({ faults }: { readonly faults: readonly SheetFault[] }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  return (
    <Disclosure id="protocol faults" openAtFirst label={<span className={shared.subheading}>{words.faultsOf(faults.length)}</span>}>
      {() => (
        <div className={shared.tight} data-testid="protocol-faults">
          <p className={shared.quiet}>{words.faultHow}</p>
          <ul className={mergeClasses(shared.list, shared.tight)}>
            {faults.map((fault) => (
              <li key={`${printCell(fault.cell)} ${fault.kind}`} className={shared.text}>
                <CellLink cell={fault.cell} /> {words.faults[fault.kind]} {fault.text === "" ? "" : `“${fault.text}”`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Disclosure>
  );
}
