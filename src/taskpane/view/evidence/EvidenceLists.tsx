import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvidenceList } from "../../../model/project";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

/** Every evidence list with its place, its rows and its columns. */
export function EvidenceLists({ lists }: { readonly lists: readonly EvidenceList[] }): ReactNode {
  const shared = useShared();
  const words = useWords();
  if (lists.length === 0) return <p className={shared.quiet}>{words.evidence.noLists}</p>;
  return (
    <Disclosure id="evidence lists" label={<span className={shared.subheading}>{words.evidence.lists(lists.length)}</span>}>
      {() => (
        <ul className={mergeClasses(shared.list, shared.tight)}>
          {lists.map(({ table, rows, otherRows }) => (
            <li key={table.id} data-testid="evidence-list">
              <p className={shared.text}>
                {table.title ?? table.sheet} · {words.evidence.listRows(rows.bottom - rows.top + 1 - (otherRows?.length ?? 0))}
              </p>
              <CellLink cell={{ sheet: table.sheet, row: table.area.top, col: table.area.left }} area={table.area} />
              <p className={shared.quiet}>{table.columns.map((column) => column.header).join(" · ")}</p>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
