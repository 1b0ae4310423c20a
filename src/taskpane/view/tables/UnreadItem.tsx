import type { ReactNode } from "react";
import { areaA1, printArea } from "../../../grid/address";
import type { Unread } from "../../../model/table";
import { placeKey } from "../../state/corrections";
import { draftOfStretch } from "../../state/draft";
import { useWords } from "../../words";
import { usePaneState } from "../pane";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";
import { CorrectButton } from "./CorrectButton";
import { Editor } from "./Editor";

/** A stretch that was not understood; a person can say what it is and map its columns from nothing. */
export function UnreadItem({ stretch }: { readonly stretch: Unread }): ReactNode {
  const shared = useShared();
  const words = useWords().correct;
  const { sheet, area, why } = stretch;
  const range = areaA1(area);
  const workbook = usePaneState((state) => state.workbook);
  const draft = usePaneState((state) => state.drafts.get(placeKey(sheet, range)));
  const place = printArea(sheet, area);
  return (
    <li className={shared.tight} data-testid="unread-item">
      <div>
        <CellLink cell={{ sheet, row: area.top, col: area.left }} area={area} />
      </div>
      <p className={shared.quiet}>{why}</p>
      <div>
        <CorrectButton
          text={words.openUnread}
          name={words.openUnreadOf(place)}
          draft={() => draftOfStretch(stretch, range, workbook)}
          sheet={sheet}
          range={range}
        />
      </div>
      {draft !== undefined && <Editor draft={draft} place={place} said={false} />}
    </li>
  );
}
