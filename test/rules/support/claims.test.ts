import { dec, zero } from "../../../src/base/decimal";
import { printCell } from "../../../src/grid/address";
import type { Claim, Project } from "../../../src/model/project";
import { agrees, isCut, laterThan } from "../../../src/rules/support/claim-actuals";
import { dliFor, earlierSubtotal, statedFor } from "../../../src/rules/support/claim-values";
import { claimFieldOf } from "../../../src/rules/support/claim-words";
import { hasOwnFigure, inParagraph, paragraphName, paragraphOf, parseClaim } from "../../../src/rules/support/claims";
import { projectOf, value } from "./values";

const claim = (text: string, figure = "10", paragraph?: string): Claim => ({
  cell: value("", "Text!B2").cell,
  claim: value(text, "Text!B2"),
  value: value(figure, "Text!C2", { expects: "amount" }),
  ...(paragraph === undefined ? {} : { paragraph: value(paragraph, "Text!A2", { expects: "text" }) }),
});

describe("a claim's words", () => {
  const named = (text: string, figure?: string): string => {
    const { items, reduced } = parseClaim(claim(text, figure));
    return `${items.map((one) => one.text).join(", ")} < ${reduced.map((one) => one.text).join(", ")}`;
  };

  test.each([
    ["DLI 1 subtotal", "DLI 1 < "],
    ["DLI 1 subtotal, see Annex 2", "DLI 1 < "],
    ["DLI 3: amount resulting from the reduction of DLI 1 and 2", "DLI 3 < DLI 1, DLI 2"],
    ["Amount financed by savings in DLI 1", " < DLI 1"],
    ["Amount freed by DLI 1", "DLI 1 < "],
    ["Increase by the cut in DLI 1", " < DLI 1"],
    ["By lowering DLI 1", " < DLI 1"],
    ["Reduction of DLI 1", " < DLI 1"],
    ["Reduced DLI 1 subtotal", "DLI 1 < "],
    ["DLI 3, reduced like DLI 4", "DLI 3 < DLI 4"],
    ["PDO 2 and the reduced target of IRI 4", "PDO 2, IRI 4 < "],
    ["DLI 1 subtotal reduced", "DLI 1 < "],
  ])("%s names %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test("a change from one figure to another is reduced itself", () => {
    expect(named("Reduction of DLI 1", "10 to 5")).toBe("DLI 1 < ");
  });

  test.each([
    ["2015 target of IRI 1", "target", 2015],
    ["Disbursement estimate for FY2016", "estimate", 2016],
    ["End target of PDO 1", "end-target", undefined],
    ["DLI 20155", undefined, undefined],
  ])("%s: %s of %s", (text, field, year) => {
    expect(parseClaim(claim(text))).toMatchObject({ field, ...(year === undefined ? {} : { year }) });
    expect(parseClaim(claim(text)).year).toBe(year);
  });

  test("fields by the longest phrase", () => {
    expect(["not yet disbursed", "disbursed", "total linked to dlis", "unit price", "meta final", "hito"].map(claimFieldOf)).toEqual([
      "undisbursed",
      "disbursed",
      "dli-total",
      "unit-value",
      "end-target",
      "target",
    ]);
  });

  test("a figure of its own is neither an item's number nor a year", () => {
    expect(["DLI 1 and 2 in 2015 and 2016", "DLI 1 has 30 units", "30 units", "units", "DLI 2015"].map(hasOwnFigure)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("paragraphs", () => {
  test("by their letters and digits alone", () => {
    expect([paragraphOf(claim("x", "1", "18(A)")), paragraphOf(claim("x", "1", "18 a.")), paragraphOf(claim("x"))]).toEqual([
      "18a",
      "18a",
      "",
    ]);
    expect([paragraphName(claim("x", "1", " 18(a) ")), paragraphName(claim("x", "1", " ")), paragraphName(claim("x"))]).toEqual([
      "Paragraph 18(a)",
      "A claim without a paragraph",
      "A claim without a paragraph",
    ]);
  });

  const price = (paragraph?: string) => parseClaim(claim("unit value", "10", paragraph));
  const about = (text: string, paragraph: string) => parseClaim(claim(text, "10", paragraph));
  const item = (one: ReturnType<typeof price>, ...all: readonly ReturnType<typeof price>[]): string | undefined =>
    inParagraph([...all, one], one)?.text;

  test("a price without an item belongs to the one DLI of its paragraph", () => {
    expect(item(price("18a"), about("DLI 1 subtotal", "18(a)"), about("DLI 1 target", "18a"), about("DLI 2 subtotal", "18b"))).toBe(
      "DLI 1",
    );
    expect(item(price("18a"), about("DLI 1 subtotal", "18a"), about("DLI 2 subtotal", "18a"))).toBeUndefined();
    expect(item(price("18a"), about("DLI 1 subtotal", "18a"))).toBe("DLI 1");
    expect(item(price("18a"), about("PDO 1 end target", "18a"))).toBeUndefined();
    expect(item(price("18a"), about("Total", "18a"))).toBeUndefined();
  });

  test("nothing else does, nor a price in no paragraph", () => {
    expect(item(about("subtotal", "18a"), about("DLI 1 subtotal", "18a"))).toBeUndefined();
    expect(item(price(), parseClaim(claim("DLI 1 subtotal")))).toBeUndefined();
  });
});

const tables = `
== Loan
| Loan | Approval | Closing | Net commitment | Disbursed | Undisbursed |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 9,000 | 4,000 | 5,000 |
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 1 | 15 | 3 | 4 | 22 |
| IRI 2: Grades assessed | Number | 2 | 5 | 6 | 7 | 8 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | Actual date | End target value |
| PDO 1: Positions staffed | Number | 1 | 12 | 30-Jun-2015 | |
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 1: Positions staffed | 1 | 22 | 125 | 1,875 | 375 | 2,250 |
| ^ | ^ | ^ | ^ | ^ | 15 | 3 | ^ |
| 2 | IRI 2: Grades assessed | | | | 500 | 600 | 1,100 |
| Total | | | | | 2,375 | 975 | 3,350 |
== Estimates
| Fiscal year | Current | Proposed |
| 2015 | 100 | 110 |
| 2016 | 200 | |
`;
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

describe("actuals as texts give them", () => {
  test.each([
    ["18000", "18591", true],
    ["19000", "18591", true],
    ["18000", "18999", true],
    ["18000", "17001", true],
    ["18000", "19000", false],
    ["18000", "17000", false],
    ["18000", "19200", false],
    ["18500", "18591", false],
    ["1000", "1000", true],
    ["1000", "999", false],
    ["20000", "18591", true],
    ["0", "0", false],
    ["0", "12", false],
    ["10000", "9000", false],
  ])("%s cuts %s: %s", (found, exact, cut) => {
    expect(isCut(dec(found), dec(exact))).toBe(cut);
  });

  test("without both figures nothing is cut", () => {
    expect([isCut(undefined, dec(18591)), isCut(dec(18000), undefined), isCut(undefined, undefined)]).toEqual([false, false, false]);
  });

  const project = projectOf(tables);
  const actual = project.indicators.flatMap((one) => one.records).find((one) => one.actual)?.actual;
  const later = (text: string, of = actual): string | undefined => laterThan(project, claim(text), of)?.day;

  test.each([
    ["actual of PDO 1 by July 2015", "July 2015"],
    ["actual of PDO 1 by June 2015", undefined],
    ["actual of PDO 1 by May 2015", undefined],
    ["valor actual a julio de 2015", "julio de 2015"],
    ["actual of PDO 1 by end 2016", undefined],
    ["actual of PDO 1", undefined],
  ])("%s: %s", (text, day) => {
    expect(later(text)).toBe(day);
  });

  test("on the first of a month that month is not later", () => {
    const first = projectOf(tables.replace("30-Jun-2015", "01-Jul-2015"));
    const own = first.indicators.flatMap((one) => one.records).find((one) => one.actual)?.actual;
    expect(laterThan(first, claim("actual by July 2015"), own)).toBeUndefined();
    expect(laterThan(first, claim("actual by August 2015"), own)?.date.text).toBe("01-Jul-2015");
  });

  test("of a value that is no actual, without a date, or of none", () => {
    expect(laterThan(project, claim("actual by July 2015"), undefined)).toBeUndefined();
    expect(later("actual by July 2015", value("3", "RF!E2"))).toBeUndefined();
    const undated = projectOf(tables.replace("| 30-Jun-2015 |", "| |"));
    const own = undated.indicators.flatMap((one) => one.records).find((one) => one.actual)?.actual;
    expect(own?.text).toBe("12");
    expect(laterThan(undated, claim("actual by July 2015"), own)).toBeUndefined();
  });
});

test.each([
  ["10", "10", 0, true],
  ["10", "11", 0, false],
  ["10", "11", 1, true],
  ["2.25 million", "2,255,000", 0, true],
  ["2.25 million", "2,255,001", 0, false],
  ["2.25", "2.254", 0, false],
  ["2.254", "2.25", 0, true],
  ["2,255,001", "2.25 million", 0, false],
  ["2,255,000", "2.25 million", 0, true],
  ["words", "10", 0, true],
  ["10", "words", 0, true],
])("%s of a text and %s of a table agree within %d: %s", (text, stated, tolerance, expected) => {
  const said = value(text);
  expect(agrees(said, said.reading, value(stated), tolerance === 0 ? zero : dec(tolerance))).toBe(expected);
});
