import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { fixableLike, previewFixes } from "../../../app/fix";
import type { FixLine, FixPreview } from "../../../app/fix";
import { printCell } from "../../../grid/address";
import type { Finding } from "../../../rules/finding";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { FigureTable } from "../parts/FigureTable";
import type { Row } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import { useFacts } from "./facts";

interface FixProps {
  readonly finding: Finding;
  readonly close: () => void;
}

/** What a fix would change, before it is done: this one, or all that the same rule proposes, each of which can be left out. */
export function FixPanel({ finding, close }: FixProps): ReactNode {
  const shared = useShared();
  const words = useWords().fix;
  const { findings } = useFacts();
  const commands = useCommands();
  const workbook = usePaneState((state) => state.workbook);
  const busy = usePaneState((state) => state.running?.quiet === false);
  const like = useMemo(() => fixableLike(finding, findings), [finding, findings]);
  const [all, setAll] = useState(false);
  const [without, setWithout] = useState<ReadonlySet<Finding>>(new Set());
  const [mayGo, setMayGo] = useState(false);
  const preview = useMemo(
    (): FixPreview => (workbook === undefined ? { lines: [], refused: [] } : previewFixes(all ? like : [finding], workbook)),
    [workbook, all, like, finding],
  );
  const chosen = preview.lines.filter((line) => !all || !without.has(line.finding));
  const formulas = chosen.some((line) => line.formula !== undefined);
  const leave = (one: Finding): void =>
    setWithout((now) => new Set(now.has(one) ? [...now].filter((other) => other !== one) : [...now, one]));
  const apply = (): void => {
    close();
    void commands.fix({ ...preview, lines: chosen }, formulas && mayGo);
  };
  return (
    <section
      className={shared.tight}
      aria-label={words.heading}
      onKeyDown={(event) => event.key === "Escape" && close()}
      data-testid="fix-panel"
    >
      {preview.lines.length > 0 && <Lines lines={preview.lines} without={all ? without : undefined} leave={leave} />}
      {preview.lines.length === 0 && <p className={shared.text}>{words.none}</p>}
      {preview.refused.length > 0 && (
        <div className={shared.quiet} data-testid="fix-refused">
          {words.refused}
          <ul className={shared.bullets}>
            {preview.refused.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {formulas && (
        <Checkbox label={words.mayGo} checked={mayGo} onChange={(_, data) => setMayGo(data.checked === true)} data-testid="fix-formulas" />
      )}
      <div className={shared.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || chosen.length === 0 || (formulas && !mayGo)}
          onClick={apply}
          data-testid="fix-apply"
        >
          {words.apply(chosen.length)}
        </Button>
        {like.length > 1 && (
          <Button size="small" onClick={() => setAll(!all)} data-testid="fix-all">
            {all ? words.one : words.all(like.length)}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly FixLine[];
  /** Findings that are left out; undefined where there is nothing to choose. */
  readonly without: ReadonlySet<Finding> | undefined;
  readonly leave: (finding: Finding) => void;
}

function Lines({ lines, without, leave }: LinesProps): ReactNode {
  const words = useWords().fix;
  const chosen = { key: "chosen", head: "" };
  const row = (line: FixLine): Row => {
    const at = printCell(line.cell);
    const box = (
      <Checkbox
        aria-label={words.include(at)}
        checked={without?.has(line.finding) === false}
        onChange={() => leave(line.finding)}
        data-testid="fix-include"
      />
    );
    return {
      key: at,
      cells: [
        <CellLink key="cell" cell={line.cell} />,
        ...(without === undefined ? [] : [box]),
        line.before === "" ? words.blank : line.before,
        line.after === "" ? words.blank : line.after,
      ],
      ...(line.formula === undefined ? {} : { below: words.formula(line.formula) }),
    };
  };
  return (
    <FigureTable
      label={words.heading}
      columns={[
        { key: "cell", head: words.cell },
        ...(without === undefined ? [] : [chosen]),
        { key: "before", head: words.before, number: true },
        { key: "after", head: words.after, number: true },
      ]}
      rows={lines.map(row)}
      testId="fix-lines"
    />
  );
}
