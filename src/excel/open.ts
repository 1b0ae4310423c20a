import { HostFailure } from "../app/host";
import { makeExcelHost } from "./excel-host";
import type { ExcelHost } from "./excel-host";
import { hasApi } from "./run";

/** The oldest Excel that everything here works in; newer members are asked for at run time. The manifest says the same. */
export const minimumApi = "1.14";

/**
 * The Excel that the pane stands in. Rejects with `HostFailure`: "offline-office" where Office.js did not load, did not
 * answer in time, or the page stands in no Excel; "unsupported" where Excel is older than the minimum.
 */
export async function openExcel(timeoutMs: number): Promise<ExcelHost> {
  if (typeof Office === "undefined") throw new HostFailure("offline-office", "Office.js was not loaded");
  const info = await withinTime(Office.onReady(), timeoutMs);
  if (String(info.host) !== "Excel") throw new HostFailure("offline-office", "This page is not open in Excel");
  if (!hasApi(minimumApi))
    throw new HostFailure("unsupported", `ExcelApi ${minimumApi} is needed (Office 2021, Microsoft 365 or Excel on the web)`);
  return makeExcelHost();
}

function withinTime<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new HostFailure("offline-office", `Excel did not answer within ${timeoutMs / 1000} seconds`)),
      timeoutMs,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
