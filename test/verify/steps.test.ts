import { dec, plain } from "../../src/base/decimal";
import type { IsoDate } from "../../src/base/dates";
import type { Protocol, Step } from "../../src/verify/protocol";
import { at, brief, doubtful, failures, keysOf, protocolOf, run, runAll } from "./made";

const schools = (rows: string): string => `
  == Evidence
  | School code | School name | Grade | Students enrolled | Students tested | Received | Closed |
  ${rows.trim()}`;

const coverage = (more: Partial<Extract<Step, { kind: "coverage" }>> = {}): Step => ({
  kind: "coverage",
  atLeast: { part: 80, of: 100 },
  part: { sum: { name: "Students tested" } },
  whole: { sum: { name: "Students enrolled" } },
  by: { name: "Grade" },
  ...more,
});

const byGroups = (steps: readonly Step[], claims: number): Protocol => protocolOf(steps, claims, { counts: { kind: "groups" } });

test("a grade counts where its tests reach the share in exact integers, and not for one student less", () => {
  const result = run(
    schools(`
  | "1" | San Juan | 2 | 7,500 | 6,000 | yes | no |
  | "2" | El Sol | 2 | 2,500 | 2,000 | yes | no |
  | "1" | San Juan | 4 | 7,500 | 6,000 | yes | no |
  | "2" | El Sol | 4 | 2,500 | 1,999 | yes | no |`),
    byGroups([coverage()], 1),
  );
  const groups = result.steps[0]?.groups?.map((group) => [
    group.group,
    plain(group.part),
    plain(group.whole),
    plain(group.needed),
    group.reached,
  ]);
  expect(groups).toEqual([
    ["2", "8000", "10000", "8000", true],
    ["4", "7999", "10000", "8000", false],
  ]);
  expect([result.outcome, plain(result.mayClaim!)]).toEqual(["payable", "1"]);
});

test("where no groups are counted every one of them must reach the share", () => {
  const rows = `
  | "1" | San Juan | 2 | 100 | 80 | yes | no |
  | "2" | El Sol | 4 | 100 | 79 | yes | no |`;
  const result = run(schools(rows), protocolOf([coverage()], 2));
  expect([result.outcome, keysOf(result)[0]]).toEqual(["not-payable", "coverage-short"]);
  expect(result.reasons[0]?.places).toEqual({ group: "4", part: "79", whole: "100", share: "80/100", needed: "80" });
});

test("schools that closed are in neither part nor whole, and a row that fails is in the whole alone", () => {
  const step: Step = {
    kind: "coverage",
    atLeast: { part: 70, of: 100 },
    part: { where: { is: "yes", field: { name: "Received" } } },
    whole: {},
    without: { is: "yes", field: { name: "Closed" } },
  };
  const rows = (third: string): string => `
  | "1" | A | 2 | 1 | 1 | yes | no |
  | "2" | B | 2 | 1 | 1 | yes | no |
  | "3" | ${third} | 2 | 1 | 1 | yes | no |
  | "4" | D | 2 | 1 | 1 | no | no |
  | "5" | E | 2 | 1 | 1 | no | yes |
  | "6" | F | 2 | 1 | 1 | | yes |`;
  const named: Step = { kind: "fields", fields: [{ name: "School name" }] };
  expect(run(schools(rows("C")), protocolOf([named, step], 6)).steps[1]).toMatchObject({ outcome: "passed" });
  const short = run(schools(rows("")), protocolOf([named, step], 6));
  expect(short.steps[1]).toMatchObject({ outcome: "failed" });
  expect(short.reasons.find(({ key }) => key === "coverage-short")?.places).toEqual({
    part: "2",
    whole: "4",
    share: "70/100",
    needed: "3",
  });
});

test("an enrolment that cannot be read leaves the coverage not judged: a smaller whole would be no pass", () => {
  const result = run(
    schools(`
  | "1" | A | 2 | 100 | 100 | yes | no |
  | "2" | B | 2 | many | 10 | yes | no |
  | "3" | C | 2 | | 10 | yes | no |`),
    protocolOf([coverage()], 3),
  );
  expect(doubtful(result, "coverage")).toEqual(["not-a-figure D3", "blank D4"]);
  expect([result.outcome, keysOf(result)[0]]).toEqual(["not-judged", "rows-unclear"]);
});

test("a column that is not there, or there twice, is not guessed at", () => {
  const rows = `| "1" | A | 2 | 100 | 90 | yes | no |`;
  const missing = run(schools(rows), protocolOf([{ kind: "fields", fields: [{ name: "Modular register" }] }], 1));
  expect([missing.outcome, keysOf(missing)]).toEqual(["not-payable", ["field-missing"]]);
  expect(missing.mayClaim).toBeUndefined();
  const confirming = run(schools(rows), protocolOf([{ kind: "confirmed", field: { name: "Certified" } }], 1));
  expect([confirming.outcome, confirming.reasons[0]?.places]).toEqual(["not-judged", { sheet: "Evidence", field: "Certified" }]);
  const noList = run(schools(rows), protocolOf([], 1, { lists: [{ sheet: "Elsewhere" }] }));
  expect([noList.outcome, keysOf(noList)]).toEqual(["not-judged", ["list-missing"]]);
});

const people = (rows: string): string => `
  == Evidence
  | Full name | National ID | Region | Assignment act signed | Date |
  ${rows.trim()}`;
const id = { name: "National ID" };

test("a filter leaves rows out, a requirement fails them, days are compared to the day", () => {
  const result = run(
    people(`
  | Ana | "1" | Lima | yes | 31-Mar-2018 |
  | Eva | "2" | lima | yes | 1-Apr-2018 |
  | Luz | "3" | Cusco | yes | 1-Jan-2018 |
  | Noe | "4" | LIMA | yes | soon |
  | | | | | |
  | Total | | | 4 | |`),
    protocolOf(
      [
        { kind: "filter", condition: { is: "one-of", field: { name: "Region" }, values: ["Lima"] } },
        { kind: "deadline", on: "2018-03-31" as IsoDate, field: { name: "Date" } },
        { kind: "require", condition: { is: "none-of", field: { name: "Full name" }, values: ["eva"] } },
      ],
      1,
    ),
  );
  expect(failures(result, "deadline")).toEqual(["late E3"]);
  expect(doubtful(result, "deadline")).toEqual(["not-a-day E5"]);
  expect(failures(result, "require")).toEqual(["condition A3"]);
  expect(result.rows).toEqual({ judged: 3, counted: 1, failed: 1, unclear: 1, leftOut: 1 });
});

test("evidence delivered late is not payable; a document that no list can show keeps the outcome open until it was seen", () => {
  const rows = `| Ana | "1" | Lima | yes | 31-Mar-2018 |`;
  const deadline = { kind: "deadline", on: "2018-03-31" as IsoDate } as const;
  const late = run(people(rows), protocolOf([{ ...deadline, delivered: { value: "2018-04-01" as IsoDate } }], 1));
  expect([late.outcome, keysOf(late)]).toEqual(["not-payable", ["late"]]);
  const unknown = run(people(rows), protocolOf([deadline], 1));
  expect([unknown.outcome, keysOf(unknown)]).toEqual(["not-judged", ["no-day"]]);
  const byHand = { kind: "by-hand", text: "scanned receipts" } as const;
  expect(run(people(rows), protocolOf([byHand], 1)).outcome).toBe("not-judged");
  expect(run(people(rows), protocolOf([{ ...byHand, seen: { by: "N. N." } }], 1)).outcome).toBe("payable");
  expect(run(people(rows), protocolOf([], 1, { confirmed: false })).outcome).toBe("not-judged");
});

test("a list within another: outside, not designated there, and told apart from another spelling", () => {
  const workbook = `${people(`
  | Ana | "0101" | Lima | yes | |
  | Eva | "0202" | Lima | yes | |
  | Luz | "0303" | Lima | yes | |
  | Noe | "4-04" | Lima | yes | |
  | Rex | 505 | Lima | yes | |`)}
  == Register
  | Full name | National ID | Position | Designation confirmed |
  | Ana | "0101" | P | yes |
  | Eva | "0202" | P | no |
  | Noe | "404" | P | yes |
  | Rex | "505" | P | yes |`;
  const within: Step = {
    kind: "within",
    key: id,
    list: { sheet: "Register" },
    listKey: id,
    where: { is: "yes", field: { name: "Designation confirmed" } },
  };
  const result = run(workbook, protocolOf([within], 2));
  expect(failures(result, "within")).toEqual(["outside-where B3 B3", "outside B4"]);
  expect(doubtful(result, "within")).toEqual(["outside-but-for-spelling B5 B4"]);
  expect(result.rows).toMatchObject({ counted: 2, failed: 2, unclear: 1 });
  expect(run(workbook, protocolOf([{ ...within, alike: true }], 3)).outcome).toBe("payable");
  expect(keysOf(run(workbook, protocolOf([{ ...within, list: { sheet: "evidence" } }], 2)))).toContain("within-itself");
});

test("two columns can make one key; a merged cell holds for every row that it covers", () => {
  const result = run(
    people(`
  | Ana | "1" | Lima | yes | |
  | Eva | ^ | Cusco | yes | |
  | Luz | ^ | Lima | yes | |`),
    protocolOf([{ kind: "unique", key: [id, { name: "Region" }] }], 2),
  );
  expect(failures(result, "unique")).toEqual(["duplicate B4 B2"]);
  expect(result.outcome).toBe("payable");
});

test("several lists are counted together, and a list that two protocols need is read for both", () => {
  const workbook = `${people(`
  | Ana | "1" | Lima | yes | |
  | Eva | "2" | Lima | yes | |`)}
  == Second
  | Full name | National ID | Position | Signed |
  | Eva | "2" | P | yes |
  | Luz | "3" | P | yes |`;
  const both = protocolOf([{ kind: "unique", key: [id] }], 3, { id: "both", lists: [{ sheet: "Evidence" }, { sheet: "Second" }] });
  const within: Step = { kind: "within", key: id, list: { sheet: "Evidence" }, listKey: id };
  const second = protocolOf([within], 1, { id: "second", lists: [{ sheet: "Second" }] });
  const [first, other] = runAll(workbook, [both, second]);
  expect(first?.steps[0]?.failed.first.map((row) => `${row.cell.sheet} ${brief(row)} ${row.other?.sheet}`)).toEqual([
    "Second duplicate B2 B3 Evidence",
  ]);
  expect([first?.outcome, other?.outcome, at(other?.steps[0]?.failed.first[0]?.cell)]).toEqual(["payable", "payable", "B3"]);
});

test("what a count earns: whole lots, in proportion, both where it is not said, above what was paid, not above the allocation", () => {
  const rows = Array.from({ length: 25 }, (_, n) => `| P${n} | "${n + 1}" | Lima | yes | |`).join("\n  ");
  const earns = (more: Partial<NonNullable<Protocol["price"]>>) => {
    const price = { unitValue: { value: dec("100.10") }, lot: { value: dec(10) }, lots: "whole" as const, ...more };
    const { earns: found } = run(people(rows), protocolOf([], 25, { price }));
    return [plain(found!.amount), found!.inProportion && plain(found!.inProportion), found!.steps.map(({ key }) => key).join(" ")];
  };
  expect(earns({})).toEqual(["200.2", undefined, "lots whole-lots times-unit-value"]);
  expect(earns({ lots: "pro-rata" })).toEqual(["250.25", undefined, "times-unit-value lots"]);
  expect(earns({ lots: "not-stated" })).toEqual(["200.2", "250.25", "lots whole-lots times-unit-value"]);
  expect(earns({ paidFor: { value: dec(10) } })).toEqual(["100.1", undefined, "above-paid lots whole-lots times-unit-value"]);
  expect(earns({ atMost: { value: dec(150) } })).toEqual(["150", undefined, "lots whole-lots times-unit-value at-most"]);
});
