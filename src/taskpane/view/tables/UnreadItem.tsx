import type { ReactNode } from "react";
import type { Unread } from "../../../model/table";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";
import { KindSelect } from "./KindSelect";

/** A stretch that was not understood; a person can say what it is. */
export function UnreadItem({ stretch }: { readonly stretch: Unread }): ReactNode {
  const shared = useShared();
  const words = useWords().tables;
  const { sheet, area, why } = stretch;
  return (
    <li className={shared.tight} data-testid="unread-item">
      <div>
        <CellLink cell={{ sheet, row: area.top, col: area.left }} area={area} />
      </div>
      <p className={shared.quiet}>{why}</p>
      <KindSelect sheet={sheet} area={area} kind={undefined} byUser={false} label={words.unreadKind} />
    </li>
  );
}
