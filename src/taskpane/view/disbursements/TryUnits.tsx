import { Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { tryUnits, unitsOf } from "../../../app/term-effects";
import { dec, grouped, plain } from "../../../base/decimal";
import { toleranceOf } from "../../state/entries";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import type { Begun } from "./begun";

/** What a number of units would earn under each reading: 18,591 in lots of 1,000 are 18 lots, or 18.591. */
export function TryUnits({ begun: { project, settings, start } }: { readonly begun: Begun }): ReactNode {
  const shared = useShared();
  const words = useWords().readings;
  const priced = start.read.plan.dlis.filter((dli) => dli.terms.some((one) => one.pays.kind === "unit"));
  const lotted = priced.find((dli) => dli.terms.some((one) => one.pays.kind === "unit" && one.pays.lot.gt(1)));
  const [number, setNumber] = useState((lotted ?? priced[0])?.number ?? "");
  const [typed, setTyped] = useState<string>();
  const known = useMemo(() => unitsOf(project, start, number), [project, start, number]);
  const text = typed ?? plain(known.latest?.units ?? known.planned);
  const units = toleranceOf(text);
  const tried = useMemo(
    () => (units === undefined ? [] : tryUnits(project, settings, start, number, dec(units))),
    [project, settings, start, number, units],
  );
  if (priced.length === 0) return null;
  return (
    <section className={shared.tight} data-testid="try-units">
      <h4 className={shared.subheading}>{words.tryHeading}</h4>
      <Field label={words.tryDli} size="small" className={shared.fit}>
        <Select
          size="small"
          value={number}
          onChange={(_, data) => {
            setNumber(data.value);
            setTyped(undefined);
          }}
          data-testid="try-dli"
        >
          {priced.map((dli) => (
            <option key={dli.number} value={dli.number}>
              {dli.number} {dli.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.tryUnits}
        size="small"
        hint={words.tryHint(grouped(known.planned))}
        {...(units === undefined ? { validationState: "error", validationMessage: words.countWrong } : {})}
      >
        <Input size="small" inputMode="decimal" value={text} onChange={(_, data) => setTyped(data.value)} data-testid="try-count" />
      </Field>
      {known.latest !== undefined && (
        <p className={shared.quiet}>
          {words.tryLatest} <CellLink cell={known.latest.cell} text={grouped(known.latest.units)} />
        </p>
      )}
      {tried.length > 0 && (
        <FigureTable
          label={words.tryHeading}
          testId="tried"
          columns={[
            { key: "reading", head: words.reading },
            { key: "amount", head: words.amount, number: true },
          ]}
          rows={tried.map((one) => ({
            key: `${one.brokenLots} ${one.overAchievement}`,
            total: one.taken,
            cells: [readingText(one, words.options, words.chosen), grouped(one.amount)],
          }))}
        />
      )}
    </section>
  );
}

function readingText(
  one: { readonly brokenLots: string; readonly overAchievement: string; readonly taken: boolean },
  options: Readonly<Record<string, string>>,
  chosen: string,
): string {
  const said = `${options[one.brokenLots] ?? ""}; ${options[one.overAchievement] ?? ""}`;
  return one.taken ? `${said} (${chosen})` : said;
}
