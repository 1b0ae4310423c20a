import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../../state/findings";
import { useWords } from "../../words";
import type { Words } from "../../words";
import { placeText } from "../places";
import { ruleTitle } from "../rule-title";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  items: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Lines of one group that are shown at first. */
export const firstLines = 50;

/** Under this key a group is kept unfolded. */
export const groupKey = (group: FindingGroup): string => `all of ${group.id}`;

export function FindingGroups({ groups }: { readonly groups: readonly FindingGroup[] }): ReactNode {
  return groups.map((group) => <Group key={group.id} group={group} />);
}

function titleOf({ severity, place, rule }: FindingGroup, words: Words): string {
  const parts = [
    severity === undefined ? "" : words.checks.severity[severity],
    place === undefined ? "" : placeText(place, words),
    rule === undefined ? "" : ruleTitle(rule),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function Group({ group }: { readonly group: FindingGroup }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const key = groupKey(group);
  const all = usePaneState((state) => state.open.has(key));
  const shown = all ? group.findings : group.findings.slice(0, firstLines);
  const rest = group.findings.length - shown.length;
  const title = titleOf(group, words);
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <h3 className={shared.subheading}>{title}</h3>
        <span className={shared.figure}>{group.findings.length}</span>
      </div>
      <ul className={mergeClasses(shared.list, styles.items)}>
        {shown.map((item) => (
          <FindingItem key={item.key} item={item} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "toggled", key })}>
          {words.checks.more(rest)}
        </Button>
      )}
    </section>
  );
}
