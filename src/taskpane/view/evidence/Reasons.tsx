import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { Reason } from "../../../verify/run";
import { useWords } from "../../words";
import { differenceText, figureText } from "../figures";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";

/** Cells of a reason that are shown. */
const shownCells = 3;

/** What decides, in words, with the cells that say it. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  if (reasons.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.list, shared.tight)}>
      {reasons.map(({ key, places, cells }, n) => (
        <li key={n} className={shared.text} data-testid="reason" data-reason={key}>
          {words.reasons[key](shown(places))}{" "}
          {cells.slice(0, shownCells).map((cell) => (
            <span key={printCell(cell)}>
              <CellLink cell={cell} />{" "}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The figures among the places as people read them; a difference with its sign. */
function shown(places: Reason["places"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(places).map(([key, text]) => [key, key === "difference" ? differenceText(text) : figureText(text)]),
  );
}
