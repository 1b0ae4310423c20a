/** Whether Excel's own theme is dark, by its background colour; undefined where Excel does not say. */
export function officeIsDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  try {
    return isDark(themeOf()?.bodyBackgroundColor);
  } catch {
    // Office.js throws where this Excel has no theme to ask for; the pane then follows the system.
    return undefined;
  }
}

/** Excel for the web has none, whatever its types say. */
function themeOf(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme;
}

/** Whether a colour "#RRGGBB" is nearer to black than to white, by its luma (ITU-R BT.601); undefined where it is no such colour. */
export function isDark(color: string | undefined): boolean | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
