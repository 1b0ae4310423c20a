import { printArea } from "../../../grid/address";
import type { Area } from "../../../grid/address";
import { objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { sheetOf } from "../world";
import type { Place } from "../world";

interface Areas {
  readonly place: Place;
  readonly areas: readonly Area[];
}

export function rangeAreasObject(place: Place, areas: readonly Area[]): HostObject {
  return objectOf(rangeAreasType, { place, areas });
}

export const rangeAreasType: ObjectType<Areas> = {
  name: "RangeAreas",
  properties: {
    Address: { get: ({ place, areas }) => areas.map((area) => printArea(sheetOf(place).name, area)).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  methods: { _KeepReference: () => ({ value: null }) },
};
