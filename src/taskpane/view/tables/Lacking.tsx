import type { ReactNode } from "react";
import { rolesLacking } from "../../../app/correct";
import type { Table } from "../../../model/table";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";

/** What else a table of this kind has, so that a person sees which columns are still to be named. */
export function Lacking({ table }: { readonly table: Table }): ReactNode {
  const shared = useShared();
  const words = useWords();
  const groups = rolesLacking(table).map((group) => words.correct.or(group.map((role) => words.roleText(role))));
  return groups.length === 0 ? null : (
    <p className={shared.quiet} data-testid="lacking">
      {words.correct.lacking(groups)}
    </p>
  );
}
