import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { DuplicateRow, Rows } from "../../../verify/run";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

/** Keys that differ in spelling alone: shown apart, for they are counted. */
export function Duplicates({ id, rows }: { readonly id: string; readonly rows: Rows<DuplicateRow> }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  const rest = rows.total - rows.first.length;
  return (
    <Disclosure id={`duplicates ${id}`} label={words.duplicates(rows.total)} testId="duplicates">
      {() => (
        <>
          <p className={shared.quiet}>{words.duplicatesHow}</p>
          <ul className={mergeClasses(shared.list, shared.tight)}>
            {rows.first.map(({ cell, text, other, otherText, differs }) => (
              <li key={printCell(cell)} className={shared.text} data-testid="duplicate" data-cell={printCell(cell)}>
                <CellLink cell={cell} /> “{text}”, <CellLink cell={other} /> “{otherText}”:{" "}
                {words.duplicate(differs.map((how) => words.differs[how]).join(", "))}
              </li>
            ))}
          </ul>
          {rest > 0 && <p className={shared.quiet}>{words.moreRows(rest)}</p>}
        </>
      )}
    </Disclosure>
  );
}
