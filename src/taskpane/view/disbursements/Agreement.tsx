import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { agreementFacts } from "../../../app/agreement";
import { plain } from "../../../base/decimal";
import { dateOf } from "../../state/entries";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { FigureEntry } from "./FigureEntry";
import { useReadings } from "./use-readings";
import type { Begun } from "./begun";

/** Days and figures of the agreement that the workbook may not state: from when a restructuring holds, and the ceiling for prior results. */
export function Agreement({ begun }: { readonly begun: Begun }): ReactNode {
  const shared = useShared();
  const words = useWords().readings;
  const { readings, choose } = useReadings();
  const { project, settings, start } = begun;
  const { restructuring, prior } = useMemo(() => agreementFacts(project, settings, start), [project, settings, start]);
  return (
    <>
      {restructuring && (
        <Field label={words.restructured} size="small" className={shared.fit} hint={words.restructuredHint(restructuring.stated)}>
          <Input
            size="small"
            type="date"
            value={readings.restructured ?? restructuring.stated ?? ""}
            onChange={(_, data) => choose({ restructured: dateOf(data.value) })}
            data-testid="restructured"
          />
        </Field>
      )}
      {prior && (
        <Field label={words.priorBoundary} size="small" className={shared.fit} hint={words.priorHint(prior.periods)}>
          <Input
            size="small"
            type="date"
            value={prior.boundary ?? ""}
            onChange={(_, data) => choose({ priorBoundary: dateOf(data.value) })}
            data-testid="prior-boundary"
          />
        </Field>
      )}
      {prior && prior.periods.length > 0 && (
        <FigureEntry
          key={prior.ceiling ? plain(prior.ceiling) : ""}
          label={words.priorCeiling}
          hint={words.priorCeilingHint}
          wrong={words.countWrong}
          value={prior.ceiling ? plain(prior.ceiling) : ""}
          testId="prior-ceiling"
          enter={(priorCeiling) => choose({ priorCeiling })}
        />
      )}
    </>
  );
}
