import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { residualsOf } from "../../../app/term-effects";
import type { Disbursement } from "../../../disburse/result";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useBegun } from "./begun";
import { Ledger } from "./Ledger";
import { Readings } from "./Readings";
import { Residuals } from "./Residuals";
import { WhatIf } from "./WhatIf";

interface TermsProps {
  readonly analysis: Analysis;
  readonly disbursement: Disbursement;
}

/** What rests on the terms of the DLIs: the ledger, what the terms leave open, residuals of unit values, and what-if. Unfolded when asked for. */
export function Terms({ analysis, disbursement }: TermsProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  const begun = useBegun(analysis.project, disbursement.currency);
  const residuals = useMemo(() => (begun ? residualsOf(begun.start) : []), [begun]);
  if (begun === undefined) return null;
  const open = new Set(begun.start.read.open.map((one) => one.choice)).size;
  const head = (text: string): ReactNode => <span className={shared.subheading}>{text}</span>;
  return (
    <section className={shared.tight}>
      <Disclosure id="ledger" label={head(words.ledger.heading)} testId="open-ledger">
        {() => <Ledger analysis={analysis} disbursement={disbursement} />}
      </Disclosure>
      <Disclosure id="readings" label={head(words.readings.heading(open))} testId="open-readings">
        {() => <Readings begun={begun} />}
      </Disclosure>
      {residuals.length > 0 && (
        <Disclosure id="residuals" label={head(words.residuals.heading(residuals.length))} testId="open-residuals">
          {() => <Residuals residuals={residuals} />}
        </Disclosure>
      )}
      <Disclosure id="what if" label={head(words.whatIf.heading)} testId="open-what-if">
        {() => <WhatIf begun={begun} />}
      </Disclosure>
    </section>
  );
}
