import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useShared } from "./styles";

const useStyles = makeStyles({
  notice: { paddingTop: tokens.spacingVerticalL },
  text: { "& p, & ul": { margin: 0 }, "& ul": { paddingInlineStart: tokens.spacingHorizontalL } },
});

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** What stands where there is nothing to show: why, and what to do. */
export function Notice({ title, children, testId }: NoticeProps): ReactNode {
  const shared = useShared();
  const styles = useStyles();
  return (
    <section className={mergeClasses(shared.stack, shared.text, styles.notice, styles.text)} data-testid={testId}>
      <h2 className={shared.heading}>{title}</h2>
      {children}
    </section>
  );
}
