import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult } from "../../src/rules/finding";
import { readXlsx } from "../../src/xlsx/read";
import { brief, cellsOf, check, errors } from "./run";

let result: CheckResult;

beforeAll(async () => {
  const file = readFileSync(join(__dirname, "../../assets/samples/peru-basic-education.xlsx"));
  result = check(await readXlsx(new Uint8Array(file)));
});

/** Rule, difference and the words that name the place, for every fault of the published paper. */
const faults: ReadonlyArray<readonly [string, string | undefined, RegExp]> = [
  [
    "baseline-same-everywhere",
    "-1",
    /IRI 7: the baseline is 0 in the results framework, 1\.00 in the indicator status, 1 in the DLI table/,
  ],
  ["reference-resolves", undefined, /text of IRI 11 refers to IRI 3.*fits PDO 3/],
  ["reference-resolves", undefined, /protocol of DLI 9 refers to IO 3.*fits PDO 3/],
  ["unit-scale-agrees", "-5699994.3", /5\.70 in the indicator status \(Number\) but 5\.7 million/],
  ["dli-cell-equals-units-times-value", "-10", /DLI 6, Dec-15: 2 x 1,041,670 = 2,083,340, but the amount is 2,083,330/],
  ["dli-target-times-value", "-10", /DLI 6: 3 x 1,041,670 = 3,125,010, but the subtotal is 3,125,000/],
  ["estimate-equals-columns", "-10", /FY2016: .* 11,250,010, but the estimate is 11,250,000/],
  ["estimate-equals-columns", "10", /FY2018: .* 7,239,570, but the estimate is 7,239,580/],
  ["narrative-figure-ties", "-20", /1,656,230, but the reductions of DLI 1 and DLI 3 add to 1,656,250/],
];

test("the errors are the faults of the paper, each once, and nothing else", () => {
  const found = [...errors(result)];
  for (const [rule, difference, words] of faults) {
    const at = found.findIndex((finding) => finding.rule === rule && finding.difference === difference && words.test(finding.message));
    expect([rule, words, at >= 0]).toEqual([rule, words, true]);
    found.splice(at, 1);
  }
  expect(found.map(brief)).toEqual([]);
});

test("the baseline of IRI 7 names all three cells, the odd one first", () => {
  const finding = errors(result).find((one) => one.rule === "baseline-same-everywhere");
  expect(finding?.cells.map((cell) => cell.sheet)).toEqual(["Results framework", "Indicator status", "DLIs"]);
  expect([finding?.found, finding?.expected]).toEqual(["0", "1"]);
});

test("the reference to IRI 3 is one finding at both cells that hold the text", () => {
  const finding = errors(result).find((one) => one.rule === "reference-resolves" && one.message.includes("IRI 3,"));
  expect(
    finding &&
      cellsOf(finding)
        .slice(0, 2)
        .map((cell) => cell.split("!")[0]),
  ).toEqual(["'Results framework'", "Changes"]);
});

/** What the paper leaves to be noted: items 7, 13, 18, 19, 25 to 30 of its inconsistencies. */
const notes: ReadonlyArray<readonly [string, readonly RegExp[]]> = [
  ["baseline-scale", [/IRI 6/, /IRI 7/]],
  ["protocol-text-same", [/DLI 1/, /DLI 2.*leaves out “validated”/, /DLI 7.*adds “description of”/, /DLI 9/]],
  ["changed-years-named", [/PDO 3; the change table also changes 2015/, /IRI 9; the change table changes 2014, 2016, 2017/]],
  ["end-target-within-period", [/DLI 1/, /DLI 4/, /DLI 5/]],
  ["payment-after-period-end", [/Dec-17 is paid on March-18, in the month of closing/]],
  ["target-below-actual", [/PDO 3: .* 18,000 is short of the 18,591/, /IRI 2: .* 3 is already achieved/]],
  ["yesno-regress", [/PDO 2/]],
  ["blank-zero-na-distinct", [/PDO 3: 2015 and 2016/, /IRI 9/]],
  ["magnitude-jump", [/71,513,920 in 2015/]],
  ["unit-value-divides-subtotal", [/DLI 6/]],
  [
    "past-target-rewritten",
    [/PDO 3: the target of 2015/, /PDO 3: the target of 2016/, /IRI 9: the target of 2014/, /IRI 9: the target of 2016/],
  ],
  ["actual-not-stale", [/IRI 5/, /IRI 6/, /beneficiaries/i]],
];

test.each(notes)("%s notes what it should and no more", (rule, expected) => {
  const messages = result.findings.filter((one) => one.rule === rule && one.outcome === "broken").map((one) => one.message);
  expect(messages).toHaveLength(expected.length);
  for (const words of expected) expect(messages.filter((message) => words.test(message))).toHaveLength(1);
});

/** How many relations each rule must have found to hold: those the paper keeps (8 of 9 DLI rows, all budget sums, ...). */
const kept: Readonly<Record<string, number>> = {
  "dli-cell-equals-units-times-value": 20,
  "dli-row-subtotal": 9,
  "dli-target-times-value": 8,
  "dli-units-add-to-target": 9,
  "dli-column-total": 7,
  "dli-grand-total-commitment": 1,
  "fy-mapping": 5,
  "estimate-equals-columns": 4,
  "estimate-total-commitment": 4,
  "disbursed-ties": 1,
  "date-order-loan": 3,
  "target-sum-end": 15,
  "target-same-everywhere": 16,
  "dli-units-equal-rf-targets": 19,
  "status-same-everywhere": 14,
  "budget-cross-foot": 33,
};

test.each(Object.entries(kept))("%s holds at least %i times", (rule, count) => {
  expect(result.counts.byRule[rule]?.holds).toBeGreaterThanOrEqual(count);
});

test("not judged is told with its reason and never counted as kept", () => {
  const unjudged = result.findings.filter((one) => one.outcome === "not-judged");
  expect(unjudged).toHaveLength(result.counts.notJudged);
  for (const finding of unjudged) expect(finding.reason).toBe(finding.message);
  const beneficiaries = unjudged.filter((one) => one.rule === "end-target-same-everywhere" && /scale/.test(one.message));
  expect(beneficiaries).toHaveLength(1);
});
