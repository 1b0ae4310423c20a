import { claimFieldOf } from "../../../src/rules/support/claim-words";
import { hasOwnFigure, inParagraph, paragraphName, paragraphOf, parseClaim } from "../../../src/rules/support/claims";
import { claimOf as claim } from "./values";

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
