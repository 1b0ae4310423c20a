import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { usePaneState, useTrace } from "../pane";

/** Where a person records what goes to Excel and back, to give it to whoever looks into a fault. */
export function Support(): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  const trace = useTrace();
  // Drawn again after each task, so that the count is that of now.
  usePaneState((state) => state.running);
  const [refused, setRefused] = useState(false);
  const [on, setOn] = useState(() => trace?.isOn === true);
  if (trace === undefined) return null;
  const toggle = (wanted: boolean): void => {
    if (!wanted) trace.stop();
    setRefused(wanted && !trace.start());
    setOn(trace.isOn);
  };
  const count = trace.entries().length;
  return (
    <section className={shared.tight}>
      <h3 className={shared.subheading}>{words.support}</h3>
      <Switch label={words.record} checked={on} onChange={(_, data) => toggle(data.checked)} data-testid="record" />
      <p className={shared.quiet}>{refused ? words.recordRefused : words.recordHint}</p>
      {count > 0 && (
        <div className={shared.row}>
          <Button size="small" onClick={() => trace.download()} data-testid="save-recording">
            {words.recordSave}
          </Button>
          <span className={shared.quiet}>{words.recorded(count)}</span>
        </div>
      )}
    </section>
  );
}
