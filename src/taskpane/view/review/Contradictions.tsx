import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { Contradiction, ContradictionKind } from "../../../review/review";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

const shownFirst = 20;
const cellsShown = 6;

/** Where results, money and agreements do not go together, by kind. */
export function Contradictions({ contradictions }: { readonly contradictions: readonly Contradiction[] }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  if (contradictions.length === 0)
    return (
      <p className={shared.text} data-testid="review-contradictions">
        {words.contradictions(0)}
      </p>
    );
  const kinds = [...new Set(contradictions.map(({ kind }) => kind))];
  return (
    <section className={shared.tight} data-testid="review-contradictions">
      <h3 className={shared.subheading}>{words.contradictions(contradictions.length)}</h3>
      {kinds.map((kind) => (
        <OfKind key={kind} kind={kind} list={contradictions.filter((one) => one.kind === kind)} />
      ))}
    </section>
  );
}

function OfKind({ kind, list }: { readonly kind: ContradictionKind; readonly list: readonly Contradiction[] }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, shownFirst);
  return (
    <Disclosure id={`review ${kind}`} openAtFirst testId="review-kind" label={`${words.kind[kind]} (${list.length})`}>
      {() => (
        <div className={shared.tight}>
          <ul className={mergeClasses(shared.list, shared.tight)}>
            {shown.map(({ message, cells }, n) => (
              <li key={n} className={shared.text} data-testid="review-contradiction">
                {message}{" "}
                <span className={shared.row}>
                  {cells.slice(0, cellsShown).map((cell, at) => (
                    <CellLink key={`${printCell(cell)} ${at}`} cell={cell} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
          {shown.length < list.length && (
            <div>
              <Button size="small" onClick={() => setAll(true)}>
                {words.more(list.length - shown.length)}
              </Button>
            </div>
          )}
        </div>
      )}
    </Disclosure>
  );
}
