import { Field, Select, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { dateText } from "../figures";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useDispatch } from "../pane";
import { AddVersion } from "./AddVersion";
import { KeepVersion } from "./KeepVersion";
import { KeptVersion } from "./KeptVersion";
import type { KeptVersions } from "./kept-versions";

interface VersionChoiceProps {
  readonly kept: KeptVersions;
  /** The one that is shown. */
  readonly earlier: string | undefined;
  readonly hasOwn: boolean;
}

/** Which version the workbook is compared with, where there are several. */
export function VersionChoice({ kept: { snapshots }, earlier, hasOwn }: VersionChoiceProps): ReactNode {
  const shared = useShared();
  const { compare, locale } = useWords();
  const words = compare.versions;
  const dispatch = useDispatch();
  if (snapshots.length === 0) return null;
  return (
    <Field label={words.compareWith} size="small" className={shared.fit}>
      <Select
        size="small"
        value={earlier ?? ""}
        onChange={(_, data) => dispatch({ type: "compare", compare: { version: data.value === "" ? undefined : data.value } })}
        data-testid="version"
      >
        {hasOwn && <option value="">{words.own}</option>}
        {snapshots.map(({ name, on }) => (
          <option key={name} value={name}>
            {words.option(name, dateText(on, locale))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The versions that the workbook keeps: one more, one from a file, and what is done with each. */
export function Versions({ kept: { snapshots, unreadable } }: { readonly kept: KeptVersions }): ReactNode {
  const shared = useShared();
  const words = useWords().compare.versions;
  const top = useRef<HTMLParagraphElement>(null);
  return (
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
  );
}
