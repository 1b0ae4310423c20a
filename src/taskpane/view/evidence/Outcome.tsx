import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { grouped, signed } from "../../../base/decimal";
import type { Dec } from "../../../base/decimal";
import type { Earned, ProtocolRun } from "../../../verify/run";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { Reasons } from "./Reasons";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "minmax(0, max-content) max-content", columnGap: tokens.spacingHorizontalM, margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums lining-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Why it came out so, then the claim beside the count, then what it earns. */
export function Outcome({ run }: { readonly run: ProtocolRun }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().evidence;
  const { mayClaim, mayClaimIfSame, mayClaimIfClear, earns, rows } = run;
  const claimed = run.protocol.claimed?.value;
  const lines: { name: string; text: string; strong?: boolean }[] = [];
  const add = (name: string, figure: Dec | undefined, strong = false): void => {
    if (figure !== undefined) lines.push({ name, text: grouped(figure), strong });
  };
  add(words.claimed, claimed);
  add(words.mayClaim, mayClaim, true);
  if (claimed !== undefined && mayClaim !== undefined) lines.push({ name: words.difference, text: signed(mayClaim.minus(claimed)) });
  if (mayClaim !== undefined && mayClaimIfSame?.eq(mayClaim) === false) add(words.ifSame, mayClaimIfSame);
  if (mayClaim !== undefined && mayClaimIfClear?.eq(mayClaim) === false) add(words.ifClear, mayClaimIfClear);
  if (earns !== undefined) lines.push({ name: words.earns, text: money(earns.amount, earns), strong: true });
  if (earns?.inProportion !== undefined) lines.push({ name: words.inProportion, text: money(earns.inProportion, earns) });
  const counts = [
    `${rows.judged.toLocaleString("en")} ${words.judged}`,
    `${rows.counted.toLocaleString("en")} ${words.counted}`,
    `${rows.failed.toLocaleString("en")} ${words.failed}`,
    ...(rows.unclear > 0 ? [`${rows.unclear.toLocaleString("en")} ${words.unclear}`] : []),
    ...(rows.leftOut > 0 ? [`${rows.leftOut.toLocaleString("en")} ${words.leftOut}`] : []),
  ];
  return (
    <>
      <Reasons reasons={run.reasons} />
      <dl className={styles.figures}>
        {lines.flatMap(({ name, text, strong }) => [
          <dt key={`${name} name`} className={styles.name}>
            {name}
          </dt>,
          <dd key={name} className={mergeClasses(styles.value, strong && styles.strong)}>
            {text}
          </dd>,
        ])}
      </dl>
      <p className={shared.quiet}>
        {words.rows}: {counts.join(", ")}
      </p>
      {earns !== undefined && earns.steps.length > 0 && <Earning id={run.protocol.id} earned={earns} />}
    </>
  );
}

const money = (amount: Dec, { currency }: Earned): string => [grouped(amount), currency ?? ""].filter((part) => part !== "").join(" ");

function Earning({ id, earned }: { readonly id: string; readonly earned: Earned }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  return (
    <Disclosure id={`earns ${id}`} label={words.how} testId="earning">
      {() => (
        <ol className={shared.bullets}>
          {earned.steps.map((step) => (
            <li key={step.key} className={shared.text}>
              {words.earning[step.key](grouped(step.from), step.by === undefined ? "" : grouped(step.by))} = {grouped(step.result)}{" "}
              {step.cell && <CellLink cell={step.cell} />}
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
