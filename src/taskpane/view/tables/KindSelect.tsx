import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { areaA1 } from "../../../grid/address";
import type { Area } from "../../../grid/address";
import { tableKinds } from "../../../app/help";
import type { TableKind } from "../../../model/table";
import { withKind } from "../../state/table-kinds";
import { useWords } from "../../words";
import { useCommands, usePaneState } from "../pane";

const asRecognised = "as-recognised";
const leaveOut = "leave-out";

interface KindSelectProps {
  readonly sheet: string;
  readonly area: Area;
  /** What is shown as chosen: a kind, `null` for left out, undefined for nothing yet. */
  readonly kind: TableKind | null | undefined;
  readonly byUser: boolean;
  readonly label: string;
}

/** Where a person says what a stretch of a sheet is. */
export function KindSelect({ sheet, area, kind, byUser, label }: KindSelectProps): ReactNode {
  const words = useWords();
  const commands = useCommands();
  const settings = usePaneState((state) => state.settings);
  const choose = (value: string): void => {
    const chosen = value === asRecognised ? undefined : value === leaveOut ? null : tableKinds.find((known) => known === value);
    void commands.change(withKind(settings, sheet, areaA1(area), chosen));
  };
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={kind === null ? leaveOut : (kind ?? asRecognised)}
        onChange={(_, data) => choose(data.value)}
        data-testid="table-kind"
      >
        {(byUser || kind === undefined) && (
          <option value={asRecognised}>{kind === undefined ? words.tables.unreadChoose : words.tables.asRecognised}</option>
        )}
        {tableKinds.map((known) => (
          <option key={known} value={known}>
            {words.kinds[known]}
          </option>
        ))}
        {kind !== undefined && <option value={leaveOut}>{words.tables.leaveOut}</option>}
      </Select>
    </Field>
  );
}
