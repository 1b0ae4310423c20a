import { workbookOfText } from "../../src/grid/text-form";
import type { Workbook } from "../../src/grid/workbook";
import { openExcel } from "../../src/excel/open";
import type { ExcelHost } from "../../src/excel/excel-host";
import { bookOfWorkbook } from "../../src/workbench/book/snapshot";
import type { EmulatedHost, HostOptions } from "../../src/workbench/host/host";
import { openHost } from "../host/in-node";

/** The port over the emulated Excel with that workbook open. */
export async function openPort(workbook: string | Workbook, options?: HostOptions): Promise<{ excel: ExcelHost; host: EmulatedHost }> {
  const host = openHost(bookOfWorkbook(typeof workbook === "string" ? workbookOfText(workbook) : workbook), options);
  return { excel: await openExcel(1000), host };
}
