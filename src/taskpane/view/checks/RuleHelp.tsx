import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { CellRef } from "../../../grid/address";
import { rules } from "../../../app/help";
import type { Finding } from "../../../rules/finding";
import type { Rule, RuleExample } from "../../../rules/rule";
import { useWords } from "../../words";
import { withTitles } from "../rule-title";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

const useStyles = makeStyles({
  terms: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: "anywhere" },
  example: {
    margin: 0,
    overflowX: "auto",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

interface HelpProps {
  readonly finding: Finding;
  /** Cells that found no room beside the finding. */
  readonly others: readonly CellRef[];
}

/** The rule behind a finding: why it matters, what to do, where it comes from, what it leaves out, examples. */
export function RuleHelp({ finding, others }: HelpProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().checks;
  const rule = byId.get(finding.rule);
  const term = (name: string, said: ReactNode): ReactNode => (
    <div>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.said}>{said}</dd>
    </div>
  );
  return (
    <div className={shared.tight}>
      <dl className={styles.terms}>
        {rule !== undefined && term(words.remedy, rule.remedy)}
        {rule !== undefined && term(words.why, rule.reason)}
        {term(words.rule, rule === undefined ? finding.rule : `${rule.statement} (${rule.id})`)}
        {rule !== undefined && rule.leavesOut.length > 0 && term(words.leavesOut, <Lines lines={rule.leavesOut.map(withTitles)} />)}
        {rule !== undefined && term(words.source, rule.source)}
      </dl>
      {others.length > 0 && (
        <div className={shared.row}>
          {others.map((cell) => (
            <CellLink key={printCell(cell)} cell={cell} />
          ))}
        </div>
      )}
      {rule !== undefined && (
        <Disclosure id={`examples ${rule.id} ${finding.cells.map(printCell).join(" ")}`} label={words.examples}>
          {() => (
            <div className={shared.stack}>
              {rule.examples.invalid.map((example) => (
                <Example key={example.title} title={`${words.exampleBad}: ${example.title}`} example={example} />
              ))}
              {rule.examples.valid.map((example) => (
                <Example key={example.title} title={`${words.exampleGood}: ${example.title}`} example={example} />
              ))}
            </div>
          )}
        </Disclosure>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const shared = useShared();
  return (
    <ul className={shared.bullets}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Example({ title, example }: { readonly title: string; readonly example: RuleExample }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const lines = example.workbook.split("\n").map((line) => line.trim());
  const finds = (example.finds ?? []).map((find) => (find.difference === undefined ? find.cell : `${find.cell} (${find.difference})`));
  return (
    <div>
      <p className={shared.quiet}>{[title, ...finds].join(" · ")}</p>
      <pre className={mergeClasses(styles.example)} tabIndex={0} role="region" aria-label={title}>
        {lines.join("\n").trim()}
      </pre>
    </div>
  );
}
