import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/base/fold";
import { descriptions, descriptionsBefore, pdo1Restated } from "../../src/tools/sample/words/descriptions";
import { dliProtocols, protocols } from "../../src/tools/sample/words/protocols";

describe("the faults of the paper's texts are kept", () => {
  test("references to the wrong indicator", () => {
    expect(descriptions.IRI11).toContain("DITEN for IRI 3 ");
    expect(dliProtocols["9"]).toContain("DITEN for IO 3,");
  });
  test("a word lost, a word added, the rest equal", () => {
    expect(protocols.IRI1).toContain("Administrators' Manual validated.");
    expect(dliProtocols["2"]).toMatch(/Administrators' Manual\.$/);
    expect(dliProtocols["7"]).toBe(protocols.IRI6.replace("(2) ", "(2) description of "));
    expect([dliProtocols["3"], dliProtocols["4"], dliProtocols["5"], dliProtocols["6"], dliProtocols["8"]]).toEqual([
      protocols.IRI2,
      protocols.IRI3,
      protocols.IRI4,
      protocols.IRI5,
      protocols.IRI7,
    ]);
  });
  test("PDO 3 asks for other evidence than DLI 1", () => {
    for (const word of ["DITEN", "school ID", "assignment act", "MINED's"]) expect(descriptions.PDO3).toContain(word);
    for (const word of ["MINEDU", "modular code", "a field confirming the designation"]) expect(dliProtocols["1"]).toContain(word);
  });
  test("the previous year in the definition, two years before in the protocol", () => {
    expect(descriptions.IRI3).toContain("previous year's");
    expect(protocols.IRI3).toContain("two years before");
  });
  test("what the restructuring changes in descriptions, and a full stop", () => {
    expect(descriptionsBefore.PDO1.replace("The Basic Education", "The Regular Basic Education")).toBe(pdo1Restated);
    expect(pdo1Restated.replace("(grades 9-11).", "(grades 9-11)")).toBe(descriptions.PDO1);
    for (const id of ["PDO3", "IRI4", "IRI6"] as const) expect(descriptionsBefore[id]).not.toBe(descriptions[id]);
  });
});

/** Runs of twelve words or more in common with the paper, names and fixed terms aside, would be copying. */
const seeds = join(__dirname, "../../../shared/seeds");
if (!existsSync(seeds)) console.warn("SKIPPED: the paper (../shared/seeds) is not here; the sample's wording was not compared with it.");
(existsSync(seeds) ? test : test.skip)("descriptions and protocols are in our own words", () => {
  const words = (text: string): string[] =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");
  const paper = ` ${words(
    readdirSync(seeds)
      .filter((name) => name.startsWith("003"))
      .map((name) => readFileSync(join(seeds, name), "utf8"))
      .join(" "),
  ).join(" ")} `;
  const copied: string[] = [];
  for (const text of [...Object.values(descriptions), ...Object.values(descriptionsBefore), ...Object.values(dliProtocols)]) {
    const own = words(text);
    own.forEach((_, n) => {
      const run = own.slice(n, n + 12).join(" ");
      if (own.length >= n + 12 && paper.includes(` ${run} `)) copied.push(run);
    });
  }
  expect([...new Set(copied)].filter((run) => !/cycles|grades/.test(run))).toEqual([]);
});
