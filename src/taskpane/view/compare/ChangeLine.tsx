import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldChange } from "../../../compare/comparison";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { itemTitle } from "../item-title";
import { Reason } from "./Reason";
import type { Why } from "./reasons-for";
import { SideCell } from "./SideCell";
import { useSides } from "./sides";

const useStyles = makeStyles({
  sides: { display: "grid", gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, margin: 0 },
  side: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  said: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line", fontVariantNumeric: "tabular-nums lining-nums" },
  added: { textDecorationLine: "underline", fontStyle: "italic", backgroundColor: tokens.colorStatusSuccessBackground1 },
  removed: { textDecorationLine: "line-through", backgroundColor: tokens.colorStatusDangerBackground1 },
});

interface ChangeLineProps {
  readonly change: FieldChange;
  /** Absent where no reason is asked or given. */
  readonly why: Why | undefined;
}

/** One changed field: before and after, with the words that differ where they are known, and why. */
export function ChangeLine({ change, why }: ChangeLineProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const sides = useSides();
  const name = change.period === undefined ? words.fields[change.field] : `${words.fields[change.field]} ${change.period.label}`;
  const { words: parts } = change;
  const before = parts === undefined ? change.before : <Marked parts={parts} hide="added" />;
  const after = parts === undefined ? change.after : <Marked parts={parts} hide="removed" />;
  return (
    <li data-testid="change" data-field={change.field}>
      <p className={shared.subheading}>{name}</p>
      <dl className={styles.sides}>
        <dt className={styles.side}>{sides.before}</dt>
        <dd className={styles.said}>
          {change.before === "" ? words.compare.empty : before} <SideCell cell={change.cellBefore} place={sides.places.before} isNamed />
        </dd>
        <dt className={styles.side}>{sides.after}</dt>
        <dd className={styles.said}>
          {change.after === "" ? words.compare.empty : after} <SideCell cell={change.cellAfter} place={sides.places.after} isNamed />
        </dd>
      </dl>
      {why !== undefined && <Reason why={why} name={`${itemTitle(why.pair.kind, itemId(why))}, ${name}`} />}
    </li>
  );
}

const itemId = ({ pair }: Why): string => (pair.after ?? pair.before)?.id ?? "";

interface MarkedProps {
  readonly parts: NonNullable<FieldChange["words"]>;
  readonly hide: "added" | "removed";
}

/** A text with its changed words marked; line through and underline tell them apart without colour. */
function Marked({ parts, hide }: MarkedProps): ReactNode {
  const styles = useStyles();
  return parts
    .filter((part) => part.change !== hide)
    .map((part, n) => {
      if (part.change === "added")
        return (
          <ins key={n} className={styles.added}>
            {part.text}
          </ins>
        );
      return part.change === "removed" ? (
        <del key={n} className={styles.removed}>
          {part.text}
        </del>
      ) : (
        <span key={n}>{part.text}</span>
      );
    });
}
