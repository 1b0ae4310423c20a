import type { HostEvent } from "../app/host";
import { hasApi, run } from "./run";

/**
 * Tells of what the user, a colleague or a calculation changes, not of this add-in's own writing. Resolves to the
 * function that stops it. Renaming is told where Excel can (ExcelApi 1.17).
 */
export async function watchWorkbook(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const refresh = (): Promise<void> =>
    run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      for (const { id, name } of sheets.items) names.set(id, name);
    });
  const named = async (id: string): Promise<string> => {
    // A sheet that came since; where Excel cannot be asked just now the sheet stays without a name, the event is told.
    if (!names.has(id)) await refresh().catch(() => undefined);
    return names.get(id) ?? "";
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") listener({ kind: "changed", sheet: await named(worksheetId), area: address });
      }),
      worksheets.onCalculated.add(async ({ worksheetId }) => listener({ kind: "calculated", sheet: await named(worksheetId) })),
      worksheets.onAdded.add(async ({ worksheetId }) => listener({ kind: "sheet-added", sheet: await named(worksheetId) })),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        const sheet = names.get(worksheetId) ?? "";
        names.delete(worksheetId);
        listener({ kind: "sheet-deleted", sheet });
      }),
      ...(hasApi("1.17")
        ? [
            worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) => {
              names.set(worksheetId, nameAfter);
              listener({ kind: "sheet-renamed", sheet: nameAfter });
            }),
          ]
        : []),
    ];
    const sheets = worksheets.load("items/id,items/name");
    await context.sync();
    for (const { id, name } of sheets.items) names.set(id, name);
    return added;
  });
  return async () => {
    const context = handlers[0]?.context;
    if (!context) return;
    handlers.forEach((handler) => handler.remove());
    await run(() => context.sync());
  };
}
