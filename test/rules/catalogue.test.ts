import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules/catalogue";
import { cataloguePage } from "../../src/rules/explain";

const folder = join(__dirname, "../../src/rules");
const page = join(folder, "CATALOGUE.md");
const groups = readdirSync(folder).filter((name) => name !== "support" && statSync(join(folder, name)).isDirectory());

test("every rule file is in the catalogue, under its own name and group", () => {
  const files = groups.flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${group}/${file.replace(/\.ts$/, "")}`),
  );
  expect(rules.map((rule) => `${rule.group}/${rule.id}`).sort()).toEqual(files.sort());
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s has its words and examples", (_, rule) => {
  for (const text of [rule.statement, rule.reason, rule.source, rule.remedy, ...rule.leavesOut]) expect(text).toMatch(/^\S.*\S$/);
  expect(rule.examples.valid.length).toBeGreaterThanOrEqual(1);
  expect(rule.examples.invalid.length).toBeGreaterThanOrEqual(2);
  for (const example of rule.examples.invalid) expect(example.finds?.length).toBeGreaterThan(0);
  const source = readFileSync(join(folder, rule.group, `${rule.id}.ts`), "utf8");
  const unsaid = Object.keys(rule.messages).filter((name) => !source.includes(`"${name}"`));
  expect(unsaid).toEqual([]);
});

/** Written anew with UPDATE_CATALOGUE=1. */
test("the page of rules is up to date", () => {
  if (process.env["UPDATE_CATALOGUE"] === "1") writeFileSync(page, cataloguePage());
  expect(readFileSync(page, "utf8")).toBe(cataloguePage());
});
