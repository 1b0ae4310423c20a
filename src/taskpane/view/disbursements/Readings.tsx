import { Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { openReadings } from "../../../app/term-effects";
import type { OpenReading } from "../../../app/term-effects";
import { grouped } from "../../../base/decimal";
import { useWords } from "../../words";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { Agreement } from "./Agreement";
import { Limit } from "./Limit";
import { TryUnits } from "./TryUnits";
import { useReadings } from "./use-readings";
import type { Begun } from "./begun";

/** What the terms leave open: each reading with what all DLIs come to under it; what a result would earn; and the expenditure limit. */
export function Readings({ begun }: { readonly begun: Begun }): ReactNode {
  const shared = useShared();
  const words = useWords().readings;
  const { project, settings, start } = begun;
  const open = useMemo(() => openReadings(project, settings, start), [project, settings, start]);
  return (
    <div className={shared.stack} data-testid="readings">
      <p className={shared.quiet}>{open.length === 0 ? words.none : words.intro}</p>
      {open.map((one) => (
        <Choice key={one.choice} reading={one} />
      ))}
      <Agreement begun={begun} />
      <TryUnits begun={begun} />
      <Limit begun={begun} />
    </div>
  );
}

function Choice({ reading }: { readonly reading: OpenReading }): ReactNode {
  const shared = useShared();
  const words = useWords().readings;
  const { choose } = useReadings();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const named: Readonly<Record<string, string>> = words.options;
  const verified = reading.options.some((one) => one.verified !== undefined);
  const taken = reading.options.find((one) => one.taken)?.option ?? "";
  return (
    <section className={shared.tight} data-testid="reading" data-choice={reading.choice}>
      <label className={shared.tight}>
        <span className={shared.subheading}>{words.choices[reading.choice]}</span>
        <Select
          size="small"
          value={taken}
          disabled={busy}
          onChange={(_, data) => choose({ [reading.choice]: data.value })}
          data-testid="reading-choice"
        >
          {reading.options.map(({ option }) => (
            <option key={option} value={option}>
              {named[option]}
            </option>
          ))}
        </Select>
      </label>
      <p className={shared.quiet}>
        {words.ofDlis(reading.dlis)}: {reading.why}
      </p>
      <FigureTable
        label={words.choices[reading.choice]}
        columns={[
          { key: "option", head: words.reading },
          { key: "planned", head: words.planned, number: true },
          ...(verified ? [{ key: "verified", head: words.verified, number: true }] : []),
        ]}
        rows={reading.options.map((one) => ({
          key: one.option,
          cells: [
            `${named[one.option] ?? one.option}${one.taken ? ` (${words.chosen})` : ""}`,
            grouped(one.planned),
            ...(verified ? [one.verified ? grouped(one.verified) : ""] : []),
          ],
        }))}
      />
    </section>
  );
}
