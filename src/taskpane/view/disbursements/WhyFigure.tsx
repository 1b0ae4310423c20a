import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { grouped } from "../../../base/decimal";
import type { Figure } from "../../../disburse/trace";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { TraceTree } from "./TraceTree";

const useStyles = makeStyles({
  why: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    whiteSpace: "normal",
  },
});

interface WhyProps {
  readonly id: string;
  readonly figure: Figure;
  /** What the figure is, for those who cannot see the table around it. */
  readonly what: string;
  /** How the figure is written, where it is not an amount. */
  readonly text?: string;
}

/** A figure that shows, on request, how it was computed. The answer stands where `WhyAnswer` of the same id is. */
export function WhyFigure({ id, figure, what, text = grouped(figure.value) }: WhyProps): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements;
  const dispatch = useDispatch();
  const key = `why ${id}`;
  const open = usePaneState((state) => state.open.has(key));
  return (
    <Link
      as="button"
      className={shared.figure}
      aria-expanded={open}
      aria-label={words.whyOf(text, what)}
      data-testid="why"
      data-figure={figure.value.toFixed()}
      onClick={() => dispatch({ type: "toggled", key })}
    >
      {text}
    </Link>
  );
}

/** How the figures of a row came about, those that were asked for; undefined while none is. */
export function useAnswers(): (figures: readonly WhyProps[]) => ReactNode {
  const open = usePaneState((state) => state.open);
  return (figures) => {
    const asked = figures.filter(({ id }) => open.has(`why ${id}`));
    return asked.length === 0 ? undefined : asked.map((why) => <Answer key={why.id} {...why} />);
  };
}

function Answer({ figure, what }: WhyProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().disbursements;
  return (
    <section className={styles.why} data-testid="trace" aria-label={words.why(grouped(figure.value))}>
      <p className={shared.quiet}>
        <strong>{words.why(grouped(figure.value))}</strong> {what}
      </p>
      <TraceTree trace={figure.trace} />
    </section>
  );
}
