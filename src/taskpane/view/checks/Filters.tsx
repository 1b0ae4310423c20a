import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Table } from "../../../model/table";
import type { Severity } from "../../../rules/rule";
import { passes, placesOf, severities } from "../../state/findings";
import type { KeyedFinding } from "../../state/findings";
import { groupings, noFilter } from "../../state/state";
import type { FindingStatus, Grouping } from "../../state/state";
import { useWords } from "../../words";
import { placeText } from "../places";
import { ruleTitle } from "../rule-title";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))", gap: tokens.spacingVerticalXS },
  wide: { gridColumn: "1 / -1" },
  control: { minWidth: 0 },
});

const statuses: readonly FindingStatus[] = ["open", "accepted", "all"];

interface FiltersProps {
  readonly findings: readonly KeyedFinding[];
  readonly shown: number;
  readonly tables: readonly Table[];
}

/** Narrows the list by words, severity, table and rule. */
export function Filters({ findings, shown, tables }: FiltersProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const filter = usePaneState((state) => state.filter);
  const grouping = usePaneState((state) => state.grouping);
  const dispatch = useDispatch();
  const broken = findings.map(({ finding }) => finding);
  const places = placesOf(tables, broken);
  const rules = [...new Set(broken.map((finding) => finding.rule))].sort();
  const accepted = broken.some((finding) => finding.accepted !== undefined);
  const unfiltered = broken.filter((finding) => passes({ ...noFilter, status: filter.status }, tables, finding)).length;
  const has = (severity: Severity): boolean => broken.some((finding) => finding.severity === severity);
  return (
    <section aria-label={words.checks.filters} className={shared.tight}>
      <div className={styles.grid}>
        <Input
          className={styles.wide}
          size="small"
          type="search"
          aria-label={words.checks.search}
          placeholder={words.checks.search}
          value={filter.text}
          onChange={(_, data) => dispatch({ type: "filtered", filter: { text: data.value } })}
          data-testid="filter-text"
        />
        <Select
          className={styles.control}
          size="small"
          aria-label={words.checks.severityLabel}
          value={filter.severity}
          onChange={(_, data) => dispatch({ type: "filtered", filter: { severity: data.value as Severity | "all" } })}
          data-testid="filter-severity"
        >
          <option value="all">{words.checks.allSeverities}</option>
          {severities
            .filter((severity) => has(severity) || filter.severity === severity)
            .map((severity) => (
              <option key={severity} value={severity}>
                {words.checks.severity[severity]}
              </option>
            ))}
        </Select>
        <Select
          className={styles.control}
          size="small"
          aria-label={words.checks.tableLabel}
          value={filter.table}
          onChange={(_, data) => dispatch({ type: "filtered", filter: { table: data.value } })}
          data-testid="filter-table"
        >
          <option value="all">{words.checks.allTables}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {placeText(place, words)}
            </option>
          ))}
        </Select>
        <Select
          className={styles.control}
          size="small"
          aria-label={words.checks.ruleLabel}
          value={filter.rule}
          onChange={(_, data) => dispatch({ type: "filtered", filter: { rule: data.value } })}
          data-testid="filter-rule"
        >
          <option value="all">{words.checks.allRules}</option>
          {rules.map((rule) => (
            <option key={rule} value={rule}>
              {ruleTitle(rule)}
            </option>
          ))}
        </Select>
        {(accepted || filter.status !== noFilter.status) && (
          <Select
            className={styles.control}
            size="small"
            aria-label={words.checks.statusLabel}
            value={filter.status}
            onChange={(_, data) => dispatch({ type: "filtered", filter: { status: data.value as FindingStatus } })}
            data-testid="filter-status"
          >
            {statuses.map((status) => (
              <option key={status} value={status}>
                {words.checks.status[status]}
              </option>
            ))}
          </Select>
        )}
        <Select
          className={styles.control}
          size="small"
          aria-label={words.checks.groupLabel}
          value={grouping}
          onChange={(_, data) => dispatch({ type: "grouped", by: data.value as Grouping })}
          data-testid="group-by"
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {words.checks.group[by]}
            </option>
          ))}
        </Select>
      </div>
      {shown < unfiltered && (
        <div className={shared.row}>
          <span className={shared.quiet}>{shown === 0 ? words.checks.noneShown : words.checks.shown(shown, unfiltered)}</span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => dispatch({ type: "filtered", filter: { ...noFilter, status: filter.status } })}
            data-testid="clear-filter"
          >
            {words.checks.clear}
          </Button>
        </div>
      )}
    </section>
  );
}
