import { parseArea } from "../../../grid/address";
import type { Area } from "../../../grid/address";
import type { CellLook } from "../../../grid/edits";
import { attribute, isOn, localName, scanXml } from "../../../xlsx/xml-scan";
import type { Attributes } from "../../../xlsx/xml-scan";
import type { Overlay } from "../../book/book";

/** How a sheet is drawn, apart from what its cells say. */
export interface SheetLooks {
  readonly areas: ReadonlyArray<{ readonly area: Area; readonly look: CellLook }>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly overlays?: readonly Overlay[];
  readonly frozen?: { readonly rows: number; readonly cols: number };
}

/** Columns beyond this are left at the default width: files set widths up to the last of 16,384. */
const widestColumn = 512;

/** The looks of a sheet's part; `looks` are those of the cell styles. */
export function readSheetLooks(xml: string, part: string, looks: readonly CellLook[]): SheetLooks {
  const areas: { area: Area; look: CellLook }[] = [];
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  let frozen: SheetLooks["frozen"];
  let row = -1;
  let col = -1;
  const onCell = (attributes: Attributes): void => {
    const at = parseArea(attribute(attributes, "r") ?? "");
    col = at ? at.left : col + 1;
    const look = looks[Number(attribute(attributes, "s") ?? "0")];
    if (!look || Object.keys(look).length === 0) return;
    const last = areas.at(-1);
    if (last && last.look === look && last.area.top === row && last.area.right === col - 1) last.area = { ...last.area, right: col };
    else areas.push({ area: { top: row, bottom: row, left: col, right: col }, look });
  };
  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      if (local === "row") {
        row = Number(attribute(attributes, "r") ?? row + 2) - 1;
        col = -1;
        const height = Number(attribute(attributes, "ht"));
        if (height > 0 && isOn(attribute(attributes, "customHeight"))) rowHeights.set(row, Math.min(height, 409));
      } else if (local === "c") onCell(attributes);
      else if (local === "col") {
        const width = Number(attribute(attributes, "width"));
        const last = Math.min(Number(attribute(attributes, "max")), widestColumn);
        if (width > 0) for (let n = Number(attribute(attributes, "min")); n <= last; n++) columnWidths.set(n - 1, Math.min(width, 255));
      } else if (local === "pane" && /^frozen/.test(attribute(attributes, "state") ?? "")) {
        const count = (of: string): number => Math.max(0, Math.trunc(Number(attribute(attributes, of) ?? "0")));
        frozen = { rows: count("ySplit"), cols: count("xSplit") };
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { areas, columnWidths, rowHeights, ...(frozen ? { frozen } : {}) };
}
