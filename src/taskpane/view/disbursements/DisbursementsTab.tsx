import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { dayOf, monthOf } from "../../../base/dates";
import { fiscalYearSpan } from "../../../base/fiscal";
import type { FiscalCalendar } from "../../../base/fiscal";
import type { Disbursement } from "../../../disburse/result";
import { amountNames } from "../../state/amount-names";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { dayText } from "../figures";
import { Doubts } from "../parts/Doubts";
import { Notice } from "../parts/Notice";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import { Charts } from "./Charts";
import { DliTotals } from "./DliTotals";
import { FiscalYears } from "./FiscalYears";
import { Periods } from "./Periods";
import { Terms } from "./Terms";
import { AmountNamesProvider } from "./TraceTree";

/** Disbursements by fiscal year, DLI and period, on two bases side by side; every figure shows how it came about. */
export function DisbursementsTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const words = useWords().disbursements;
  if (analysis.disbursement === undefined) {
    return (
      <Notice title={words.none} testId="no-disbursements">
        <p>{words.noneHow}</p>
      </Notice>
    );
  }
  return <Shown analysis={analysis} disbursement={analysis.disbursement} />;
}

interface ShownProps {
  readonly analysis: Analysis;
  readonly disbursement: Disbursement;
}

function Shown({ analysis, disbursement }: ShownProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const list = useKeptFocus(disbursement);
  const names = useMemo(() => amountNames(disbursement), [disbursement]);
  const { currency, calendar, doubts } = disbursement;
  return (
    <div className={shared.stack} data-testid="disbursements-ready" ref={list}>
      <h2 className={shared.hidden} tabIndex={-1}>
        {words.disbursements.heading}
      </h2>
      <p className={shared.quiet}>
        {calendarText(calendar, words.disbursements.calendar, words.locale)}{" "}
        {currency === undefined ? words.disbursements.noCurrency : words.disbursements.inCurrency(currency)}
      </p>
      <div>
        <Button
          appearance="primary"
          size="small"
          disabled={busy}
          onClick={() => void commands.write("disbursements")}
          data-testid="write-disbursements"
        >
          {words.disbursements.write}
        </Button>
      </div>
      <AmountNamesProvider value={names}>
        <Charts project={analysis.project} disbursement={disbursement} />
        <FiscalYears disbursement={disbursement} />
        <DliTotals disbursement={disbursement} />
        <Periods disbursement={disbursement} />
        <Terms analysis={analysis} disbursement={disbursement} />
      </AmountNamesProvider>
      {doubts.length > 0 && <Doubts id="disbursement doubts" label={words.disbursements.doubts(doubts.length)} doubts={doubts} />}
    </div>
  );
}

/** The first and last day of the fiscal year, in words. */
function calendarText(calendar: FiscalCalendar, say: (from: string, to: string) => string, locale: string): string {
  const { from, to } = fiscalYearSpan(2001, calendar);
  return say(dayText(monthOf(from), dayOf(from), locale), dayText(monthOf(to), dayOf(to), locale));
}
