import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { AddVersion } from "./AddVersion";
import { KeepVersion } from "./KeepVersion";
import { History } from "./History";
import { KeptVersion } from "./KeptVersion";
import type { KeptVersions } from "./kept-versions";

/** The versions that the workbook keeps: one more, one from a file, and what is done with each. */
export function Versions({ kept }: { readonly kept: KeptVersions }): ReactNode {
  const { snapshots, unreadable } = kept;
  const shared = useShared();
  const words = useWords().compare.versions;
  const top = useRef<HTMLParagraphElement>(null);
  return (
    <div>
      <Disclosure id="versions" label={words.heading(snapshots.length)} testId="versions">
        {() => (
          <div className={shared.stack}>
            <p className={shared.quiet} tabIndex={-1} ref={top}>
              {words.intro}
            </p>
            <KeepVersion snapshots={snapshots} />
            {snapshots.length > 0 && (
              <ul className={mergeClasses(shared.list, shared.tight)}>
                {snapshots.map((one) => (
                  <KeptVersion key={one.name} snapshot={one} deleted={() => top.current?.focus()} />
                ))}
              </ul>
            )}
            {unreadable.length > 0 && <p className={shared.text}>{words.unreadable(unreadable.join(", "))}</p>}
            <AddVersion />
          </div>
        )}
      </Disclosure>
      <History kept={kept} />
    </div>
  );
}
