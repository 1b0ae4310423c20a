import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Table } from "../../../model/table";
import type { Finding } from "../../../rules/finding";
import { grouped } from "../../state/findings";
import type { FindingGroup, KeyedFinding } from "../../state/findings";
import { useWords } from "../../words";
import { placeText } from "../places";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  items: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Lines of one group that are shown at first. */
const firstLines = 50;

interface GroupsProps {
  readonly findings: readonly KeyedFinding[];
  readonly tables: readonly Table[];
  readonly unitOf: (finding: Finding) => string | undefined;
}

export function FindingGroups({ findings, tables, unitOf }: GroupsProps): ReactNode {
  return grouped(tables, findings).map((group) => <Group key={`${group.severity} ${group.place.id}`} group={group} unitOf={unitOf} />);
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly unitOf: (finding: Finding) => string | undefined;
}

function Group({ group, unitOf }: GroupProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const key = `all of ${group.severity} ${group.place.id}`;
  const all = usePaneState((state) => state.open.has(key));
  const shown = all ? group.findings : group.findings.slice(0, firstLines);
  const rest = group.findings.length - shown.length;
  const title = `${words.checks.severity[group.severity]} · ${placeText(group.place, words)}`;
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <h3 className={shared.subheading}>{title}</h3>
        <span className={shared.figure}>{group.findings.length}</span>
      </div>
      <ul className={mergeClasses(shared.list, styles.items)}>
        {shown.map((item) => (
          <FindingItem key={item.key} item={item} unit={unitOf(item.finding)} />
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
