import { findSheet } from "../../src/grid/workbook";
import { HostFailure } from "../../src/app/host";
import { checkNow } from "../../src/commands/check-now";
import { isDark } from "../../src/excel/theme";
import { memoryHost } from "./support/memory-host";
import { smallWorkbook } from "./support/project";

test("check now writes the findings sheet and says nothing more", async () => {
  const host = memoryHost(smallWorkbook());
  expect(await checkNow(() => Promise.resolve(host))).toBeUndefined();
  const sheet = findSheet(host.workbook(), "Findings");
  const rules = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.cell(row, 1).text);
  expect(rules).toContain("dli-cell-equals-units-times-value");
});

test("check now keeps a findings sheet that was edited, and says so", async () => {
  const host = memoryHost(smallWorkbook());
  await checkNow(() => Promise.resolve(host));
  host.type([{ kind: "set-cells", sheet: "Findings", top: 0, left: 0, rows: [[{ kind: "number", value: 7 }]] }]);
  expect(await checkNow(() => Promise.resolve(host))).toMatch(/^“Findings” was changed by hand/);
  expect(findSheet(host.workbook(), "Findings")?.cell(0, 0).text).toBe("7");
});

test("check now says what went wrong", async () => {
  const host = memoryHost(smallWorkbook());
  host.fail("protected", "The workbook");
  expect(await checkNow(() => Promise.resolve(host))).toContain("is protected");
  expect(await checkNow(() => Promise.reject(new HostFailure("offline-office", "")))).toContain("Excel could not be reached");
});

test("a theme is dark by its background", () => {
  expect([isDark("#FFFFFF"), isDark("#212121"), isDark("#0078D4"), isDark("white"), isDark(undefined)]).toEqual([
    false,
    true,
    true,
    undefined,
    undefined,
  ]);
});
