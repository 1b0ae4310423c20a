import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { parseArea, printArea } from "../../../grid/address";
import type { TableCorrection } from "../../../model/table";
import { placeKey } from "../../state/corrections";
import type { TableDraft } from "../../state/draft";
import { useWords } from "../../words";
import { usePaneState } from "../pane";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";
import { CorrectButton } from "./CorrectButton";
import { Editor } from "./Editor";

/** A stretch that a person left out, so that the word can be taken back or changed. */
export function LeftOut({ choice }: { readonly choice: TableCorrection }): ReactNode {
  const shared = useShared();
  const words = useWords();
  const draft = usePaneState((state) => state.drafts.get(placeKey(choice.sheet, choice.range)));
  const area = parseArea(choice.range);
  if (area === undefined) return null;
  const place = printArea(choice.sheet, area);
  const start = (): TableDraft => ({ sheet: choice.sheet, range: choice.range, kind: null, columns: new Map() });
  return (
    <li className={mergeClasses(shared.card, shared.tight)} data-testid="left-out">
      <h3 className={shared.subheading}>{words.tables.leftOut}</h3>
      <div>
        <CellLink cell={{ sheet: choice.sheet, row: area.top, col: area.left }} area={area} />
      </div>
      <div>
        <CorrectButton
          text={words.correct.open}
          name={words.correct.openOf(place)}
          draft={start}
          sheet={choice.sheet}
          range={choice.range}
        />
      </div>
      {draft !== undefined && <Editor draft={draft} place={place} said />}
    </li>
  );
}
