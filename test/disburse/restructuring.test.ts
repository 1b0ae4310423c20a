import { bankCalendar } from "../../src/base/fiscal";
import { plain } from "../../src/base/decimal";
import { disburse } from "../../src/disburse/disburse";
import { earnedCells } from "../../src/disburse/earn";
import { evaluate } from "../../src/disburse/evaluate";
import { prove, whyBalance } from "../../src/disburse/ledger";
import { ledgerOfProject } from "../../src/disburse/ledger-of-project";
import { planOfProject } from "../../src/disburse/plan-of-project";
import { defaultChoices } from "../../src/disburse/terms";
import type { TermChoices } from "../../src/disburse/terms";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { day } from "./plans";
import { loan, payments, versions } from "./restructured";

/** A restructuring adds terms from a day on; what was paid before stays as it was. Every figure was worked by hand from restructured.ts. */

function read(text: string, said: Partial<TermChoices> = {}) {
  const project = recogniseWorkbook(workbookOfText(text));
  const choices = { ...defaultChoices, ...said };
  const found = disburse(project, { calendar: bankCalendar, choices });
  const plan = planOfProject(project, { calendar: bankCalendar, choices });
  if (!found || !plan) throw new Error("no DLI table");
  const { rows, entries } = ledgerOfProject(project, found.byDli, bankCalendar, () => undefined, choices);
  for (const { dli, fiscalYear, closing } of rows) expect(plain(evaluate(whyBalance(entries, dli, fiscalYear)))).toBe(plain(closing));
  return {
    earned: plan.plan.dlis.map(
      (dli) =>
        `${dli.number}: ${earnedCells(plan.plan, dli, "verified")
          .map((one) => plain(one.amount))
          .join(" ")}`,
    ),
    worth: found.byDli.map((dli) => `${dli.dli}: ${dli.amounts.map((one) => plain(one.fromUnits.value)).join(" ")}`),
    ledger: rows.map((row) =>
      [row.dli, row.fiscalYear, row.opening, row.reallocated, row.disbursed, row.cancelled, row.closing, row.due].map(String).join(" "),
    ),
    proof: plain(prove(rows).residual),
    said: found.doubts.map(({ what }) => what).filter((what) => /restructur|cancel|current version|transfers|ledger/.test(what)),
  };
}

const asRestructured = {
  earned: ["1: 10000 10000 12000", "2: 5000 5000 0", "4: 0 0 0"],
  worth: ["1: 10000 10000 15000", "2: 5000 5000 0", "4: 0 0 1000"],
  ledger: [
    "1 2015 30000 0 10000 0 20000 0",
    "1 2016 20000 5000 10000 0 15000 0",
    "1 2017 15000 0 0 0 15000 12000",
    "2 2015 15000 0 5000 0 10000 0",
    "2 2016 10000 -5000 0 0 5000 5000",
    "2 2017 5000 0 0 0 5000 5000",
    "4 2015 0 0 0 0 0 0",
    "4 2016 0 1000 0 0 1000 0",
    "4 2017 1000 0 0 0 1000 0",
    "3 2015 3000 0 1000 0 2000 0",
    "3 2016 2000 -1000 1000 0 0 0",
    "3 2017 0 0 0 0 0 0",
  ],
  proof: "0",
  said: [],
};

test.each([
  ["Restructuring date", "30-Jun-2016"],
  ["Fecha de la reestructuración", "30-jun-2016"],
  ["Date de la restructuration", "30 juin 2016"],
  ["Data da reestruturação", "30/06/2016"],
  ["Amendment effective date", "30-Jun-2016"],
])("the day of the restructuring beside the loan's dates: %s", (label, text) => {
  expect(read(versions + payments + loan(label, text))).toEqual(asRestructured);
});

test("a day that a person states wins over the workbook's", () => {
  const restructured = day("2016-06-30");
  expect(read(versions + payments, { restructured })).toEqual(asRestructured);
  expect(read(versions + payments + loan("Restructuring date", "30-Jun-2015"), { restructured })).toEqual(asRestructured);
  expect(read(versions + payments + loan("Restructuring date", "30-Jun-2015")).earned[0]).toBe("1: 10000 15000 10000");
});

test("no day: all is read by the proposed version, and that is said; a payment for a DLI that is dropped cannot be placed", () => {
  const found = read(versions + payments);
  expect(found.earned).toEqual(["1: 15000 15000 5000", "2: 5000 5000 0", "4: 0 0 0"]);
  expect(found.ledger).toEqual([]);
  expect(found.said).toEqual([
    "DLI 1 changes between the current version and the proposed one, and nothing says from which day: all payments are priced, and the ledger begins, by the proposed version. State the date of the restructuring beside the loan's dates, or enter it where the terms are read.",
    "2 payments name no DLI of the table, or no date within one fiscal year: there is no ledger without them. Name the DLI and the day.",
  ]);
});

test("two versions that differ in nothing that is paid need no day", () => {
  const [current = "", proposed = ""] = versions.split("== Proposed DLIs");
  const same = `${current}== Proposed DLIs${current.split("== Current DLIs")[1] ?? ""}${proposed.slice(proposed.indexOf("== RF"))}`;
  expect(read(same).said).toEqual([]);
});

test("reductions that make what was cancelled are cancellations of their DLIs", () => {
  const smaller = versions.replace(
    '"$1,500 per school" | 10,000 | 10,000 | 15,000 | 35,000',
    '"$1,000 per school" | 10,000 | 10,000 | 10,000 | 30,000',
  );
  const text =
    smaller.replace(/\| 4 \| IRI 4[^\n]*\n[^\n]*\n/, "") +
    payments +
    loan("Restructuring date", "30-Jun-2016", "| Cancelled (USD) | 6,000 |");
  const found = read(text);
  expect(found.ledger.filter((row) => row.includes(" 2016 "))).toEqual([
    "1 2016 20000 0 10000 0 10000 0",
    "2 2016 10000 0 0 5000 5000 5000",
    "3 2016 2000 0 1000 1000 0 0",
  ]);
  expect(found.said).toEqual([]);
});

test("changes that neither add to nothing nor are cancelled are said", () => {
  const more = versions.replace("15,000 | 35,000", "15,000 | 36,000");
  expect(read(more + payments + loan("Restructuring date", "30-Jun-2016")).said).toEqual([
    "The restructuring changes the allocations by +1,000 in all: so much is neither moved to another DLI nor stated as cancelled. Say what it is, or correct the allocations.",
  ]);
});

const listed = (...lines: readonly string[]): string => payments.trimEnd() + lines.map((line) => `\n${line}`).join("") + "\n";

test("cancellations by DLI in the list; a line that was not paid moves nothing, and in Spanish one that is cancelado was paid", () => {
  const loaned = loan("Restructuring date", "30-Jun-2016", "| Cancelled (USD) | 700 |");
  const found = read(
    versions +
      listed("| IBRD-1 | 3 | 2 | 15-Mar-17 | 700 | Cancelled from DLI 2 |", "| IBRD-1 | 4 | 1 | 15-Mar-17 | 900 | Cancelled |") +
      loaned,
  );
  expect(found.ledger.filter((row) => row.includes(" 2017 ")).slice(0, 2)).toEqual([
    "1 2017 15000 0 0 0 15000 12000",
    "2 2017 5000 0 0 700 4300 4300",
  ]);
  expect(found.said).toEqual([]);
  const less = read(versions + listed("| IBRD-1 | 3 | 2 | 15-Mar-17 | 500 | Partial cancellation |") + loaned);
  expect(less.said).toEqual(["700 is cancelled, but 500 is listed by DLI: the ledger holds what is listed."]);
  const spanish =
    versions +
    `
== Pagos
| Préstamo | N.º de desembolso | IVD | Fecha de desembolso | Monto | Estado |
| BIRF-1 | 1 | 1 | 15-mar-15 | 10.000,00 | Cancelado |
| BIRF-1 | 2 | 1 | 15-mar-16 | 4.000,00 | Anulado |
` +
    loan("Fecha de la reestructuración", "30-jun-2016");
  expect(read(spanish).ledger.slice(0, 2)).toEqual(["1 2015 30000 0 10000 0 20000 0", "1 2016 20000 5000 0 0 25000 10000"]);
});

test("transfers that the list states itself are not moved a second time", () => {
  const moves = listed(
    "| IBRD-1 | T | 1 | 30-Jun-16 | 5,000 | Transferred from DLI 2 |",
    "| IBRD-1 | T | 2 | 30-Jun-16 | -5,000 | Transferred to DLI 1 |",
    "| IBRD-1 | T | 3 | 30-Jun-16 | -1,000 | Transferred to DLI 4 |",
    "| IBRD-1 | T | 4 | 30-Jun-16 | 1,000 | Transferred from DLI 3 |",
  );
  expect(read(versions + moves + loan("Restructuring date", "30-Jun-2016")).ledger).toEqual(asRestructured.ledger);
});
