import { plain } from "../../src/base/decimal";
import type { Step } from "../../src/verify/protocol";
import { act, at, doubtful, failures, id, keysOf, protocolOf, run } from "./made";

const evidence = (rows: string): string => `
  == Evidence
  | Full name | ID | Position | School ID | School name | Assignment act signed |
  ${rows.trim()}`;

const usual: readonly Step[] = [
  { kind: "fields", fields: [{ name: "Full name" }, id, { name: "Position" }] },
  { kind: "unique", key: [id] },
  { kind: "confirmed", field: act },
];

test("rows that pass every step are counted, and confirm an equal claim", () => {
  const result = run(
    evidence(`
  | Ana Torres | "01234567" | Principal | "0456789" | San Juan | yes |
  | Luis Rojas | "07654321" | Principal | "0456790" | Santa Ana | Sí |
  | Eva Lima | "05555555" | Principal | "0456791" | El Sol | Firmada |`),
    protocolOf(usual, 3),
  );
  expect(result.outcome).toBe("payable");
  expect(keysOf(result)).toEqual(["claim-confirmed"]);
  expect(result.rows).toEqual({ judged: 3, counted: 3, failed: 0, unclear: 0, leftOut: 0 });
  expect(result.steps.map(({ outcome, passed }) => [outcome, passed])).toEqual([
    ["passed", 3],
    ["passed", 3],
    ["passed", 3],
    ["passed", 0],
  ]);
});

test("each kind of failing row is found at its cell, and the claim refuted to the row", () => {
  const result = run(
    evidence(`
  | Ana Torres | "01234567" | Principal | "0456789" | San Juan | yes |
  | Luis Rojas | "07654321" | Principal | "0456790" | Santa Ana | no |
  | Eva Lima   |            | Principal | "0456791" | El Sol | yes |
  |            | "04444444" | Principal | "0456792" | La Luna | yes |
  | Ana Torres | "01234567" | Principal | "0456793" | Los Andes | yes |
  | Raul Cruz  | "03333333" | n/a       | "0456794" | El Mar | |`),
    protocolOf(usual, 6),
  );
  expect(result.outcome).toBe("not-payable");
  expect(keysOf(result)).toEqual(["claim-not-equal", "rows-failed", "rows-failed", "rows-failed"]);
  expect(result.reasons[0]?.places).toEqual({ count: "1", claimed: "6", difference: "-5" });
  expect(failures(result, "fields")).toEqual(["blank B4", "blank A5", "blank C7"]);
  expect(failures(result, "unique")).toEqual(["key-blank B4", "duplicate B6 B2"]);
  expect(failures(result, "confirmed")).toEqual(["not-confirmed F3", "blank F7"]);
  expect(result.rows).toEqual({ judged: 6, counted: 1, failed: 5, unclear: 0, leftOut: 0 });
});

test("a person listed twice counts once, in the row that passes", () => {
  const result = run(
    evidence(`
  | Ana Torres | "01234567" | Principal | "1" | San Juan | no |
  | Ana Torres | "01234567" | Principal | "2" | San Juan | yes |
  | Ana Torres | "01234567" | Principal | "3" | San Juan | yes |`),
    protocolOf(usual, 1),
  );
  expect(failures(result, "unique")).toEqual(["duplicate B3 B2", "duplicate B4 B2"]);
  expect(result.rows).toMatchObject({ counted: 1, failed: 2 });
  expect(result.outcome).toBe("payable");
});

test("ids that differ in spelling alone are possible duplicates: shown, and counted each", () => {
  const result = run(
    evidence(`
  | Ana A | "01234567" | Principal | "1" | S | yes |
  | Ana B | 1234567 | Principal | "2" | S | yes |
  | Ana C | " 01234567" | Principal | "3" | S | yes |
  | Ana D | "0123-4567" | Principal | "4" | S | yes |
  | Ana E | "０１２３４５６７" | Principal | "5" | S | yes |
  | Ana F | "ab-12" | Principal | "6" | S | yes |
  | Ana G | "AB12" | Principal | "7" | S | yes |
  | Ana H | "0123-4567" | Principal | "8" | S | yes |`),
    protocolOf(usual, 7),
  );
  expect(failures(result, "unique")).toEqual(["duplicate B9 B5"]);
  expect(result.possibleDuplicates.total).toBe(5);
  expect(
    result.possibleDuplicates.first.map(({ cell, other, text, otherText, differs }) => [at(cell), at(other), text, otherText, ...differs]),
  ).toEqual([
    ["B3", "B2", "1234567", "01234567", "number-and-text", "zeros"],
    ["B4", "B2", " 01234567", "01234567", "spaces"],
    ["B5", "B2", "0123-4567", "01234567", "punctuation"],
    ["B6", "B2", "０１２３４５６７", "01234567", "width"],
    ["B8", "B7", "AB12", "ab-12", "case", "punctuation"],
  ]);
  expect(plain(result.mayClaim!)).toBe("7");
  expect(plain(result.mayClaimIfSame!)).toBe("2");
  expect(keysOf(result)).toContain("claim-depends-on-spelling");
  expect(result.outcome).toBe("payable");
});

test("an answer that is neither yes nor no leaves the claim not judged, where it hangs on it", () => {
  const rows = `
  | Ana A | "1234567" | Principal | "1" | S | yes |
  | Ana B | "1234568" | Principal | "2" | S | see file |
  | Ana C | "1234569" | Principal | "3" | S | #N/A |`;
  const three = run(evidence(rows), protocolOf(usual, 3));
  expect(doubtful(three, "confirmed")).toEqual(["not-yes-or-no F3", "error F4"]);
  expect([three.outcome, keysOf(three)[0]]).toEqual(["not-judged", "claim-depends-on-unclear"]);
  expect(three.reasons[0]?.places).toMatchObject({ count: "1", most: "3", unclear: "2" });
  const one = run(evidence(rows), protocolOf(usual, 1));
  expect([one.outcome, keysOf(one)]).toEqual(["payable", ["claim-confirmed", "rows-unclear"]]);
  const four = run(evidence(rows), protocolOf(usual, 4));
  expect(four.outcome).toBe("not-payable");
  const withWord = run(evidence(rows), protocolOf([...usual.slice(0, 2), { kind: "confirmed", field: act, words: ["see file"] }], 2));
  expect(withWord.outcome).toBe("payable");
});

test("an id of more than 15 digits in a number cell has lost digits, and is said to", () => {
  const result = run(
    evidence(`
  | Ana A | 12345678901234567 | Principal | "1" | S | yes |
  | Ana B | "12345678901234568" | Principal | "2" | S | yes |
  | Ana C | "12345678901234569" | Principal | "3" | S | yes |`),
    protocolOf(usual, 3),
  );
  expect(doubtful(result, "unique")).toEqual(["digits-lost B2"]);
  expect(result.rows).toMatchObject({ counted: 2, unclear: 1 });
  expect(result.outcome).toBe("not-judged");
});
