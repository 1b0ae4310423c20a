import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findSnapshot } from "../../../app/comparing";
import { useWords } from "../../words";
import { dateText } from "../figures";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import type { KeptVersions } from "./kept-versions";

interface VersionChoiceProps {
  readonly kept: KeptVersions["snapshots"];
  /** The workbook itself states two versions. */
  readonly hasOwn: boolean;
}

/** Values of the choice beside the names of kept versions, which are never empty and begin with no space. */
const [ofOwn, ofFile] = ["", " file"];

/** Which version the workbook is compared with, where there are several. */
export function VersionChoice({ kept, hasOwn }: VersionChoiceProps): ReactNode {
  const shared = useShared();
  const { compare, locale } = useWords();
  const words = compare.versions;
  const dispatch = useDispatch();
  const { version: asked, other, withOther } = usePaneState((state) => state.compare);
  if (kept.length === 0 && other === undefined) return null;
  const found = asked === undefined ? undefined : findSnapshot(kept, asked);
  const chosen = found ?? (hasOwn ? undefined : kept.at(-1));
  const choose = (value: string): void => {
    const version = value === ofOwn ? undefined : value;
    dispatch({ type: "compare", compare: value === ofFile ? { withOther: true } : { version, withOther: false } });
  };
  return (
    <>
      <Field label={words.compareWith} size="small" className={shared.fit}>
        <Select
          size="small"
          value={withOther && other ? ofFile : (chosen?.name ?? ofOwn)}
          onChange={(_, data) => choose(data.value)}
          data-testid="version"
        >
          {(hasOwn || kept.length === 0) && <option value={ofOwn}>{hasOwn ? words.own : words.nothing}</option>}
          {kept.map(({ name, on }) => (
            <option key={name} value={name}>
              {words.option(name, dateText(on, locale))}
            </option>
          ))}
          {other && <option value={ofFile}>{other.name}</option>}
        </Select>
      </Field>
      {withOther && other && (
        <Field label={words.fileIs(other.name)} size="small" className={shared.fit}>
          <Select
            size="small"
            value={other.isLater ? "later" : "earlier"}
            onChange={(_, { value }) => dispatch({ type: "compare", compare: { other: { ...other, isLater: value === "later" } } })}
            data-testid="other-side"
          >
            <option value="earlier">{words.fileEarlier}</option>
            <option value="later">{words.fileLater}</option>
          </Select>
        </Field>
      )}
    </>
  );
}
