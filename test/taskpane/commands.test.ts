import { findSheet } from "../../src/grid/workbook";
import { HostFailure } from "../../src/app/host";
import { checkNow } from "../../src/commands/check-now";
import { writeAnnexes } from "../../src/commands/write-annexes";
import { isoDate } from "../../src/base/dates";
import { workbookOfText } from "../../src/grid/text-form";
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

const twoVersions = `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 3: Positions staffed | Revised | 2016 target | 9,000 | 0 |
| PDO 3: Positions staffed | Revised | End target | 25,000 | 18,000 |`;
const day = isoDate(2017, 3, 31);

test("write annexes writes the sheets of the paper and says nothing more; written again they are replaced", async () => {
  const host = memoryHost(workbookOfText(twoVersions));
  for (let round = 0; round < 2; round++) {
    expect(await writeAnnexes(() => Promise.resolve(host), day)).toBeUndefined();
    const names = host.workbook().sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : []));
    expect(names).toEqual(["Changes", "Annexes", "Comparison", "Draft paragraphs"]);
  }
  const cover = findSheet(host.workbook(), "Annexes");
  const words = Array.from({ length: cover?.rowCount ?? 0 }, (_, row) => cover?.cell(row, 2).text);
  expect(words).toContain("2017-03-31");
});

test("write annexes keeps sheets that were edited and names them all; without two versions it says what to do", async () => {
  const host = memoryHost(workbookOfText(twoVersions));
  await writeAnnexes(() => Promise.resolve(host), day);
  for (const sheet of ["Annexes", "Comparison"])
    host.type([{ kind: "set-cells", sheet, top: 0, left: 0, rows: [[{ kind: "number", value: 7 }]] }]);
  expect(await writeAnnexes(() => Promise.resolve(host), day)).toMatch(/^“Annexes”, “Comparison” were changed by hand/);
  expect(findSheet(host.workbook(), "Comparison")?.cell(0, 0).text).toBe("7");
  expect(await writeAnnexes(() => Promise.resolve(memoryHost(smallWorkbook())), day)).toMatch(/no two versions .* keep a version first/s);
  host.fail("protected", "The workbook");
  expect(await writeAnnexes(() => Promise.resolve(host), day)).toContain("is protected");
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
