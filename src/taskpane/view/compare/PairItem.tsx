import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { outcomeOfPair } from "../../../app/comparing";
import type { ComparedItem, Pair } from "../../../compare/comparison";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { itemTitle } from "../item-title";
import { ChangeLine } from "./ChangeLine";
import { changesKey } from "./changes-key";
import type { Reasons } from "./reasons-for";
import { SideCell } from "./SideCell";
import { useSides } from "./sides";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  status: { ...typographyStyles.caption1Strong, whiteSpace: "nowrap" },
  same: { ...typographyStyles.caption1, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  warn: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusWarningForeground3 },
});

interface PairItemProps {
  readonly pair: Pair;
  readonly reasons: Reasons;
}

/** An indicator or DLI in both versions: what became of it, whether the sheet says otherwise, and its changes. */
export function PairItem({ pair, reasons }: PairItemProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { places } = useSides();
  const item: ComparedItem | undefined = pair.after ?? pair.before;
  if (item === undefined) return null;
  const renamed = pair.after !== undefined && pair.before?.id !== item.id ? pair.before?.id : undefined;
  const stated = pair.statedStatus;
  const isBothHere = pair.before !== undefined && pair.after !== undefined && places.before === "here" && places.after === "here";
  const isMove = isBothHere && !samePlace(pair.before, pair.after);
  // Of an item in both versions the cell in this workbook says enough.
  const [hasBefore, hasAfter] = [
    places.before === "here" || pair.after === undefined,
    places.after === "here" || pair.before === undefined,
  ];
  return (
    <li className={mergeClasses(shared.card, shared.tight)} data-testid="pair" data-id={item.id} data-status={pair.status}>
      <div className={styles.head}>
        <h3 className={shared.subheading}>
          {renamed === undefined ? itemTitle(pair.kind, item.id) : `${itemTitle(pair.kind, renamed)} → ${itemTitle(pair.kind, item.id)}`}
        </h3>
        <span className={pair.status === "no-change" ? styles.same : styles.status}>{words.compare.outcomes[outcomeOfPair(pair)]}</span>
      </div>
      <p className={shared.text}>{item.name}</p>
      <div className={shared.row}>
        {hasBefore && <SideCell cell={pair.before?.cell} place={places.before} />}
        {isMove && <span aria-hidden="true">→</span>}
        {hasAfter && (isMove || !isBothHere) && <SideCell cell={pair.after?.cell} place={places.after} />}
      </div>
      {stated !== undefined && stated.status !== pair.status && (
        <p className={styles.warn}>
          {words.compare.statedOtherwise(words.statuses[stated.status])} <CellLink cell={stated.cell} />
        </p>
      )}
      <Parts pair={pair} />
      {pair.changes.length > 0 && (
        <Disclosure id={changesKey(pair)} label={words.compare.changes(pair.changes.length)} testId="pair-changes">
          {() => (
            <ul className={mergeClasses(shared.list, shared.stack)}>
              {pair.changes.map((change, n) => (
                <ChangeLine key={n} change={change} why={reasons.get(change)} />
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </li>
  );
}

/** What an item was divided into or put together from. */
function Parts({ pair }: { readonly pair: Pair }): ReactNode {
  const shared = useShared();
  const words = useWords().compare;
  const title = ({ id }: ComparedItem): string => itemTitle(pair.kind, id);
  const names = (items: readonly ComparedItem[]): string => items.map(title).join(", ");
  const says = [
    pair.split && words.splitInto(names(pair.split)),
    pair.splitFrom && words.splitFrom(title(pair.splitFrom)),
    pair.merged && words.mergedFrom(names(pair.merged)),
    pair.mergedInto && words.mergedInto(title(pair.mergedInto)),
  ].filter((text) => text !== undefined);
  return says.length === 0 ? null : <p className={shared.text}>{says.join(" ")}</p>;
}

function samePlace(a: ComparedItem, b: ComparedItem): boolean {
  return a.cell.sheet === b.cell.sheet && a.cell.row === b.cell.row && a.cell.col === b.cell.col;
}
