import { brief, check } from "./run";

const tables = `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |
| 2 | Grades assessed | 3 | "$781,250 per grade" | 1,562,500 | 781,250 | 2,343,750 |
| ^ | ^ | ^ | ^ | 2 | 1 | ^ |
| 3 | Principals certified | 10,000 | "$165,625 per 1000" | | 1,656,250 | 1,656,250 |
| ^ | ^ | ^ | ^ | | 10,000 | ^ |
| Total | | | | 3,437,500 | 2,812,500 | 6,250,000 |
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Positions staffed | Number | 0 | 15,000 | 3,000 | 18,000 |
| IRI 1: Grades assessed | Number | 0 | 2 | 1 | 3 |
== Text
| Paragraph | Claim | Value |
`;

const claims = (...rows: readonly (readonly [string, string, string])[]): string =>
  tables + rows.map(([paragraph, claim, value]) => `| ${paragraph} | ${claim} | "${value}" |`).join("\n");

const told = (text: string): readonly string[] =>
  check(text, ["narrative-figure-ties"]).findings.map((finding) =>
    finding.outcome === "broken" ? `${finding.severity} ${finding.difference ?? ""}` : "not judged",
  );

const earlier = [
  ["2", "DLI 1 subtotal", "US$3,125,000 to US$2,250,000"],
  ["2", "DLI 2 allocation", "from US$3,125,000 to US$2,343,750"],
] as const;

test.each([
  "New DLI subtotal: DLI 3, amount resulting from the reduction of DLI 1 and 2",
  "The allocation of DLI 3 is financed by the reductions in DLIs 1 and 2",
  "Amount freed by lowering: reductions of DLI 1 & DLI 2",
  "Monto del IVD 3, resultante de la reducción de los IVD 1 y 2",
  "Montant de l'ILD 3, issu de la réduction des ILD 1 et 2",
])("an amount that reductions do not give is told by %s", (claim) => {
  expect(told(claims(...earlier, ["3", claim, "US$1,656,230"]))).toEqual(["error -20"]);
  expect(told(claims(...earlier, ["3", claim, "US$1,656,250"]))).toEqual([]);
});

test.each([
  ["Subtotal del IVD 1", "US$2,520,000", "270000"],
  ["Sous-total de l'ILD 1", "2,520,000", "270000"],
  ["Unit value of DLI 2", "US$781,520 per additional grade", "270"],
  ["PDO indicator 1 end target", "25,000 to 17,000", "-1000"],
  ["Final target of DLI 2", "4", "1"],
  ["2015 target of IRI 1", "1 to 0", "-1"],
  ["Total linked to DLIs", "US$6.52 million", "270000"],
])("%s of %s is told", (claim, value, difference) => {
  expect(told(claims(["5", claim, value]))).toEqual([`error ${difference}`]);
});

test.each([
  ["Total linked to DLIs", "US$6.25 million"],
  ["DLI 1 (PDO 1): subtotal", "US$2.25 million"],
  ["End target of PDO 1", "18,000"],
  ["DLI 1 and DLI 3: 2015 target", "3,000"],
])("%s of %s is no error", (claim, value) => {
  expect(told(claims(["5", claim, value])).filter((one) => one.startsWith("error 0"))).toEqual([]);
});

test("a price without an item is that of the one DLI of its paragraph, and of none where there are two", () => {
  const one = claims(["18a", "DLI 1 subtotal", "US$2,250,000"], ["18(a)", "unit value", "US$126,000 per 1000"]);
  expect(told(one)).toEqual(["error 1000"]);
  const two = claims(
    ["18a", "DLI 1 subtotal", "US$2,250,000"],
    ["18a", "DLI 2 subtotal", "US$2,343,750"],
    ["18a", "unit value", "US$126,000"],
  );
  expect(told(two)).toEqual(["not judged"]);
});

test.each([
  ["Positions staffed", "18,100"],
  ["DLI 1 subtotal", "over US$2,000,000"],
  ["DLI 1 subtotal", "around US$2.2 million"],
  ["Final target of DLI 1", "up to 20,000"],
  ["Original subtotal of DLI 1", "US$3,125,000"],
  ["Final target of DLI 1", "US$2,250,000"],
])("%s of %s is not judged, and never an error", (claim, value) => {
  expect(told(claims(["5", claim, value]))).toEqual(["not judged"]);
});

test("both ends of a change are compared where the tables hold both", () => {
  const changes = `
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | Revised | End target | 25,000 | 18,000 |`;
  expect(told(claims(["13", "PDO 1 end target", "26,000 to 18,000"]) + changes)).toEqual(["error 1000"]);
  expect(told(claims(["13", "PDO 1 end target", "25,000 to 18,000"]) + changes)).toEqual([]);
});

test("a paragraph that names an item that is not there is told by reference-resolves", () => {
  const result = check(claims(["9", "DLI 7 subtotal", "US$2,250,000"]), ["reference-resolves", "narrative-figure-ties"]);
  expect(result.findings.map(brief)).toEqual(["reference-resolves Text!B2", "narrative-figure-ties Text!C2"]);
  expect(result.findings.map((finding) => finding.outcome)).toEqual(["broken", "not-judged"]);
});
