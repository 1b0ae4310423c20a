import { areaOfAddress, oneOf, record, text } from "../arguments";
import { apiNotFound } from "../errors";
import { nothing } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { sheetOf } from "../world";
import type { SheetAt } from "../world";

export const pageLayoutMembers: Readonly<Record<string, readonly string[]>> = { PageLayoutZoomOptions: ["horizontalFitToPages"] };

export const pageLayoutType: ObjectType<SheetAt> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (at) => (sheetOf(at).print.landscape ? "Landscape" : "Portrait"),
      set: (at, value) => {
        const landscape = oneOf(value, ["Portrait", "Landscape"] as const, "orientation") === "Landscape";
        at.world.book.setPrint(at.sheetId, { landscape }, "addin");
      },
    },
    Zoom: {
      get: (at) => (sheetOf(at).print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      set: (at, value) => {
        const { horizontalFitToPages, scale, ...rest } = record(value, "zoom");
        const other = Object.keys(rest)[0];
        if (other !== undefined) throw apiNotFound("PageLayoutZoomOptions", other);
        if (scale !== undefined && scale !== 100) throw apiNotFound("PageLayoutZoomOptions", "scale other than 100");
        at.world.book.setPrint(at.sheetId, { fitToWidth: horizontalFitToPages === 1 }, "addin");
      },
    },
  },
  methods: {
    SetPrintArea: (at, [area]) =>
      nothing(() => {
        const address = typeof area === "object" && area !== null ? String((area as HostObject).get("Address")) : text(area, "printArea");
        at.world.book.setPrint(at.sheetId, { area: areaOfAddress(address) }, "addin");
      }),
    SetPrintTitleRows: (at, [rows]) =>
      nothing(() => {
        const address =
          typeof rows === "object" && rows !== null ? String((rows as HostObject).get("Address")) : text(rows, "printTitleRows");
        const { top, bottom } = areaOfAddress(address);
        at.world.book.setPrint(at.sheetId, { titleRows: { first: top, last: bottom } }, "addin");
      }),
  },
};
