import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useRecorder } from "../pane";
import { saveText } from "../save-text";

/** Where a person records what goes to Excel and back, to give it to whoever looks into a fault. */
export function Support(): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  const recorder = useRecorder();
  const [on, setOn] = useState(() => recorder?.isOn() ?? false);
  if (recorder === undefined) return null;
  const toggle = (checked: boolean): void => {
    if (checked) recorder.start();
    else recorder.stop();
    setOn(checked);
  };
  return (
    <section className={shared.tight}>
      <h3 className={shared.subheading}>{words.support}</h3>
      <Switch label={words.record} checked={on} onChange={(_, data) => toggle(data.checked)} data-testid="record" />
      <p className={shared.quiet}>{words.recordHint}</p>
      {recorder.count() > 0 && (
        <div className={shared.row}>
          <Button size="small" onClick={() => saveText("results-workbook-recording.json", recorder.text())} data-testid="save-recording">
            {words.recordSave}
          </Button>
          <span className={shared.quiet}>{words.recorded(recorder.count())}</span>
        </div>
      )}
    </section>
  );
}
