import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { parseArea } from "../../../grid/address";
import type { KindChoice } from "../../state/table-kinds";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";
import { KindSelect } from "./KindSelect";

/** A stretch that a person left out, so that the word can be taken back. */
export function LeftOut({ choice }: { readonly choice: KindChoice }): ReactNode {
  const shared = useShared();
  const words = useWords().tables;
  const area = parseArea(choice.range);
  if (area === undefined) return null;
  return (
    <li className={mergeClasses(shared.card, shared.tight)} data-testid="left-out">
      <h3 className={shared.subheading}>{words.leftOut}</h3>
      <div>
        <CellLink cell={{ sheet: choice.sheet, row: area.top, col: area.left }} area={area} />
      </div>
      <KindSelect sheet={choice.sheet} area={area} kind={null} byUser label={words.kindLabel} />
    </li>
  );
}
