import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult, Finding } from "../../src/rules/finding";
import type { Severity } from "../../src/rules/rule";
import { readXlsx } from "../../src/xlsx/read";
import { cellsOf, check } from "./run";

/** One of the published paper's 33 inconsistencies, as the sample's tables and listed claims show it. */
interface Shown {
  readonly item: number;
  readonly what: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The first cell of the finding. */
  readonly cell: string;
  readonly says: RegExp;
}

/** An inconsistency that no table and no listed claim holds. */
interface OutOfReach {
  readonly item: number;
  readonly what: string;
  readonly why: string;
}

const shown = (item: number, what: string, rule: string, severity: Severity, cell: string, says: RegExp): Shown => ({
  item,
  what,
  rule,
  severity,
  cell,
  says,
});

const sheets = {
  rf: "'Results framework'",
  status: "'Indicator status'",
  dlis: "DLIs",
  estimates: "'Disbursement estimates'",
  budget: "Budget",
  changes: "Changes",
  text: "'Narrative figures'",
};
const { rf, status, dlis, estimates, budget, changes, text } = sheets;

/** In the numbering of the paper's review: amounts 1-5, values 6-14, cross-references 15-17, text 18-24, dates and limits 25-33. */
const inReach: readonly Shown[] = [
  shown(1, "the amount of two studies", "dli-cell-equals-units-times-value", "error", `${dlis}!H18`, /2 x 1,041,670 = 2,083,340/),
  shown(2, "the subtotal of DLI 6", "dli-target-times-value", "error", `${dlis}!K18`, /3 x 1,041,670 = 3,125,010/),
  shown(2, "the rounding of its unit value", "unit-value-divides-subtotal", "warning", `${dlis}!E18`, /DLI 6/),
  shown(3, "the estimate of FY2016", "estimate-equals-columns", "error", `${estimates}!C8`, /11,250,010, but the estimate is 11,250,000/),
  shown(4, "the estimate of FY2018", "estimate-equals-columns", "error", `${estimates}!C10`, /7,239,570, but the estimate is 7,239,580/),
  shown(5, "the new DLI's amount", "narrative-figure-ties", "error", `${text}!C10`, /1,656,230.*add to 1,656,250/),
  shown(6, "three baselines of IRI 7", "baseline-same-everywhere", "error", `${rf}!D18`, /IRI 7.*0 .*1\.00 .*1 in/),
  shown(7, "the scale of IRI 6", "baseline-scale", "warning", `${rf}!D17`, /IRI 6/),
  shown(7, "the scale of IRI 7", "baseline-scale", "warning", `${status}!B74`, /IRI 7/),
  shown(8, "5.70 against 5.7 million", "unit-scale-agrees", "error", `${status}!D109`, /5\.70 .*5\.7 million/),
  shown(8, "the dates of the women", "dates-present", "warning", `${status}!B116`, /Female/),
  shown(9, "core and custom", "indicator-type-same", "warning", `${status}!A107`, /Custom.*CORE/),
  shown(9, "absent from Annex 4", "indicator-in-all-tables", "warning", `${rf}!B23`, /not in the change table/),
  shown(10, "one lag and two", "result-lag-same", "warning", `${rf}!N13`, /two years before.*previous year/),
  shown(11, "the evidence of PDO 3", "protocol-text-same", "warning", `${dlis}!L8`, /DLI 1/),
  shown(12, "the unit of IRI 4 in paragraph 5", "responsible-unit-consistent", "warning", `${text}!C43`, /OSEE.*DEI\/OSEE/),
  shown(12, "the same in paragraph 20", "responsible-unit-consistent", "warning", `${text}!C44`, /Paragraph 20 .*tables say DEI\/OSEE/),
  shown(12, "and before the change", "responsible-unit-consistent", "warning", `${text}!C44`, /DEI was responsible.*DEI\/UMC/),
  shown(13, "a word less in DLI 2", "protocol-text-same", "warning", `${dlis}!L10`, /leaves out “validated”/),
  shown(13, "words more in DLI 7", "protocol-text-same", "warning", `${dlis}!L20`, /adds “description of”/),
  shown(14, "the survey without a budget", "dli-period-has-budget", "warning", `${budget}!H9`, /DLI 5 .*no budget in 2017/),
  shown(15, "IRI 3 for PDO 3", "reference-resolves", "error", `${rf}!N22`, /IRI 3.*fits PDO 3/),
  shown(15, "IO 3 for PDO 3", "reference-resolves", "error", `${dlis}!L24`, /IO 3.*fits PDO 3/),
  shown(18, "2015 is not named", "changed-years-named", "warning", `${text}!C27`, /also changes 2015/),
  shown(19, "2018 has no column", "changed-years-named", "warning", `${text}!C30`, /changes 2014, 2016, 2017/),
  shown(20, "three indicators, and a fourth", "changed-indicators-named", "warning", `${text}!C7`, /also changes those of IRI 4/),
  shown(21, "18,000 for 18,591", "narrative-figure-ties", "warning", `${text}!C13`, /rounded without saying so.*18,591/),
  shown(22, "met in April, the table is of January", "narrative-figure-ties", "warning", `${text}!C42`, /April 2017.*27-Jan-2017/),
  shown(25, "DLI 1 after its last period", "end-target-within-period", "warning", `${status}!D24`, /DLI 1/),
  shown(25, "DLI 4 after its last period", "end-target-within-period", "warning", `${status}!D47`, /DLI 4/),
  shown(25, "DLI 5 after its last period", "end-target-within-period", "warning", `${status}!D54`, /DLI 5/),
  shown(26, "paid in the closing month", "payment-after-period-end", "warning", `${dlis}!J5`, /month of closing/),
  shown(27, "18,000 below the actual", "target-below-actual", "warning", `${status}!D23`, /18,591/),
  shown(27, "3 already achieved", "target-below-actual", "warning", `${status}!D39`, /IRI 2/),
  shown(28, "No before a Yes", "yesno-regress", "warning", `${rf}!I7`, /PDO 2/),
  shown(29, "blank and 0", "blank-zero-na-distinct", "warning", `${rf}!G8`, /PDO 3/),
  shown(29, "0 and N/A", "blank-zero-na-distinct", "warning", `${rf}!E20`, /IRI 9/),
  shown(30, "1,408 times the year before", "magnitude-jump", "warning", `${budget}!E6`, /71,513,920 in 2015/),
  shown(30, "no column for Dec-13", "dli-period-has-budget", "warning", `${budget}!E4`, /2013/),
  shown(31, "two currencies, no rate", "currency-stated", "info", `${budget}!A4`, /PEN.*USD/),
  shown(32, "positions over the lots", "dli-lot-rule", "warning", `${status}!C23`, /18,591 .*2,323,875/),
  shown(33, "results before effectiveness", "prior-results-ceiling", "warning", `${dlis}!F10`, /5,208,340 \(20\.83 %/),
];

const outOfReach: readonly OutOfReach[] = [
  { item: 16, what: "sections run I, II, I, IV", why: "headings of the document; none of its tables holds them" },
  { item: 17, what: "DIED, SPE and MINED's", why: "a list of acronyms and prose; no table of figures or indicators speaks of them" },
  { item: 23, what: "“on track” and “facing delays”", why: "judgements in prose; that the new target is already reached is item 27" },
  { item: 24, what: "10,000 as two of three", why: "what it is two thirds of, 15,000 or 15,461, is said in prose only" },
];

let broken: readonly Finding[];

beforeAll(async () => {
  const file = readFileSync(join(__dirname, "../../assets/samples/peru-basic-education.xlsx"));
  const result: CheckResult = check(await readXlsx(new Uint8Array(file)));
  broken = result.findings.filter((finding) => finding.outcome === "broken");
});

test.each(inReach)("$item. $what: $rule at $cell", ({ rule, severity, cell, says }) => {
  const found = broken.filter((one) => one.rule === rule && cellsOf(one)[0] === cell && says.test(one.message));
  expect(found.map((one) => one.severity)).toEqual([severity]);
});

test("all 33 are shown or their reason is given, none both", () => {
  const reached = new Set(inReach.map(({ item }) => item));
  const beyond = outOfReach.map(({ item }) => item);
  expect([...reached, ...beyond].sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, n) => n + 1));
  for (const { why } of outOfReach) expect(why).not.toBe("");
});

/** Findings that are none of the 33 and yet true of the paper: what it leaves blank, unsaid or out of date. */
const beside: ReadonlyArray<readonly [rule: string, cell: string]> = [
  ["actual-not-stale", `${status}!C61`],
  ["actual-not-stale", `${status}!C68`],
  ["actual-not-stale", `${status}!C110`],
  ["dates-present", `${status}!B103`],
  ["indicator-in-all-tables", `${status}!A112`],
  ["past-target-rewritten", `${changes}!E6`],
  ["past-target-rewritten", `${changes}!E20`],
  ["protocol-text-same", `${dlis}!L24`],
  ["smart-fields", `${rf}!K15`],
  ["smart-fields", `${rf}!J20`],
  ["target-mode-declared", `${rf}!E6`],
  ["vp-required-columns", `${dlis}!L7`],
];

test("nothing else is reported: no relation that holds is called broken", () => {
  const known = new Set([...inReach.map(({ rule, cell }) => `${rule} ${cell}`), ...beside.map(([rule, cell]) => `${rule} ${cell}`)]);
  const others = broken.map((one) => `${one.rule} ${cellsOf(one)[0] ?? ""}`).filter((one) => !known.has(one));
  expect(others).toEqual([]);
});
