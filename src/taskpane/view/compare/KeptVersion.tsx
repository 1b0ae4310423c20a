import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { sizeOfSnapshot } from "../../../app/comparing";
import { useWords } from "../../words";
import { dateText } from "../figures";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import type { KeptVersions } from "./kept-versions";

interface KeptVersionProps {
  readonly snapshot: KeptVersions["snapshots"][number];
  /** Called before it goes, so that the focus finds a place. */
  readonly deleted: () => void;
}

/** One kept version: when, how large, given as a file, deleted once that was confirmed. */
export function KeptVersion({ snapshot, deleted }: KeptVersionProps): ReactNode {
  const shared = useShared();
  const { compare, locale } = useWords();
  const words = compare.versions;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const [asks, setAsks] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { name, on, by, why, version } = snapshot;
  const size = useMemo(() => (sizeOfSnapshot(snapshot) / 1000).toLocaleString(locale, { maximumFractionDigits: 0 }), [snapshot, locale]);
  const about = [
    dateText(on, locale),
    by === undefined ? "" : words.by(by),
    words.holds(version.indicators.length, version.dlis.length),
    words.kilobytes(size),
    why ?? "",
  ];
  return (
    <li className={shared.tight} ref={row} data-testid="kept-version" data-name={name}>
      <span className={shared.text}>
        <strong>{name}</strong> <span className={shared.quiet}>{about.filter((part) => part !== "").join(", ")}</span>
      </span>
      {asks ? (
        <div className={shared.row}>
          <span className={shared.text}>{words.sure(name)}</span>
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              deleted();
              void commands.compare({ kind: "drop-version", name });
            }}
            data-testid="delete-version-sure"
          >
            {words.yes}
          </Button>
          <Button size="small" autoFocus onClick={() => setAsks(false)}>
            {words.no}
          </Button>
        </div>
      ) : (
        <div className={shared.row}>
          <Button
            size="small"
            aria-label={words.exportOf(name)}
            onClick={() => void commands.compare({ kind: "export-version", name })}
            data-testid="export-version"
          >
            {words.export}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.deleteOf(name)}
            onClick={() => setAsks(true)}
            data-testid="delete-version"
          >
            {words.delete}
          </Button>
        </div>
      )}
    </li>
  );
}
