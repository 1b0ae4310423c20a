import { printCell } from "../../../src/grid/address";
import type { Project } from "../../../src/model/project";
import { dliFor, earlierSubtotal, statedFor } from "../../../src/rules/support/claim-values";
import { parseClaim } from "../../../src/rules/support/claims";
import { claimTables as tables } from "./claim-tables";
import { claimOf as claim, projectOf } from "./values";

const changes = `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| DLI 1 | Revised | Allocation | 3,000 | 2,250 |
| DLI 1 | Revised | Unit value | 130 | 125 |
| DLI 2 | Revised | Allocation | 1,200 | 1,100 |`;

describe("what the tables state of a claim", () => {
  const cells = (of: {
    readonly now: readonly { readonly cell: Parameters<typeof printCell>[0] }[];
    readonly then: readonly { readonly cell: Parameters<typeof printCell>[0] }[];
  }): string => `${of.now.map((one) => printCell(one.cell)).join(" ")} < ${of.then.map((one) => printCell(one.cell)).join(" ")}`;
  const of = (text: string, project: Project = projectOf(tables)): string => {
    const parsed = parseClaim(claim(text));
    return cells(statedFor(project, parsed, parsed.items[0]));
  };

  test.each([
    ["DLI 1 subtotal", "DLIs!H2 < "],
    ["DLI 1 unit value", "DLIs!E2 < "],
    ["DLI 1 baseline", "DLIs!C2 < "],
    ["DLI 1 end target", "DLIs!D2 < "],
    ["2015 target of DLI 1", "DLIs!G3 < "],
    ["2016 target of DLI 1", "RF!F2 < "],
    ["target of DLI 1", " < "],
    ["DLI 2 end target", "RF!G3 < "],
    ["DLI 2 baseline", "RF!C3 < "],
    ["DLI 1 actual", "Status!D2 < "],
    ["DLI 7 subtotal", " < "],
    ["PDO 1 end target", "RF!G2 < "],
    ["2015 end target of PDO 1", "RF!E2 < "],
    ["2015 target of PDO 1", "RF!E2 < "],
    ["2015 baseline of PDO 1", "RF!C2 Status!C2 < "],
    ["PDO 1 actual", "Status!D2 < "],
    ["PDO 1 subtotal", " < "],
    ["IRI 1 end target", " < "],
    ["PDO 2 end target", " < "],
    ["PDO 3 end target", " < "],
    ["Net commitment", "Loan!D2 < "],
    ["Disbursed", "Loan!E2 < "],
    ["Undisbursed", "Loan!F2 < "],
    ["Total linked to DLIs", "DLIs!H5 < "],
    ["Disbursement estimate of 2015", "Estimates!C2 < Estimates!B2"],
    ["Disbursement estimate of 2016", " < Estimates!B3"],
    ["Disbursement estimate of 2017", " < "],
    ["Disbursement estimate", " < "],
    ["End target", " < "],
  ])("%s: %s", (text, expected) => {
    expect(of(text)).toBe(expected);
  });

  test("a target of no year is not that of a period without dates", () => {
    const undated = `
== DLIs
| DLI | Indicator | Unit value | YR1 | YR2 | Subtotal |
| 1 | Positions staffed | 125 | 1,875 | 375 | 2,250 |
| ^ | ^ | ^ | 15 | 3 | ^ |`;
    expect(of("target of DLI 1", projectOf(undated))).toBe(" < ");
  });

  test("an estimate of one version alone is as it is to be", () => {
    const project = projectOf(tables.replace(" | Proposed |", " |").replace("| 100 | 110 |", "| 100 |").replace("| 200 | |", "| 200 |"));
    expect(of("Disbursement estimate of 2016", project)).toBe("Estimates!B3 < ");
  });

  test("two tables of estimates or two loans are not chosen between", () => {
    const two = tables.replace("== Estimates", "== Other estimates\n| Fiscal year | Current | Proposed |\n| 2015 | 7 | 8 |\n== Estimates");
    expect(projectOf(two).estimates).toHaveLength(2);
    expect(of("Disbursement estimate of 2015", projectOf(two))).toBe(" < ");
    expect(
      of("Net commitment", projectOf(tables.replace("== RF", "| IBRD-2 | 17-Jan-2013 | 31-Mar-2018 | 9,000 | 4,000 | 5,000 |\n== RF"))),
    ).toBe(" < ");
  });

  test("rows of changes state what was", () => {
    const project = projectOf(tables + changes);
    expect(of("DLI 1 subtotal", project)).toBe("DLIs!H2 < Changes!D2");
    expect(of("DLI 1 unit value", project)).toBe("DLIs!E2 < Changes!D3");
    expect(of("DLI 2 subtotal", project)).toBe("DLIs!H4 < Changes!D4");
    expect(of("DLI 1 end target", project)).toBe("DLIs!D2 < ");
  });

  test("a current matrix states what was", () => {
    const versions = `
== DLIs (current)
| Current DLI matrix |
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 100 | 200 | 300 |
== DLIs (proposed)
| Proposed DLI matrix |
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | 100 | 100 | 200 |`;
    const project = projectOf(versions);
    expect(of("DLI 1 subtotal", project)).toBe("'DLIs (proposed)'!E3 < 'DLIs (current)'!E3");
    expect(
      [dliFor(project, "1", "current"), dliFor(project, "1", "in-force"), dliFor(project, "2", "current")].map(
        (dli) => dli?.subtotal?.text,
      ),
    ).toEqual(["300", "200", undefined]);
  });

  test("a number that two indicators have is nobody's", () => {
    const project = projectOf(tables);
    const [pdo] = project.indicators;
    if (!pdo) throw new Error("no indicator");
    expect(of("PDO 1 end target", { ...project, indicators: [pdo, pdo] })).toBe(" < ");
  });
});

describe("a subtotal before the change", () => {
  const parsed = (text: string, figure: string) => parseClaim(claim(text, figure));
  const of = (project: Project, ...claims: readonly ReturnType<typeof parsed>[]): string | undefined => {
    const found = earlierSubtotal(project, "1", claims);
    return found && `${found.figure.toFixed()} ${printCell(found.value.cell)}`;
  };

  test("as a row of changes states it, else as a claim does", () => {
    const narrated = parsed("DLI 1 subtotal", "3,100 to 2,250");
    expect(of(projectOf(tables + changes), narrated)).toBe("3000 Changes!D2");
    expect(of(projectOf(tables), narrated)).toBe("3100 Text!C2");
  });

  test("of a claim that names this DLI, its subtotal, and both figures", () => {
    const project = projectOf(tables);
    expect(of(project, parsed("DLI 2 subtotal", "3,100 to 2,250"))).toBeUndefined();
    expect(of(project, parsed("DLI 1 unit value", "3,100 to 2,250"))).toBeUndefined();
    expect(of(project, parsed("DLI 1 subtotal", "2,250"))).toBeUndefined();
    expect(of(project, parsed("PDO 1 subtotal", "3,100 to 2,250"))).toBeUndefined();
    expect(of(project, parsed("DLI 1 (PDO 1) subtotal", "3,100 to 2,250"))).toBe("3100 Text!C2");
    expect(of(project, parsed("DLI 2 subtotal", "1 to 2"), parsed("DLI 1 subtotal", "3 to 2"))).toBe("3 Text!C2");
  });
});
