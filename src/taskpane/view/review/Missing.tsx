import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { Missing as MissingItem } from "../../../review/set-up";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

/** What a complete report still needs, by who owes it: the longest list first, what nobody owes last. */
export function Missing({ missing }: { readonly missing: readonly MissingItem[] }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  if (missing.length === 0) return <p className={shared.text}>{words.missing(0)}</p>;
  const owners = [...new Set(missing.map(({ owner }) => owner))];
  const lists = owners
    .map((owner) => ({ owner, items: missing.filter((one) => one.owner === owner) }))
    .sort((a, b) => Number(a.owner === undefined) - Number(b.owner === undefined) || b.items.length - a.items.length);
  return (
    <section className={shared.tight} data-testid="review-missing">
      <h3 className={shared.subheading}>{words.missing(missing.length)}</h3>
      <ul className={shared.list}>
        {lists.map(({ owner, items }) => (
          <li key={owner ?? ""}>
            <Disclosure
              id={`review owes ${owner ?? ""}`}
              testId="review-owes"
              openAtFirst={lists.length === 1 && items.length <= 6}
              label={`${owner === undefined ? words.owedByNone : words.owes(owner)} (${items.length})`}
            >
              {() => (
                <ul className={mergeClasses(shared.list, shared.tight)}>
                  {items.map(({ what, cell }, n) => (
                    <li key={`${cell ? printCell(cell) : ""} ${n}`} className={shared.text}>
                      {what} {cell && <CellLink cell={cell} />}
                    </li>
                  ))}
                </ul>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
