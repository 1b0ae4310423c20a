import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { grouped } from "../../../base/decimal";
import { partsOf } from "../../../app/help";
import type { Trace } from "../../../disburse/trace";
import { useWords } from "../../words";
import type { Words } from "../../words";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";

const useStyles = makeStyles({
  parts: {
    listStyleType: "none",
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline", paddingBlock: "2px" },
  sign: { color: tokens.colorNeutralForeground2, minWidth: "1em", textAlign: "center" },
});

const signs = { sum: "+", product: "×", quotient: "÷", difference: "−" } as const;

/** A trace as nested lists that end in cells, results first: "2,083,340 = 2 × 1,041,670". */
export function TraceTree({ trace }: { readonly trace: Trace }): ReactNode {
  const styles = useStyles();
  const parts = partsOf(trace);
  return (
    <div>
      <Line trace={trace} />
      {parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part, n) => (
            <li key={n}>
              <TraceTree trace={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ trace }: { readonly trace: Trace }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <div className={styles.line} data-testid="trace-line" data-op={trace.op}>
      <strong className={shared.figure}>{grouped(trace.result)}</strong>
      {trace.op === "cell" || trace.op === "given" ? <Leaf trace={trace} words={words} /> : <Relation trace={trace} />}
    </div>
  );
}

function Leaf({ trace, words }: { readonly trace: Trace & { op: "cell" | "given" }; readonly words: Words }): ReactNode {
  const shared = useShared();
  const times =
    trace.op === "cell" && trace.factor !== undefined && !trace.factor.eq(1) ? words.disbursements.trace.times(grouped(trace.factor)) : "";
  const said = trace.op === "cell" ? `${trace.text} ${times}`.trim() : trace.why;
  return (
    <>
      {trace.cell !== undefined && <CellLink cell={trace.cell} />}
      {(trace.op === "given" || times !== "") && <span className={shared.quiet}>{said}</span>}
    </>
  );
}

/** The label, and the relation as a person would write it while it fits a line. */
function Relation({ trace }: { readonly trace: Exclude<Trace, { op: "cell" | "given" }> }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements.trace;
  const parts = partsOf(trace);
  const figures = parts.map((part) => (part.result.isNegative() ? `(${grouped(part.result)})` : grouped(part.result)));
  const relation = parts.length < 2 ? "" : parts.length <= 4 ? `= ${figures.join(` ${signs[trace.op]} `)}` : words.terms(parts.length);
  return (
    <span className={shared.quiet}>
      {relation} {trace.label}
    </span>
  );
}
