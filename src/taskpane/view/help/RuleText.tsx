import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Rule, RuleExample } from "../../../rules/rule";
import { useWords } from "../../words";
import { withTitles } from "../rule-title";
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

/** What to do, why it matters, the law, what it leaves out, where it comes from, and examples. `id` tells this place from others. */
export function RuleText({ rule, id }: { readonly rule: Rule; readonly id: string }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().checks;
  const term = (name: string, said: ReactNode): ReactNode => (
    <div>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.said}>{said}</dd>
    </div>
  );
  return (
    <>
      <dl className={styles.terms}>
        {term(words.remedy, withTitles(rule.remedy))}
        {term(words.why, withTitles(rule.reason))}
        {term(words.rule, `${rule.statement} (${rule.id})`)}
        {rule.leavesOut.length > 0 && term(words.leavesOut, <Lines lines={rule.leavesOut.map(withTitles)} />)}
        {term(words.source, rule.source)}
      </dl>
      <Disclosure id={`examples ${id}`} label={words.examples}>
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
    </>
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
      <pre className={styles.example} tabIndex={0} role="region" aria-label={title}>
        {lines.join("\n").trim()}
      </pre>
    </div>
  );
}
