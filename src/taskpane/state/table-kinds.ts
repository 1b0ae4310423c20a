import type { Settings } from "../../app/settings";
import { areaA1 } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { TableKind } from "../../model/table";

export type KindChoice = Settings["tableKinds"][number];

/** What a person said of this stretch of a sheet, if anything; `null`: leave it out. */
export function choiceFor(settings: Settings, sheet: string, area: Area): KindChoice | undefined {
  return settings.tableKinds.find((choice) => choice.sheet === sheet && choice.range === areaA1(area));
}

/** The settings with a person's word on a stretch of a sheet; `undefined` takes the word back. */
export function withKind(settings: Settings, sheet: string, range: string, kind: TableKind | null | undefined): Settings {
  const others = settings.tableKinds.filter((choice) => choice.sheet !== sheet || choice.range !== range);
  return { ...settings, tableKinds: kind === undefined ? others : [...others, { sheet, range, kind }] };
}
