import { Button, ProgressBar, Tab, TabList, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircleRegular, SettingsRegular } from "@fluentui/react-icons";
import type { ComponentType, ReactNode } from "react";
import { tabs } from "../state/state";
import type { PaneState, Tab as TabName, Task } from "../state/state";
import { staleRowsIn } from "../state/compare";
import { useWords } from "../words";
import type { Words } from "../words";
import { timeText } from "./figures";
import { useCommands, useDispatch, usePaneState } from "./pane";

const useStyles = makeStyles({
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  tabs: { flexWrap: "wrap", paddingTop: "2px", paddingBottom: "2px" },
  tab: { paddingLeft: "5px", paddingRight: "5px", minWidth: 0, "@media (max-width: 479px)": { paddingLeft: "4px", paddingRight: "4px" } },
  name: { "@media (max-width: 479px)": { fontSize: tokens.fontSizeBase200 } },
  last: { marginInlineStart: "auto" },
  // Over the corner of the tab, so that no tab moves when it comes.
  badge: {
    position: "absolute",
    top: "3px",
    insetInlineEnd: "1px",
    width: "7px",
    height: "7px",
    borderRadius: "50%",
    backgroundColor: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": { backgroundColor: "Mark" },
  },
  withBadge: { position: "relative" },
  status: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  says: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, minWidth: 0, fontVariantNumeric: "tabular-nums" },
  bar: { height: "2px" },
});

/** The tabs that are an icon alone, at the end of the row. */
const icons: Partial<Record<TabName, ComponentType>> = { help: QuestionCircleRegular, settings: SettingsRegular };

/** The tabs, and one line of what the pane is doing; its height never changes. */
export function Header(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const tab = usePaneState((state) => state.tab);
  const stale = usePaneState((state) => staleRowsIn(state.compare));
  const dispatch = useDispatch();
  return (
    <header className={styles.header}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={words.tabs.label}
        selectedValue={tab}
        onTabSelect={(_, data) => dispatch({ type: "tab", tab: data.value as TabName })}
      >
        {tabs.map((name) => {
          const Icon = icons[name];
          const common = { value: name, id: `tab-${name}`, "aria-controls": "panel", "data-testid": `tab-${name}` };
          const badge = name === "compare" && stale > 0 ? words.compare.stale.badge(stale) : undefined;
          return Icon === undefined ? (
            <Tab
              key={name}
              {...common}
              className={mergeClasses(styles.tab, badge !== undefined && styles.withBadge)}
              content={{ className: styles.name, children: words.tabs[name] }}
              aria-label={badge === undefined ? undefined : `${words.tabs[name]}, ${badge}`}
              title={badge}
              icon={badge === undefined ? undefined : { className: styles.badge, children: <span data-testid="stale-badge" /> }}
            />
          ) : (
            <Tab
              key={name}
              {...common}
              className={mergeClasses(styles.tab, name === "help" && styles.last)}
              icon={<Icon />}
              aria-label={words.tabs[name]}
              title={words.tabs[name]}
            />
          );
        })}
      </TabList>
      <Status />
    </header>
  );
}

function Status(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const state = usePaneState((whole) => whole);
  const commands = useCommands();
  const running = state.running;
  const unreached = state.reach.kind === "none" || state.reach.kind === "opening";
  const canCancel = running !== undefined && !running.quiet && cancelled.has(running.task);
  return (
    <>
      <div className={styles.status}>
        <span className={styles.says} data-testid="status">
          {unreached ? "" : statusText(state, words)}
        </span>
        {canCancel ? (
          <Button size="small" appearance="subtle" onClick={commands.cancel} data-testid="cancel">
            {words.status.cancel}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            disabled={unreached || (running !== undefined && !running.quiet)}
            onClick={() => void commands.check()}
            data-testid="check-now"
          >
            {words.status.checkNow}
          </Button>
        )}
      </div>
      <div className={styles.bar}>
        {running !== undefined && (
          <ProgressBar aria-label={words.status.progress} shape="square" thickness="medium" value={running.done} data-testid="progress" />
        )}
      </div>
    </>
  );
}

/** Tasks that may take long and write nothing, so that they can be stopped anywhere. */
const cancelled: ReadonlySet<Task["kind"]> = new Set<Task["kind"]>(["check", "verify", "compare-workbook"]);

/** Tasks that keep something in the workbook. */
const savingTasks: ReadonlySet<Task["kind"]> = new Set<Task["kind"]>([
  "save-settings",
  "keep-version",
  "add-version",
  "drop-version",
  "answer-pair",
  "withdraw-answer",
  "give-reason",
]);

function statusText({ running, waiting, stale, checkedAt, since }: PaneState, words: Words): string {
  if (running?.task === "write" || running?.task === "write-protocols" || running?.task === "word-report") return words.status.writing;
  if (running?.task === "copy-annexes") return words.status.copying;
  if (running?.task === "compare-workbook") return words.status.readingOther;
  if (running?.task === "check-paper") return words.status.checkingPaper;
  if (running !== undefined && savingTasks.has(running.task)) return words.status.saving;
  if (running?.task === "insert") return words.status.inserting;
  if (running?.task === "verify") return words.status.verifying;
  if (running?.task === "fix") return words.status.fixing;
  if (running?.task === "highlight") return words.status.highlighting;
  if (running !== undefined) return running.quiet ? words.status.again : words.status.reading;
  if (waiting !== undefined) return waiting === "cell-edit" ? words.status.waitingEdit : words.status.waitingBusy;
  if (checkedAt === undefined) return words.status.notChecked;
  if (stale) return words.status.stale;
  const changed = since === undefined ? "" : words.status.since(since.settled, since.fresh);
  return [words.status.checked(timeText(checkedAt, words.locale)), changed].filter((part) => part !== "").join(" · ");
}
