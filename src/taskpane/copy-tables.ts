/** Tables for the clipboard: as a page, and as lines of text with tabs. */
export interface CopiedTables {
  readonly html: string;
  readonly plain: string;
}

/**
 * Puts tables on the clipboard. To be called from a click, before anything is waited for: the browser allows it for a moment only. Rejects
 * where the tables cannot be made, and where the page may not use the clipboard.
 */
export async function copyTables(tables: Promise<CopiedTables>): Promise<void> {
  if (typeof ClipboardItem !== "undefined" && "clipboard" in navigator) {
    const part = async (type: string, of: keyof CopiedTables): Promise<Blob> => new Blob([(await tables)[of]], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ "text/html": part("text/html", "html"), "text/plain": part("text/plain", "plain") }),
      ]);
      return;
    } catch {
      // A page in a frame of another site may not use it: the older way is tried, and what fails there is told.
    }
  }
  copyByEvent(await tables);
}

/** The older way, which frames are allowed: the page answers its own "copy". */
function copyByEvent({ html, plain }: CopiedTables): void {
  const page: { execCommand(command: "copy"): boolean } = document;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
  };
  document.addEventListener("copy", put);
  try {
    if (!page.execCommand("copy")) throw new DOMException("The page may not use the clipboard.", "NotAllowedError");
  } finally {
    document.removeEventListener("copy", put);
  }
}
