import { areaOfAddress, number, oneOf, record, text } from "../arguments";
import { apiNotFound } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { sheetOf } from "../world";
import type { SheetAt } from "../world";

export const pageLayoutMembers: Readonly<Record<string, readonly string[]>> = {
  PageLayoutZoomOptions: ["horizontalFitToPages", "scale", "verticalFitToPages"],
};

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
      get: (at) => {
        const { fitToWidth, onePage, breaks } = sheetOf(at).print;
        return fitToWidth ? { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) } : { scale: breaks?.scale ?? 100 };
      },
      set: (at, value) => {
        const { horizontalFitToPages, verticalFitToPages, scale, ...rest } = record(value, "zoom");
        const other = Object.keys(rest)[0];
        if (other !== undefined) throw apiNotFound("PageLayoutZoomOptions", other);
        const before = sheetOf(at).print.breaks?.before ?? [];
        const breaks = scale === undefined || scale === 100 ? undefined : { before, scale: number(scale, "scale") };
        const fitToWidth = horizontalFitToPages === 1;
        at.world.book.setPrint(at.sheetId, { fitToWidth, onePage: (fitToWidth && verticalFitToPages === 1) || undefined, breaks }, "addin");
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

/** A break says nothing of itself: the add-in asks it nothing. */
const pageBreakType: ObjectType<SheetAt> = { name: "PageBreak" };

/** The rows that begin a printed page. */
export const pageBreaksType: ObjectType<SheetAt> = {
  name: "PageBreakCollection",
  methods: {
    Add: (at, [range]) => {
      const address = typeof range === "object" && range !== null ? String((range as HostObject).get("Address")) : text(range, "range");
      const { scale = 100, before = [] } = sheetOf(at).print.breaks ?? {};
      at.world.book.setPrint(at.sheetId, { breaks: { scale, before: [...before, areaOfAddress(address).top] } }, "addin");
      return objectOf(pageBreakType, at);
    },
  },
};
