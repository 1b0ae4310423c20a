import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useDispatch, usePaneState } from "../pane";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  mark: {
    flexShrink: 0,
    width: "1em",
    lineHeight: "inherit",
    textAlign: "center",
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  turned: { transform: "rotate(90deg)" },
  label: { minWidth: 0, flexGrow: 1 },
  body: { paddingInlineStart: "1.25em", paddingBottom: tokens.spacingVerticalS, minWidth: 0 },
});

interface DisclosureProps {
  /** Kept in the pane's state, so that what is unfolded stays so over a new check. */
  readonly id: string;
  readonly label: ReactNode;
  readonly children: () => ReactNode;
  readonly testId?: string;
  /** Unfolded until folded. */
  readonly openAtFirst?: boolean;
}

/** A line that unfolds what is below it. The content is made only while it is shown. */
export function Disclosure({ id, label, children, testId, openAtFirst = false }: DisclosureProps): ReactNode {
  const styles = useStyles();
  const open = usePaneState((state) => state.open.has(id) !== openAtFirst);
  const dispatch = useDispatch();
  const body = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        data-testid={testId}
        onClick={() => dispatch({ type: "toggled", key: id })}
      >
        <span className={mergeClasses(styles.mark, open && styles.turned)} aria-hidden="true">
          ›
        </span>
        <span className={styles.label}>{label}</span>
      </button>
      {open && (
        <div id={body} className={styles.body}>
          {children()}
        </div>
      )}
    </div>
  );
}
