import { phraseAround, referencesIn } from "../../src/rules/support/references";

const named = (text: string): readonly string[] => referencesIn(text).map((one) => `${one.kind} ${one.number}`);

test.each([
  ["database for IRI 3 (names)", ["intermediate 3"]],
  ["database for IO 3, with fields", ["intermediate 3"]],
  ["the reduction of DLI 1 and 3", ["dli 1", "dli 3"]],
  ["DLIs 4, 7 and 8 are corrected", ["dli 4", "dli 7", "dli 8"]],
  ["DLI 4 and DLI 7 subtotals", ["dli 4", "dli 7"]],
  ["PDO Indicator 3 is met", ["pdo 3"]],
  ["PDOI 2; PDO level results indicator #1", ["pdo 2", "pdo 1"]],
  ["los IVD 1 y 3; el indicador ODP 2", ["dli 1", "dli 3", "pdo 2"]],
  ["les ILD 1 et 2, l'Annexe 4", ["dli 1", "dli 2", "annex 4"]],
  ["DLR 4.2 of the matrix", ["dli 4.2"]],
  ["DLI 1,000 positions; DLI 50 % of it; radio 3; EDITDLI 3", []],
  ["DLI 2 of 9", ["dli 2"]],
])("%s", (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test("a year after a reference is no further item", () => {
  expect(named("DLI 3, 2015 and 2016 targets")).toEqual(["dli 3"]);
  expect(named("IRI 2 2017 target")).toEqual(["intermediate 2"]);
});

test("the words around a reference are its part of the sentence", () => {
  const text = "Datasheet of the ministry. It includes: database provided by DITEN for IO 3, with additional fields; diploma.";
  expect(phraseAround(text, referencesIn(text)[0]?.at ?? 0)).toBe("database provided by DITEN for IO 3");
});
