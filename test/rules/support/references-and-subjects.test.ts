import { phraseAround, referencesIn } from "../../../src/rules/support/references";
import { contentWords, meantInstead, subjectsOf } from "../../../src/rules/support/subject";
import type { Subject } from "../../../src/rules/support/subject";
import { projectOf } from "./values";

test.each([
  ["IRI indicator 3", "IRI INDICATOR 3"],
  ["PDO Indicator 3", "PDO 3"],
  ["DLIs 3", "DLI 3"],
  ["IR  indicator 2.1", "IR INDICATOR 2.1"],
])("%s is written %s", (text, written) => {
  expect(referencesIn(text).map((one) => one.text)).toEqual([written]);
});

test("a letter that only folds to one of a prefix makes no item of it", () => {
  expect(referencesIn("DLIſ 3")).toEqual([]);
});

test.each([
  ["See IRI 3, with fields; the end", "See IRI 3"],
  ["See IRI 3, and fields", "See IRI 3, and fields"],
  ["First. See IRI 3.1 there. Then", "See IRI 3.1 there"],
  ["List: IRI 3 (names)", "IRI 3 (names)"],
  ["Is it so? IRI 3 says; no", "IRI 3 says"],
])("the part of '%s' that is about the item: %s", (text, expected) => {
  expect(phraseAround(text, referencesIn(text)[0]?.at ?? 0)).toBe(expected);
});

test("content words: three letters or more, none that carries no subject, plurals cut", () => {
  expect([...contentWords("The databases of 3 schools and the UMC: maps, bus, buses, glass, gases; los indicadores")]).toEqual([
    "databas",
    "school",
    "umc",
    "maps",
    "bus",
    "glas",
    "gas",
  ]);
});

describe("subjects", () => {
  const project = projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target | Definition |
| PDO 1: Positions staffed | Number | 0 | 1 | 2 | 3 | Principals appointed |
| IRI 2: Studies published | Number | 0 | 1 | 2 | 3 | Reports printed |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal | Verification protocol |
| 1 | PDO 1: Positions staffed | 10 | 20 | 30 | Certified payroll |
| 2 | Textbooks delivered | 10 | 20 | 30 | Delivery notes |`);

  test("an indicator and the DLI that pays for it are one subject, with each other's words", () => {
    const subjects = subjectsOf(project);
    expect(subjects.map(({ kind, number, name, same }) => ({ kind, number, name, same }))).toEqual([
      { kind: "pdo", number: "1", name: "PDO 1", same: "PDO1" },
      { kind: "intermediate", number: "2", name: "IRI 2", same: "IRI2" },
      { kind: "dli", number: "1", name: "DLI 1", same: "PDO1" },
      { kind: "dli", number: "2", name: "DLI 2", same: "DLI2" },
    ]);
    const [pdo, iri, first, second] = subjects.map(({ words }) => words);
    expect(["position", "principal", "payroll"].map((word) => pdo?.has(word))).toEqual([true, true, true]);
    expect(["position", "study", "studi", "report", "payroll"].map((word) => iri?.has(word))).toEqual([false, false, true, false, false]);
    expect(["position", "principal", "payroll", "textbook"].map((word) => first?.has(word))).toEqual([true, true, true, false]);
    expect(["position", "textbook", "delivery"].map((word) => second?.has(word))).toEqual([false, true, true]);
  });

  test("indicators without a number cannot be pointed at", () => {
    const bare = projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| Positions staffed | Number | 0 | 1 | 2 | 3 |`);
    expect(bare.indicators).toHaveLength(1);
    expect(subjectsOf(bare)).toEqual([]);
  });

  test("nor can those that stand on no level", () => {
    const indicators = project.indicators.map((one) => ({ ...one, level: "beneficiaries" as const }));
    expect(subjectsOf({ ...project, indicators }).map(({ name }) => name)).toEqual(["DLI 1", "DLI 2"]);
  });
});

describe("the item that a reference must mean", () => {
  const subject = (kind: Subject["kind"], number: string, words: string): Subject => ({
    kind,
    number,
    name: `${kind} ${number}`,
    same: `${kind}${number}`,
    words: new Set(words.split(" ")),
  });
  const named = subject("intermediate", "3", "teacher train");
  const right = subject("pdo", "3", "database principal");
  const others = ["4", "5", "6", "7", "8", "9"].map((number) => subject("intermediate", number, "school"));
  const all = [named, right, ...others];
  const meant = (text: string, from: readonly Subject[] = all, citing = "DLI1"): string | undefined => {
    const [reference] = referencesIn(text);
    if (!reference) throw new Error("no reference");
    return meantInstead(from, named, citing, text, reference)?.name;
  };

  test.each([
    ["its words are those of another of the same number", "database of principals for IRI 3", "pdo 3"],
    ["one rare word is enough", "database for IRI 3", "pdo 3"],
    ["its words are the named one's", "teachers trained for IRI 3", undefined],
    ["some of its words are the named one's", "database of teachers for IRI 3", undefined],
    ["its words are everybody's", "schools of IRI 3", undefined],
    ["its words are nobody's", "photographs for IRI 3", undefined],
  ])("%s", (_, text, expected) => {
    expect(meant(text)).toBe(expected);
  });

  test("not where the other has another number", () => {
    expect(meant("database for IRI 3", [named, { ...right, number: "4" }, ...others])).toBeUndefined();
  });

  test("not where two others have the word", () => {
    expect(meant("database for IRI 3", [named, right, subject("pdo", "2", "database"), ...others, ...others])).toBeUndefined();
  });

  test("neither a DLI nor what the text itself belongs to", () => {
    expect(meant("database for IRI 3", [named, { ...right, kind: "dli" }, ...others])).toBeUndefined();
    expect(meant("database for IRI 3", all, "pdo3")).toBeUndefined();
  });

  test("words of one item in five are rare, of more they are not", () => {
    const users = (count: number): readonly Subject[] => [
      named,
      subject("pdo", "3", "database ledger"),
      ...Array.from({ length: count - 1 }, (_, n) => subject("intermediate", `1${n}`, "database")),
      ...Array.from({ length: 9 - count }, (_, n) => subject("intermediate", `2${n}`, "school")),
    ];
    // Ten others: a word that two of them have is rare. "ledger" weighs 1, "database" a half more for each of the two.
    expect(meant("database, ledger for IRI 3", users(2))).toBe("pdo 3");
    expect(meant("database for IRI 3", users(2))).toBeUndefined();
    expect(meant("database, ledger for IRI 3", users(3))).toBe("pdo 3");
  });

  test("what two of ten share weighs against the one that has it, what two of nine share does not", () => {
    const shared = "database register catalogue";
    const of = (count: number): readonly Subject[] => [
      named,
      subject("pdo", "2", shared),
      subject("pdo", "3", `${shared} ledger`),
      ...[...others, ...others].slice(0, count - 3),
    ];
    // Of ten: 1 + 3 x 1/2 against 3 x 1/2; of nine the three are not rare: 1 against 0.
    expect(of(10)).toHaveLength(10);
    expect(meant("database, register, catalogue, ledger for IRI 3", of(10))).toBeUndefined();
    expect(meant("database, register, catalogue, ledger for IRI 3", of(9))).toBe("pdo 3");
  });

  test("two words that three of fifteen share are too little", () => {
    const of = (first: string, second: string): readonly Subject[] => [
      ...["1", "2"].map((number) => subject("pdo", number, first)),
      ...["4", "5"].map((number) => subject("pdo", number, second)),
      ...[...others, ...others].slice(0, 9),
      named,
      subject("pdo", "3", `${first} ${second}`),
    ];
    expect(of("database", "ledger")).toHaveLength(15);
    expect(meant("database, ledger for IRI 3", of("database", "ledger"))).toBeUndefined();
    expect(meant("database for IRI 3", [...others, ...others.slice(0, 1), right, named])).toBe("pdo 3");
  });

  test("instead of a DLI, where there is one other item only", () => {
    const [reference] = referencesIn("database of DLI 3");
    const dli = subject("dli", "3", "teacher");
    expect(reference && meantInstead([dli, right], dli, "IRI1", "database of DLI 3", reference)?.name).toBe("pdo 3");
  });

  test("the other outweighs the named one three times, and the next one twice", () => {
    const three = { ...right, words: new Set(["database", "principal", "ledger"]) };
    const text = "database, principals, ledger, teachers for IRI 3";
    expect(meant(text, [named, three, ...others])).toBe("pdo 3");
    expect(meant("database, principals, teachers for IRI 3", [named, three, ...others])).toBeUndefined();
    const next = (words: string): readonly Subject[] => [named, three, subject("pdo", "2", words), ...others];
    expect(meant("database, principals, desks for IRI 3", next("desk"))).toBe("pdo 3");
    expect(meant("database, principals, desks, chairs for IRI 3", next("desk chair"))).toBeUndefined();
  });
});
