import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";

const tablesOf = (text: string): string[] =>
  recogniseWorkbook(workbookOfText(text)).tables.map(({ kind, area }) => `${kind} ${area.top + 1}-${area.bottom + 1}`);

const names = ["Agency", "Donor", "Entity", "Component", "Government", "Financing source"];
const statuses = ["Signed", "Approved", "Closed"];

test.each(names.flatMap((name) => statuses.map((status) => [name, status] as const)))(
  "a partner called %s whose grant is %s is a row of its ledger",
  (name, status) => {
    for (const year of ["2025", "FY2025"]) {
      const rows = [
        ["Learning fund", year, status, "300"],
        [name, year, status, "150"],
        [name, year, status, ""],
        ["Water foundation", year, status, "150"],
        ["Total", "", "", "600"],
      ].map((cells) => `| ${cells.join(" | ")} |`);
      expect(tablesOf(`== Partners\n| Development partner | Fiscal year | Status | Committed |\n${rows.join("\n")}`)).toEqual([
        "commitments 1-6",
      ]);
    }
  },
);

test("a meeting whose words are those of headers is a row of the calendar", () => {
  expect(
    tablesOf(`
    == Calendar
    | Meeting or visit | Date       | Place    | Responsible |
    | Working group    | 2026-02-03 | Venue    | Lead        |
    | Field visit      | 2026-02-10 | Location | Owner       |
    | Wrap-up          | 2026-02-20 | Capital  | Lead        |`),
  ).toEqual(["calendar 1-4"]);
});

test("a header that follows a table without an empty row between is still one", () => {
  expect(
    tablesOf(`
    == Two
    | Development partner | Committed | Disbursed | Status |
    | Learning fund       | 300       | 200       | Signed |
    | Water foundation    | 150       | 150       | Signed |
    | Component           | 2024      | 2025      | Total  |
    | Access              | 10        | 20        | 30     |`),
  ).toEqual(["commitments 1-3", "budget 4-5"]);
});

test("a header that a page repeats is no row", () => {
  const project = recogniseWorkbook(
    workbookOfText(`
    == Partners
    | Development partner | Committed | Disbursed | Status |
    | Learning fund       | 300       | 200       | Signed |
    | Development partner | Committed | Disbursed | Status |
    | Water foundation    | 150       | 150       | Signed |`),
  );
  expect(project.lists.map(({ rows }) => rows.length)).toEqual([2]);
});
