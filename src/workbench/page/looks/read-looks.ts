import { isKind, openParts, relationshipsOf } from "../../../xlsx/package";
import { workbookPart } from "../../../xlsx/read";
import { attribute, localName, prefixedAttribute, scanXml } from "../../../xlsx/xml-scan";
import { readCellLooks } from "./cell-looks";
import { officeTheme, readTheme } from "./colors";
import { readOverlayFills, readOverlays } from "./overlays";
import { readSheetLooks } from "./sheet-looks";
import type { SheetLooks } from "./sheet-looks";

/**
 * How the sheets of an .xlsx file look, by name: what `readXlsx` leaves out since nothing is judged by it. Rejects with
 * `HostFailure` as `readXlsx` does, which is called first.
 */
export async function readLooks(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetLooks>> {
  const parts = openParts(bytes);
  const main = await workbookPart(parts);
  const relationships = await relationshipsOf(parts, main);
  const one = (kind: string): string | undefined => relationships.find((relationship) => isKind(relationship, kind))?.target;
  const themePart = one("theme");
  const stylesPart = one("styles");
  const theme = themePart !== undefined && parts.has(themePart) ? readTheme(await parts.text(themePart), themePart) : officeTheme;
  const styles = stylesPart !== undefined && parts.has(stylesPart) ? await parts.text(stylesPart) : undefined;
  const looks = styles === undefined ? [] : readCellLooks(styles, stylesPart ?? "", theme);
  const fills = styles === undefined ? [] : readOverlayFills(styles, stylesPart ?? "", theme);
  const bySheet = new Map<string, SheetLooks>();
  for (const { name, id } of sheetsOf(await parts.text(main), main)) {
    const target = relationships.find((relationship) => relationship.id === id && isKind(relationship, "worksheet"))?.target;
    if (target === undefined) continue;
    const xml = await parts.text(target);
    bySheet.set(name, { ...readSheetLooks(xml, target, looks), overlays: readOverlays(xml, target, fills) });
  }
  return bySheet;
}

function sheetsOf(xml: string, part: string): { name: string; id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  scanXml(xml, part, {
    open(name, attributes) {
      if (localName(name) !== "sheet") return;
      sheets.push({ name: attribute(attributes, "name") ?? "", id: prefixedAttribute(attributes, "id") ?? "" });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets;
}
