import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { settingsSheetName } from "../../../app/settings";
import { printCell } from "../../../grid/address";
import type { Doubt } from "../../../model/table";
import { useWords } from "../../words";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { useShared } from "./styles";

interface DoubtsProps {
  readonly id: string;
  readonly label: string;
  readonly why?: string;
  readonly doubts: readonly Doubt[];
}

/** What was read by an assumption, each with its cell and its other readings. */
export function Doubts({ id, label, why, doubts }: DoubtsProps): ReactNode {
  const shared = useShared();
  const words = useWords().tables;
  return (
    <Disclosure id={id} label={<span className={shared.subheading}>{label}</span>} testId="doubts">
      {() => (
        <div className={shared.tight}>
          {why !== undefined && <p className={shared.quiet}>{why}</p>}
          <ul className={mergeClasses(shared.list, shared.tight)}>
            {doubts.map((doubt, n) => (
              <li key={`${printCell(doubt.cell)} ${n}`} className={shared.text} data-testid="doubt">
                {doubt.cell.sheet !== settingsSheetName && <CellLink cell={doubt.cell} />} {doubt.what}
                {doubt.readings !== undefined && doubt.readings.length > 0 && (
                  <span className={shared.quiet}>
                    {" "}
                    {words.readings}: {doubt.readings.join("; ")}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Disclosure>
  );
}
