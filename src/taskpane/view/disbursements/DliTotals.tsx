import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { grouped, signed } from "../../../base/decimal";
import type { Disbursement, DliTotal } from "../../../disburse/result";
import { figureOf } from "../../../app/help";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { Stated } from "./FiscalYears";
import { WhyFigure, useAnswers } from "./WhyFigure";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Each DLI with its total; unfolded, its periods. */
export function DliTotals({ disbursement }: { readonly disbursement: Disbursement }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements;
  return (
    <section className={shared.tight} data-testid="by-dli">
      <h3 className={shared.subheading}>{words.byDli}</h3>
      <ul className={shared.list}>
        {disbursement.byDli.map((dli) => (
          <li key={dli.dli}>
            <Disclosure id={`dli ${dli.dli}`} testId="dli" label={<DliLine dli={dli} />}>
              {() => <DliPeriods dli={dli} />}
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DliLine({ dli }: { readonly dli: DliTotal }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().disbursements;
  const differs = !dli.printed.value.eq(dli.fromUnits.value);
  return (
    <span>
      <span className={styles.line}>
        <span className={styles.name}>
          {words.dli} {dli.dli} {dli.name}
        </span>
        <span className={shared.figure}>{grouped(dli.printed.value)}</span>
      </span>
      {differs && (
        <span className={mergeClasses(styles.line, shared.quiet)}>
          <span>{words.fromUnits}</span>
          <span className={shared.figure}>
            {grouped(dli.fromUnits.value)} ({signed(dli.fromUnits.value.minus(dli.printed.value))})
          </span>
        </span>
      )}
    </span>
  );
}

function DliPeriods({ dli }: { readonly dli: DliTotal }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements;
  const answers = useAnswers();
  const rowOf = (
    key: string,
    name: string,
    bases: Pick<DliTotal, "printed" | "fromUnits">,
  ): { figures: Parameters<typeof WhyFigure>[0][]; key: string; name: string } => ({
    key,
    name,
    figures: [
      { id: `dli ${dli.dli} ${key} printed`, figure: bases.printed, what: `${words.dli} ${dli.dli}, ${name}, ${words.printed}` },
      { id: `dli ${dli.dli} ${key} units`, figure: bases.fromUnits, what: `${words.dli} ${dli.dli}, ${name}, ${words.fromUnits}` },
    ],
  });
  const rows = [...dli.amounts.map((amount, n) => rowOf(String(n), amount.period.label, amount)), rowOf("total", words.total, dli)];
  const stated = figureOf(dli.subtotal);
  return (
    <div className={shared.tight}>
      <p className={shared.text}>
        <CellLink cell={dli.cell} /> {dli.name}
      </p>
      <FigureTable
        label={`${words.dli} ${dli.dli}`}
        columns={[
          { key: "period", head: words.period },
          { key: "printed", head: words.printed, number: true },
          { key: "units", head: words.fromUnits, number: true },
        ]}
        rows={rows.map(({ key, name, figures }) => ({
          key,
          total: key === "total",
          cells: [name, ...figures.map((why) => <WhyFigure key={why.id} {...why} />)],
          below: answers(figures),
        }))}
      />
      {dli.subtotal !== undefined && (
        <p className={shared.quiet}>
          {words.subtotal}: <Stated value={dli.subtotal} />
          {stated !== undefined && !stated.eq(dli.printed.value) && ` (${signed(stated.minus(dli.printed.value))})`}
        </p>
      )}
    </div>
  );
}
