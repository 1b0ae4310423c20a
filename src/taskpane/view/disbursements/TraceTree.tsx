import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext, useId, useState } from "react";
import type { ReactNode } from "react";
import { partsOf } from "../../../app/help";
import { grouped } from "../../../base/decimal";
import type { Trace } from "../../../disburse/trace";
import type { CellRef } from "../../../grid/address";
import type { AmountName } from "../../state/amount-names";
import { useWords } from "../../words";
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
  fold: {
    minWidth: "24px",
    minHeight: "24px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

const NamesContext = createContext<(cell: CellRef) => AmountName | undefined>(() => undefined);

/** Gives the cells in traces their names: "DLI 6, Dec-15". */
export const AmountNamesProvider = NamesContext.Provider;

const signs = { sum: "+", product: "×", quotient: "÷", difference: "−", whole: "" } as const;

/** The most figures that a relation spells out in its line; beyond that the lines below show them. */
const spelledOut = 4;

/** What lies deeper than this is folded at first, and so is a long list of parts. */
const shownDepth = 3;
const shownParts = 12;

interface TraceProps {
  readonly trace: Trace;
  readonly depth?: number;
}

/** A trace as nested lists that end in cells, results first: "2,083,340 = 2 × 1,041,670". Each step can be folded. */
export function TraceTree({ trace, depth = 0 }: TraceProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().disbursements.trace;
  const parts = partsOf(trace);
  const [open, setOpen] = useState(depth < shownDepth && (depth === 0 || parts.length <= shownParts));
  const id = useId();
  return (
    <div>
      <div className={styles.line} data-testid="trace-line" data-op={trace.op}>
        {parts.length > 0 && depth > 0 && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={words.partsOf(grouped(trace.result))}
            data-testid="trace-fold"
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? "−" : "+"}</span>
          </button>
        )}
        <strong className={shared.figure}>{grouped(trace.result)}</strong>
        {trace.op === "cell" || trace.op === "given" ? <Leaf trace={trace} /> : <Relation trace={trace} />}
      </div>
      {parts.length > 0 && open && (
        <ul id={id} className={styles.parts}>
          {parts.map((part, n) => (
            <li key={n}>
              <TraceTree trace={part} depth={depth + 1} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A cell with what it pays for, and what was printed where it had to be multiplied; or a figure that is no cell's own. */
function Leaf({ trace }: { readonly trace: Trace & { op: "cell" | "given" } }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements.trace;
  const nameOf = useContext(NamesContext);
  const name = trace.op === "cell" ? nameOf(trace.cell) : undefined;
  const times = trace.op === "cell" && trace.factor !== undefined && !trace.factor.eq(1) ? words.times(grouped(trace.factor)) : undefined;
  const said = [
    trace.op === "given" ? trace.why : undefined,
    name === undefined ? undefined : words.dli(name.dli, name.period),
    trace.op === "cell" && times !== undefined ? `${trace.text} ${times}` : undefined,
  ].filter((part) => part !== undefined);
  return (
    <>
      {trace.cell !== undefined && <CellLink cell={trace.cell} />}
      {said.length > 0 && <span className={shared.quiet}>{said.join(", ")}</span>}
    </>
  );
}

/** The relation as a person would write it while it fits a line, and what it is of. */
function Relation({ trace }: { readonly trace: Exclude<Trace, { op: "cell" | "given" }> }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements.trace;
  const parts = partsOf(trace);
  const figures = parts.map((part) => (part.result.isNegative() ? `(${grouped(part.result)})` : grouped(part.result)));
  const relation = (): string => {
    if (parts.length > spelledOut) return words.sumOf(parts.length);
    if (trace.op === "least" || trace.op === "greatest") return words[trace.op](figures.join(", "));
    return `= ${figures.join(` ${signs[trace.op]} `)}`;
  };
  return (
    <span className={shared.quiet}>
      {parts.length > 1 && relation()} {trace.label}
    </span>
  );
}
